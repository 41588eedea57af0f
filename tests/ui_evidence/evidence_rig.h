// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The Evidence view on a document and a desk of its own, with one export that the dialog chooses.

#include "tests/support/plan_builder.h"
#include "tests/support/two_quarters.h"
#include "ui/evidence/evidence_view.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

namespace lockstep::test {

/// Without the stage before MQL: what was measured is one of its steps.
inline Plan oneStepPlan()
{
    Plan plan = smallPlan();
    removeRow(plan.steps, kInquiryStep);
    removeRow(plan.stages, kInquiry);
    return plan;
}

/// The offscreen platform says so of sizes, menus and popups.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

class EvidenceRig {
public:
    explicit EvidenceRig(const Plan &plan = oneStepPlan(), const QByteArray &bytes = twoQuarters())
        : document(*PlanFile::create(plan, folder.path()),
            [] {
                return QDateTime({ 2026, 6, 1 }, { 9, 0 }, Qt::UTC);
            })
        , desk({ chooser(), [] { return kToday; }, memory() })
        , path(folder.filePath(QStringLiteral("crm.csv")))
        , view(document, focus)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's folder cannot be written.");
        view.setDesk(desk);
        QObject::connect(&document, &Document::changed, &view, [this] { present(); });
        QObject::connect(&focus, &Focus::changed, &view, [this] { present(); });
        present();
        view.resize(1200, 700);
        view.show();
        QCoreApplication::processEvents();
    }

    void present()
    {
        const Plan &plan = document.plan();
        const Format format(plan.settings.locale, plan.settings.currency);
        view.present({ plan, figures(plan), focus.selection(), Style(), format });
    }

    template <class Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = view.findChild<Widget *>(name);
        if (!found)
            qWarning("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] bool isSeen(const QString &name) const
    {
        const auto *found = view.findChild<QWidget *>(name);
        return found && found->isVisible();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void choose() { desk.choose(&view); }
    void cancel() const
    {
        find<QWidget>(QStringLiteral("evidenceProgress"))->findChild<QPushButton *>()->click();
    }
    void map()
    {
        choose();
        QTRY_VERIFY(isSeen(QStringLiteral("importPage")));
    }
    void measureIt() const
    {
        QVERIFY(button(QStringLiteral("measureExports"))->isEnabled());
        button(QStringLiteral("measureExports"))->click();
        QTRY_VERIFY(isSeen(QStringLiteral("resultPage")));
    }
    void measure()
    {
        map();
        measureIt();
    }
    /// Opens the choices of a button by mouse and takes one.
    void pick(const QString &name, int index) const
    {
        auto *choice = find<QToolButton>(name);
        QTest::mouseClick(choice, Qt::LeftButton);
        auto *menu = choice->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().at(index)->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static inline const QDate kToday { 2026, 6, 1 };
    QTemporaryDir folder;
    QMap<QString, QStringList> kept; ///< mappings, by header
    Document document;
    Focus focus;
    EvidenceDesk desk;
    QString path;
    EvidenceView view;

private:
    Dialogs chooser()
    {
        auto dialogs = nativeDialogs();
        dialogs.openFiles
            = [this](QWidget *, const FileQuestion &) { return QStringList { path }; };
        return dialogs;
    }
    MapMemory memory()
    {
        return { [this](const QString &key) { return kept.value(key); },
            [this](const QString &key, const QStringList &map) { kept.insert(key, map); } };
    }
};

} // namespace lockstep::test
