// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/day_work.h"

#include "app/calendar/entry_dates.h"
#include "app/figures/calendar_figures.h"

#include <algorithm>

namespace lockstep {

namespace {

/// An entry and the date of it that lies on the day.
struct Running {
    const Entry *entry;
    QDate start;
};

QList<Running> runningOn(const Plan &plan, QDate day)
{
    EntryDates dates(plan, { day, day.addDays(1) });
    QList<Running> running;
    for (const Entry &entry : plan.entries) {
        if (entry.state == EntryState::Idea)
            continue;
        const QList<Period> periods = dates.periods(entry);
        const auto on = std::find_if(periods.begin(), periods.end(),
            [day](const Period &period) { return period.contains(day); });
        if (on != periods.end())
            running.append({ &entry, on->start });
    }
    std::stable_sort(running.begin(), running.end(),
        [](const Running &a, const Running &b) { return a.start < b.start; });
    return running;
}

void add(DayLane &lane, const Entry &entry, const Figures &figures, QDate day)
{
    lane.entries.append(entry.id);
    const auto quarters = landingQuarters(figures, entry.id);
    for (const int quarter : quarters) {
        if (figures.quarters[quarter].period.end <= day)
            continue;
        const auto at = std::lower_bound(lane.quarters.begin(), lane.quarters.end(), quarter);
        if (at == lane.quarters.end() || *at != quarter)
            lane.quarters.insert(at, quarter);
    }
}

} // namespace

QList<int> landingQuarters(const Figures &figures, Id<Entry> entry)
{
    const auto *row = entryFigures(figures, entry);
    QList<int> quarters;
    if (!row || !row->lands.isValid())
        return quarters;
    for (int quarter = 0; quarter < int(figures.quarters.size()); ++quarter) {
        const Period &period = figures.quarters[quarter].period;
        if (period.start < row->lands.end && row->lands.start < period.end)
            quarters.append(quarter);
    }
    return quarters;
}

DayWork dayWork(const Plan &plan, const Figures &figures, QDate day)
{
    DayWork work { day, {}, {} };
    for (const auto &[entry, start] : runningOn(plan, day)) {
        auto &lane = entry->owner == Side::Marketing ? work.marketing : work.sales;
        add(lane, *entry, figures, day);
    }
    return work;
}

} // namespace lockstep
