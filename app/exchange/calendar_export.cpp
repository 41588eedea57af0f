// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_export.h"

#include "app/exchange/calendar_import.h"
#include "app/exchange/calendar_writer.h"
#include "app/exchange/entry_events.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// From "Anna Berg <anna@example.com>", or a name or an address alone.
Attendee attendeeFrom(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>') && text.indexOf(u'@', open) > 0)
        return { text.left(open).trimmed(), text.mid(open + 1).chopped(1).trimmed() };
    const bool isAddress = text.contains(u'@') && !text.contains(u' ');
    return { text.trimmed(), isAddress ? text.trimmed() : QString() };
}

/// Both leaders, and who answers for the meeting on each side.
std::optional<Invitation> invitationTo(const Plan &plan, const Entry &entry)
{
    if (entry.kind != EntryKind::Review || entry.foreign.contains(u"ORGANIZER"_s))
        return {};
    const Settings &settings = plan.settings;
    const bool isSales = entry.owner == Side::Sales;
    const QString first = isSales ? settings.salesLeader : settings.marketingLeader;
    const QString second = isSales ? settings.marketingLeader : settings.salesLeader;
    QStringList names { first, second, entry.marketingOwner, entry.salesOwner };
    names.removeAll(QString());
    names.removeDuplicates();
    if (names.size() < 2)
        return {};
    Invitation invitation { attendeeFrom(names.first()), {} };
    for (const QString &name : std::as_const(names))
        invitation.attendees.append(attendeeFrom(name));
    return invitation;
}

/// What recurs before its changed dates, then by date.
QList<const Entry *> inOrder(const Plan &plan)
{
    QList<const Entry *> entries;
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

} // namespace

QByteArray exportCalendar(const Plan &plan, const QDateTime &now, CalendarContent content)
{
    const bool isRequest = content == CalendarContent::Invitations;
    CalendarToWrite calendar { {}, plan.settings.title, {}, isRequest };
    for (const Entry *entry : inOrder(plan)) {
        const auto invitation = invitationTo(plan, *entry);
        if (isRequest && !invitation)
            continue;
        if (invitation)
            calendar.invitations.insert(calendar.file.events.size(), *invitation);
        calendar.file.events.append(eventOf(plan, *entry));
    }
    if (!isRequest)
        calendar.file.others = otherComponents(plan);
    return calendarBytes(calendar, now);
}

} // namespace lockstep
