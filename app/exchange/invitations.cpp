// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/invitations.h"

#include "app/exchange/calendar_export.h"
#include "app/exchange/entry_events.h"
#include "app/exchange/invitation_memory.h"
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
CalendarEvent bareEvent(const Plan &plan, const Entry &entry)
{
    CalendarEvent event = eventOf(plan, entry);
    event.entryId = 0;
    event.facts.clear();
    return event;
}

/// What an invitation to the entry says now.
QString saidNow(const Plan &plan, const Entry &entry, const Invitation &invitation)
{
    QList<QDate> changed;
    for (const Entry &other : plan.entries) {
        if (other.replaces == entry.id)
            changed.append(other.replacesDate);
    }
    std::sort(changed.begin(), changed.end());
    return saidBy(bareEvent(plan, entry), invitation, changed);
}

/// Those of the last invitation who are not in the next one.
QList<Attendee> uninvited(const Invitation &last, const Invitation &next)
{
    QList<Attendee> gone = last.attendees;
    gone.removeIf([&next](const Attendee &person) {
        return isNamedIn(next.attendees, { person.name, person.mail });
    });
    return gone;
}

class Inviting {
public:
    Inviting(const Plan &plan, const QDateTime &now)
        : m_plan(plan)
        , m_now(now)
    {
        m_out.plan = plan;
    }

    SentInvitations invite()
    {
        const QList<const Entry *> entries = inCalendarOrder(m_plan);
        for (const Entry *entry : entries) {
            if (const auto invitation = invitationTo(m_plan, *entry))
                request(*entry, *invitation);
            else
                callOff(*entry);
        }
        for (const RemovedEvent &event : m_plan.removedEvents)
            callOff(event);
        QList<InvitationFile> files;
        for (const File &file : std::as_const(m_requests))
            files.append(written(file));
        for (const File &file : std::as_const(m_cancellations))
            files.append(written(file));
        m_out.files = std::move(files);
        return std::move(m_out);
    }

private:
    struct File {
        QString title;
        CalendarToWrite calendar;
        QStringList withoutMail {};
    };

    static void add(File &to, CalendarEvent event, const Invitation &invitation)
    {
        to.calendar.invitations.insert(to.calendar.file.events.size(), invitation);
        to.calendar.file.events.append(std::move(event));
        to.withoutMail += unreachable(invitation);
        to.withoutMail.removeDuplicates();
    }

    [[nodiscard]] InvitationFile written(const File &file) const
    {
        return { file.title, calendarBytes(file.calendar, m_now), file.withoutMail,
            file.calendar.isCancellation };
    }

    void request(const Entry &entry, const Invitation &invitation)
    {
        CalendarEvent event = bareEvent(m_plan, entry);
        const auto sent = sentInvitation(entry.invitation);
        event.sequence = invitationSequence(m_plan, entry, invitation);
        remember(entry, { event.sequence, false, saidNow(m_plan, entry, invitation) });
        if (sent && !sent->isCancelled && entry.replaces.isNull())
            uninvite(*sent, event, uninvited(invitedBy(*sent), invitation));
        if (!m_byUid.contains(event.uid)) {
            m_byUid.insert(event.uid, m_requests.size());
            m_requests.append({ entry.title, { {}, {}, {}, true } });
        }
        add(m_requests[m_byUid.value(event.uid)], event, invitation);
    }

    /// It goes on without them.
    void uninvite(
        const SentInvitation &sent, const CalendarEvent &now, const QList<Attendee> &people)
    {
        if (people.isEmpty())
            return;
        CalendarEvent event = meetingOf(sent);
        event.uid = now.uid;
        event.title = now.title;
        event.sequence = now.sequence;
        File file { now.title, { {}, {}, {}, false, true } };
        add(file, event, { invitedBy(sent).organizer, people });
        m_cancellations.append(file);
    }

    /// What nobody is invited to any more, although it is there.
    void callOff(const Entry &entry)
    {
        auto sent = sentInvitation(entry.invitation);
        if (!sent || sent->isCancelled)
            return;
        if (entry.replaces.isNull())
            cancel(uidOf(m_plan, entry), entry.title, *sent);
        sent->sequence += 1;
        sent->isCancelled = true;
        remember(entry, *sent);
    }

    void callOff(const RemovedEvent &event)
    {
        auto sent = sentInvitation(event.invitation);
        if (!sent || sent->isCancelled)
            return;
        cancel(event.uid, event.title, *sent);
        sent->sequence += 1;
        sent->isCancelled = true;
        RemovedEvent next = event;
        next.invitation = memoryText(*sent);
        put(m_out.plan.removedEvents, next);
    }

    void cancel(const QString &uid, const QString &title, const SentInvitation &sent)
    {
        CalendarEvent event = meetingOf(sent);
        event.uid = uid;
        event.title = title;
        event.sequence = sent.sequence + 1;
        event.isCancelled = true;
        File file { title, { {}, {}, {}, false, true } };
        add(file, event, invitedBy(sent));
        m_cancellations.append(file);
    }

    void remember(const Entry &entry, const SentInvitation &sent)
    {
        const QString memory = memoryText(sent);
        if (entry.invitation == memory)
            return;
        Entry next = entry;
        next.invitation = memory;
        put(m_out.plan.entries, next);
    }

    const Plan &m_plan;
    const QDateTime &m_now;
    SentInvitations m_out;
    QList<File> m_requests;
    QList<File> m_cancellations;
    QHash<QString, qsizetype> m_byUid; ///< places in m_requests
};

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

qint64 invitationSequence(const Plan &plan, const Entry &entry, const Invitation &invitation)
{
    qint64 known = versionOf(entry).first;
    // Whoever has the series has all of its dates in that version, this one among them.
    if (const Entry *series = find(plan.entries, entry.replaces)) {
        if (const auto whole = invitationTo(plan, *series))
            known = std::max(known, invitationSequence(plan, *series, *whole));
    }
    return nextSequence(sentInvitation(entry.invitation), saidNow(plan, entry, invitation), known);
}

SentInvitations invitationFiles(const Plan &plan, const QDateTime &now)
{
    Plan settled = plan;
    settleRemoved(settled, {}); // what is there again is not called off
    return Inviting(settled, now).invite();
}

} // namespace lockstep
