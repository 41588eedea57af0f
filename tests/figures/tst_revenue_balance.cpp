// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/revenue_balance.h"

#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// So many MQL over some days; a tenth of them buys for 100,000.00 EUR, sixty days later.
Entry mqls(Id<Entry> id, Side owner, QDate start, qint64 days, qint64 volume)
{
    Entry entry;
    entry.id = id;
    entry.title = u"Campaign"_s;
    entry.owner = owner;
    entry.stage = kMql;
    entry.period = { start, start.addDays(days) };
    entry.expectedVolume = volume;
    return entry;
}

RevenueBalance balanceOf(const Plan &plan, QDate day)
{
    return revenueBalance(plan, figures(plan), day);
}

bool isNear(double a, double b)
{
    return qAbs(a - b) < 1;
}

} // namespace

class RevenueBalanceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// 184 days from 2 August land over the 184 days from 1 October: 92 of them in the second
    /// quarter, 90 in the third, 2 in the fourth. 184 MQL are 18.4 deals: 1.84 M EUR.
    void revenue_isSplitByTheDaysOnWhichItLands()
    {
        Plan plan = smallPlan();
        plan.entries = { mqls({ 801 }, Side::Marketing, { 2026, 8, 2 }, 184, 184) };
        const RevenueBalance in = balanceOf(plan, { 2026, 10, 15 });
        QCOMPARE(quarterLabel(in.thisQuarter), u"Q2 FY27"_s);
        QCOMPARE(quarterLabel(in.nextQuarter), u"Q3 FY27"_s);
        QVERIFY(isNear(in.marketing.thisQuarter, 92 * 1'000'000));
        QVERIFY(isNear(in.marketing.nextQuarter, 90 * 1'000'000));
        QVERIFY(isNear(in.marketing.laterThisYear, 2 * 1'000'000));
        QVERIFY(isNear(in.marketing.afterThisYear, 0));
        QCOMPARE(in.sales, FeedShares {});
        // A quarter earlier all of it is later; two quarters later what landed is left out.
        const RevenueBalance before = balanceOf(plan, { 2026, 7, 1 });
        QVERIFY(isNear(before.marketing.thisQuarter, 0));
        QVERIFY(isNear(before.marketing.nextQuarter, 92 * 1'000'000));
        QVERIFY(isNear(before.marketing.laterThisYear, 92 * 1'000'000));
        const RevenueBalance after = balanceOf(plan, { 2027, 4, 30 });
        QVERIFY(isNear(after.marketing.total(), 2 * 1'000'000));
    }

    void nextQuarter_ofTheNextYear_isNotAfterIt()
    {
        Plan plan = smallPlan();
        // 60 days later: July and August 2027.
        plan.entries = { mqls({ 801 }, Side::Sales, { 2027, 5, 2 }, 62, 62) };
        const RevenueBalance in = balanceOf(plan, { 2027, 5, 2 });
        QCOMPARE(quarterLabel(in.nextQuarter), u"Q1 FY28"_s);
        QVERIFY(isNear(in.sales.nextQuarter, 62 * 1'000'000));
        QVERIFY(isNear(in.sales.laterThisYear, 0));
        QVERIFY(isNear(in.sales.afterThisYear, 0));
        QVERIFY(isNear(balanceOf(plan, { 2026, 7, 1 }).sales.afterThisYear, 62 * 1'000'000));
    }

    void ideas_bringNothing_andEachDateOfASeriesDoes()
    {
        Plan plan = smallPlan();
        Entry idea = mqls({ 801 }, Side::Marketing, { 2026, 8, 2 }, 30, 100);
        idea.state = EntryState::Idea;
        Entry series = mqls({ 802 }, Side::Sales, { 2026, 8, 3 }, 1, 10);
        series.rule = u"FREQ=WEEKLY;COUNT=3"_s;
        plan.entries = { idea, series };
        const RevenueBalance in = balanceOf(plan, { 2026, 10, 1 });
        QCOMPARE(in.marketing.total(), 0.0);
        QVERIFY(isNear(in.sales.thisQuarter, 3 * 10'000'000)); // 2, 9 and 16 October
    }

    /// The campaign's 184,000 EUR go with its revenue: 92, 90 and 2 of 184 days.
    void cost_isSplitAsTheRevenueLands()
    {
        Plan plan = smallPlan();
        plan.entries = { mqls({ 801 }, Side::Marketing, { 2026, 8, 2 }, 184, 184) };
        plan.entries[0].cost = { 18'400'000 };
        const FeedShares spend = balanceOf(plan, { 2026, 10, 15 }).marketingSpend;
        QVERIFY(isNear(spend.thisQuarter, 9'200'000));
        QVERIFY(isNear(spend.nextQuarter, 9'000'000));
        QVERIFY(isNear(spend.laterThisYear, 200'000));
        QVERIFY(isNear(spend.total(), 18'400'000));
        // A quarter on, what served the quarter before is left out with its revenue.
        const RevenueBalance later = balanceOf(plan, { 2027, 1, 1 });
        QVERIFY(isNear(later.spendOf(Side::Marketing).thisQuarter, 9'000'000));
        QVERIFY(isNear(later.spendOf(Side::Marketing).total(), 9'200'000));
        QCOMPARE(later.salesSpend, FeedShares {});
    }

    void cost_withoutYield_isForTheQuarterThatIsNamed()
    {
        Plan plan = smallPlan();
        Entry named = mqls({ 801 }, Side::Sales, { 2026, 8, 2 }, 1, 0);
        named.cost = { 500'00 };
        named.revenueQuarter = { 2027, 1, 1 };
        Entry open = mqls({ 802 }, Side::Sales, { 2026, 8, 3 }, 1, 0);
        open.cost = { 70'00 };
        open.rule = u"FREQ=MONTHLY;COUNT=3"_s; // 3 August, September, October
        Entry idea = mqls({ 803 }, Side::Sales, { 2026, 9, 1 }, 1, 0);
        idea.cost = { 900'00 };
        idea.state = EntryState::Idea;
        plan.entries = { named, open, idea };
        const FeedShares first = balanceOf(plan, { 2026, 7, 1 }).salesSpend;
        QVERIFY(isNear(first.laterThisYear, 500'00));
        QVERIFY(isNear(first.notNamed, 3 * 70'00));
        QVERIFY(isNear(first.total(), 710'00));
        // What was over before the quarter, without serving a named one, is left out.
        const FeedShares next = balanceOf(plan, { 2026, 10, 1 }).salesSpend;
        QVERIFY(isNear(next.nextQuarter, 500'00));
        QVERIFY(isNear(next.notNamed, 70'00));
        QVERIFY(isNear(balanceOf(plan, { 2027, 4, 1 }).salesSpend.total(), 0));
    }

    void horizons_areThoseItsRevenueLandsIn()
    {
        Plan plan = smallPlan();
        plan.entries = { mqls({ 801 }, Side::Marketing, { 2026, 8, 2 }, 184, 184),
            mqls({ 802 }, Side::Sales, { 2026, 8, 2 }, 1, 0),
            mqls({ 803 }, Side::Sales, { 2026, 8, 2 }, 1, 0) };
        plan.entries[1].revenueQuarter = { 2026, 10, 1 };
        const Figures all = figures(plan);
        using enum Horizon;
        const auto of = [&](int entry, QDate day) {
            return horizonsOf({ plan, day }, all, plan.entries[entry]);
        };
        QCOMPARE(of(0, { 2026, 10, 15 }), (QList { ThisQuarter, NextQuarter, LaterThisYear }));
        QCOMPARE(of(0, { 2026, 7, 1 }), (QList { NextQuarter, LaterThisYear }));
        QCOMPARE(of(0, { 2027, 4, 1 }), (QList { ThisQuarter }));
        QCOMPARE(of(0, { 2027, 7, 1 }), QList<Horizon>());
        QCOMPARE(of(1, { 2026, 7, 1 }), (QList { NextQuarter }));
        QCOMPARE(of(1, { 2027, 1, 1 }), QList<Horizon>());
        QCOMPARE(of(2, { 2026, 7, 1 }), (QList { NotNamed }));
        QCOMPARE(of(2, { 2026, 10, 1 }), QList<Horizon>());
    }

    void horizon_ofASeriesWithoutYield_isOpenUntilItsLastDate()
    {
        Plan plan = smallPlan();
        Entry training = mqls({ 801 }, Side::Sales, { 2026, 7, 1 }, 1, 0);
        training.cost = { 1'000'00 };
        training.rule = u"FREQ=MONTHLY;COUNT=12"_s; // until 1 June 2027
        plan.entries = { training };
        const Figures all = figures(plan);
        for (const QDate day : { QDate(2026, 11, 23), QDate(2027, 6, 30) }) {
            QVERIFY(balanceOf(plan, day).salesSpend.notNamed > 0);
            QCOMPARE(horizonsOf({ plan, day }, all, training), QList { Horizon::NotNamed });
        }
        QCOMPARE(horizonsOf({ plan, { 2027, 7, 1 } }, all, training), QList<Horizon>());
    }

    void planWithErrors_hasNone()
    {
        QCOMPARE(revenueBalance(smallPlan(), Figures {}, { 2026, 7, 1 }).marketing.total(), 0.0);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::RevenueBalanceTest)
#include "tst_revenue_balance.moc"
