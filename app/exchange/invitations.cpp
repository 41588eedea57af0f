// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/invitations.h"

#include "app/exchange/calendar_export.h"
#include "app/exchange/entry_events.h"
#include "app/plan/people.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isNamedIn(const QList<Attendee> &attendees, const Person &person)
{
    return std::any_of(attendees.begin(), attendees.end(), [&](const Attendee &other) {
        const bool haveMails = !other.mail.isEmpty() && !person.mail.isEmpty();
        return haveMails ? other.mail.compare(person.mail, Qt::CaseInsensitive) == 0
                         : other.name == person.name;
    });
}

/// Whoever is named twice is told once, by an address where there is one.
void addAttendee(QList<Attendee> &to, const Person &person)
{
    if (person.name.isEmpty())
        return;
    if (!isNamedIn(to, person)) {
        to.append({ person.name, person.mail });
        return;
    }
    for (Attendee &known : to) {
        if (known.mail.isEmpty() && known.name == person.name)
            known.mail = person.mail;
    }
}

QStringList unreachable(const Invitation &invitation)
{
    QStringList names;
    for (const Attendee &attendee : invitation.attendees) {
        if (attendee.mail.isEmpty())
            names.append(attendee.name);
    }
    return names;
}

/// What only a plan knows is nothing for those who are invited.
CalendarEvent meetingOf(const Plan &plan, const Entry &entry)
{
    CalendarEvent event = eventOf(plan, entry);
    event.entryId = 0;
    event.facts.clear();
    return event;
}

} // namespace

std::optional<Invitation> invitationTo(const Plan &plan, const Entry &entry)
{
    if (entry.kind != EntryKind::Review || entry.foreign.contains(u"ORGANIZER"_s))
        return {};
    const Entry *recurring = find(plan.entries, entry.replaces);
    const Entry &meeting = recurring ? *recurring : entry; // whose changed date it is
    const Side other = meeting.owner == Side::Sales ? Side::Marketing : Side::Sales;
    Invitation invitation;
    QList<Attendee> &people = invitation.attendees;
    addAttendee(people, leaderOf(plan.settings, meeting.owner));
    addAttendee(people, leaderOf(plan.settings, other));
    addAttendee(people, ownerOf(meeting, Side::Marketing));
    addAttendee(people, ownerOf(meeting, Side::Sales));
    const QList<Person> participants = participantsOf(meeting);
    for (const Person &person : participants)
        addAttendee(people, person);
    if (people.size() < 2)
        return {};
    invitation.organizer = people.first();
    return invitation;
}

QList<InvitationFile> invitationFiles(const Plan &plan, const QDateTime &now)
{
    QList<InvitationFile> files;
    QList<CalendarToWrite> calendars;
    QHash<QString, qsizetype> byUid;
    const QList<const Entry *> entries = inCalendarOrder(plan);
    for (const Entry *entry : entries) {
        const auto invitation = invitationTo(plan, *entry);
        if (!invitation)
            continue;
        const CalendarEvent event = meetingOf(plan, *entry);
        if (!byUid.contains(event.uid)) {
            byUid.insert(event.uid, files.size());
            files.append({ entry->title, {}, {} });
            calendars.append({ {}, {}, {}, true });
        }
        const qsizetype at = byUid.value(event.uid);
        CalendarToWrite &calendar = calendars[at];
        calendar.invitations.insert(calendar.file.events.size(), *invitation);
        calendar.file.events.append(event);
        files[at].withoutMail += unreachable(*invitation);
        files[at].withoutMail.removeDuplicates();
    }
    for (qsizetype i = 0; i < files.size(); ++i)
        files[i].bytes = calendarBytes(calendars.at(i), now);
    return files;
}

} // namespace lockstep
