// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Moving and copying entries.
#include "app/calendar/calendar_edits.h"
#include "app/calendar/entry_copies.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/movers.h"
#include "app/calendar/recurrence_edits.h"
#include "app/calendar/working_days.h"
#include "app/plan/limits.h"
#include "app/plan/row_errors.h"

#include <optional>

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
    move(entry.reviewDate);
    entry.exceptDates = datesLater(entry.exceptDates, days);
    entry.alsoDates = datesLater(entry.alsoDates, days);
    return entry;
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

/// A launch's first quota quarter, which begins after the launch's own: how far it goes when the
/// launch goes so many days; nothing of any other entry.
std::optional<qint64> quotaDays(const Plan &plan, const Entry &entry, qint64 days)
{
    const Entry *launch = find(plan.entries, entry.movesWith);
    if (!launch || launch->kind != EntryKind::Launch || entry.kind != EntryKind::Other)
        return std::nullopt;
    const QDate quota = fiscalQuarter(plan.settings, launch->period.start).period.end;
    const QDate start = launch->period.start.addDays(days);
    if (entry.period.start != quota || !start.isValid())
        return std::nullopt;
    return quota.daysTo(fiscalQuarter(plan.settings, start).period.end);
}

/// What was planned so many working days from what it moves with, where that goes to `to`: stays as
/// far from it, and takes as many of them.
class WorkedDistance {
public:
    explicit WorkedDistance(const Plan &plan)
        : m_plan(plan)
    {
    }

    [[nodiscard]] bool isKept(const Entry &entry)
    {
        return entry.inWorkingDays && entry.rule.isEmpty() && days().has(entry.period.start);
    }

    [[nodiscard]] Period kept(const Entry &entry, QDate from, QDate to)
    {
        const QDate start = entry.period.start;
        const bool isBefore = start < from;
        const qint64 between = isBefore
            ? -days().count({ start, from })
            : days().count({ from.addDays(1), std::max(start, from).addDays(1) });
        const QDate later = days().after(to, between);
        const qint64 worked = days().count(entry.period);
        const bool endsAtWork = days().has(entry.period.lastDay());
        return { later,
            endsAtWork ? days().after(later, worked - 1).addDays(1)
                       : later.addDays(entry.period.days()) };
    }

private:
    const WorkingDays &days()
    {
        if (!m_days)
            m_days.emplace(m_plan);
        return *m_days;
    }

    const Plan &m_plan;
    std::optional<WorkingDays> m_days; ///< few need them, and holidays take their time
};

/// What goes first among those that move with each other.
const Entry *firstOf(const Plan &plan, const QSet<Id<Entry>> &moving, const Entry &entry)
{
    const Entry *first = find(plan.entries, entry.movesWith);
    for (int i = 0; first && moving.contains(first->movesWith) && i < limits::kMaxLinks; ++i)
        first = find(plan.entries, first->movesWith);
    return first;
}

/// `entry` where what it moves with goes so many days.
Entry following(const Plan &plan, const QSet<Id<Entry>> &moving, const Entry &entry, qint64 days,
    WorkedDistance &worked)
{
    if (const auto quota = quotaDays(plan, entry, days))
        return later(entry, *quota);
    const Entry *with = firstOf(plan, moving, entry);
    if (!with || !with->period.start.addDays(days).isValid() || !worked.isKept(entry))
        return later(entry, days);
    const QDate from = with->period.start;
    const Period period = worked.kept(entry, from, from.addDays(days));
    Entry moved = later(entry, entry.period.start.daysTo(period.start));
    moved.period = period;
    return moved;
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
    const Plan before = plan;
    WorkedDistance worked(before);
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        const Entry &entry = plan.entries.at(i);
        if (!moving.contains(entry.id) || keepsToQuarter(entry))
            continue;
        const bool isFollower = moving.contains(entry.movesWith);
        Entry moved
            = isFollower ? following(before, moving, entry, days, worked) : later(entry, days);
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
        copy.results.clear();
        copy.lastRead.clear();
        copy.invitation.clear();
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
