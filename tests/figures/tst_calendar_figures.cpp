// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"

#include "app/calendar/calendar_edits.h"
#include "app/plan/findings.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

Entry show(QDate start, qint64 days, qint64 volume)
{
    Entry entry;
    entry.id = { 701 };
    entry.kind = EntryKind::TradeShow;
    entry.title = u"Expo"_s;
    entry.period = { start, start.addDays(days) };
    entry.expectedVolume = volume;
    return entry;
}

Plan planWith(const Entry &entry)
{
    Plan plan = smallPlan();
    plan.entries = { entry };
    return plan;
}

double planned(const Plan &plan, int month)
{
    return figures(plan).streams.first().stages.first().planned.months[month];
}

/// Who take 30 MQL a month each.
Team sdrs(int headCount)
{
    Team team;
    team.id = { 7 };
    team.name = u"SDRs"_s;
    team.stage = kMql;
    team.headCount = headCount;
    team.perMonth = 30;
    return team;
}

} // namespace

class CalendarFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void idea_bringsNobody_untilItIsProposed()
    {
        Plan plan = planWith(show(QDate(2026, 9, 1), 10, 100));
        QCOMPARE(planned(plan, 2), 100.0);
        plan.entries[0].state = EntryState::Idea;
        QCOMPARE(planned(plan, 2), 0.0);
        QCOMPARE(figures(plan).headline.plannedMinorUnits, 0.0);
        plan.entries[0].state = EntryState::Proposed;
        QCOMPARE(planned(plan, 2), 100.0);
    }

    /// 60 % in ten days of September; 30 % in the 30 days from 11 September, of which 20 are in
    /// September; 10 % in the 31 days from 11 October, of which 21 are.
    void yieldCurve_bringsTheRestInTheMonthsAfter()
    {
        Plan plan = planWith(show(QDate(2026, 9, 1), 10, 100));
        plan.entries[0].yieldCurve = { { { 600'000 }, { 300'000 }, { 100'000 } } };
        QCOMPARE(planned(plan, 2), 60 + 30 * 20.0 / 30);
        QCOMPARE(planned(plan, 3), 30 * 10.0 / 30 + 10 * 21.0 / 31);
        QCOMPARE(planned(plan, 4), 10 * 10.0 / 31);
        // Ninety days later it is revenue: 10 November to 8 February at the latest.
        const Figures all = figures(plan);
        const EntryFigures entry = all.entries.first();
        QCOMPARE(entry.lands, (Period { QDate(2026, 11, 30), QDate(2027, 2, 9) }));
        QCOMPARE(entry.won, 2.0);
    }

    /// Of three markets, two carry half of the target each, and the last one none of it.
    void furtherAudience_getsItsPart()
    {
        Plan plan = planWith(show(QDate(2026, 9, 1), 10, 100));
        for (qint64 i = 1; i <= 2; ++i) {
            Market market = plan.markets.first();
            market.id.value += i;
            plan.markets.append(market);
            Stream stream = plan.streams.first();
            stream.id.value += i;
            stream.market = market.id;
            plan.streams.append(stream);
            for (const Id<Step> id : { kInquiryStep, kMqlStep }) {
                Step step = *find(smallPlan().steps, id);
                step.id.value += 10 * i;
                step.stream = stream.id;
                put(plan.steps, step);
            }
        }
        for (Stream &stream : plan.streams)
            stream.targetShare = { 500'000 };
        plan.streams[2].targetShare = {};
        plan.entries[0].market = kMarket;
        QCOMPARE(figures(plan).streams[0].stages.first().planned.months[2], 100.0);
        plan.entryReaches = { { { 1 }, { 701 }, plan.markets[1].id, {} } };
        QVERIFY(sound(plan));
        const Figures all = figures(plan);
        QCOMPARE(all.streams[0].stages.first().planned.months[2], 50.0);
        QCOMPARE(all.streams[1].stages.first().planned.months[2], 50.0);
        QCOMPARE(all.streams[2].stages.first().planned.months[2], 0.0);
        QCOMPARE(all.entries.first().won, 2.0);
    }

    void horizonOfWeeks_beginsOnItsOwnDay()
    {
        Plan plan = planWith(show(QDate(2026, 6, 28), 28, 100));
        plan.settings.fiscalPattern = FiscalPattern::FourFourFive;
        QCOMPARE(horizon(plan.settings).start, QDate(2026, 6, 28)); // after June's last Saturday
        QVERIFY(sound(plan));
        QCOMPARE(planned(plan, 0), 100.0);
        const Figures all = figures(plan);
        QCOMPARE(all.monthStarts[1], QDate(2026, 7, 26));
        QCOMPARE(all.quarters[0].period, (Period { QDate(2026, 6, 28), QDate(2026, 9, 27) }));
        // A quarter of the target in each quarter, however many days that has.
        for (const QuarterFigures &quarter : all.quarterRevenue)
            QCOMPARE(quarter.targetMinorUnits, 300'000'00.0);
        QCOMPARE(all.entries.first().landsIn(), u"Q1–Q2 FY27"_s);
    }

    /// Revenue comes 90 days after an inquiry, and the year ends with June: the last of 30 days
    /// has to be 1 April.
    void deadline_isCountedBackFromTheQuarter()
    {
        Plan plan = planWith(show(QDate(2027, 3, 3), 30, 100));
        Entry entry = plan.entries.first();
        QCOMPARE(entryDeadline(plan, figures(plan), entry).lastStart, QDate(2027, 3, 3));
        QVERIFY(!entryDeadline(plan, figures(plan), entry).isLate);
        entry.revenueQuarter = QDate(2027, 1, 1);
        entry.buildTime = { 14 * kMinutesPerDay };
        const EntryDeadline deadline = entryDeadline(plan, figures(plan), entry);
        QCOMPARE(deadline.lastStart, QDate(2026, 12, 2));
        QCOMPARE(deadline.briefBy, QDate(2026, 11, 18));
        QVERIFY(deadline.isLate);
        entry.expectedVolume = 0;
        QVERIFY(entryDeadline(plan, figures(plan), entry).lastStart.isNull());
    }

    /// Nine in ten MQL are nurtured for 90 days: 90 + 81 days on average, not the 90 of the tenth.
    void deadline_goesByTheMeanOfAll_withThoseWhoNeedNurturing()
    {
        Plan plan = planWith(show(QDate(2027, 3, 3), 30, 100));
        plan.steps[1].nurtureShare = { 900'000 };
        plan.steps[1].nurtureTime = durationFromDays(90);
        const EntryDeadline deadline = entryDeadline(plan, figures(plan), plan.entries.first());
        QCOMPARE(deadline.lastStart, QDate(2026, 12, 12));
        QVERIFY(deadline.isLate);
    }

    /// 700 inquiries in the week from 7 September are 140 MQLs, 30 days later, from 7 October.
    void flood_isWhatATeamCannotFollowUp()
    {
        Plan plan = planWith(show(QDate(2026, 9, 7), 7, 700));
        plan.teams = { sdrs(2) };
        const QList<Clash> found = clashes(plan, figures(plan));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, ClashKind::Flood);
        QCOMPARE(found.first().team, plan.teams.first().id);
        QCOMPARE(found.first().period, (Period { QDate(2026, 10, 5), QDate(2026, 10, 12) }));
        QVERIFY(qAbs(found.first().amount - 100) < 1e-9); // five of the seven days
        QVERIFY(figures(plan).clashes->isEmpty());
        plan.entries[0].kind = EntryKind::Campaign;
        QVERIFY(clashes(plan, figures(plan)).isEmpty());
        plan.entries[0].kind = EntryKind::TradeShow;
        plan.teams[0].headCount = 20;
        QVERIFY(clashes(plan, figures(plan)).isEmpty());
    }

    /// Of its 140 MQL three quarters never stand there: the 35 others are less than half of what is
    /// too much.
    void flood_leavesOutWhoNeverStandsAtTheStage()
    {
        Entry mailing = show(QDate(2026, 9, 7), 7, 2'100);
        mailing.id = { 702 };
        mailing.kind = EntryKind::Campaign;
        Plan plan = planWith(show(QDate(2026, 9, 7), 7, 700));
        put(plan.entries, mailing);
        plan.teams = { sdrs(1) };
        plan.steps[1].skipShare = ratioFromFraction(0.75);
        // 2,800 inquiries are 560 MQL; a quarter stands there, in five of seven days 100. The show
        // alone brings 25 of these, and 93 are too many: less than half.
        const auto isFlood = [](const Clash &clash) { return clash.kind == ClashKind::Flood; };
        QList<Clash> found = clashes(plan, figures(plan));
        QCOMPARE(std::count_if(found.begin(), found.end(), isFlood), 0);
        // By itself it brings all of it.
        removeRow(plan.entries, mailing.id);
        found = clashes(plan, figures(plan));
        QCOMPARE(std::count_if(found.begin(), found.end(), isFlood), 1);
        QVERIFY(qAbs(found.first().amount - 25) < 1e-9);
    }

    /// Each of three evenings in one week brings 40 MQL, a third of what is too much.
    void flood_ofSeveralDatesInOneWeek_isFoundToo()
    {
        Entry evenings = show(QDate(2026, 9, 7), 1, 200);
        evenings.kind = EntryKind::Event;
        evenings.rule = u"FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=3"_s;
        Plan plan = planWith(evenings);
        plan.teams = { sdrs(1) };
        const QList<Clash> found = clashes(plan, figures(plan));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, ClashKind::Flood);
        // Thirty days later: Wednesday, Friday and Sunday.
        QCOMPARE(found.first().period, (Period { QDate(2026, 10, 5), QDate(2026, 10, 12) }));
        QVERIFY(qAbs(found.first().amount - 120) < 1e-9);
    }

    /// 12 deals a year take 600 inquiries, fifty a month, ninety days ahead.
    void supply_comesInLumpsAndTroughs()
    {
        Plan plan = planWith(show(QDate(2026, 9, 1), 30, 900));
        const QList<SupplySwing> swings = supplySwings(figures(plan), 0);
        QVERIFY(swings.size() >= 2);
        QVERIFY(!swings.first().isLump);
        QCOMPARE(swings.first().firstMonth, 0);
        QCOMPARE(swings.first().months, 2);
        QVERIFY(swings[1].isLump);
        QCOMPARE(swings[1].firstMonth, 2);
        QCOMPARE(swings[1].months, 1);
        QCOMPARE(swings[1].planned, 900.0);
        QVERIFY(!swings[2].isLump);
    }

    /// 60 MQLs in September stay for two months of 30.4375 days in all.
    void pipeline_hasALowWaterMark()
    {
        Entry entry = show(QDate(2026, 9, 1), 30, 60);
        entry.stage = kMql;
        const Plan plan = planWith(entry);
        const PipelineLevel level = pipelineLevel(plan, figures(plan));
        QCOMPARE(level.atMonthEnds.size(), 12);
        QCOMPARE(level.lowest, 0);
        QCOMPARE(level.atMonthEnds[2], 60.0);
        QVERIFY(qAbs(level.atMonthEnds[3] - 60 * (60 / 30.4375 - 1)) < 1e-9);
        QCOMPARE(level.atMonthEnds[4], 0.0);
    }

    /// One a day up to the end of April, each staying for 60 days: the plan's end empties it, and
    /// that says nothing. At the end of July there are 31.
    void pipelineLevel_atThePlansEnd_doesNotCount()
    {
        Entry entry = show(QDate(2026, 7, 1), 304, 304);
        entry.stage = kMql;
        const Plan plan = planWith(entry);
        const PipelineLevel level = pipelineLevel(plan, figures(plan));
        QCOMPARE(level.lowest, 0);
        QVERIFY(qAbs(level.atMonthEnds[0] - 31) < 1e-9);
        QCOMPARE(level.atMonthEnds[11], 0.0);
    }

    void movedAndBack_givesTheSameFigures()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 20; ++i) {
            const Plan plan = randomPlan(random);
            QSet<Id<Entry>> all;
            for (const Entry &entry : plan.entries)
                all.insert(entry.id);
            const int days = random.bounded(-300, 300);
            const Plan back = planOf(moveEntries(planOf(moveEntries(plan, all, days)), all, -days));
            QCOMPARE(back, plan);
            QVERIFY(figures(back) == figures(plan));
        }
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::CalendarFiguresTest)
#include "tst_calendar_figures.moc"
