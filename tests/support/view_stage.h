// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One view on a document of its own, presented anew on every change as the window does.

#include "app/exchange/sample_plan.h"
#include "ui/shared/view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

namespace lockstep::test {

/// The offscreen platform says so of sizes, menus and popups.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

template <class OneView> class ViewStage {
public:
    explicit ViewStage(const Plan &plan = *samplePlan(), const Style &style = Style())
        : m_document(*PlanFile::create(plan, m_folder.path()),
            [] {
                return QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC);
            })
        , m_view(m_document, m_focus)
        , m_style(style)
    {
        QObject::connect(&m_document, &Document::changed, &m_view, [this] { present(); });
        QObject::connect(&m_focus, &Focus::changed, &m_view, [this] { present(); });
        present();
        m_view.resize(1200, 700);
        m_view.show();
        m_view.activateWindow();
        settle();
    }

    void present()
    {
        const Plan &plan = m_document.plan();
        m_figures = figures(plan);
        const Format format(plan.settings.locale, plan.settings.currency);
        m_view.present({ plan, m_figures, m_focus.selection(), m_style, format });
    }
    void setStyle(const Style &style)
    {
        m_style = style;
        present();
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Document &document() { return m_document; }
    const Plan &plan() { return m_document.plan(); }
    const Figures &now() { return m_figures; }
    Focus &focus() { return m_focus; }
    OneView &view() { return m_view; }
    template <class Widget> Widget *widget(const QString &name)
    {
        return m_view.template findChild<Widget *>(name);
    }
    /// What was refused where it was typed, or anywhere in the view.
    QString error()
    {
        if (!m_refusal.isEmpty())
            return m_refusal;
        const auto *label = widget<QLabel>(QStringLiteral("viewError"));
        return label->isVisible() ? label->text() : QString();
    }

    /// Opens the line over the named text by key, and types.
    void type(const QString &name, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClick(widget<QWidget>(name), Qt::Key_F2);
        answer(text, end);
    }
    void answer(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        auto *line = widget<QLineEdit>(QStringLiteral("inlineEdit"));
        line->setText(text);
        QTest::keyClick(line, end);
        const auto *why = widget<QLabel>(QStringLiteral("inlineRefusal"));
        m_refusal = why ? why->text() : QString();
        if (why)
            QTest::keyClick(line, Qt::Key_Escape); // it stays, to be corrected
        settle();
    }
    void click(const QString &name)
    {
        QTest::mouseClick(widget<QWidget>(name), Qt::LeftButton);
        settle();
    }
    /// Opens the choices of the named button and takes one.
    void choose(const QString &name, int index)
    {
        QTest::keyClick(widget<QWidget>(name), Qt::Key_Space);
        settle();
        auto *menu = widget<QWidget>(name)->template findChild<QMenu *>();
        menu->actions().at(index)->trigger();
        menu->close();
        settle();
    }
    /// Whether exactly one step with this title led here from `before`; takes it back.
    bool isOneStep(const QString &title, const Plan &before)
    {
        return m_document.undoTitle() == title && m_document.undo().has_value()
            && m_document.plan() == before && m_document.undoTitle().isEmpty();
    }
    /// What the keyboard reaches without a name of its own or one for assistive technology.
    QStringList nameless()
    {
        QStringList result;
        for (const QWidget *one : m_view.template findChildren<QWidget *>()) {
            const bool isNamed = !one->objectName().isEmpty() && !one->accessibleName().isEmpty();
            if (one->focusPolicy() != Qt::NoFocus && !isNamed)
                result.append(
                    QString::fromLatin1(one->metaObject()->className()) + one->objectName());
        }
        return result;
    }

private:
    QTemporaryDir m_folder;
    Document m_document;
    Figures m_figures;
    Focus m_focus;
    OneView m_view;
    Style m_style;
    QString m_refusal;
};

} // namespace lockstep::test
