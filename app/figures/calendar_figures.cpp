// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"

#include "app/calendar/phases.h"
#include "app/funnel/entry_groups.h"
#include "app/funnel/entry_yield.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

bool serves(const Plan &plan, const Entry &entry, const StreamFigures &stream)
{
    const auto isFor = [&stream](const auto &row) {
        return (row.market.isNull() || row.market == stream.market)
            && (row.channel.isNull() || row.channel == stream.channel);
    };
    return isFor(entry)
        || std::any_of(plan.entryReaches.begin(), plan.entryReaches.end(),
            [&](const EntryReach &reach) { return reach.entry == entry.id && isFor(reach); });
}

/// The first day of the quarter that the entry names, or of its year's last one.
QDate wantedQuarter(const Plan &plan, const Entry &entry)
{
    if (entry.revenueQuarter.isValid())
        return entry.revenueQuarter;
    return fiscalYearPeriod(plan.settings, fiscalYear(plan.settings, entry.period.start)).lastDay();
}

} // namespace

const EntryFigures *entryFigures(const Figures &figures, Id<Entry> entry)
{
    const auto at = std::lower_bound(figures.entries.begin(), figures.entries.end(), entry,
        [](const EntryFigures &row, Id<Entry> wanted) { return row.entry < wanted; });
    return at != figures.entries.end() && at->entry == entry ? &*at : nullptr;
}

QList<Clash> clashes(const Plan &plan, const Figures &figures)
{
    QList<Clash> all = *figures.clashes + floods(plan, figures);
    std::stable_sort(
        all.begin(), all.end(), [](const Clash &a, const Clash &b) { return a.kind < b.kind; });
    return all;
}

EntryDeadline entryDeadline(const Plan &plan, const Figures &figures, const Entry &entry)
{
    EntryDeadline deadline;
    deadline.quarter = fiscalQuarter(plan.settings, wantedQuarter(plan, entry));
    const int stage = stageOf(entry, ordered(plan.stages));
    std::optional<double> longest;
    for (const StreamFigures &stream : figures.streams) {
        if (serves(plan, entry, stream))
            longest = std::max(longest.value_or(0), stream.stages[stage].daysToRevenue);
    }
    if (!longest || !yields(entry))
        return deadline;
    const auto before = qint64(std::ceil(*longest));
    const Period yield = yieldPeriod(entry, entry.period);
    deadline.lastStart = deadline.quarter.period.end.addDays(-before - yield.days());
    Entry moved = entry;
    moved.period = { deadline.lastStart, deadline.lastStart.addDays(entry.period.days()) };
    deadline.briefBy = wholeSpan(WorkingDays(plan), moved).start;
    deadline.isLate = entry.period.start > deadline.lastStart;
    return deadline;
}

} // namespace lockstep
