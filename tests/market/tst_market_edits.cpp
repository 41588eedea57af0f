// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/market_edits.h"

#include "app/plan/findings.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class MarketEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void putMarket_andBack_isTheSamePlan();
    void putMarket_measuredValue_becomesEstimated();
    void putMarket_newMeasurement_staysMeasured();
    void putMarket_dealSizeZeroWhilePlanned_isRefused();
    void putMarket_unknown_isRefused();
    void addMarket_streamsCopyTheChannelsSteps();
    void addMarket_takenOverMeasurement_isAnEstimate();
    void addMarket_andRemove_isTheSamePlan();
    void addMarket_withoutName_isRefused();
    void addMarket_idThatIsTaken_isRefused();
    void addChannel_toAnEmptyFunnel_startsWithGuesses();
    void addChannel_andRemove_isTheSamePlan();
    void putChannel_renames();
    void buyerRole_addedAndRemoved();
    void targetAccounts_leaveOutWhatIsThere();
    void targetAccounts_oneTooLong_addsNone();
};

Market marine(qint64 id = 102)
{
    Market market;
    market.id = { id };
    market.name = u"Marine"_s;
    market.dealSize = { 5'000'000 };
    market.addressableAccounts = 40;
    return market;
}

void MarketEditsTest::putMarket_andBack_isTheSamePlan()
{
    const Plan plan = smallPlan();
    Market market = plan.markets[0];
    market.region = u"Nordics"_s;
    const Plan changed = planOf(putMarket(plan, market));
    QCOMPARE(changed.markets[0].region, u"Nordics"_s);
    QCOMPARE(planOf(putMarket(changed, plan.markets[0])), plan);
}

void MarketEditsTest::putMarket_measuredValue_becomesEstimated()
{
    Plan plan = smallPlan();
    plan.markets[0].dealSizeEvidence = { EvidenceMark::Measured, u"CRM"_s, 80, 0 };
    plan.markets[0].accountsEvidence = { EvidenceMark::Measured, u"register"_s, 900, 0 };
    Market market = plan.markets[0];
    market.dealSize = { 9'000'000 };
    const Market changed = planOf(putMarket(plan, market)).markets[0];
    QCOMPARE(
        changed.dealSizeEvidence, (Evidence { EvidenceMark::Estimated, u"said in the room"_s }));
    QCOMPARE(changed.accountsEvidence, plan.markets[0].accountsEvidence);
}

void MarketEditsTest::putMarket_newMeasurement_staysMeasured()
{
    Plan plan = smallPlan();
    plan.markets[0].dealSizeEvidence = { EvidenceMark::Measured, u"CRM 2025"_s, 80, 0 };
    Market market = plan.markets[0];
    market.dealSize = { 9'000'000 };
    market.dealSizeEvidence = { EvidenceMark::Measured, u"CRM 2026"_s, 95, 0 };
    QCOMPARE(planOf(putMarket(plan, market)).markets[0], market);
}

void MarketEditsTest::putMarket_dealSizeZeroWhilePlanned_isRefused()
{
    Plan plan = smallPlan();
    Market market = plan.markets[0];
    market.dealSize = {};
    const Error error = errorOf(putMarket(plan, market));
    QCOMPARE(error.fault, Fault::OutOfRange);
    QCOMPARE(error.subject, u"deal size of Automotive"_s);
    plan.streams[0].targetShare = {};
    QCOMPARE(planOf(putMarket(plan, market)).markets[0], market);
}

void MarketEditsTest::putMarket_unknown_isRefused()
{
    QCOMPARE(
        errorOf(putMarket(smallPlan(), marine())), (Error { Fault::NoSuchItem, u"Marine"_s, {} }));
}

void MarketEditsTest::addMarket_streamsCopyTheChannelsSteps()
{
    QRandomGenerator ids(1);
    const Plan plan = planOf(addMarket(smallPlan(), marine(), ids));
    QCOMPARE(plan.markets.size(), 2);
    QCOMPARE(find(plan.markets, Id<Market> { 102 })->position, 1);
    QCOMPARE(plan.streams.size(), 2);
    const Stream &stream = plan.streams.last();
    QCOMPARE(stream.market, Id<Market> { 102 });
    QCOMPARE(stream.channel, kChannel);
    QCOMPARE(stream.targetShare, Ratio { 0 });
    QCOMPARE(stream.marketingShare, plan.settings.marketingShare);
    QCOMPARE(plan.steps.size(), 4);
    for (const Step &step : plan.steps) {
        const bool isInquiry = step.stage == kInquiry;
        QCOMPARE(step.rate, Ratio { isInquiry ? 200'000 : 100'000 });
        QCOMPARE(step.lag, durationFromDays(isInquiry ? 30 : 60));
    }
    QCOMPARE(check(plan), QList<Finding> {});
}

void MarketEditsTest::addMarket_takenOverMeasurement_isAnEstimate()
{
    Plan plan = smallPlan();
    plan.steps[0].rateEvidence = { EvidenceMark::Measured, u"CRM"_s, 100, 20 };
    QRandomGenerator ids(1);
    const Plan next = planOf(addMarket(plan, marine(), ids));
    const Evidence expected { EvidenceMark::Estimated, u"as in Direct · Automotive"_s };
    for (const Step &step : next.steps) {
        if (step.stage == kInquiry && step.stream != kStream)
            QCOMPARE(step.rateEvidence, expected);
    }
    QCOMPARE(*find(next.steps, kInquiryStep), plan.steps[0]);
}

