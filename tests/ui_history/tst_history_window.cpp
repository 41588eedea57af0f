// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The history in the real window: its keys, its place, restore points before imports.

#include "app/exchange/plan_json.h"
#include "app/exchange/sample_plan.h"
#include "app/store/whole_file.h"
#include "tests/support/titled.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/side_panel.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestHistoryWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void history_opensByKey_andEscLeavesIt()
    {
        const Rig rig(*samplePlan());
        QTest::keyClick(rig.window.get(), Qt::Key_H, Qt::ControlModifier);
        auto *list = rig.find<QListView>(u"historyList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(rig.window->focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!rig.find<SidePanel>(u"sidePanel"_s)->isOpen());
    }

    /// The list has the keyboard first; the filters stand before it.
    void tab_reachesEveryControl()
    {
        Rig rig(*samplePlan());
        Selection selection;
        selection.stage = rig.document.plan().stages.first().id;
        rig.focus.select(selection);
        rig.trigger(u"historyAction"_s);
        QSet<QString> reached;
        for (int i = 0; i < 12; ++i) {
            reached.insert(rig.window->focusWidget()->objectName());
            QTest::keyClick(rig.window->focusWidget(), Qt::Key_Backtab);
        }
        for (const auto &name : { u"historyList"_s, u"historyFilter"_s, u"historySetPoint"_s,
                 u"historySide"_s, u"historyScope"_s })
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void compacting_standsInTheFileMenu()
    {
        const Rig rig(*samplePlan());
        const auto *file = rig.window->menuBar()->actions().first()->menu();
        QVERIFY(file->actions().contains(rig.find<QAction>(u"compactHistoryAction"_s)));
    }

    void goingBack_changesTheWholeWindow()
    {
        Rig rig(*samplePlan());
        const auto before = rig.document.plan();
        QVERIFY(rig.document.commit(u"Change title"_s, titled(before, u"Another"_s)));
        rig.trigger(u"historyAction"_s);
        auto *list = rig.find<QListView>(u"historyList"_s);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(rig.document.plan(), before);
        QCOMPARE(rig.window->snapshot().plan, before);
        QCOMPARE(rig.document.redoTitle(), u"Change title"_s);
    }

    void restorePoint_isSetByKey()
    {
        Rig rig(*samplePlan());
        QTest::keyClick(rig.window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *line = rig.find<QLineEdit>(u"inlineEdit"_s);
        QTest::keyClicks(line, u"end of day 1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(rig.document.restorePoints().size(), 1);
        QCOMPARE(rig.document.restorePoints().first().name, u"end of day 1"_s);
    }

    void nextSteps_areThoseOfTheChosenSide()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"stepsOfSalesAction"_s);
        QVERIFY(rig.document.commit(u"One"_s, titled(rig.document.plan(), u"One"_s)));
        rig.trigger(u"stepsOfBothAction"_s);
        QVERIFY(rig.document.commit(u"Two"_s, titled(rig.document.plan(), u"Two"_s)));
        QCOMPARE(rig.document.history().at(0).side, std::optional(Side::Sales));
        QCOMPARE(rig.document.history().at(1).side, std::optional<Side>());
    }

    void limitOfTheHistory_isKeptInTheSettings()
    {
        Rig rig(*samplePlan());
        QVERIFY(rig.find<QAction>(u"keep10000StepsAction"_s)->isChecked());
        rig.trigger(u"keep1000StepsAction"_s);
        QCOMPARE(rig.settings.value(u"history/limit"_s).toInt(), 1000);
        rig.window.reset();
        rig.show();
        QVERIFY(rig.find<QAction>(u"keep1000StepsAction"_s)->isChecked());
        QVERIFY(!rig.find<QAction>(u"keep10000StepsAction"_s)->isChecked());
    }

    void compacting_leavesTheRestorePoints()
    {
        Rig rig(*samplePlan());
        for (const auto &title : { u"One"_s, u"Two"_s, u"Three"_s })
            QVERIFY(rig.document.commit(title, titled(rig.document.plan(), title)));
        QVERIFY(rig.document.setRestorePoint(u"end of day 1"_s));
        QVERIFY(rig.document.commit(u"Four"_s, titled(rig.document.plan(), u"Four"_s)));
        rig.trigger(u"compactHistoryAction"_s);
        QCOMPARE(rig.document.history().size(), 2);
        QVERIFY(rig.document.undo());
        QCOMPARE(rig.document.plan().settings.title, u"Three"_s);
    }

    void import_setsARestorePointBefore()
    {
        Rig rig(*samplePlan());
        rig.script.openFile = rig.filePath(u"theirs.json"_s);
        QVERIFY(writeWhole(rig.script.openFile, toJson(titled(rig.document.plan(), u"Theirs"_s))));
        rig.trigger(u"importPlanAction"_s);
        const auto points = rig.document.restorePoints();
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().name, u"Before importing theirs.json"_s);
        QCOMPARE(points.first().kind, PointKind::Import);
        QCOMPARE(points.first().step, 0);
        QCOMPARE(rig.document.cursor(), 1);
        // The same again changes nothing: there is nothing to come back from.
        rig.trigger(u"importPlanAction"_s);
        QCOMPARE(rig.document.restorePoints().size(), 1);
    }
};

QTEST_MAIN(TestHistoryWindow)
#include "tst_history_window.moc"
