// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/market_edits.h"
#include "tests/calendar/clash_rig.h"
#include "tests/support/outcome.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class ClashesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void soundCalendar_hasNone()
    {
        const Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 1), 30),
            campaign(2, u"B"_s, QDate(2026, 9, 15), 30) });
        QCOMPARE(calendarClashes(plan), QList<Clash>());
    }

    void sameAudience_withinAFortnight()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 1), 30),
            campaign(2, u"B"_s, QDate(2026, 9, 14), 30),
            campaign(3, u"C"_s, QDate(2026, 9, 28), 30) });
        const QList<Clash> clashes = ofKind(plan, ClashKind::SameAudience);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(idsOf(clashes.first()), (QList<qint64> { 1, 2 }));
        QCOMPARE(told(plan, clashes.first()),
            (Error { Fault::OutOfRange,
                u"start of A and B for the same audience (1–14 Sept 2026)"_s,
                u"a fortnight apart"_s }));
        // Not for another audience, not as an idea, not as a training.
        plan.entries[1].market = { 999 };
        QVERIFY(ofKind(plan, ClashKind::SameAudience).isEmpty());
        plan.entryReaches = { { { 1 }, { 2 }, kMarket, kChannel } };
        QCOMPARE(ofKind(plan, ClashKind::SameAudience).size(), 1);
        plan.entries[1].state = EntryState::Idea;
        QVERIFY(ofKind(plan, ClashKind::SameAudience).isEmpty());
        plan.entries[1].state = EntryState::Approved;
        plan.entries[1].kind = EntryKind::Training;
        QVERIFY(ofKind(plan, ClashKind::SameAudience).isEmpty());
    }

    void sameAudience_neighboursInTwoFortnights_areBothTold()
    {
        const Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 11, 2), 5),
            campaign(2, u"B"_s, QDate(2026, 11, 15), 5),
            campaign(3, u"C"_s, QDate(2026, 11, 17), 5) });
        const QList<Clash> clashes = ofKind(plan, ClashKind::SameAudience);
        QCOMPARE(clashes.size(), 2);
        QCOMPARE(idsOf(clashes[0]), (QList<qint64> { 1, 2 }));
        QCOMPARE(idsOf(clashes[1]), (QList<qint64> { 2, 3 }));
    }

    void sameAudience_ofAllAndOfOne_isOne()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 11, 2), 5),
            campaign(2, u"B"_s, QDate(2026, 11, 3), 5) });
        plan.entries[0].channel = {};
        QCOMPARE(ofKind(plan, ClashKind::SameAudience).size(), 1);
        plan.entries[0].market = {};
        QCOMPARE(ofKind(plan, ClashKind::SameAudience).size(), 1);
        QVERIFY(ofKind(plan, ClashKind::SameChannel).isEmpty()); // said already
    }

    void sameChannel_ofTwoMarkets_withinAFortnight()
    {
        QRandomGenerator ids(3);
        Plan plan = planOf(addMarket(
            planWith({ campaign(1, u"A"_s, QDate(2026, 11, 2), 5),
                campaign(2, u"B"_s, QDate(2026, 11, 3), 5) }),
            [] {
                Market market = smallPlan().markets.first();
                market.id = { 909 };
                market.name = u"Food"_s;
                return market;
            }(),
            ids));
        plan.entries[1].market = { 909 };
        QVERIFY(ofKind(plan, ClashKind::SameAudience).isEmpty());
        const QList<Clash> clashes = ofKind(plan, ClashKind::SameChannel);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(told(plan, clashes.first()).subject,
            u"start of A and B through the same channel (2–3 Nov 2026)"_s);
        plan.entries[0].channel = {}; // through all of them
        QVERIFY(ofKind(plan, ClashKind::SameChannel).isEmpty());
    }

    void sameChannel_atTheEndOfAnAudiencesFortnight_isSaidAlready()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 11, 2), 5),
            campaign(2, u"B"_s, QDate(2026, 11, 15), 5),
            campaign(3, u"C"_s, QDate(2026, 11, 15), 5) });
        plan.entries[0].channel = {}; // the channel has only the other two
        const QList<Clash> clashes = ofKind(plan, ClashKind::SameAudience);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(idsOf(clashes.first()), (QList<qint64> { 1, 2, 3 }));
        QVERIFY(ofKind(plan, ClashKind::SameChannel).isEmpty());
        // Those for another market are no such audience's.
        plan.entries[2].market = { 999 };
        QCOMPARE(ofKind(plan, ClashKind::SameChannel).size(), 1);
    }

    void sameAudience_ofManyStreams_isToldOnce()
    {
        QRandomGenerator ids(5);
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 11, 2), 5),
            campaign(2, u"B"_s, QDate(2026, 11, 3), 5),
            campaign(3, u"C"_s, QDate(2026, 11, 4), 5) });
        for (qint64 id = 901; id <= 920; ++id) {
            Market market = smallPlan().markets.first();
            market.id = { id };
            market.name = u"Market %1"_s.arg(id);
            plan = planOf(addMarket(plan, market, ids));
        }
        for (Entry &entry : plan.entries) {
            entry.market = {};
            entry.channel = {};
        }
        QCOMPARE(ofKind(plan, ClashKind::SameAudience).size(), 1);
        // One market has a part of it, and one more than the others.
        plan.entries[2].market = { 901 };
        const QList<Clash> clashes = ofKind(plan, ClashKind::SameAudience);
        QCOMPARE(clashes.size(), 2);
        QCOMPARE(idsOf(clashes[0]), (QList<qint64> { 1, 2 }));
        QCOMPARE(idsOf(clashes[1]), (QList<qint64> { 1, 2, 3 }));
    }

    void sameAudiences_severalOfThem_areOneClash()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 1), 30),
            campaign(2, u"B"_s, QDate(2026, 9, 5), 30) });
        plan.entryReaches = { { { 1 }, { 1 }, kMarket, {} }, { { 2 }, { 2 }, kMarket, {} } };
        const QList<Clash> clashes = ofKind(plan, ClashKind::SameAudience);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(idsOf(clashes.first()), (QList<qint64> { 1, 2 }));
    }

    void team_withMoreThanItCanWorkOn_phasesToo()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 1), 10),
            campaign(2, u"B"_s, QDate(2026, 9, 8), 10),
            campaign(3, u"C"_s, QDate(2026, 9, 20), 10) });
        plan.teams = { { { 7 }, 0, u"Events"_s, Side::Marketing, {}, 2, {}, {}, 0, 0, {}, {}, 1 } };
        for (Entry &entry : plan.entries)
            entry.team = { 7 };
        const QList<Clash> clashes = ofKind(plan, ClashKind::TeamOverLoad);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().period, (Period { QDate(2026, 9, 8), QDate(2026, 9, 11) }));
        QCOMPARE(clashes.first().amount, 2.0);
        QCOMPARE(told(plan, clashes.first()).subject,
            u"entries at once of Events in 8–10 Sept 2026 (2: A and B)"_s);
        QCOMPARE(told(plan, clashes.first()).detail, u"up to 1"_s);
        plan.entries[2].buildTime = { 5 * kMinutesPerDay }; // from 15 September, while B runs
        QCOMPARE(ofKind(plan, ClashKind::TeamOverLoad).size(), 2);
        plan.teams[0].entriesAtOnce = 2;
        QVERIFY(ofKind(plan, ClashKind::TeamOverLoad).isEmpty());
    }

    void money_withoutATarget_andTargetsWithoutACampaign()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 1), 30) });
        plan.entries[0].cost = { 100'00 };
        QVERIFY(calendarClashes(plan).isEmpty());
        plan.streams[0].targetShare = {};
        QCOMPARE(ofKind(plan, ClashKind::NoTarget).size(), 1);
        QVERIFY(ofKind(plan, ClashKind::NoCampaign).isEmpty());
        plan.streams[0].targetShare = { 1'000'000 };
        plan.entries[0].expectedVolume = 0;
        const QList<Clash> without = ofKind(plan, ClashKind::NoCampaign);
        QCOMPARE(without.size(), 1);
        QCOMPARE(told(plan, without.first()),
            (Error { Fault::Empty, u"supply of Direct · Automotive"_s,
                u"at least one entry that brings somebody"_s }));
        plan.markets.append({ { 102 }, 1, u"Food"_s, {}, {}, 0, 0, {}, {}, {}, {}, 0, {} });
        plan.entries[0].market = { 102 };
        const QList<Clash> unsold = ofKind(plan, ClashKind::NoStream);
        QCOMPARE(unsold.size(), 1);
        QCOMPARE(told(plan, unsold.first()).subject, u"market and channel of A"_s);
    }

    void budget_isWhatIsLeftOfIt()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 1), 30),
            campaign(2, u"B"_s, QDate(2026, 11, 1), 30), campaign(3, u"C"_s, QDate(2027, 1, 1), 30),
            campaign(4, u"D"_s, QDate(2027, 8, 1), 30) });
        for (Entry &entry : plan.entries)
            entry.cost = { 1'000'00 };
        plan.entries[1].state = EntryState::Idea;
        plan.entries[0].committed = { 700'00 };
        plan.entries[0].spent = { 300'00 };
        plan.targets[0].budget = { 2'500'00 };
        const BudgetFigures expected { 2027, { 2'500'00 }, { 2'000'00 }, { 700'00 }, { 300'00 } };
        QCOMPARE(budgets(plan), QList { expected });
        QCOMPARE(budgets(plan).first().left(), Money { 500'00 });
        QVERIFY(!budgets(plan).first().isOver());
        QCOMPARE(budgets(plan).first().over(), Money {});
        QVERIFY(ofKind(plan, ClashKind::OverBudget).isEmpty());
        plan.entries[1].state = EntryState::Proposed;
        const QList<Clash> over = ofKind(plan, ClashKind::OverBudget);
        QCOMPARE(over.size(), 1);
        QCOMPARE(budgets(plan).first().over(), Money { 500'00 });
        QCOMPARE(told(plan, over.first()),
            (Error { Fault::OutOfRange, u"cost of the calendar in FY27 (3,000\u00a0EUR)"_s,
                u"up to 2,500\u00a0EUR"_s }));
    }

    void budget_ofWhatRecurs_isSpentOnEachDate()
    {
        Plan plan = planWith({ campaign(1, u"A"_s, QDate(2026, 9, 7), 1) });
        plan.entries[0].cost = { 100'00 };
        plan.entries[0].spent = { 70'00 };
        plan.entries[0].rule = u"FREQ=WEEKLY"_s; // Mondays up to 28 June 2027: 43 of them
        const BudgetFigures expected { 2027, {}, { 4'300'00 }, {}, { 70'00 } };
        QCOMPARE(budgets(plan), QList { expected });
    }

    void costs_beyondCounting_stopThereAndAreAClash()
    {
        QList<Entry> entries;
        for (qint64 id = 1; id <= limits::kMaxRows; ++id) {
            entries.append(campaign(id, u"A"_s, QDate(2026, 9, 7), 1));
            entries.last().kind = EntryKind::Other;
            entries.last().cost = { limits::kMaxMinorUnits };
        }
        const Plan plan = planWith(entries);
        QCOMPARE(budgets(plan).first().planned, kMostCounted);
        const QList<Clash> over = ofKind(plan, ClashKind::OverBudget);
        QCOMPARE(over.size(), 1);
        QCOMPARE(told(plan, over.first()),
            (Error { Fault::OutOfRange,
                u"cost of the calendar in FY27 (1,000,000,000,000,000\u00a0EUR)"_s,
                u"up to 1,000,000,000,000,000\u00a0EUR"_s }));
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::ClashesTest)
#include "tst_clashes.moc"
