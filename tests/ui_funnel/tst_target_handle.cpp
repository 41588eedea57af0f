// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The handle on the revenue target, at the top of the last column.

#include "tests/ui_funnel/funnel_stage.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestTargetHandle : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    /// 160 pixels up double it.
    void target_pulled_isPreviewedThenOneStep()
    {
        FunnelStage stage(smallPlan());
        auto *handle = stage.handle(u"targetHandle"_s);
        QVERIFY(handle->isVisible());
        stage.pull(handle, 160);
        const auto target
            = [&](const Plan &plan) { return plan.targets.first().revenue.minorUnits; };
        QCOMPARE(target(stage.document().plan()), 240'000'000);
        QCOMPARE(target(stage.document().committed()), 120'000'000);
        stage.release(handle);
        QCOMPARE(target(stage.document().committed()), 240'000'000);
        QCOMPARE(stage.document().undoTitle(), u"Change revenue target"_s);
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.document().plan(), smallPlan());
    }

    void target_escape_takesThePullBack()
    {
        FunnelStage stage(smallPlan());
        auto *handle = stage.handle(u"targetHandle"_s);
        stage.pull(handle, 80);
        QTest::keyClick(handle, Qt::Key_Escape);
        QCOMPARE(stage.document().plan(), smallPlan());
    }

    void target_typed_isTakenOrRefused()
    {
        FunnelStage stage(smallPlan());
        stage.type(u"targetHandle"_s, u"2.5 M"_s);
        QCOMPARE(stage.document().plan().targets.first().revenue.minorUnits, 250'000'000);
        stage.type(u"targetHandle"_s, u"a lot"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.document().plan().targets.first().revenue.minorUnits, 250'000'000);
    }

    void target_none_hasNoHandle()
    {
        Plan plan = smallPlan();
        plan.targets.clear();
        FunnelStage stage(plan);
        QVERIFY(!stage.handle(u"targetHandle"_s)->isVisible());
    }
};

QTEST_MAIN(TestTargetHandle)
#include "tst_target_handle.moc"
