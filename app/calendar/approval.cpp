// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/approval.h"

#include "app/calendar/clash_parts.h"
#include "app/plan/row_names.h"
#include "app/plan/sealed_item.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isWaiting(EntryState state)
{
    return state == EntryState::Idea || state == EntryState::Proposed;
}

bool isYes(Stand stand)
{
    return stand == Stand::Agreed || stand == Stand::AgreedWithReservation;
}

} // namespace

bool needsApproval(const Entry &entry)
{
    return speaksToMarket(entry.kind);
}

Result<void> mayBeApproved(const Plan &plan, const Entry &entry)
{
    if (needsApproval(entry) && entry.goal.trimmed().isEmpty())
        return fail(Fault::Empty, u"goal of "_s + rowName(plan, entry));
    return {};
}

Result<void> mayGoAhead(const Plan &plan, const Entry &before, const Entry &after)
{
    if (before.state == after.state || isWaiting(after.state))
        return {};
    const auto word
        = [&](Side side) { return lastWord(plan, ItemKind::Entry, before.id.value, side); };
    const Stand marketing = word(Side::Marketing);
    const Stand sales = word(Side::Sales);
    const bool isOver = after.state == EntryState::Measured;
    if (marketing == Stand::Disputed && !isOver)
        return fail(Fault::DeclinedByMarketing, rowName(plan, before));
    if (sales == Stand::Disputed && !isOver)
        return fail(Fault::DeclinedBySales, rowName(plan, before));
    if (isWaiting(before.state) && needsApproval(after) && !(isYes(marketing) && isYes(sales)))
        return fail(Fault::NotApproved, rowName(plan, before));
    return {};
}

} // namespace lockstep
