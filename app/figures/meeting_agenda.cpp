// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/meeting_agenda.h"

#include "app/calendar/entry_dates.h"
#include "app/funnel/definitions.h"

#include <algorithm>

namespace lockstep {

namespace {

/// All of a meeting that recurs, with those of its dates that were changed.
QList<QDate> meetingDates(const Plan &plan, const Entry &meeting)
{
    const Id<Entry> series = meeting.replaces.isNull() ? meeting.id : meeting.replaces;
    const CountedDates counted(plan);
    QList<QDate> dates;
    for (const Entry &entry : plan.entries) {
        if (entry.id != series && entry.replaces != series)
            continue;
        const auto periods = counted.of(entry);
        for (const Period &period : periods)
            dates.append(period.start);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

void addChanges(QList<ChangedDefinition> &to, const Plan &plan, const Stage &stage, QDate since)
{
    const QList<DefinitionVersion> versions = definitionVersions(plan, stage.id);
    for (qsizetype i = 1; i < versions.size(); ++i) { // the first changes nothing
        const DefinitionVersion &version = versions[i];
        if (!since.isValid() || version.date >= since)
            to.append({ stage.id, static_cast<int>(i) + 1, version.date, version.note });
    }
    if (definitionStanding(plan, stage).state == DefinitionState::Changed)
        to.append({ stage.id, 0, versions.last().date, {} });
}

} // namespace

MeetingAgenda meetingAgenda(const Plan &plan, const Entry &meeting, QDate today)
{
    if (meeting.kind != EntryKind::Review || !today.isValid())
        return {};
    const QList<QDate> dates = meetingDates(plan, meeting);
    const auto next = std::lower_bound(dates.begin(), dates.end(), today);
    if (next == dates.end())
        return {};
    MeetingAgenda agenda { *next, next == dates.begin() ? QDate() : *(next - 1), {} };
    const QList<Stage> stages = ordered(plan.stages);
    for (const Stage &stage : stages)
        addChanges(agenda.definitions, plan, stage, agenda.since);
    return agenda.definitions.isEmpty() ? MeetingAgenda {} : agenda;
}

} // namespace lockstep
