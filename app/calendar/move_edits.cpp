// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Moving and copying entries.
#include "app/calendar/calendar_edits.h"
#include "app/calendar/entry_copies.h"
#include "app/calendar/recurrence_edits.h"
#include "app/plan/limits.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Each line that is a date, later; others as they are.
QString datesLater(const QString &lines, qint64 days)
{
    if (lines.isEmpty())
        return lines;
    QStringList later = lines.split(u'\n');
    for (QString &line : later) {
        const QDate date = QDate::fromString(line.left(10), Qt::ISODate);
        if (date.isValid())
            line = date.addDays(days).toString(Qt::ISODate) + line.sliced(10);
    }
    return later.join(u'\n');
}

Entry later(Entry entry, qint64 days)
{
    const auto move = [days](QDate &date) {
        if (date.isValid())
            date = date.addDays(days);
    };
    entry.rule = laterRule(entry.rule, entry.period.start, days);
    move(entry.period.start);
    move(entry.period.end);
    move(entry.lastOrderDate);
    entry.exceptDates = datesLater(entry.exceptDates, days);
    entry.alsoDates = datesLater(entry.alsoDates, days);
    return entry;
}

bool staysInQuarter(const Entry &entry)
{
    return entry.kind == EntryKind::CloseOff && entry.closeOffDays > 0;
}

Result<void> mayMove(const Plan &plan, const Entry &entry, std::optional<Side> by)
{
    if (staysInQuarter(entry))
        return fail(Fault::KeepsToQuarter, rowName(plan, entry));
    if (entry.mover == Mover::Marketing && by == Side::Sales)
        return fail(Fault::MovedByMarketing, rowName(plan, entry));
    if (entry.mover == Mover::Sales && by == Side::Marketing)
        return fail(Fault::MovedBySales, rowName(plan, entry));
    return {};
}

/// `entries` and all that moves with them; their changed dates too.
QSet<Id<Entry>> withFollowers(const Plan &plan, QSet<Id<Entry>> entries)
{
    for (qsizetype before = -1; before != entries.size();) {
        before = entries.size();
        for (const Entry &entry : plan.entries) {
            if (entries.contains(entry.movesWith) || entries.contains(entry.replaces))
                entries.insert(entry.id);
        }
    }
    return entries;
}

} // namespace

Result<Plan> moveEntries(
    Plan plan, const QSet<Id<Entry>> &entries, qint64 days, std::optional<Side> by)
{
    if (std::abs(days) > limits::kMaxLagDays * 10)
        return fail(
            Fault::OutOfRange, u"number of days"_s, u"up to %1"_s.arg(limits::kMaxLagDays * 10));
    for (const Id<Entry> id : entries) {
        const Entry *entry = find(plan.entries, id);
        if (!entry)
            return fail(Fault::NoSuchItem, u"calendar entry"_s);
        if (auto may = mayMove(plan, *entry, by); !may)
            return Failure(may.error());
    }
    const QSet<Id<Entry>> moving = withFollowers(plan, entries);
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        const Entry &entry = plan.entries.at(i);
        if (!moving.contains(entry.id) || staysInQuarter(entry))
            continue;
        Entry moved = later(entry, days);
        if (moving.contains(entry.replaces))
            moved.replacesDate = moved.replacesDate.addDays(days);
        if (const QList<Error> errors = rowErrors(plan, moved); !errors.isEmpty())
            return Failure(errors.first());
        plan.entries[i] = moved;
    }
    return plan;
}

Result<Plan> beginOn(Plan plan, Id<Entry> id, QDate start, std::optional<Side> by)
{
    const Entry *entry = find(plan.entries, id);
    if (!entry)
        return fail(Fault::NoSuchItem, u"calendar entry"_s);
    const qint64 days = entry->period.start.daysTo(start);
    return moveEntries(std::move(plan), { id }, days, by);
}

void copyReaches(Plan &plan, const QHash<Id<Entry>, Id<Entry>> &copies, QRandomGenerator &ids)
{
    for (const EntryReach &reach : QList<EntryReach>(plan.entryReaches)) {
        if (copies.contains(reach.entry))
            put(plan.entryReaches,
                EntryReach { newId<EntryReach>(ids), copies.value(reach.entry), reach.market,
                    reach.channel });
    }
}

Result<Plan> copyEntries(
    Plan plan, const QSet<Id<Entry>> &entries, qint64 days, QRandomGenerator &ids)
{
    QHash<Id<Entry>, Id<Entry>> copies;
    for (const Id<Entry> id : entries) {
        if (!find(plan.entries, id))
            return fail(Fault::NoSuchItem, u"calendar entry"_s);
        copies.insert(id, newId<Entry>(ids));
    }
    const QList<Entry> before = plan.entries;
    for (auto [id, copyId] : copies.asKeyValueRange()) {
        Entry copy = later(*find(before, id), days);
        copy.id = copyId;
        copy.uid.clear();
        copy.committed = {};
        copy.spent = {};
        copy.replaces = copies.value(copy.replaces);
        copy.replacesDate = copy.replaces.isNull() ? QDate() : copy.replacesDate.addDays(days);
        copy.movesWith = copies.value(copy.movesWith, copy.movesWith);
        put(plan.entries, copy);
    }
    for (const Id<Entry> copyId : std::as_const(copies)) {
        if (auto sound = withRow(plan, &Plan::entries, *find(plan.entries, copyId)); !sound)
            return sound;
    }
    copyReaches(plan, copies, ids);
    return plan;
}

} // namespace lockstep
