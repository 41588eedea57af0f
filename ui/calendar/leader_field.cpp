// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/leader_field.h"

#include "ui/calendar/calendar_input.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOffered = 40;

/// Whether it moves with `leader`, by however many others.
bool follows(const Plan &plan, const Entry &entry, Id<Entry> leader)
{
    const Entry *at = &entry;
    for (qsizetype i = 0; at && i <= plan.entries.size(); ++i) {
        if (at->id == leader)
            return true;
        at = find(plan.entries, at->movesWith);
    }
    return false;
}

/// Those that it may move with, the nearest ones, by date; the one that it moves with always.
QList<Id<Entry>> leaders(const Plan &plan, const Entry &entry)
{
    QList<std::pair<qint64, const Entry *>> near;
    for (const Entry &other : plan.entries) {
        const bool isIt = other.id == entry.movesWith;
        const bool isAlone = other.replaces.isNull() && other.kind != EntryKind::CloseOff;
        if (isIt || (isAlone && !follows(plan, other, entry.id)))
            near.append(
                { isIt ? -1 : std::abs(other.period.start.daysTo(entry.period.start)), &other });
    }
    std::sort(near.begin(), near.end());
    near.resize(std::min(near.size(), kMostOffered));
    std::sort(near.begin(), near.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second->period.start, a.second->id)
            < std::pair(b.second->period.start, b.second->id);
    });
    QList<Id<Entry>> ids;
    for (const auto &[days, other] : std::as_const(near))
        ids << other->id;
    return ids;
}

} // namespace

ChosenField leaderField()
{
    return { u"entryMovesWith"_s, CalendarWords::tr("Moves with"),
        CalendarWords::tr("Change what %1 moves with"),
        [](const Plan &plan, const Entry &entry) {
            QStringList names { CalendarWords::tr("Nothing else") };
            for (const Id<Entry> id : leaders(plan, entry))
                names << find(plan.entries, id)->title;
            return names;
        },
        [](const Entry &entry, const Plan &plan) {
            return entry.movesWith.isNull()
                ? 0
                : int(leaders(plan, entry).indexOf(entry.movesWith)) + 1;
        },
        [](Entry entry, int index, const Plan &plan) {
            entry.movesWith = leaders(plan, entry).value(index - 1);
            return entry;
        } };
}

} // namespace lockstep
