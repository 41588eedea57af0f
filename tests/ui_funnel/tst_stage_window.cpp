// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a stage says and takes beside its months: who needs nurturing first, what each side would
// plan with, what becomes of those who come.

#include "app/evidence/planning_card.h"
#include "app/figures/disagreements.h"
#include "tests/ui_funnel/stage_details.h"
#include "ui/funnel/exits_bar.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan nurturing()
{
    Plan plan = smallPlan();
    plan.steps[1].nurtureShare = { 600'000 };
    plan.steps[1].nurtureTime = durationFromDays(60);
    Entry campaign;
    campaign.id = { 701 };
    campaign.title = u"July campaign"_s;
    campaign.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    campaign.expectedVolume = 310;
    campaign.stage = kMql;
    plan.entries = { campaign };
    return plan;
}

class StageWindow : public StageDetails {
public:
    explicit StageWindow(const Plan &plan = smallPlan())
        : StageDetails(plan, kMql)
    {
    }
    const Step &step() { return StageDetails::step(kMqlStep); }
    QString exits()
    {
        auto text = widget<ExitsBar>(u"stageExits"_s)->text();
        return text.replace(QChar::Nbsp, u' ');
    }
};

} // namespace

class TestStageWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void nurture_typed_andSteppedByArrows()
    {
        StageWindow stage;
        stage.openInputs();
        stage.typeIn(u"nurtureShare"_s, u"60"_s);
        QCOMPARE(stage.step().nurtureShare.ppm, 600'000);
        QCOMPARE(stage.document().undoTitle(), u"Change how many need nurturing at MQL"_s);
        stage.typeIn(u"nurtureTime"_s, u"45 days"_s);
        QCOMPARE(stage.step().nurtureTime, durationFromDays(45));
        auto *time = stage.widget<QLineEdit>(u"nurtureTime"_s);
        QTest::keyClick(time, Qt::Key_Up);
        QCOMPARE(stage.step().nurtureTime, durationFromDays(46));
        auto *share = stage.widget<QLineEdit>(u"nurtureShare"_s);
        share->setFocus();
        QTest::keyClick(share, Qt::Key_Down);
        QCOMPARE(stage.step().nurtureShare.ppm, 590'000);
        QCOMPARE(share->text().replace(QChar::Nbsp, u' '), u"59 %"_s);
        auto *mark = stage.widget<QComboBox>(u"nurtureMark"_s);
        emit mark->activated(2);
        QCOMPARE(stage.step().nurtureEvidence.mark, EvidenceMark::Measured);
        stage.typeIn(u"nurtureShare"_s, u" "_s);
        QCOMPARE(stage.step().nurtureShare.ppm, 0);
    }

    void nurture_ofMoreThanAll_isRefusedWithItsRange()
    {
        StageWindow stage;
        stage.openInputs();
        stage.typeIn(u"nurtureShare"_s, u"120"_s);
        QVERIFY2(stage.error().contains(u"100"_s), qPrintable(stage.error()));
        QCOMPARE(stage.step().nurtureShare.ppm, 0);
        stage.typeIn(u"nurtureTime"_s, u"soon"_s);
        QVERIFY(!stage.error().isEmpty());
    }

    void facts_sayWhoIsInNurture_andByWhen()
    {
        StageWindow stage(nurturing());
        const auto facts = stage.facts();
        QVERIFY2(facts.contains(u"60 % of those who come need nurturing first, for 60 days on "
                                "average. 31 are in nurture on average, most in Aug 2026: 186."_s),
            qPrintable(facts));
        QVERIFY2(facts.contains(u"For those who need nurturing first it is 2 Mar 2027."_s),
            qPrintable(facts)); // 30 June - 120 days
        QVERIFY(!stage.facts().contains(u"counts twice"_s));
        stage.look(kInquiry);
        QVERIFY(!stage.facts().contains(u"in nurture"_s));
        Plan measured = nurturing();
        measured.steps[1].lagEvidence.mark = EvidenceMark::Measured;
        StageWindow other(measured);
        QVERIFY(other.facts().contains(u"counts twice"_s));
    }

    /// Days that were measured hold nurturing, unless they were taken without it or nobody is
    /// nurtured.
    void days_measured_sayOnlyWhereNurturingMayBeInThem()
    {
        Plan plan = nurturing();
        auto &step = plan.steps[1];
        const auto isSaid
            = [&plan] { return StageWindow(plan).facts().contains(u"counts twice"_s); };
        step.lagEvidence = { EvidenceMark::Measured, u"crm.csv"_s };
        QVERIFY(isSaid());
        step.lagEvidence.source = u"crm.csv, 36 days of nurturing not in it"_s;
        QVERIFY(!isSaid());
        step.lagEvidence.source = u"crm.csv"_s;
        step.lag = {}; // nothing can be in no time at all
        QVERIFY(!isSaid());
        step.lag = durationFromDays(60);
        step.nurtureTime = {};
        QVERIFY(!isSaid());
        step.nurtureTime = durationFromDays(60);
        step.nurtureShare = {};
        QVERIFY(!isSaid());
    }

    /// The other stream's days are measured, and it nurtures nobody.
    void days_measuredElsewhere_sayNothing()
    {
        Plan plan = twoChannels();
        plan.steps[1].nurtureShare = { 600'000 };
        plan.steps[1].nurtureTime = durationFromDays(60);
        auto &other = *std::find_if(plan.steps.begin(), plan.steps.end(),
            [](const Step &step) { return step.stream == kPartnerStream && step.stage == kMql; });
        plan.steps[1].lagEvidence.mark = EvidenceMark::Guessed;
        other.lagEvidence.mark = EvidenceMark::Measured;
        QVERIFY(!StageWindow(plan).facts().contains(u"counts twice"_s));
        plan.steps[1].lagEvidence.mark = EvidenceMark::Measured;
        other.lagEvidence.mark = EvidenceMark::Guessed;
        QVERIFY(StageWindow(plan).facts().contains(u"counts twice"_s));
    }

    /// 60 + 36 days are shown between the columns; typed over, nurture stays.
    void days_typedOver_leaveNurtureAsItIs()
    {
        StageWindow stage(nurturing());
        QVERIFY(stage.handle(u"lagHandle1"_s)->accessibleName().contains(u"96"_s));
        stage.type(u"lagHandle1"_s, u"106 days"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(stage.step().lag, durationFromDays(70));
        QCOMPARE(stage.step().nurtureTime, durationFromDays(60));
        stage.type(u"lagHandle1"_s, u"30 days"_s);
        QVERIFY2(stage.error().contains(u"which nurturing takes"_s), qPrintable(stage.error()));
        QCOMPARE(stage.step().lag, durationFromDays(70));
    }

    void ownView_ofEachSide_isADisagreement()
    {
        StageWindow stage(nurturing());
        stage.openInputs();
        stage.typeIn(u"marketingRate"_s, u"12"_s);
        stage.typeIn(u"salesRate"_s, u"8"_s);
        QCOMPARE(stage.document().undoTitle(), u"Change the rate from MQL that sales would take"_s);
        const Plan &plan = stage.document().committed();
        QCOMPARE(stage.step().rate.ppm, 100'000); // the plan's own stays
        const auto apart = disagreements(plan, figures(plan));
        QCOMPARE(apart.size(), 1);
        // 31 deals at 10 %: 37.2 and 24.8, 12.4 of 100,000 apart.
        QVERIFY(std::abs(apart.first().price() - 124'000'000) < 1);
        stage.typeIn(u"salesRate"_s, u" "_s);
        QVERIFY(disagreements(stage.document().committed(), figures(plan)).isEmpty());
        QCOMPARE(stage.document().committed().opinions.size(), 1);
    }

    void ownView_thatNoPlanCouldHave_isRefused()
    {
        StageWindow stage;
        stage.openInputs();
        stage.typeIn(u"marketingRate"_s, u"120"_s);
        QVERIFY(!stage.error().isEmpty());
        stage.typeIn(u"marketingRate"_s, u"0"_s);
        QVERIFY(stage.document().committed().opinions.isEmpty());
        stage.typeIn(u"marketingRate"_s, u"some"_s);
        QVERIFY(stage.document().committed().opinions.isEmpty());
    }

    void exits_sayWhoGoesOnComesBackAndLeaves()
    {
        Plan plan = nurturing();
        plan.steps[1].recycleShare = { 500'000 };
        plan.steps[1].recycleDelay = durationFromDays(400); // not in the year
        StageWindow stage(plan);
        const auto said = stage.exits();
        QVERIFY2(said.contains(u"go on (10 %)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"come back (45 %)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"leave (45 %)"_s), qPrintable(said));
        auto *bar = stage.widget<ExitsBar>(u"stageExits"_s);
        QVERIFY(bar->toolTip().contains(u"leaked"_s));
        QCOMPARE(bar->accessibleName(), bar->toolTip());
        stage.look(kWon);
        QVERIFY(bar->isEmpty());
    }

    void exits_followTheSelection()
    {
        Plan plan = twoChannels();
        Entry campaign = nurturing().entries.first();
        plan.entries = { campaign };
        StageWindow stage(plan);
        stage.look(kMql, kPartners);
        QVERIFY2(stage.exits().contains(u"go on (5 %)"_s), qPrintable(stage.exits()));
        stage.look(kMql, kChannel);
        QVERIFY2(stage.exits().contains(u"go on (10 %)"_s), qPrintable(stage.exits()));
    }
};

QTEST_MAIN(TestStageWindow)
#include "tst_stage_window.moc"
