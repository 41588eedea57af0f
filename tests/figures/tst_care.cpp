// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What a plan should have before it is relied on: channels that are cared for, a pipeline that
// moves, a lead that both agree about.
#include "app/base/format.h"
#include "app/evidence/in_proportion.h"
#include "app/figures/channel_care.h"
#include "app/figures/hand_over.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/figures/stage_exits.h"
#include "tests/support/plan_builder.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Channel> kPartner { 202 };
constexpr Id<ClauseSection> kSection { 801 };

/// Everything is sold directly; a second channel has no stream yet.
Plan twoChannels()
{
    Plan plan = smallPlan();
    put(plan.channels, { kPartner, 1, u"Partner"_s });
    plan.clauseSections = { { kSection, 0, u"Promises"_s } };
    return plan;
}

Entry campaign(qint64 id, Id<Channel> channel)
{
    Entry entry;
    entry.id = { id };
    entry.title = u"Fair"_s;
    entry.channel = channel;
    entry.period = { QDate(2026, 7, 1), QDate(2026, 8, 1) };
    entry.expectedVolume = 100;
    return entry;
}

Clause promise(qint64 id, const QString &text)
{
    Clause clause;
    clause.id = { id };
    clause.section = kSection;
    clause.marketingPromise = text;
    return clause;
}

ChannelCare careOf(const Plan &plan, Id<Channel> channel)
{
    for (const ChannelCare &care : channelCare(plan, figures(plan))) {
        if (care.channel == channel)
            return care;
    }
    return {};
}

