// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Markets and channels are removed; what becomes of the calendar entries that are for them.

#include "app/market/market_edits.h"
#include "app/plan/findings.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan withEntryFor(Id<Market> market, Id<Channel> channel)
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Spring fair"_s;
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    entry.market = market;
    entry.channel = channel;
    plan.entries = { entry };
    return plan;
}

} // namespace

class TestMarketRemoval : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void removeMarket_takesEverythingOfIt()
    {
        Plan plan = smallPlan();
        const QDateTime at({ 2026, 5, 4 }, { 9, 0 }, Qt::UTC);
        plan.buyerRoles
            = { { { 111 }, kMarket, 0, u"Plant manager"_s, Seniority::Director, Say::Decides } };
        plan.targetAccounts = { { { 121 }, Side::Sales, u"Berg"_s, kMarket } };
        plan.openingPipeline = { { { 131 }, kStream, kMql, 4, {} } };
        plan.seals = { { { 801 }, ItemKind::Market, kMarket.value, Side::Sales, Stand::Agreed, {},
                           {}, at, {}, {} },
            { { 802 }, ItemKind::Step, kMqlStep.value, Side::Sales, Stand::Agreed, {}, {}, at, {},
                {} },
            { { 803 }, ItemKind::Target, kTarget.value, Side::Sales, Stand::Agreed, {}, {}, at, {},
                {} } };
        plan.extras = { { { 901 }, kMarket.value, u"markets.mood"_s, u"1"_s },
            { { 902 }, kMarket.value, u"entries.mood"_s, u"2"_s } };
        const Plan next = planOf(removeMarket(plan, kMarket));
        QVERIFY(next.markets.isEmpty() && next.streams.isEmpty() && next.steps.isEmpty());
        QVERIFY(next.buyerRoles.isEmpty() && next.openingPipeline.isEmpty());
        QCOMPARE(next.targetAccounts.size(), 1);
        QVERIFY(next.targetAccounts[0].market.isNull());
        QCOMPARE(next.seals, plan.seals.last(1));
        QCOMPARE(next.extras, plan.extras.last(1));
        QVERIFY(sound(next));
    }

    void removeMarket_namedByAnEntry_isRefused()
    {
        QCOMPARE(errorOf(removeMarket(withEntryFor(kMarket, {}), kMarket)),
            (Error { Fault::StillReferred, u"Automotive"_s, u"Spring fair"_s }));
        QCOMPARE(errorOf(removeMarket(smallPlan(), { 9 })).fault, Fault::NoSuchItem);
    }

    void removeMarket_withItsEntries_asAsked()
    {
        Plan plan = withEntryFor(kMarket, {});
        Entry further = plan.entries.first();
        further.id.value += 1;
        further.market = {};
        plan.entries.append(further);
        plan.entryReaches = { { { 1 }, further.id, kMarket, {} } };
        const Plan forAll = planOf(removeMarket(plan, kMarket, EntriesThen::ForAll));
        QCOMPARE(forAll.entries.size(), 2);
        QVERIFY(forAll.entries.first().market.isNull());
        QVERIFY(forAll.entryReaches.isEmpty());
        const Plan without = planOf(removeMarket(plan, kMarket, EntriesThen::Remove));
        QCOMPARE(without.entries, QList { further });
        plan.entries.removeFirst();
        QCOMPARE(errorOf(removeMarket(plan, kMarket)).fault, Fault::StillReferred);
    }

    void removeMarket_entriesForOthersToo_stayForThose()
    {
        Plan plan = withEntryFor(kMarket, kChannel);
        const Id<Market> other { kMarket.value + 50 };
        Market food = plan.markets.first();
        food.id = other;
        food.name = u"Food"_s;
        put(plan.markets, food);
        plan.entryReaches = { { { 1 }, { 701 }, kMarket, {} }, { { 2 }, { 701 }, other, {} },
            { { 3 }, { 701 }, {}, kChannel } };
        QVERIFY(entriesOnlyFor(plan, kMarket).isEmpty());
        for (const EntriesThen then : { EntriesThen::ForAll, EntriesThen::Remove }) {
            const Plan next = planOf(removeMarket(plan, kMarket, then));
            QCOMPARE(next.entries.size(), 1);
            QCOMPARE(next.entries.first().market, other);
            QVERIFY(next.entries.first().channel.isNull());
            QCOMPARE(next.entryReaches, plan.entryReaches.last(1));
            QVERIFY(sound(next));
        }
        plan.entryReaches.resize(1);
        QCOMPARE(entriesOnlyFor(plan, kMarket), QSet<Id<Entry>> { Id<Entry> { 701 } });
        QVERIFY(planOf(removeMarket(plan, kMarket, EntriesThen::Remove)).entries.isEmpty());
    }

    void removeMarket_itsEntries_areMovedToAnother()
    {
        Plan plan = withEntryFor(kMarket, {});
        const Id<Market> other { kMarket.value + 50 };
        Market food = plan.markets.first();
        food.id = other;
        food.name = u"Food"_s;
        put(plan.markets, food);
        Entry further = plan.entries.first();
        further.id.value += 1;
        further.market = other;
        put(plan.entries, further);
        plan.entryReaches = { { { 1 }, further.id, kMarket, further.channel },
            { { 2 }, further.id, kMarket, kChannel } };
        QCOMPARE(entriesFor(plan, kMarket).size(), 2);
        const Plan moved = planOf(removeMarket(plan, kMarket, EntriesThen::Move, other));
        QCOMPARE(moved.entries.at(0).market, other);
        QCOMPARE(moved.entries.at(1).market, other);
        // The first reach says no more than the entry itself now.
        QCOMPARE(
            moved.entryReaches, (QList<EntryReach> { { { 2 }, further.id, other, kChannel } }));
        QCOMPARE(errorOf(removeMarket(plan, kMarket, EntriesThen::Move, kMarket)).fault,
            Fault::NoSuchItem);
    }

    void removeChannel_namedByAnEntry_isRefused()
    {
        QCOMPARE(errorOf(removeChannel(withEntryFor({}, kChannel), kChannel)),
            (Error { Fault::StillReferred, u"Direct"_s, u"Spring fair"_s }));
        QCOMPARE(errorOf(removeChannel(smallPlan(), { 9 })).fault, Fault::NoSuchItem);
    }

    void removeChannel_itsEntries_asAsked()
    {
        QRandomGenerator ids(4);
        Plan plan
            = planOf(addChannel(withEntryFor({}, kChannel), { { 202 }, 0, u"Partner"_s }, ids));
        Entry both = plan.entries.first();
        both.id = { 777 };
        plan.entries.append(both);
        plan.entryReaches = { { { 1 }, both.id, {}, { 202 } } };
        QCOMPARE(entriesFor(plan, kChannel).size(), 2);
        QCOMPARE(entriesOnlyFor(plan, kChannel), QSet<Id<Entry>> { plan.entries.first().id });
        const Plan forAll = planOf(removeChannel(plan, kChannel, EntriesThen::ForAll));
        QVERIFY(forAll.entries[0].channel.isNull());
        QCOMPARE(forAll.entries[1].channel, Id<Channel> { 202 });
        const Plan moved = planOf(removeChannel(plan, kChannel, EntriesThen::Move, { 202 }));
        QCOMPARE(moved.entries[0].channel, Id<Channel> { 202 });
        QVERIFY(moved.entryReaches.isEmpty());
        const Plan without = planOf(removeChannel(plan, kChannel, EntriesThen::Remove));
        QCOMPARE(without.entries.size(), 1);
        QCOMPARE(without.entries.first().id, Id<Entry> { 777 });
        QCOMPARE(without.streams.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestMarketRemoval)
#include "tst_market_removal.moc"
