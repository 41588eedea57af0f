// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_export.h"

#include "app/exchange/entry_events.h"
#include "app/exchange/invitations.h"
#include "app/exchange/other_components.h"

namespace lockstep {

QList<const Entry *> inCalendarOrder(const Plan &plan)
{
    QList<const Entry *> entries;
    entries.reserve(plan.entries.size());
    for (const Entry &entry : plan.entries)
        entries.append(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) {
        const auto rank = [](const Entry *entry) {
            return std::tuple(replacedDate(*entry).isValid(), entry->period.start, entry->id);
        };
        return rank(a) < rank(b);
    });
    return entries;
}

QByteArray exportCalendar(const Plan &plan, const QDateTime &now)
{
    CalendarToWrite calendar { {}, plan.settings.title, {}, false };
    const QList<const Entry *> entries = inCalendarOrder(plan);
    for (const Entry *entry : entries) {
        CalendarEvent event = eventOf(plan, *entry);
        if (const auto invitation = invitationTo(plan, *entry)) {
            event.sequence = invitationSequence(plan, *entry, *invitation);
            calendar.invitations.insert(calendar.file.events.size(), *invitation);
        }
        calendar.file.events.append(event);
    }
    calendar.file.others = otherComponents(plan);
    return calendarBytes(calendar, now);
}

} // namespace lockstep
