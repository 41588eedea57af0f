// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_funnel/funnel_stage.h"
#include "ui/funnel/step_gesture.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestStepGesture : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void pulled_data()
    {
        QTest::addColumn<StepInput>("input");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("pixelsUp");
        QTest::addColumn<double>("wanted");
        QTest::newRow("a rate doubles") << StepInput::Rate << 0.2 << 160.0 << 0.4;
        QTest::newRow("a rate halves") << StepInput::Rate << 0.2 << -160.0 << 0.1;
        QTest::newRow("a small rate keeps its digits")
            << StepInput::Rate << 0.0012 << 160.0 << 0.0024;
        QTest::newRow("a rate ends at all") << StepInput::Rate << 0.8 << 1000.0 << 1.0;
        QTest::newRow("a rate never ends") << StepInput::Rate << 0.01 << -9000.0 << 1e-6;
        QTest::newRow("a lag gains days") << StepInput::Lag << 14.0 << 8.0 << 16.0;
        QTest::newRow("a lag ends at none") << StepInput::Lag << 14.0 << -800.0 << 0.0;
        QTest::newRow("a lag ends at ten years") << StepInput::Lag << 14.0 << 90000.0 << 3650.0;
    }

    void pulled()
    {
        QFETCH(StepInput, input);
        QFETCH(double, from);
        QFETCH(double, pixelsUp);
        QFETCH(double, wanted);
        QVERIFY(std::abs(lockstep::pulled(input, from, pixelsUp) - wanted) < 1e-9);
    }

    /// 7.437 days of it are nurturing.
    void nurtureDays_areNoHandleTo()
    {
        const auto lag = StepInput::Lag;
        QCOMPARE(lockstep::pulled(lag, 20, -800, 7.437), 7.437);
        QCOMPARE(lockstep::pulled(lag, 20, -48, 7.437), 8.0);
        QCOMPARE(lockstep::pulled(lag, 20, 90000, 7.437), 3657.437);
        QCOMPARE(lockstep::nudged(lag, 8, false, false, 7.437), 7.437);
        QCOMPARE(lockstep::nudged(lag, 7.437, true, false, 7.437), 8.437);
    }

    void nudged_data()
    {
        QTest::addColumn<StepInput>("input");
        QTest::addColumn<double>("from");
        QTest::addColumn<bool>("isUp");
        QTest::addColumn<bool>("isFine");
        QTest::addColumn<double>("wanted");
        QTest::newRow("up a point") << StepInput::Rate << 0.2 << true << false << 0.21;
        QTest::newRow("down a tenth of a point")
            << StepInput::Rate << 0.2 << false << true << 0.199;
        QTest::newRow("down where a point is too much")
            << StepInput::Rate << 0.005 << false << false << 0.004;
        QTest::newRow("up at the end") << StepInput::Rate << 0.995 << true << false << 1.0;
        QTest::newRow("down at the end") << StepInput::Rate << 1e-6 << false << false << 1e-6;
        QTest::newRow("up a day") << StepInput::Lag << 3.0 << true << false << 4.0;
        QTest::newRow("down at no day") << StepInput::Lag << 0.0 << false << false << 0.0;
    }

    void nudged()
    {
        QFETCH(StepInput, input);
        QFETCH(double, from);
        QFETCH(bool, isUp);
        QFETCH(bool, isFine);
        QFETCH(double, wanted);
        QVERIFY(std::abs(lockstep::nudged(input, from, isUp, isFine) - wanted) < 1e-9);
    }

    void drag_previewsAndCommitsOneStep()
    {
        FunnelStage stage(smallPlan());
        auto *handle = stage.handle(u"rateHandle0"_s);
        stage.pull(handle, 160);
        QCOMPARE(stage.rate(kInquiryStep), Ratio { 400'000 });
        QCOMPARE(find(stage.document().committed().steps, kInquiryStep)->rate, Ratio { 200'000 });
        QVERIFY(stage.document().undoTitle().isEmpty());

        stage.release(handle);
        QCOMPARE(find(stage.document().committed().steps, kInquiryStep)->rate, Ratio { 400'000 });
        QCOMPARE(
            stage.document().undoTitle(), u"Change Inquiry → MQL rate of Direct · Automotive"_s);
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.document().plan(), smallPlan());
        QVERIFY(stage.document().undoTitle().isEmpty());
    }

    void drag_escapeLeavesThePlan()
    {
        FunnelStage stage(smallPlan());
        auto *handle = stage.handle(u"rateHandle0"_s);
        stage.pull(handle, 80);
        QVERIFY(stage.document().plan() != smallPlan());
        QTest::keyClick(handle, Qt::Key_Escape);
        QCOMPARE(stage.document().plan(), smallPlan());
        stage.release(handle);
        QCOMPARE(stage.document().plan(), smallPlan());
        QVERIFY(stage.document().undoTitle().isEmpty());
    }

    void click_onAHandle_changesNothing()
    {
        FunnelStage stage(smallPlan());
        QTest::mouseClick(stage.handle(u"rateHandle0"_s), Qt::LeftButton);
        QCOMPARE(stage.document().plan(), smallPlan());
        QVERIFY(stage.document().undoTitle().isEmpty());
    }

    void drag_overSeveralStreams_scalesThemAlike()
    {
        FunnelStage stage(twoChannels());
        auto *handle = stage.handle(u"rateHandle1"_s);
        stage.pull(handle, 160);
        stage.release(handle);
        const double direct = stage.rate(kMqlStep).fraction();
        const double partners = stage.rate({ 512 }).fraction();
        QVERIFY(direct > 0.19);
        QVERIFY(std::abs(direct - 2 * partners) < 1e-5);
        QCOMPARE(stage.document().undoTitle(), u"Change MQL → Won rate of All streams"_s);
    }

    void arrowKeys_nudge_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("isFine");
        QTest::addColumn<qint64>("ppm");
        QTest::addColumn<double>("days");
        QTest::newRow("a rate goes up a point")
            << u"rateHandle0"_s << int(Qt::Key_Up) << false << qint64(210'000) << 30.0;
        QTest::newRow("a rate goes down a tenth")
            << u"rateHandle0"_s << int(Qt::Key_Down) << true << qint64(199'000) << 30.0;
        QTest::newRow("a lag goes up a day")
            << u"lagHandle0"_s << int(Qt::Key_Up) << false << qint64(200'000) << 31.0;
        QTest::newRow("a lag goes down a tenth")
            << u"lagHandle0"_s << int(Qt::Key_Down) << true << qint64(200'000) << 29.9;
    }

    void arrowKeys_nudge()
    {
        QFETCH(QString, handle);
        QFETCH(int, key);
        QFETCH(bool, isFine);
        FunnelStage stage(smallPlan());
        QTest::keyClick(
            stage.handle(handle), Qt::Key(key), isFine ? Qt::ShiftModifier : Qt::NoModifier);
        const auto *step = find(stage.document().committed().steps, kInquiryStep);
        QTEST(step->rate.ppm, "ppm");
        QTEST(step->lag.days(), "days");
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.document().plan(), smallPlan());
    }

    void arrowKeyHeld_isOneStep()
    {
        FunnelStage stage(smallPlan());
        auto *handle = stage.handle(u"rateHandle0"_s);
        for (int i = 0; i < 5; ++i)
            QTest::keyPress(handle, Qt::Key_Up);
        QTest::keyRelease(handle, Qt::Key_Up);
        QCOMPARE(stage.rate(kInquiryStep), Ratio { 250'000 });
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.document().plan(), smallPlan());
    }
};

QTEST_MAIN(TestStepGesture)
#include "tst_step_gesture.moc"
