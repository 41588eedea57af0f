// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/movers.h"

#include "app/plan/row_names.h"

#include <tuple>

namespace lockstep {

namespace {

/// All that says when it takes place.
auto timeOf(const Entry &entry)
{
    return std::tie(entry.period, entry.lastOrderDate, entry.rule, entry.exceptDates,
        entry.alsoDates, entry.isTimed, entry.startsAt, entry.endsAt, entry.zone);
}

Result<void> mayMoveBy(const Plan &plan, const Entry &entry, std::optional<Side> by)
{
    if (entry.mover == Mover::Marketing && by == Side::Sales)
        return fail(Fault::MovedByMarketing, rowName(plan, entry));
    if (entry.mover == Mover::Sales && by == Side::Marketing)
        return fail(Fault::MovedBySales, rowName(plan, entry));
    return {};
}

/// Another quarter, or another day of it, puts it elsewhere.
bool keepsElsewhere(const Entry &before, const Entry &after)
{
    return keepsToQuarter(after)
        && (!keepsToQuarter(before) || before.closeOffDays != after.closeOffDays
            || before.revenueQuarter != after.revenueQuarter);
}

} // namespace

bool keepsToQuarter(const Entry &entry)
{
    return entry.kind == EntryKind::CloseOff && entry.closeOffDays > 0;
}

Result<void> mayMove(const Plan &plan, const Entry &entry, std::optional<Side> by)
{
    if (keepsToQuarter(entry))
        return fail(Fault::KeepsToQuarter, rowName(plan, entry));
    return mayMoveBy(plan, entry, by);
}

Result<void> mayBecome(
    const Plan &plan, const Entry &before, const Entry &after, std::optional<Side> by)
{
    const bool isElsewhere = keepsElsewhere(before, after);
    if (keepsToQuarter(after) && !isElsewhere && before.period != after.period)
        return fail(Fault::KeepsToQuarter, rowName(plan, before));
    if (isElsewhere || timeOf(before) != timeOf(after))
        return mayMoveBy(plan, before, by);
    return {};
}

} // namespace lockstep