/// Rates, times, and how well they are known; now and then somebody needs nurturing.
void changeAnyStep(Plan &plan, QRandomGenerator &random)
{
    Step &step = plan.steps[random.bounded(plan.steps.size())];
    step.rate = { random.bounded(1'000'000) + 1 };
    step.rateEvidence.mark = static_cast<EvidenceMark>(random.bounded(3));
    step.lag = { random.bounded(100'000) };
    if (random.bounded(4) == 0) {
        step.nurtureShare = { random.bounded(2) * 200'000 };
        step.nurtureTime = { 30 * kMinutesPerDay };
    }
}

Seal yes(qint64 id, Side side, const Plan &plan)
{
    const Figures all = figures(plan);
    Seal seal;
    seal.id = { id };
    seal.kind = ItemKind::Stage;
    seal.item = kMql.value;
    seal.side = side;
    seal.stand = Stand::Agreed;
    seal.content = standing(all, ItemKind::Stage, kMql.value)->item.content;
    seal.digest = digestOf(seal.content);
    seal.at = QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
    return seal;
}

} // namespace

class TestCare : public QObject {
    Q_OBJECT

private slots:
    void whileRatesAreTried_careIsAsAnew()
    {
        QRandomGenerator random(3);
        Plan plan = twoChannels();
        put(plan.entries, campaign(301, kPartner));
        put(plan.clauses, promise(901, u"Partner and {mqlNurtureShare.direct}"_s));
        KnownCare known { plan, channelCare(plan, figures(plan)) };
        for (int i = 0; i < 60; ++i) {
            changeAnyStep(plan, random);
            const Figures all = figures(plan);
            const auto care = channelCare(plan, all, known);
            QCOMPARE(care, channelCare(plan, all));
            known = { plan, care };
        }
        put(plan.clauses, promise(902, u"Direct"_s));
        QCOMPARE(channelCare(plan, figures(plan), known), channelCare(plan, figures(plan)));
    }

    void channel_withoutAStream_hasNothing()
    {
        const ChannelCare care = careOf(twoChannels(), kPartner);
        QCOMPARE(care.done(), 0);
        QCOMPARE(care.streams, 0);
    }

    /// The smallest plan: 1.2 M, six estimated inputs, nothing on the calendar.
    void channel_hasTargetAndFunnel_beforeItHasCampaigns()
    {
        const ChannelCare care = careOf(twoChannels(), kChannel);
        QCOMPARE(care.targetMinorUnits, 120'000'000.0);
        QCOMPARE(care.inputs, 6); // two rates, two lags, deal size, marketing share
        QCOMPARE(care.guessedInputs, 0);
        QVERIFY(!care.hasEntries());
        QVERIFY(!care.hasClauses());
        QCOMPARE(care.done(), 2);
    }

    void funnel_ofGuesses_isNotKnown()
    {
        Plan plan = twoChannels();
        for (Step &step : plan.steps)
            step.rateEvidence = step.lagEvidence = {};
        QVERIFY(!careOf(plan, kChannel).hasFunnel()); // 4 of 6
        plan.steps[0].rateEvidence.mark = EvidenceMark::Estimated;
        QVERIFY(careOf(plan, kChannel).hasFunnel()); // half of them
    }

    void entries_forAllChannels_countForEach_butAreNobodysOwn()
    {
        Plan plan = twoChannels();
        Stream second = plan.streams.first();
        second.id = { 402 };
        second.channel = kPartner;
        second.targetShare = {};
        put(plan.streams, second);
        for (const Id<Step> step : { kInquiryStep, kMqlStep }) {
            Step copy = *find(plan.steps, step);
            copy.id = { step.value + 10 };
            copy.stream = second.id;
            put(plan.steps, copy);
        }
        plan.entries = { campaign(901, {}), campaign(902, kChannel) };
        const ChannelCare direct = careOf(plan, kChannel);
        QCOMPARE(direct.entries, 2);
        QCOMPARE(direct.ownEntries, 1);
        const ChannelCare partner = careOf(plan, kPartner);
        QCOMPARE(partner.entries, 1);
        QCOMPARE(partner.ownEntries, 0);
        plan.entries[0].state = EntryState::Idea; // brings nobody
        QCOMPARE(careOf(plan, kPartner).entries, 0);
    }

    void clauses_nameAChannel_asAWord_orByItsFigures()
    {
        Plan plan = twoChannels();
        plan.clauses = { promise(811, u"Directors are left alone."_s),
            promise(812, u"The direct channel gets two fairs."_s),
            promise(813, u"We bring {mqlNeed.direct} MQL."_s),
            promise(814, u"{mqlNeed} in all."_s) };
        QCOMPARE(careOf(plan, kChannel).clauses, 2);
        QCOMPARE(careOf(plan, kPartner).clauses, 0);
    }

    /// 60 days from MQL to won: who stand there for 130 days stand too long, for 110 not.
    void pipeline_thatStandsForTwiceItsTime_isStalled()
    {
        Plan plan = smallPlan();
        plan.stages[1].owner = Side::Sales; // the pipeline begins at MQL
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, durationFromDays(130) } };
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
        Plan plan = smallPlan();
        plan.stages[1].owner = Side::Sales;
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, durationFromDays(110) } };
        Study study;
        study.id = { 1'001 };
        study.files = u"crm.csv"_s;
        study.measuredOn = QDate(2026, 6, 1);
        study.firstContact = QDate(2025, 1, 1);
        study.lastContact = QDate(2026, 5, 1);
        plan.studies = { study };
        Reading reading;
        reading.id = { 1'002 };
        reading.study = study.id;
        reading.table = u"steps"_s;
        reading.row = kMqlStep.value;
        reading.field = u"lag"_s;
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
                Study study;
                study.id = { id };
                study.files = u"crm.csv"_s;
                study.measuredOn = QDate(2026, 6, 1);
                study.firstContact = QDate(2025, 1, 1);
                const bool isLater = (id == 1'001) == isLaterFirst;
                study.lastContact = QDate(2026, isLater ? 5 : 4, 1);
                Reading reading;
                reading.id = { id + 10 };
                reading.study = study.id;
                reading.table = u"steps"_s;
                reading.row = kMqlStep.value;
                reading.field = u"lag"_s;
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
        Plan plan = smallPlan();
        plan.stages[1].owner = Side::Sales;
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, durationFromDays(50) } };
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
        Stream second = plan.streams.first();
        second.id = { 402 };
        second.channel = kPartner;
        put(plan.channels, { kPartner, 1, u"Partner"_s });
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
        Plan plan = smallPlan();
        plan.entries = { campaign(901, kChannel) };
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
        Plan plan = smallPlan();
        plan.stages[1].owner = Side::Sales;
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {} } };
        const PipelineHygiene hygiene = pipelineHygiene(plan, figures(plan));
        QCOMPARE(hygiene.unknownMinorUnits, hygiene.openMinorUnits);
        QCOMPARE(hygiene.stalledMinorUnits, 0.0);
    }

    /// Of 100 inquiries 20 go on; of the 80 others 30 % come back: 24, and 56 leave. The 20 MQL,
    /// and those who came back, count on.
    void stage_isLeftByThoseWhoNeitherGoOnNorComeBack()
    {
        Plan plan = smallPlan();
        plan.entries = { campaign(901, kChannel) };
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

    void handOver_isSettled_whenItIsWrittenAndBothAgreed()
    {
        Plan plan = smallPlan();
        auto lead = handOver(plan, figures(plan)).value();
        QCOMPARE(lead.stage, kMql);
        QVERIFY(!lead.isDefined);
        plan.stages[1].definition = u"Asked for a price."_s;
        plan.seals = { yes(1, Side::Marketing, plan) };
        lead = handOver(plan, figures(plan)).value();
        QVERIFY(lead.isDefined);
        QVERIFY(lead.hasMarketing);
        QVERIFY(!lead.isSettled());
        plan.seals.append(yes(2, Side::Sales, plan));
        QVERIFY(handOver(plan, figures(plan))->isSettled());
        plan.stages[1].definition = u"Downloaded something."_s; // after they agreed
        QVERIFY(!handOver(plan, figures(plan))->isSettled());
    }

    void handOver_ofSalesAlone_isNone()
    {
        Plan plan = smallPlan();
        for (Stage &stage : plan.stages)
            stage.owner = Side::Sales;
        QVERIFY(!handOver(plan, figures(plan)));
    }
};

QTEST_APPLESS_MAIN(TestCare)
#include "tst_care.moc"
