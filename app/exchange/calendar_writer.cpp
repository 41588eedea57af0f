// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_writer.h"

#include "app/calendar/recurrence_rule.h"
#include "app/exchange/calendar_zones.h"
#include "app/exchange/content_lines.h"
#include "app/plan/names.h"

#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QByteArray momentText(const Moment &moment)
{
    const QString date = moment.date.toString(u"yyyyMMdd"_s);
    return (moment.isWholeDay() ? date : date + moment.time.toString(u"'T'HHmmss"_s)).toLatin1();
}

bool isZoneLines(const QString &lines)
{
    return lines.startsWith(u"BEGIN:VTIMEZONE"_s, Qt::CaseInsensitive);
}

/// Not those that only hold for what was read.
bool isWritten(const QString &line)
{
    return !isZoneLines(line) && !line.startsWith(u"DTSTAMP"_s, Qt::CaseInsensitive);
}

class CalendarWriter {
public:
    CalendarWriter(const CalendarToWrite &calendar, const QDateTime &now)
        : m_calendar(calendar)
        , m_stamp(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1())
    {
    }

    QByteArray write()
    {
        add("BEGIN:VCALENDAR");
        add("VERSION:2.0");
        add("PRODID:-//Lockstep//Lockstep " LOCKSTEP_VERSION "//EN");
        add("CALSCALE:GREGORIAN");
        if (m_calendar.isRequest)
            add("METHOD:REQUEST");
        if (m_calendar.isCancellation)
            add("METHOD:CANCEL");
        if (!m_calendar.name.isEmpty())
            add("X-WR-CALNAME:" + escapedText(m_calendar.name));
        writeZones();
        const QList<CalendarEvent> &events = m_calendar.file.events;
        for (const CalendarEvent &event : events) {
            if (!event.replaces.isValid())
                m_recurring.insert(event.uid, &event);
        }
        for (qsizetype i = 0; i < events.size(); ++i)
            writeEvent(events[i], i);
        for (const QString &component : m_calendar.file.others)
            addKept(component);
        add("END:VCALENDAR");
        return m_bytes;
    }

private:
    void add(QByteArrayView line) { addLine(m_bytes, line); }
    void addText(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            add(name + (':' + escapedText(text)));
    }
    void addKept(const QString &lines)
    {
        for (const QStringView line : QStringView(lines).tokenize(u'\n', Qt::SkipEmptyParts))
            add(line.toUtf8());
    }

    /// Kept ones as they came, others worked out.
    void writeZones()
    {
        QSet<QString> done { QString(), kUtc };
        for (const CalendarEvent &event : m_calendar.file.events) {
            if (done.contains(event.zone))
                continue;
            done.insert(event.zone);
            const QByteArray lines = timeZoneLines(event.zone, firstYear(event.zone));
            m_bytes += lines;
            for (const QString &kept : event.foreign) {
                if (lines.isEmpty() && isZoneLines(kept))
                    addKept(kept);
            }
        }
    }

    [[nodiscard]] int firstYear(const QString &zone) const
    {
        int year = 9'999;
        for (const CalendarEvent &event : m_calendar.file.events) {
            if (event.zone == zone)
                year = std::min(year, event.period.start.year() - 1);
        }
        return year;
    }

    void addMoment(QByteArrayView name, const Moment &moment, const QString &zone)
    {
        const bool isUtc = zone == kUtc;
        QByteArray line = name.toByteArray();
        if (moment.isWholeDay())
            line += ";VALUE=DATE";
        else if (!isUtc && !zone.isEmpty())
            line += ";TZID=" + parameterText(zone);
        add(line + ':' + momentText(moment) + (isUtc && !moment.isWholeDay() ? "Z" : ""));
    }

    void writeTimes(const CalendarEvent &event)
    {
        const Moment start { event.period.start, event.startsAt };
        addMoment("DTSTART", start, event.zone);
        Moment end { event.period.end, {} };
        if (!event.isWholeDay())
            end = { event.endsAtMidnight ? event.period.end : event.period.lastDay(),
                event.endsAt };
        if (end != start) // what takes no time has no end
            addMoment("DTEND", end, event.zone);
    }

