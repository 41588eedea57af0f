// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/recurrence_edits.h"

#include "app/calendar/approval.h"
#include "app/calendar/calendar_edits.h"
#include "app/calendar/entry_copies.h"
#include "app/calendar/entry_dates.h"
#include "app/calendar/movers.h"

#include "app/plan/limits.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Failure noSuchEntry()
{
    return fail(Fault::NoSuchItem, u"calendar entry"_s);
}

/// How many of the rule's own dates come before `date`.
int countBefore(const Recurrence &recurrence, QDate date)
{
    Recurrence bare = recurrence;
    bare.except.clear();
    bare.also.clear();
    return static_cast<int>(occurrences(bare, { recurrence.first.date, date }).size());
}

enum class Part { Before, From };

QString partOf(const QString &lines, QDate date, Part part)
{
    QList<QDate> dates = datesFrom(lines);
    dates.removeIf([&](QDate one) { return (one < date) != (part == Part::Before); });
    return dateLines(dates);
}

/// The entry up to before `date`.
Entry endedBefore(Entry entry, QDate date)
{
    entry.rule = ruleEndingOn(entry, date.addDays(-1));
    entry.exceptDates = partOf(entry.exceptDates, date, Part::Before);
    entry.alsoDates = partOf(entry.alsoDates, date, Part::Before);
    return entry;
}

QString laterLines(const QString &lines, qint64 days)
{
    QList<QDate> dates = datesFrom(lines);
    for (QDate &date : dates)
        date = date.addDays(days);
    return dateLines(dates);
}

/// What recurs like `master` from `date` on, and looks like `changed`.
Entry restFrom(const Entry &master, Entry changed, QDate date)
{
    const qint64 days = date.daysTo(changed.period.start);
    const auto recurrence = recurrenceOf(master);
    if (recurrence && !master.rule.isEmpty()) {
        RecurrenceRule rule = recurrence->rule;
        if (rule.count > 0)
            rule.count = std::max(1, rule.count - countBefore(*recurrence, date));
        changed.rule = laterRule(ruleText(rule), date, days);
    }
    changed.exceptDates = laterLines(partOf(master.exceptDates, date, Part::From), days);
    changed.alsoDates = laterLines(partOf(master.alsoDates, date, Part::From), days);
    changed.replaces = {};
    changed.replacesDate = {};
    return changed;
}

/// Changed dates of `from` that are at or after `date` are those of `to`, so many days later.
void handOver(Plan &plan, Id<Entry> from, Id<Entry> to, QDate date, qint64 days)
{
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        const Entry &entry = plan.entries.at(i);
        if (entry.replaces != from || entry.replacesDate < date)
            continue;
        Entry moved = entry;
        moved.replaces = to;
        moved.replacesDate = moved.replacesDate.addDays(days);
        plan.entries[i] = moved;
    }
}

/// Without those of its changed dates that `isMeant` accepts.
template <class IsMeant> Plan withoutChanged(Plan plan, Id<Entry> of, IsMeant isMeant)
{
    QSet<Id<Entry>> gone;
    for (const Entry &entry : std::as_const(plan.entries)) {
        if (entry.replaces == of && isMeant(entry.replacesDate))
            gone.insert(entry.id);
    }
    return removeEntries(std::move(plan), gone);
}

const Entry *changedDate(const Plan &plan, const EntryDate &which)
{
    const auto at = std::find_if(plan.entries.begin(), plan.entries.end(), [&](const Entry &entry) {
        return entry.replaces == which.entry && entry.replacesDate == which.date;
    });
    return at == plan.entries.end() ? nullptr : &*at;
}

/// What was said of the dates alone; the rest is told of the master, whose it was.
void keepOnlyTheirs(Entry &dates, const Entry &master, const Entry &before)
{
    if (dates.committed == master.committed)
        dates.committed = before.committed;
    if (dates.spent == master.spent)
        dates.spent = before.spent;
    if (dates.results == master.results)
        dates.results = before.results;
}

/// Dates of `master` as an entry of their own, which serves the same; what was ordered, paid or
/// brought before stays told of the master. They go ahead as the master may.
Result<Plan> putBeside(Plan plan, const Entry &master, Entry dates, QRandomGenerator &ids)
{
    if (const auto may = mayGoAhead(plan, master, dates); !may)
        return Failure(may.error());
    dates.uid.clear();
    dates.lastRead.clear();
    dates.invitation.clear();
    keepOnlyTheirs(dates, master, {});
    copyReaches(plan, { { master.id, dates.id } }, ids);
    return putEntry(std::move(plan), std::move(dates));
}

