// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A funnel's view on a document of its own, presented anew on every change as the window does.

#include "tests/support/plan_builder.h"
#include "ui/funnel/funnel_view.h"
#include "ui/funnel/step_handle.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

namespace lockstep::test {

/// The offscreen platform says this of every window that has a smallest size.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

inline constexpr Id<Channel> kPartners { 202 };
inline constexpr Id<Stream> kPartnerStream { 402 };

/// The small plan with a second channel: "Partners" carries a quarter of the target, its rates are
/// 10 % and 5 %, guessed.
inline Plan twoChannels()
{
    Plan plan = smallPlan();
    put(plan.channels, Channel { kPartners, 1, QStringLiteral("Partners") });
    plan.streams[0].targetShare = { 750'000 };
    Stream partner = plan.streams[0];
    partner.id = kPartnerStream;
    partner.channel = kPartners;
    partner.targetShare = { 250'000 };
    put(plan.streams, partner);
    const Evidence guessed;
    put(plan.steps,
        Step { { 511 }, kPartnerStream, kInquiry, { 100'000 }, guessed, durationFromDays(10),
            guessed });
    put(plan.steps,
        Step { { 512 }, kPartnerStream, kMql, { 50'000 }, guessed, durationFromDays(20), guessed });
    return plan;
}

class FunnelStage {
public:
    explicit FunnelStage(const Plan &plan)
        : m_document(*PlanFile::create(plan, m_folder.path()),
            [] {
                return QDateTime({ 2026, 6, 1 }, { 9, 0 }, Qt::UTC);
            })
        , m_view(m_document, m_focus)
    {
        QObject::connect(&m_document, &Document::changed, &m_view, [this] { present(); });
        QObject::connect(&m_focus, &Focus::changed, &m_view, [this] { present(); });
        present();
        m_view.resize(900, 600);
        m_view.show();
        m_view.activateWindow();
        QCoreApplication::processEvents();
    }

    void present()
    {
        const Plan &plan = m_document.plan();
        const Format format(plan.settings.locale, plan.settings.currency);
        m_view.present({ plan, figures(plan), m_focus.selection(), Style(), format });
        QCoreApplication::processEvents();
    }

    void look(Id<Stage> at, Id<Channel> through = {})
    {
        Selection selection;
        selection.stage = at;
        selection.channel = through;
        m_focus.select(selection);
    }

    Document &document() { return m_document; }
    Focus &focus() { return m_focus; }
    FunnelView &view() { return m_view; }
    template <class Widget> Widget *widget(const QString &name)
    {
        return m_view.findChild<Widget *>(name);
    }
    StepHandle *handle(const QString &name) { return widget<StepHandle>(name); }
    /// What was refused where it was typed, or anywhere in the view.
    QString error()
    {
        return m_refusal.isEmpty() ? widget<QLabel>(QStringLiteral("viewError"))->text()
                                   : m_refusal;
    }
    Ratio rate(Id<Step> step) { return find(m_document.plan().steps, step)->rate; }

    /// Presses the handle and pulls it up by so many pixels; still held.
    void pull(StepHandle *handle, int pixelsUp)
    {
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        m_pressed = handle->mapToGlobal(middle);
        for (int up : { pixelsUp / 2, pixelsUp }) {
            const QPointF at(m_pressed - QPoint(0, up));
            QMouseEvent move(QEvent::MouseMove, handle->mapFromGlobal(at), at, Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(handle, &move);
        }
    }
    void release(StepHandle *handle) { QTest::mouseRelease(handle, Qt::LeftButton); }

    void type(const QString &handleName, const QString &text)
    {
        QTest::keyClick(handle(handleName), Qt::Key_Return);
        auto *line = widget<QLineEdit>(QStringLiteral("inlineEdit"));
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        const auto *why = widget<QLabel>(QStringLiteral("inlineRefusal"));
        m_refusal = why ? why->text() : QString();
        if (why)
            QTest::keyClick(line, Qt::Key_Escape); // it stays, to be corrected
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    QTemporaryDir m_folder;
    Document m_document;
    Focus m_focus;
    FunnelView m_view;
    QPoint m_pressed;
    QString m_refusal;
};

} // namespace lockstep::test
