// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/calendar_edits.h"

#include "app/calendar/approval.h"
#include "app/calendar/movers.h"
#include "app/calendar/phases.h"
#include "app/calendar/removed_events.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kEntry = u"calendar entry"_s;

/// Where its quarter puts it, if that has as many working days.
Result<Entry> inItsQuarter(const Plan &plan, Entry entry)
{
    const auto quarter = closeOffQuarter(plan.settings, entry);
    if (!quarter || !rowErrors(plan, entry).isEmpty())
        return entry;
    const WorkingDays days(plan);
    if (const qint64 most = days.count(*quarter); entry.closeOffDays > most)
        return fail(Fault::OutOfRange, u"close off days of "_s + rowName(plan, entry),
            u"0 to %1, its quarter’s working days"_s.arg(most));
    const QDate day = closeOffDay(plan.settings, days, entry);
    entry.period = { day, day.addDays(1) };
    return entry;
}

} // namespace

Result<Plan> putEntry(Plan plan, Entry entry, std::optional<Side> by)
{
    const Entry *before = find(plan.entries, entry.id);
    if (before && before->expectedVolume != entry.expectedVolume
        && before->volumeEvidence == entry.volumeEvidence)
        entry.volumeEvidence = typedOver(entry.volumeEvidence);
    const bool hasOldRange = before && before->expectedVolume != entry.expectedVolume
        && before->volumeLow == entry.volumeLow && before->volumeHigh == entry.volumeHigh;
    if (hasOldRange)
        stretchRange(entry);
    if (before) {
        if (const auto may = mayBecome(plan, *before, entry, by); !may)
            return Failure(may.error());
        if (const auto may = mayGoAhead(plan, *before, entry); !may)
            return Failure(may.error());
    }
    auto placed = inItsQuarter(plan, std::move(entry));
    if (!placed)
        return Failure(placed.error());
    return withRow(std::move(plan), &Plan::entries, *std::move(placed));
}

Result<Plan> moveEntry(Plan plan, Id<Entry> id, Period period, std::optional<Side> by)
{
    const Entry *entry = find(plan.entries, id);
    if (!entry)
        return fail(Fault::NoSuchItem, kEntry);
    if (period.isValid() && entry->period.isValid() && period.days() == entry->period.days()) {
        const qint64 days = entry->period.start.daysTo(period.start);
        return moveEntries(std::move(plan), { id }, days, by);
    }
    Entry moved = *entry;
    moved.period = period;
    return putEntry(std::move(plan), std::move(moved), by);
}

Result<Plan> removeEntry(Plan plan, Id<Entry> id)
{
    if (!find(plan.entries, id))
        return fail(Fault::NoSuchItem, kEntry);
    return removeEntries(std::move(plan), { id });
}

Plan removeEntries(Plan plan, const QSet<Id<Entry>> &entries, Removal how)
{
    if (how == Removal::Here)
        plan = withRemoved(std::move(plan), entries);
    const Ids gone = idsWhere(plan.entries, [&entries](const Entry &entry) {
        return entries.contains(entry.id) || entries.contains(entry.replaces);
    });
    removeRows(plan, &Plan::entryReaches, idsWhere(plan.entryReaches, [&](const EntryReach &reach) {
        return gone.contains(reach.entry.value);
    }));
    removeRows(plan, &Plan::entryOutcomes,
        idsWhere(plan.entryOutcomes,
            [&](const EntryOutcome &outcome) { return gone.contains(outcome.entry.value); }));
    removeRows(plan, &Plan::entries, gone);
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        if (gone.contains(plan.entries.at(i).movesWith.value))
            plan.entries[i].movesWith = {};
    }
    return plan;
}

Result<Plan> setReaches(Plan plan, Id<Entry> id, QList<EntryReach> reaches, QRandomGenerator &ids)
{
    if (!find(plan.entries, id))
        return fail(Fault::NoSuchItem, kEntry);
    const auto isIts = [id](const EntryReach &reach) { return reach.entry == id; };
    Ids gone = idsWhere(plan.entryReaches, isIts);
    for (const EntryReach &reach : std::as_const(reaches))
        gone.remove(reach.id.value);
    removeRows(plan, &Plan::entryReaches, gone);
    for (EntryReach &reach : reaches) {
        reach.entry = id;
        if (reach.id.isNull())
            reach.id = newId<EntryReach>(ids);
        auto next = withRow(std::move(plan), &Plan::entryReaches, reach);
        if (!next)
            return next;
        plan = *std::move(next);
    }
    return plan;
}

const FreeKind *freeKindCalled(const Plan &plan, const QString &name)
{
    const auto at = std::find_if(plan.freeKinds.begin(), plan.freeKinds.end(),
        [words = name.simplified()](const FreeKind &kind) {
            return kind.name.simplified().compare(words, Qt::CaseInsensitive) == 0;
        });
    return at == plan.freeKinds.end() ? nullptr : &*at;
}

Result<Plan> putFreeKind(Plan plan, FreeKind kind, QRandomGenerator &ids)
{
    if (kind.id.isNull()) {
        kind.id = newId<FreeKind>(ids);
        kind.position = nextPosition(plan.freeKinds);
    }
    const FreeKind *twin = freeKindCalled(plan, kind.name);
    if (twin && twin->id != kind.id)
        return fail(Fault::Duplicate, kind.name);
    return withRow(std::move(plan), &Plan::freeKinds, std::move(kind));
}

Result<Plan> removeFreeKind(Plan plan, Id<FreeKind> id)
{
    forget(plan.entries, &Entry::freeKind, id);
    return withoutRow(std::move(plan), &Plan::freeKinds, id, u"kind of entry"_s);
}

} // namespace lockstep
