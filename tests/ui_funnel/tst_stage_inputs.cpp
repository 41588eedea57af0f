// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a stream states, typed and chosen beside the waterfall; the lag curve pulled by hand.

#include "app/funnel/funnel_edits.h"
#include "tests/ui_funnel/stage_details.h"
#include "ui/funnel/curve_chart.h"
#include "ui/shared/agreement_chip.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

class InputStage : public StageDetails {
public:
    explicit InputStage(const Plan &plan = smallPlan())
        : StageDetails(plan, kInquiry)
    {
        openInputs();
    }
    const Stream &stream() { return committed().streams.first(); }
    const Step &step() { return StageDetails::step(kInquiryStep); }
    CurveChart *curve() { return widget<CurveChart>(u"curveChart"_s); }
};

/// 250 who stand at Inquiry at the start.
Plan withOpening()
{
    return *setOpeningPipeline(smallPlan(), kStream, kInquiry, 250);
}

} // namespace

class TestStageInputs : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void salesEntry_chosen_andShareOfTheTarget_typed()
    {
        InputStage stage;
        stage.look(kInquiry, kChannel);
        stage.chooseIn(u"salesEntry"_s, 3); // Won, after "the first stage of sales"
        QCOMPARE(stage.stream().salesEntryStage, kWon);
        stage.chooseIn(u"salesEntry"_s, 0);
        QVERIFY(stage.stream().salesEntryStage.isNull());
        stage.typeIn(u"streamTargetShare"_s, u"80"_s);
        QCOMPARE(stage.stream().targetShare, Ratio { 800'000 });
        stage.typeIn(u"streamTargetShare"_s, u"180"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.stream().targetShare, Ratio { 800'000 });
    }

    /// With the keyboard there, too: whoever clicked a choice before scrolls past it later.
    void wheel_overAChoice_scrolls_andChangesNothing()
    {
        InputStage stage;
        stage.look(kInquiry, kChannel);
        const Plan before = stage.document().committed();
        auto *box = stage.widget<QComboBox>(u"stageOwner"_s);
        auto *page = stage.widget<QScrollArea>(u"stageInputs"_s);
        stage.view().resize(900, 420); // the page is longer
        QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
        box->setFocus();
        const QPointF at(box->rect().center());
        QWheelEvent down(
            at, box->mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // else it stays where it is sent
        qApp->notify(box, &down);
        QCOMPARE(stage.document().committed(), before);
        QVERIFY(page->verticalScrollBar()->value() > 0);
    }

    void dealSize_typed_isTheStreamsOwn()
    {
        InputStage stage;
        QVERIFY(!stage.widget<QComboBox>(u"dealSizeMark"_s)->isVisibleTo(&stage.view()));
        stage.typeIn(u"streamDealSize"_s, u"120 k"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(stage.stream().dealSize.minorUnits, 12'000'000);
        QCOMPARE(stage.document().undoTitle(), u"Change deal size of Direct · Automotive"_s);
        stage.chooseIn(u"dealSizeMark"_s, int(EvidenceMark::Measured));
        QCOMPARE(stage.stream().dealSizeEvidence.mark, EvidenceMark::Measured);
        stage.typeIn(u"streamDealSize"_s, u" "_s);
        QCOMPARE(stage.stream().dealSize.minorUnits, 0);
    }

    void partnerShare_typed_mustLeaveRoom()
    {
        InputStage stage;
        stage.typeIn(u"partnerShare"_s, u"20"_s);
        QVERIFY(!stage.error().isEmpty()); // marketing brings all of it
        stage.typeIn(u"streamMarketingShare"_s, u"60"_s);
        stage.typeIn(u"partnerShare"_s, u"20"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(stage.stream().marketingShare.ppm, 600'000);
        QCOMPARE(stage.stream().partnerShare.ppm, 200'000);
        stage.chooseIn(u"partnerEntry"_s, 2);
        QCOMPARE(stage.stream().partnerEntryStage, kMql);
    }

    void booking_typed_isWhenRevenueComes()
    {
        InputStage stage;
        stage.typeIn(u"bookingToRevenue"_s, u"14 d"_s);
        QCOMPARE(stage.stream().bookingToRevenue, durationFromDays(14));
        stage.chooseIn(u"bookingMark"_s, int(EvidenceMark::Guessed));
        QCOMPARE(stage.stream().bookingEvidence.mark, EvidenceMark::Guessed);
    }

    void opening_hasItsMarkAndItsChip()
    {
        InputStage stage(withOpening());
        stage.chooseIn(u"openingMark"_s, int(EvidenceMark::Guessed));
        QCOMPARE(stage.document().committed().openingPipeline.first().evidence.mark,
            EvidenceMark::Guessed);
        auto *chip = stage.widget<AgreementChip>(u"openingPipelineChip"_s);
        QVERIFY(chip->isVisible());
        emit chip->clicked(Side::Marketing);
        const auto all = figures(stage.document().committed());
        const auto id = stage.document().committed().openingPipeline.first().id.value;
        QCOMPARE(standing(all, ItemKind::OpeningPipeline, id)->marketing.stand, Stand::Agreed);
    }

    void opening_nobodyThere_hasNoChip()
    {
        InputStage stage;
        QVERIFY(!stage.widget<AgreementChip>(u"openingPipelineChip"_s)->isVisible());
    }

    void manyStreams_hint()
    {
        InputStage stage(twoChannels());
        QVERIFY(stage.widget<QLabel>(u"inputsHint"_s)->isVisibleTo(&stage.view()));
        QVERIFY(!stage.widget<QLineEdit>(u"streamDealSize"_s)->isVisibleTo(&stage.view()));
    }

    /// 30 days are within the first month: all of them, 5 points less leave 5 % for the second.
    void curve_keys_stateOne()
    {
        InputStage stage;
        stage.curve()->setFocus();
        QTest::keyClick(stage.curve(), Qt::Key_Down);
        QCOMPARE(stage.error(), QString());
        const LagCurve wanted { { { 950'000 }, { 50'000 } } };
        QCOMPARE(stage.step().lagCurve, wanted);
        QCOMPARE(stage.document().undoTitle(), u"Change when people go on from Inquiry"_s);
    }

    void curve_pulled_isPreviewedThenOneStep()
    {
        InputStage stage;
        stage.typeIn(u"lagCurve"_s, u"50; 50"_s);
        auto *chart = stage.curve();
        const int second = chart->width() * 3 / 8; // of four columns
        QTest::mousePress(chart, Qt::LeftButton, {}, { second, chart->height() / 2 });
        const QPointF bottom(second, chart->height());
        QMouseEvent move(QEvent::MouseMove, bottom, chart->mapToGlobal(bottom), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart, &move);
        const LagCurve before { { { 500'000 }, { 500'000 } } };
        const LagCurve after { { { 1'000'000 } } };
        QCOMPARE(stage.step().lagCurve, before);
        QCOMPARE(lockstep::find(stage.document().plan().steps, kInquiryStep)->lagCurve, after);
        QTest::mouseRelease(chart, Qt::LeftButton, {}, bottom.toPoint());
        QCOMPARE(stage.step().lagCurve, after);
    }

    void curve_escape_takesThePullBack()
    {
        InputStage stage;
        auto *chart = stage.curve();
        chart->setFocus();
        QTest::mousePress(chart, Qt::LeftButton, {}, { chart->width() / 8, chart->height() / 2 });
        const QPointF at(chart->width() / 8.0, chart->height() * 0.8);
        QMouseEvent move(QEvent::MouseMove, at, chart->mapToGlobal(at), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart, &move);
        QVERIFY(!lockstep::find(stage.document().plan().steps, kInquiryStep)->lagCurve.isEmpty());
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(stage.document().plan(), smallPlan());
    }
};

QTEST_MAIN(TestStageInputs)
#include "tst_stage_inputs.moc"
