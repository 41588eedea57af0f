// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-calendar: how long it takes to find the clashes of 5,000 entries over three years,
// worked on by ten teams, with two countries' holidays; and to move a hundred of them.

#include "app/calendar/calendar_edits.h"
#include "app/calendar/clashes.h"
#include "app/exchange/sample_plan.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/quantile.h"

#include <QElapsedTimer>
#include <cstdio>
#include <tuple>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 200;
constexpr qint64 kTeams = 10;

/// The large plan with work for teams in every entry.
Plan busyPlan()
{
    Plan plan = test::largePlan(samplePlan().value());
    plan.settings.holidayRegions = u"DE,GB"_s;
    plan.teams.clear();
    for (qint64 i = 1; i <= kTeams; ++i) {
        Team team;
        team.id = { i };
        team.name = u"Team %1"_s.arg(i);
        team.entriesAtOnce = 40;
        plan.teams.append(team);
    }
    for (Entry &entry : plan.entries) {
        entry.team = { 1 + entry.id.value % kTeams };
        entry.buildTime = { entry.id.value % 20 * kMinutesPerDay };
        entry.inWorkingDays = true;
    }
    return plan;
}

template <class Work> void measure(const char *what, Work work)
{
    QList<double> times;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%s: median %.2f ms, 99 %% within %.2f ms\n", what, test::quantile(times, 0.5),
        test::quantile(times, 0.99));
}

} // namespace

int main()
{
    const Plan plan = busyPlan();
    QSet<Id<Entry>> some;
    for (qsizetype i = 0; i < plan.entries.size(); i += 50)
        some.insert(plan.entries[i].id);
    std::printf("%lld entries, %lld clashes\n", static_cast<long long>(plan.entries.size()),
        static_cast<long long>(calendarClashes(plan).size()));
    measure("find clashes", [&] { std::ignore = calendarClashes(plan); });
    measure("move a hundred", [&] { std::ignore = moveEntries(plan, some, 1); });
    return 0;
}
