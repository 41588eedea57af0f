// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/calendar_edits.h"

#include "app/plan/row_errors.h"
#include "app/plan/row_removal.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kEntry = u"calendar entry"_s;

} // namespace

Result<Plan> putEntry(Plan plan, Entry entry)
{
    const Entry *before = find(plan.entries, entry.id);
    if (before && before->expectedVolume != entry.expectedVolume
        && before->volumeEvidence == entry.volumeEvidence)
        entry.volumeEvidence = typedOver(entry.volumeEvidence);
    const bool hasOldRange = before && before->expectedVolume != entry.expectedVolume
        && before->volumeLow == entry.volumeLow && before->volumeHigh == entry.volumeHigh;
    if (hasOldRange)
        stretchRange(entry);
    return withRow(std::move(plan), &Plan::entries, std::move(entry));
}

Result<Plan> moveEntry(Plan plan, Id<Entry> id, Period period)
{
    const Entry *entry = find(plan.entries, id);
    if (!entry)
        return fail(Fault::NoSuchItem, kEntry);
    Entry moved = *entry;
    moved.period = period;
    return putEntry(std::move(plan), std::move(moved));
}

Result<Plan> removeEntry(Plan plan, Id<Entry> id)
{
    if (!find(plan.entries, id))
        return fail(Fault::NoSuchItem, kEntry);
    removeRows(plan, &Plan::entries, { id.value });
    return plan;
}

} // namespace lockstep
