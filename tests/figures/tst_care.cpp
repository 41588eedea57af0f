// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What a plan should have before it is relied on: channels that are cared for, a lead that both
// agree about.
#include "app/figures/channel_care.h"
#include "app/figures/hand_over.h"
#include "tests/support/second_stream.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

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
        putWithSteps(plan, partnerStream(plan));
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
