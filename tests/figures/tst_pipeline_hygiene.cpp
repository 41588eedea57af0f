// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Who stands at a stage for too long, by which limit, and who leaves it.
#include "app/figures/pipeline_hygiene.h"

#include "app/base/format.h"
#include "app/evidence/in_proportion.h"
#include "app/figures/stage_exits.h"
#include "tests/support/second_stream.h"
#include "tests/support/studies.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// Sales' pipeline begins at MQL, where 40 stand since `age`.
Plan standingFor(Duration age)
{
    Plan plan = smallPlan();
    plan.stages[1].owner = Side::Sales;
    plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, age } };
    return plan;
}

/// 100 inquiries in July.
Plan withCampaign()
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 901 };
    entry.title = u"Fair"_s;
    entry.channel = kChannel;
    entry.period = { QDate(2026, 7, 1), QDate(2026, 8, 1) };
    entry.expectedVolume = 100;
    plan.entries = { entry };
    return plan;
}

} // namespace

class TestPipelineHygiene : public QObject {
    Q_OBJECT

private slots:
    /// 60 days from MQL to won: who stand there for 130 days stand too long, for 110 not.
    void pipeline_thatStandsForTwiceItsTime_isStalled()
    {
        Plan plan = standingFor(durationFromDays(130));
        PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.openMinorUnits, 400'000'000.0); // 40 of 100,000
        QCOMPARE(hygiene.stalledMinorUnits, 400'000'000.0);
        QCOMPARE(hygiene.stalledShare(), std::optional(1.0));
        QCOMPARE(hygiene.netMinorUnits(), 0.0);
        QCOMPARE(hygiene.open.first().limitDays, 120.0);
        plan.openingPipeline[0].age = durationFromDays(110);
        hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.stalledMinorUnits, 0.0);
        QCOMPARE(hygiene.unknownMinorUnits, 0.0);
        QCOMPARE(hygiene.netCoverage().value_or(0), 400.0 / 120.0); // 4 M of 1.2 M
    }

    void pipeline_whoseTimeWasMeasured_isStalledWhenNineInTenAreGone()
    {
        Plan plan = standingFor(durationFromDays(110));
        plan.studies = { crmStudy(QDate(2026, 6, 1)) };
        Reading reading = mqlReading(1'002, u"lag"_s);
        reading.ninety = durationFromDays(100).minutes;
        plan.readings = { reading };
        const PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.open.first().rule, StallRule::Measured);
        QVERIFY(hygiene.open.first().isStalled());
    }

    /// 100 days by one export, 50 by a later one of the same day; whatever order they stand in.
    void pipeline_measuredTwiceOnOneDay_goesByTheLaterLeads()
    {
        for (const bool isLaterFirst : { false, true }) {
            Plan plan = smallPlan();
            for (const qint64 id : { 1'001, 1'002 }) {
                Study study = crmStudy(QDate(2026, 6, 1), { id });
                const bool isLater = (id == 1'001) == isLaterFirst;
                study.lastContact = QDate(2026, isLater ? 5 : 4, 1);
                Reading reading = mqlReading(id + 10, u"lag"_s, study.id);
                reading.ninety = durationFromDays(isLater ? 50 : 100).minutes;
                put(plan.studies, study);
                put(plan.readings, reading);
            }
            QCOMPARE(MeasuredLags(plan).nineInTen(kMqlStep), 50.0);
            QCOMPARE(MeasuredLags(plan).nineInTen(kInquiryStep), 0.0);
            QCOMPARE(derivedStallLimits(plan, kMql, {})->longest,
                (StallLimit { 50, StallRule::Measured }));
            // What was only put there in proportion measured nothing.
            plan.readings[isLaterFirst ? 0 : 1].slice = withProportion({}, 2);
            QCOMPARE(MeasuredLags(plan).nineInTen(kMqlStep), 100.0);
        }
    }

    void standing_atAStage_isWhatTheHygieneHasOfIt()
    {
        Plan plan = smallPlan();
        plan.openingPipeline = { { { 1 }, kStream, kInquiry, 40, {}, durationFromDays(70) },
            { { 2 }, kStream, kMql, 30, {}, durationFromDays(130) } };
        const PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(standingAt(plan, figures(plan), kInquiry), hygiene.leads.first(1));
        QCOMPARE(
            (standingAt(plan, figures(plan), kInquiry) + standingAt(plan, figures(plan), kMql)),
            hygiene.leads + hygiene.open);
        QVERIFY(standingAt(plan, figures(plan), kWon).isEmpty());
    }

    /// Whatever was measured or follows from the mean.
    void pipeline_isStalled_whenTheStagesOwnLimitSaysSo()
    {
        Plan plan = standingFor(durationFromDays(50));
        QCOMPARE(pipelineHygiene(plan, figures(plan)).open.first().rule, StallRule::TwiceMean);
        plan.stages[1].stallLimit = durationFromDays(45);
        const PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.open.first().rule, StallRule::Own);
        QCOMPARE(hygiene.open.first().limitDays, 45.0);
        QVERIFY(hygiene.open.first().isStalled());
    }

    /// Leads are no part of the pipeline's worth, but may stand still as well.
    void leads_beforeThePipeline_areJudgedToo()
    {
        Plan plan = smallPlan();
        plan.openingPipeline = { { { 1 }, kStream, kInquiry, 40, {}, durationFromDays(70) } };
        const PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.open.size(), 0);
        QCOMPARE(hygiene.openMinorUnits, 0.0);
        QCOMPARE(hygiene.leads.size(), 1);
        QVERIFY(hygiene.leads.first().isStalled()); // twice 30 days
        QCOMPARE(hygiene.stalledShare(kInquiry, {}), std::optional(1.0));
        QCOMPARE(hygiene.stalledShare(kMql, {}), std::optional<double>());
    }

    void derivedLimit_isOfTheStream_orFromTheShortestToTheLongest()
    {
        const Format format(u"en_GB"_s, u"EUR"_s);
        Plan plan = smallPlan();
        auto limits = derivedStallLimits(plan, kMql, kStream).value();
        QCOMPARE(limits.shortest, (StallLimit { 120, StallRule::TwiceMean }));
        QCOMPARE(derivedLimitPhrase(limits, format).english().replace(QChar(0x00a0), u' '),
            u"twice the mean: 120 days"_s);
        QVERIFY(!derivedStallLimits(plan, kWon, {}));
        const Stream second = partnerStream(plan);
        put(plan.streams, second);
        Step quick = *find(plan.steps, kMqlStep);
        quick.id = { 512 };
        quick.stream = second.id;
        quick.lag = durationFromDays(10);
        put(plan.steps, quick);
        limits = derivedStallLimits(plan, kMql, {}).value();
        QCOMPARE(derivedLimitPhrase(limits, format).english().replace(QChar(0x00a0), u' '),
            u"20 days to 120 days, by stream"_s);
    }

    /// Of 100 inquiries 12.
    void stage_thatIsSkipped_tellsHowManyNeverStoodThere()
    {
        Plan plan = withCampaign();
        plan.steps[0].skipShare = ratioFromFraction(0.12);
        const auto exits = stageExits(plan, figures(plan));
        QCOMPARE(exits[0].entrants, 100.0);
        QCOMPARE(exits[0].skip, 12.0);
        QCOMPARE(exits[0].skipShare(), 0.12);
        QCOMPARE(exits[1].skipShare(), 0.0);
        QList<Finding> findings = skipFindings(plan, figures(plan));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].error.subject.replace(QChar(0x00a0), u' '),
            u"share that never stands at Inquiry (12 %)"_s);
        QCOMPARE(findings[0].error.detail, u"none, as the stage may not be skipped"_s);
        plan.stages[0].maySkip = true;
        QCOMPARE(skipFindings(plan, figures(plan)), QList<Finding>());
    }

    void pipeline_withoutAges_isNotJudged()
    {
        const Plan plan = standingFor({});
        const PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.unknownMinorUnits, hygiene.openMinorUnits);
        QCOMPARE(hygiene.stalledMinorUnits, 0.0);
    }

    /// Of 100 inquiries 20 go on; of the 80 others 30 % come back: 24, and 56 leave. The 20 MQL,
    /// and those who came back, count on.
    void stage_isLeftByThoseWhoNeitherGoOnNorComeBack()
    {
        Plan plan = withCampaign();
        const auto straight = stageExits(plan, figures(plan));
        QCOMPARE(straight.size(), 2);
        QCOMPARE(straight[0].entrants, 100.0);
        QCOMPARE(straight[0].goOn, 20.0);
        QCOMPARE(straight[0].leave, 80.0);
        plan.steps[0].recycleShare = { 300'000 };
        plan.steps[0].recycleDelay = durationFromDays(10);
        const auto recycled = stageExits(plan, figures(plan));
        QCOMPARE(recycled[0].comeBack / recycled[0].entrants, 0.24);
        QCOMPARE(recycled[0].leave / recycled[0].entrants, 0.56);
    }
};

QTEST_APPLESS_MAIN(TestPipelineHygiene)
#include "tst_pipeline_hygiene.moc"
