// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Faces and modes of the funnel's pane, the levers, and the inputs of a stage.

#include "tests/ui_funnel/campaign_plan.h"
#include "tests/ui_funnel/funnel_stage.h"
#include "ui/funnel/lever_list.h"
#include "ui/funnel/trade_chart.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestFunnelFaces : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void face_isChosenByClickAndTold()
    {
        FunnelStage stage(smallPlan());
        QSignalSpy told(&stage.view(), &FunnelView::lookChosen);
        QTest::mouseClick(stage.widget<QToolButton>(u"faceLevers"_s), Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<FunnelLook>().face, u"levers"_s);
        QVERIFY(stage.widget<LeverList>(u"leverList"_s)->isVisible());
        QVERIFY(!stage.handle(u"rateHandle0"_s)->isVisible());
        QVERIFY(!stage.widget<QWidget>(u"modeSwitch"_s)->isVisible());
    }

    void face_isChosenByArrowKeys()
    {
        FunnelStage stage(smallPlan());
        auto *waterfall = stage.widget<QToolButton>(u"faceWaterfall"_s);
        waterfall->setFocus();
        QTest::keyClick(waterfall, Qt::Key_Right);
        QVERIFY(stage.widget<QToolButton>(u"faceLevers"_s)->isChecked());
        QTest::keyClick(stage.widget<QToolButton>(u"faceLevers"_s), Qt::Key_Left);
        QVERIFY(waterfall->isChecked());
    }

    void face_thatIsUnknown_isTheWaterfall()
    {
        FunnelStage stage(smallPlan());
        stage.view().setLook({ u"elsewhere"_s, WaterfallMode::Both });
        QVERIFY(stage.widget<QToolButton>(u"faceWaterfall"_s)->isChecked());
    }

    void mode_isChosen()
    {
        FunnelStage stage(smallPlan());
        QSignalSpy told(&stage.view(), &FunnelView::lookChosen);
        QTest::mouseClick(stage.widget<QToolButton>(u"modeMoney"_s), Qt::LeftButton);
        QCOMPARE(told.first().first().value<FunnelLook>().mode, WaterfallMode::Money);
        QVERIFY(stage.widget<QToolButton>(u"modeMoney"_s)->isChecked());
    }

    void levers_enterGoesToTheInput()
    {
        FunnelStage stage(withCampaign());
        stage.view().setLook({ u"levers"_s, WaterfallMode::Both });
        auto *list = stage.widget<LeverList>(u"leverList"_s);
        QTRY_VERIFY(list->current() >= 0);
        const auto parts = list->accessibleParts();
        const auto wanted = u"Rate MQL → Won"_s;
        for (const auto &part : parts) {
            if (part.name == wanted)
                part.press();
        }
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.focus().selection().stage, kMql);
        QVERIFY(stage.handle(u"rateHandle1"_s)->hasFocus());
    }

    void levers_leftBeforeTheyAreKnown_comeWhenOneIsBack()
    {
        FunnelStage stage(withCampaign());
        stage.view().setLook({ u"levers"_s, WaterfallMode::Both });
        stage.view().hide(); // before anything that was worked out could be told
        QTest::qWait(300);
        QCOMPARE(stage.widget<LeverList>(u"leverList"_s)->current(), -1);
        stage.view().show();
        QTRY_VERIFY(stage.widget<LeverList>(u"leverList"_s)->current() >= 0);
    }

    void levers_tradeIsReadWithKeys()
    {
        FunnelStage stage(withCampaign());
        stage.view().setLook({ u"levers"_s, WaterfallMode::Both });
        auto *chart = stage.widget<TradeChart>(u"tradeChart"_s);
        QTRY_VERIFY(!chart->readout().isEmpty());
        const auto before = chart->readout();
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(chart->readout() != before);
        QCOMPARE(stage.widget<QLabel>(u"tradeReadout"_s)->text(), chart->readout());
    }

    void inputs_definitionIsTyped()
    {
        FunnelStage stage(smallPlan());
        openInputs(stage);
        type(stage, u"stageDefinition"_s, u"Asked for a talk"_s);
        const auto &plan = stage.document().committed();
        QCOMPARE(find(plan.stages, kInquiry)->definition, u"Asked for a talk"_s);
        QCOMPARE(stage.document().undoTitle(), u"Change definition of Inquiry"_s);
    }

    void inputs_curveThatIsNotWhole_isRefused()
    {
        FunnelStage stage(smallPlan());
        openInputs(stage);
        type(stage, u"lagCurve"_s, u"10; 40; 40"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.document().committed(), smallPlan());
        type(stage, u"lagCurve"_s, u"10; 40; 50"_s);
        const auto curve = find(stage.document().committed().steps, kInquiryStep)->lagCurve;
        const LagCurve wanted { { { 100'000 }, { 400'000 }, { 500'000 } } };
        QCOMPARE(curve, wanted);
        QVERIFY(stage.error().isEmpty());
    }

    void inputs_recyclingIsTyped()
    {
        FunnelStage stage(smallPlan());
        openInputs(stage);
        type(stage, u"recycleShare"_s, u"25"_s);
        type(stage, u"recycleDelay"_s, u"40 d"_s);
        const auto *step = find(stage.document().committed().steps, kInquiryStep);
        QCOMPARE(step->recycleShare, Ratio { 250'000 });
        QCOMPARE(step->recycleDelay, durationFromDays(40));
    }

    void inputs_rangeIsTyped()
    {
        FunnelStage stage(smallPlan());
        openInputs(stage);
        type(stage, u"rateLow"_s, u"15"_s);
        type(stage, u"rateHigh"_s, u"30"_s);
        const auto *step = find(stage.document().committed().steps, kInquiryStep);
        QCOMPARE(step->rateLow, Ratio { 150'000 });
        QCOMPARE(step->rateHigh, Ratio { 300'000 });
    }

    void inputs_stageIsAddedBefore()
    {
        FunnelStage stage(smallPlan());
        openInputs(stage);
        QTest::mouseClick(stage.widget<QPushButton>(u"addStageBefore"_s), Qt::LeftButton);
        const auto stages = ordered(stage.document().committed().stages);
        QCOMPARE(stages.size(), smallPlan().stages.size() + 1);
        QCOMPARE(stages[0].name, u"New stage"_s);
        QCOMPARE(stages[1].id, kInquiry);
    }

private:
    static void openInputs(FunnelStage &stage)
    {
        stage.look(kInquiry);
        QTest::mouseClick(stage.widget<QToolButton>(u"detailInputs"_s), Qt::LeftButton);
    }

    static void type(FunnelStage &stage, const QString &name, const QString &text)
    {
        auto *line = stage.widget<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

QTEST_MAIN(TestFunnelFaces)
#include "tst_funnel_faces.moc"