void MarketEditsTest::addMarket_andRemove_isTheSamePlan()
{
    QRandomGenerator ids(1);
    const Plan added = planOf(addMarket(smallPlan(), marine(0), ids));
    QCOMPARE(added.markets.size(), 2);
    QCOMPARE(planOf(removeMarket(added, added.markets.last().id)), smallPlan());
}

void MarketEditsTest::addMarket_withoutName_isRefused()
{
    QRandomGenerator ids(1);
    QCOMPARE(errorOf(addMarket(smallPlan(), {}, ids)),
        (Error { Fault::Empty, u"name of a market"_s, {} }));
}

void MarketEditsTest::addMarket_idThatIsTaken_isRefused()
{
    QRandomGenerator ids(1);
    QCOMPARE(errorOf(addMarket(smallPlan(), marine(kMarket.value), ids)),
        (Error { Fault::Duplicate, u"Marine"_s, {} }));
}

void MarketEditsTest::addChannel_toAnEmptyFunnel_startsWithGuesses()
{
    Plan plan = smallPlan();
    plan.channels = {};
    plan.streams = {};
    plan.steps = {};
    QRandomGenerator ids(1);
    const Plan next = planOf(addChannel(plan, { {}, 0, u"Partner"_s }, ids));
    QCOMPARE(next.streams.size(), 1);
    QCOMPARE(next.steps.size(), 2);
    for (const Step &step : next.steps) {
        QCOMPARE(step.rate, Ratio { 300'000 });
        QCOMPARE(step.lag, durationFromDays(14));
        QCOMPARE(step.rateEvidence, Evidence {});
    }
}

void MarketEditsTest::addChannel_andRemove_isTheSamePlan()
{
    QRandomGenerator ids(1);
    const Plan added = planOf(addChannel(smallPlan(), { { 202 }, 0, u"Partner"_s }, ids));
    QCOMPARE(streamName(added, added.streams.last().id), u"Partner · Automotive"_s);
    QCOMPARE(planOf(removeChannel(added, { 202 })), smallPlan());
}

void MarketEditsTest::putChannel_renames()
{
    const Plan changed = planOf(putChannel(smallPlan(), { kChannel, 0, u"Field sales"_s }));
    QCOMPARE(streamName(changed, kStream), u"Field sales · Automotive"_s);
    QCOMPARE(planOf(putChannel(changed, smallPlan().channels[0])), smallPlan());
    QCOMPARE(errorOf(putChannel(smallPlan(), { { 9 }, 0, u"Web"_s })).fault, Fault::NoSuchItem);
    QCOMPARE(errorOf(putChannel(smallPlan(), { kChannel, 0, {} })).fault, Fault::Empty);
}

void MarketEditsTest::buyerRole_addedAndRemoved()
{
    const BuyerRole role { { 111 }, kMarket, 0, u"Plant manager"_s, Seniority::Director,
        Say::Decides };
    const Plan added = planOf(putBuyerRole(smallPlan(), role));
    QCOMPARE(added.buyerRoles, QList { role });
    QCOMPARE(planOf(removeBuyerRole(added, role.id)), smallPlan());
    QCOMPARE(errorOf(removeBuyerRole(smallPlan(), role.id)).fault, Fault::NoSuchItem);
    BuyerRole stray = role;
    stray.market = { 9 };
    QCOMPARE(errorOf(putBuyerRole(smallPlan(), stray)),
        (Error { Fault::NoSuchItem, u"market of Plant manager"_s, {} }));
}

void MarketEditsTest::targetAccounts_leaveOutWhatIsThere()
{
    QRandomGenerator ids(1);
    const QStringList names { u"Berg"_s, u"  BERG "_s, {}, u"Cole  and Sons"_s };
    const Plan plan = planOf(addTargetAccounts(smallPlan(), Side::Sales, kMarket, names, ids));
    QStringList added;
    for (const TargetAccount &account : plan.targetAccounts)
        added.append(account.name);
    added.sort();
    QCOMPARE(added, (QStringList { u"Berg"_s, u"Cole and Sons"_s }));
    QCOMPARE(planOf(addTargetAccounts(plan, Side::Sales, {}, names, ids)), plan);
    const Plan both = planOf(addTargetAccounts(plan, Side::Marketing, {}, { u"Berg"_s }, ids));
    QCOMPARE(both.targetAccounts.size(), 3);
    Plan next = plan;
    for (const TargetAccount &account : plan.targetAccounts)
        next = planOf(removeTargetAccount(next, account.id));
    QCOMPARE(next, smallPlan());
}

void MarketEditsTest::targetAccounts_oneTooLong_addsNone()
{
    QRandomGenerator ids(1);
    const auto result
        = addTargetAccounts(smallPlan(), Side::Sales, {}, { u"Berg"_s, QString(201, u'x') }, ids);
    QCOMPARE(errorOf(result).fault, Fault::OutOfRange);
    QCOMPARE(errorOf(result).detail, u"at most 200 characters"_s);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::MarketEditsTest)
#include "tst_market_edits.moc"
