// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/invitation_memory.h"

#include "app/exchange/event_memory.h"
#include "app/plan/limits.h"
#include "app/plan/people.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kSequence = u"sequence"_s;
const QString kCancelled = u"cancelled"_s;
const QString kOffThere = u"offThere"_s;
constexpr qsizetype kRoomForVersion = 60; ///< characters

QString personText(const Attendee &attendee)
{
    return attendee.mail.isEmpty() ? attendee.name : u"%1 <%2>"_s.arg(attendee.name, attendee.mail);
}

Attendee attendeeFrom(const QString &text)
{
    const Person person = personFrom(text);
    return { person.name, person.mail };
}

QString digestOfDates(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : dates)
        texts.append(date.toString(Qt::ISODate));
    return texts.isEmpty() ? QString() : QString::fromLatin1(digestOfPart(texts.join(u' ')));
}

/// The lines that begin with that word, without it.
QStringList linesOf(const QString &said, const QString &word)
{
    QStringList values;
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.section(u' ', 0, 0) == word)
            values.append(line.section(u' ', 1));
    }
    return values;
}

QString lineOf(const QString &said, const QString &word)
{
    return linesOf(said, word).value(0);
}

} // namespace

QString saidBy(
    const CalendarEvent &event, const Invitation &invitation, const QList<QDate> &changed)
{
    QString said;
    const auto add = [&said](const QString &word, const QString &value) {
        const bool fits
            = said.size() + word.size() + value.size() + kRoomForVersion < limits::kMaxTextLength;
        if (!value.isEmpty() && fits)
            said += (said.isEmpty() ? QString() : u"\n"_s) + word + u' ' + value;
    };
    add(u"start"_s, event.period.start.toString(Qt::ISODate));
    add(u"end"_s, event.period.end.toString(Qt::ISODate));
    add(u"from"_s, event.startsAt.toString(Qt::ISODate));
    add(u"to"_s, event.endsAtMidnight ? u"24"_s : event.endsAt.toString(Qt::ISODate));
    add(u"zone"_s, event.zone);
    add(u"rule"_s, event.rule);
    add(u"except"_s, digestOfDates(event.except));
    add(u"also"_s, digestOfDates(event.also));
    add(u"changed"_s, digestOfDates(changed));
    add(u"place"_s, event.place);
    add(u"organizer"_s, personText(invitation.organizer));
    for (const Attendee &attendee : invitation.attendees)
        add(u"person"_s, personText(attendee));
    return said;
}

QString memoryText(const SentInvitation &sent)
{
    return kSequence + u' ' + QString::number(sent.sequence) + u'\n'
        + (sent.isCancelled ? kCancelled + u" yes\n"_s : QString())
        + (sent.isOffThere ? kOffThere + u" yes\n"_s : QString()) + sent.said;
}

std::optional<SentInvitation> sentInvitation(const QString &memory)
{
    SentInvitation sent;
    QString rest = memory;
    if (!rest.startsWith(kSequence))
        return {};
    sent.sequence = lineOf(rest, kSequence).toLongLong();
    rest = rest.section(u'\n', 1);
    for (const auto &[word, isSo] :
        { std::pair(kCancelled, &sent.isCancelled), std::pair(kOffThere, &sent.isOffThere) }) {
        *isSo = rest.startsWith(word);
        rest = *isSo ? rest.section(u'\n', 1) : rest;
    }
    sent.said = rest;
    return sent;
}

qint64 nextSequence(const std::optional<SentInvitation> &sent, const QString &said, qint64 known)
{
    if (!sent)
        return known;
    const bool isSame = sent->said == said && !sent->isCancelled;
    return std::max(known, sent->sequence + (isSame ? 0 : 1));
}

Invitation invitedBy(const SentInvitation &sent)
{
    Invitation invitation;
    invitation.organizer = attendeeFrom(lineOf(sent.said, u"organizer"_s));
    const QStringList people = linesOf(sent.said, u"person"_s);
    for (const QString &person : people)
        invitation.attendees.append(attendeeFrom(person));
    return invitation;
}

CalendarEvent meetingOf(const SentInvitation &sent)
{
    const auto word = [&sent](const QString &name) { return lineOf(sent.said, name); };
    CalendarEvent event;
    event.period = { QDate::fromString(word(u"start"_s), Qt::ISODate),
        QDate::fromString(word(u"end"_s), Qt::ISODate) };
    event.startsAt = QTime::fromString(word(u"from"_s), Qt::ISODate);
    event.endsAtMidnight = word(u"to"_s) == u"24"_s;
    event.endsAt
        = event.endsAtMidnight ? QTime(0, 0) : QTime::fromString(word(u"to"_s), Qt::ISODate);
    event.zone = word(u"zone"_s);
    event.rule = word(u"rule"_s);
    event.place = word(u"place"_s);
    return event;
}

} // namespace lockstep