Result<Plan> changeOne(
    Plan plan, const Entry &master, QDate date, Entry changed, QRandomGenerator &ids)
{
    changed.replaces = master.id;
    changed.replacesDate = date;
    changed.rule.clear();
    changed.exceptDates.clear();
    changed.alsoDates.clear();
    const Entry *before = changedDate(plan, { master.id, date });
    changed.id = before ? before->id : newId<Entry>(ids);
    if (!before)
        return putBeside(std::move(plan), master, std::move(changed), ids);
    changed.uid.clear();
    keepOnlyTheirs(changed, master, *before);
    return putEntry(std::move(plan), std::move(changed));
}

Result<Plan> changeAll(Plan plan, const Entry &master, QDate date, Entry changed)
{
    const qint64 days = date.daysTo(changed.period.start);
    const qint64 length = changed.period.days();
    changed.id = master.id;
    changed.uid = master.uid;
    changed.rule = laterRule(master.rule, master.period.start, days);
    changed.exceptDates = laterLines(master.exceptDates, days);
    changed.alsoDates = laterLines(master.alsoDates, days);
    changed.replaces = {};
    changed.replacesDate = {};
    changed.period.start = master.period.start.addDays(days);
    changed.period.end = changed.period.start.addDays(length);
    handOver(plan, master.id, master.id, limits::kFirstDate, days);
    return putEntry(std::move(plan), std::move(changed));
}

Result<Plan> changeFollowing(
    Plan plan, const Entry &master, QDate date, const Entry &changed, QRandomGenerator &ids)
{
    Entry rest = restFrom(master, changed, date);
    rest.id = newId<Entry>(ids);
    handOver(plan, master.id, rest.id, date, date.daysTo(changed.period.start));
    return putEntry(std::move(plan), endedBefore(master, date)).and_then([&](Plan next) {
        return putBeside(std::move(next), master, rest, ids);
    });
}

/// What takes place elsewhere than that date does is moved; so is a rule that is cut in two, or a
/// date that leaves what keeps to its quarter.
Result<void> mayChange(const Plan &plan, const Entry &master, const EntryDate &which, Dates dates,
    Entry changed, std::optional<Side> by)
{
    const bool isCut = dates == Dates::Following && which.date > master.period.start;
    if (isCut || (keepsToQuarter(master) && dates != Dates::All))
        return mayMove(plan, master, by);
    const Entry *own = dates == Dates::This ? changedDate(plan, which) : nullptr;
    Entry before = own ? *own : master;
    if (!own)
        before.period = { which.date, which.date.addDays(master.period.days()) };
    changed.rule = before.rule; // whose it is, and its rule, are looked up
    changed.exceptDates = before.exceptDates;
    changed.alsoDates = before.alsoDates;
    return mayBecome(plan, before, changed, by);
}

} // namespace

Result<Plan> changeDates(Plan plan, const EntryDate &which, Dates dates, Entry changed,
    QRandomGenerator &ids, std::optional<Side> by)
{
    const Entry *found = find(plan.entries, which.entry);
    if (!found)
        return noSuchEntry();
    if (const auto may = mayChange(plan, *found, which, dates, changed, by); !may)
        return Failure(may.error());
    const Entry master = *found;
    if (dates == Dates::This)
        return changeOne(std::move(plan), master, which.date, std::move(changed), ids);
    if (dates == Dates::All || which.date <= master.period.start)
        return changeAll(std::move(plan), master, which.date, std::move(changed));
    return changeFollowing(std::move(plan), master, which.date, changed, ids);
}

Result<Plan> removeDates(Plan plan, const EntryDate &which, Dates dates)
{
    const Entry *found = find(plan.entries, which.entry);
    if (!found)
        return noSuchEntry();
    const Entry master = *found;
    if (dates == Dates::All || (dates == Dates::Following && which.date <= master.period.start))
        return removeEntry(std::move(plan), which.entry);
    const bool isOne = dates == Dates::This;
    plan = withoutChanged(std::move(plan), which.entry,
        [&](QDate date) { return isOne ? date == which.date : date >= which.date; });
    Entry left = isOne ? master : endedBefore(master, which.date);
    if (isOne)
        left.exceptDates = dateLines(datesFrom(left.exceptDates) << which.date);
    return putEntry(std::move(plan), std::move(left));
}

Result<Plan> setRule(Plan plan, Id<Entry> id, const QString &rule, std::optional<Side> by)
{
    const Entry *found = find(plan.entries, id);
    if (!found)
        return noSuchEntry();
    Entry entry = *found;
    entry.rule = rule.trimmed();
    if (entry.rule.isEmpty()) {
        plan = withoutChanged(std::move(plan), id, [](QDate) { return true; });
        entry.exceptDates.clear();
        entry.alsoDates.clear();
    } else {
        const auto read = recurrenceRule(entry.rule);
        if (!read)
            return Failure(read.error());
        entry.rule = ruleText(*read);
    }
    return putEntry(std::move(plan), std::move(entry), by);
}

} // namespace lockstep
