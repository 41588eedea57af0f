// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/event_lines.h"

#include "app/calendar/recurrence_rule.h"
#include "app/exchange/plan_facts.h"
#include "app/plan/field_rules.h"
#include "app/plan/limits.h"
#include "app/plan/names.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitleInWords = 60;
constexpr QByteArrayView kOurs = "X-LOCKSTEP-";

bool isTrue(QByteArrayView value)
{
    return value.compare("TRUE", Qt::CaseInsensitive) == 0;
}

/// Of an alarm that says no more than how long before the start it is to ring; else empty.
QString plainTrigger(const QString &lines)
{
    const QByteArray text = lines.toUtf8();
    ContentLines alarm(text);
    QString trigger;
    while (alarm.next()) {
        const ContentLine &line = alarm.line();
        if (line.is("TRIGGER") && line.parameters.isEmpty() && durationSeconds(line.value))
            trigger = QString::fromLatin1(line.value);
        else if (!line.is("BEGIN") && !line.is("END") && !line.is("DESCRIPTION")
            && !(line.is("ACTION") && line.value.compare("DISPLAY", Qt::CaseInsensitive) == 0))
            return {};
    }
    return trigger;
}

} // namespace

EventLines::Take EventLines::taker(QByteArrayView name)
{
    static const QHash<QByteArray, Take> takers { { "UID", &EventLines::takeText },
        { "SUMMARY", &EventLines::takeText }, { "DESCRIPTION", &EventLines::takeText },
        { "LOCATION", &EventLines::takeText }, { "URL", &EventLines::takeText },
        { "CATEGORIES", &EventLines::takeText }, { "DTSTAMP", &EventLines::takeText },
        { "DTSTART", &EventLines::takeTime }, { "DTEND", &EventLines::takeTime },
        { "DURATION", &EventLines::takeTime }, { "RECURRENCE-ID", &EventLines::takeTime },
        { "RRULE", &EventLines::takeDates }, { "EXDATE", &EventLines::takeDates },
        { "RDATE", &EventLines::takeDates }, { "STATUS", &EventLines::takeState },
        { "SEQUENCE", &EventLines::takeState },
        { "X-MICROSOFT-CDO-ALLDAYEVENT", &EventLines::takeState },
        { "X-LOCKSTEP-KIND", &EventLines::takeOurs }, { "X-LOCKSTEP-SIDE", &EventLines::takeOurs },
        { "X-LOCKSTEP-STATE", &EventLines::takeOurs },
        { "X-LOCKSTEP-STAMP", &EventLines::takeOurs }, { "X-LOCKSTEP-ID", &EventLines::takeOurs },
        { "X-LOCKSTEP-INVITES", &EventLines::takeOurs } };
    const QByteArray upper = name.toByteArray().toUpper();
    const bool isFact = upper.startsWith(kOurs) && isPlanFact(upper.sliced(kOurs.size()));
    return takers.value(upper, isFact ? &EventLines::takeFact : &EventLines::keep);
}

void EventLines::add(const ContentLine &line)
{
    (this->*taker(line.name))(line);
}

void EventLines::addComponent(const QString &lines)
{
    const QString trigger = lines.startsWith(u"BEGIN:VALARM"_s, Qt::CaseInsensitive)
        ? plainTrigger(lines)
        : QString();
    if (trigger.isEmpty())
        m_event.foreign.append(lines);
    else
        m_event.alarms.append(trigger);
}

void EventLines::keep(const ContentLine &line)
{
    m_event.foreign.append(QString::fromUtf8(line.whole));
}

void EventLines::takeText(const ContentLine &line)
{
    if (line.is("CATEGORIES"))
        m_event.categories += plainTexts(line.value);
    else if (line.is("UID"))
        m_event.uid = plainText(line.value).trimmed();
    else if (line.is("SUMMARY"))
        m_event.title = plainText(line.value);
    else if (line.is("DESCRIPTION"))
        m_event.notes = plainText(line.value);
    else if (line.is("LOCATION"))
        m_event.place = plainText(line.value);
    else if (line.is("URL"))
        m_event.link = plainText(line.value).simplified();
    else if (m_event.stamp.isEmpty())
        m_event.stamp
            = QString::fromLatin1(line.value.first(std::min<qsizetype>(16, line.value.size())))
                  .toUpper();
}

void EventLines::takeTime(const ContentLine &line)
{
    if (line.is("DURATION")) {
        m_duration = line.value.toByteArray();
        return;
    }
    if (line.is("RECURRENCE-ID"))
        m_event.andFollowing
            = line.parameter("RANGE").compare(u"THISANDFUTURE"_s, Qt::CaseInsensitive) == 0;
    WrittenTime &to = line.is("DTSTART") ? m_start : line.is("DTEND") ? m_end : m_replaces;
    to = writtenTime(line.value, line.parameter("TZID"));
}

void EventLines::takeDates(const ContentLine &line)
{
    if (line.is("RRULE")) {
        if (m_rule.isEmpty())
            m_rule = line.value.toByteArray();
        else
            keep(line);
        return;
    }
    WrittenDates dates { {}, QString::fromUtf8(line.whole) };
    const QString zone = line.parameter("TZID");
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= line.value.size(); ++i) {
        if (i < line.value.size() && line.value[i] != ',')
            continue;
        dates.times.append(writtenTime(line.value.sliced(begin, i - begin), zone));
        begin = i + 1;
    }
    (line.is("EXDATE") ? m_except : m_also).append(dates);
}