    void writeRecurrence(const CalendarEvent &event)
    {
        if (event.replaces.isValid()) { // at the time at which it would have been
            const CalendarEvent &of = *m_recurring.value(event.uid, &event);
            addMoment("RECURRENCE-ID", { event.replaces, of.startsAt }, of.zone);
        }
        if (!event.rule.isEmpty())
            add("RRULE:" + event.rule.toUtf8());
        for (const QDate date : event.except)
            addMoment("EXDATE", { date, event.startsAt }, event.zone);
        for (const QDate date : event.also)
            addMoment("RDATE", { date, event.startsAt }, event.zone);
    }

    void writeOurs(const CalendarEvent &event)
    {
        if (event.kind)
            add("X-LOCKSTEP-KIND:" + QByteArray(nameOf(*event.kind).data()));
        if (event.side)
            add("X-LOCKSTEP-SIDE:" + QByteArray(nameOf(*event.side).data()));
        if (event.state)
            add("X-LOCKSTEP-STATE:" + QByteArray(nameOf(*event.state).data()));
        if (!event.stamp.isEmpty())
            add("X-LOCKSTEP-STAMP:" + event.stamp.toUtf8());
        if (event.entryId > 0)
            add("X-LOCKSTEP-ID:" + QByteArray::number(event.entryId));
        for (const PlanFact &fact : event.facts) {
            const QByteArray name
                = fact.name.isEmpty() ? QByteArray() : ";X-NAME=" + parameterText(fact.name);
            add("X-LOCKSTEP-" + fact.field + name + ':' + escapedText(fact.value));
        }
    }

    void writeAlarms(const CalendarEvent &event)
    {
        for (const QString &trigger : event.alarms) {
            add("BEGIN:VALARM");
            add("ACTION:DISPLAY");
            addText("DESCRIPTION", event.title);
            add("TRIGGER:" + trigger.toUtf8());
            add("END:VALARM");
        }
    }

    static QByteArray address(const Attendee &attendee)
    {
        return attendee.mail.isEmpty() ? "invalid:nomail" : "mailto:" + attendee.mail.toUtf8();
    }

    void writeInvitation(const Invitation &invitation)
    {
        add("X-LOCKSTEP-INVITES:TRUE");
        add("ORGANIZER;CN=" + parameterText(invitation.organizer.name) + ':'
            + address(invitation.organizer));
        for (const Attendee &attendee : invitation.attendees)
            add("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;"
                "CN="
                + parameterText(attendee.name) + ':' + address(attendee));
    }

    void writeEvent(const CalendarEvent &event, qsizetype place)
    {
        add("BEGIN:VEVENT");
        addText("UID", event.uid);
        add("DTSTAMP:" + m_stamp);
        if (event.sequence > 0)
            add("SEQUENCE:" + QByteArray::number(event.sequence));
        writeTimes(event);
        writeRecurrence(event);
        addText("SUMMARY", event.title);
        addText("DESCRIPTION", event.notes);
        addText("LOCATION", event.place);
        if (!event.link.isEmpty())
            add("URL:" + event.link.toUtf8());
        for (const QString &category : event.categories)
            addText("CATEGORIES", category);
        if (event.isCancelled || !m_calendar.isCancellation) // else it goes on without some
            add(event.isCancelled       ? "STATUS:CANCELLED"
                    : event.isTentative ? "STATUS:TENTATIVE"
                                        : "STATUS:CONFIRMED");
        writeOurs(event);
        if (m_calendar.invitations.contains(place))
            writeInvitation(m_calendar.invitations[place]);
        for (const QString &line : event.foreign) {
            if (isWritten(line))
                addKept(line);
        }
        writeAlarms(event);
        add("END:VEVENT");
    }

    const CalendarToWrite &m_calendar;
    QHash<QString, const CalendarEvent *> m_recurring; ///< by their uid: what is no changed date
    QByteArray m_stamp;
    QByteArray m_bytes;
};

} // namespace

QByteArray calendarBytes(const CalendarToWrite &calendar, const QDateTime &now)
{
    return CalendarWriter(calendar, now).write();
}

} // namespace lockstep
