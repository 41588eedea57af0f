// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What a plan should have before it is relied on: channels that are cared for, a pipeline that
// moves, a lead that both agree about.
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
        QVERIFY(hygiene.open.first().isMeasured);
        QVERIFY(hygiene.open.first().isStalled());
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
