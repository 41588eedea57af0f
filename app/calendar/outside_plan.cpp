// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/outside_plan.h"

#include "app/calendar/entry_dates.h"
#include "app/plan/fiscal_years.h"

namespace lockstep {

OutsidePlan outsidePlan(const Plan &plan)
{
    const Period whole = horizon(plan.settings);
    OutsidePlan outside;
    EntryDates dates(plan, whole);
    for (const Entry &entry : plan.entries) {
        const bool reachesIn = entry.period.start < whole.end && whole.start < entry.period.end;
        const bool recurs = !entry.rule.isEmpty() || !entry.alsoDates.isEmpty();
        if (recurs ? !dates.periods(entry).isEmpty() : reachesIn)
            continue;
        (entry.period.start < whole.start ? outside.before : outside.after).append(entry.id);
    }
    const auto byStart = [&plan](Id<Entry> a, Id<Entry> b) {
        return find(plan.entries, a)->period.start < find(plan.entries, b)->period.start;
    };
    std::stable_sort(outside.before.begin(), outside.before.end(), byStart);
    std::stable_sort(outside.after.begin(), outside.after.end(), byStart);
    return outside;
}

} // namespace lockstep