void EventLines::takeState(const ContentLine &line)
{
    const auto is = [&line](QByteArrayView value) {
        return line.value.compare(value, Qt::CaseInsensitive) == 0;
    };
    if (line.is("SEQUENCE")) {
        m_event.sequence = line.value.toByteArray().toLongLong();
    } else if (line.is("STATUS")) {
        m_event.isCancelled = is("CANCELLED");
        m_event.isTentative = is("TENTATIVE");
    } else {
        m_isWholeDay = isTrue(line.value);
        keep(line);
    }
}

void EventLines::takeOurs(const ContentLine &line)
{
    const QString value = QString::fromUtf8(line.value);
    if (line.is("X-LOCKSTEP-KIND"))
        m_event.kind = enumFromName<EntryKind>(value);
    else if (line.is("X-LOCKSTEP-SIDE"))
        m_event.side = enumFromName<Side>(value);
    else if (line.is("X-LOCKSTEP-STATE"))
        m_event.state = enumFromName<EntryState>(value);
    else if (line.is("X-LOCKSTEP-STAMP"))
        m_ownStamp = value;
    else if (line.is("X-LOCKSTEP-ID"))
        m_event.entryId = std::clamp<qint64>(value.toLongLong(), 0, kMaxId);
    m_hasOwnInvitation = m_hasOwnInvitation || line.is("X-LOCKSTEP-INVITES");
}

void EventLines::takeFact(const ContentLine &line)
{
    m_event.facts.append({ line.name.sliced(kOurs.size()).toByteArray().toUpper(),
        line.parameter("X-NAME"), plainText(line.value) });
}

Failure EventLines::refuse(Fault fault, const QString &what, const QString &detail) const
{
    QString title = m_event.title.left(kLongestTitleInWords);
    if (title.isEmpty())
        title = m_event.uid.left(kLongestTitleInWords);
    return fail(fault,
        (what.isEmpty() ? QString() : what + u" of "_s)
            + u"%1 (line %2)"_s.arg(title, QString::number(m_event.line)),
        detail);
}

Result<void> EventLines::placeRule(CalendarZones &zones)
{
    if (!m_rule.isEmpty()) {
        const auto rule = recurrenceRule(QString::fromLatin1(m_rule));
        if (!rule)
            return refuse(rule.error().fault, {}, rule.error().detail);
        m_event.rule = ruleText(*rule);
        m_isOften = rule->frequency < Frequency::Daily
            || std::max<qsizetype>(1, rule->hours.size())
                    * std::max<qsizetype>(1, rule->minutes.size())
                > 1;
    }
    for (const WrittenDates &dates : m_except)
        placeDates(zones, dates, m_event.except);
    for (const WrittenDates &dates : m_also)
        placeDates(zones, dates, m_event.also);
    return {};
}

Result<void> EventLines::sound() const
{
    const Period &period = m_event.period;
    if (period.start < limits::kFirstDate || period.end > limits::kLastDate.addDays(1))
        return refuse(Fault::OutOfRange, u"date"_s, u"2000-01-01 to 2199-12-31"_s);
    const bool endsBefore = period.end <= period.start
        || (!m_event.isWholeDay() && period.days() == 1 && !m_event.endsAtMidnight
            && m_event.endsAt < m_event.startsAt);
    if (endsBefore)
        return refuse(Fault::OutOfRange, u"end"_s, u"not before it starts"_s);
    if (period.start.addYears(limits::kMaxPeriodYears) < period.end)
        return refuse(
            Fault::OutOfRange, u"length"_s, u"at most %1 years"_s.arg(limits::kMaxPeriodYears));
    return {};
}

/// Other programs' lines may come with line ends and blanks that a plan's do not have.
void EventLines::placeOthers()
{
    m_event.title = m_event.title.simplified();
    m_event.place = m_event.place.simplified();
}

void EventLines::placeOurs()
{
    m_event.stamp = m_ownStamp;
}

/// What Lockstep worked out when it wrote the file is worked out again, whoever kept it meanwhile.
void EventLines::dropOwnInvitation()
{
    if (!m_hasOwnInvitation)
        return;
    m_event.foreign.removeIf([](const QString &line) {
        return line.startsWith(u"ORGANIZER"_s, Qt::CaseInsensitive)
            || line.startsWith(u"ATTENDEE"_s, Qt::CaseInsensitive);
    });
}

Result<CalendarEvent> EventLines::event(const EventPlace &place)
{
    CalendarZones &zones = place.zones;
    if (m_start.isBad)
        return refuse(Fault::NotADate, u"start"_s, {});
    if (!m_start.moment.isValid())
        return refuse(Fault::Empty, u"start"_s, {});
    if (place.isOurs)
        placeOurs();
    else
        placeOthers();
    dropOwnInvitation();
    placeTimes(zones, place.usualZone);
    const WrittenTime ends = end(zones);
    if (ends.isBad)
        return refuse(Fault::NotADate, u"end"_s, {});
    placeEnd(ends.moment);
    if (m_replaces.isBad) // without its date it would take the place of the whole series
        return refuse(Fault::NotADate, u"date"_s, {});
    if (m_replaces.zone == kUtc && !place.isOurs)
        m_replaces.moment = zones.moved(m_replaces.moment, kUtc, m_event.zone);
    m_event.replaces = m_replaces.moment.date; // on the clocks of what recurs
    return sound().and_then([&] { return placeRule(zones); }).map([this] { return m_event; });
}

} // namespace lockstep
