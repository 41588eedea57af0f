// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/event_twins.h"

#include "app/exchange/entry_events.h"

#include <QHash>
#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString twinKey(const CalendarEvent &event)
{
    return event.uid + u'\n' + event.replaces.toString(Qt::ISODate)
        + (event.andFollowing ? u"+"_s : QString());
}

bool saySame(CalendarEvent a, const CalendarEvent &b)
{
    a.line = b.line;
    return a == b;
}

} // namespace

CalendarFile withoutTwins(CalendarFile file)
{
    QHash<QString, qsizetype> first;
    QSet<qsizetype> gone;
    for (qsizetype i = 0; i < file.events.size(); ++i) {
        const CalendarEvent &event = file.events.at(i);
        if (event.uid.isEmpty())
            continue;
        const auto twin = first.find(twinKey(event));
        if (twin == first.end()) {
            first.insert(twinKey(event), i);
            continue;
        }
        const CalendarEvent &other = file.events.at(*twin);
        if (!saySame(event, other))
            file.leftOut.append(
                { Fault::TwiceInFile, event.title.isEmpty() ? event.uid : event.title,
                    u"lines %1 and %2"_s.arg(other.line).arg(event.line) });
        const bool isLater = versionOf(event) >= versionOf(other);
        gone.insert(isLater ? *twin : i);
        if (isLater)
            *twin = i;
    }
    if (gone.isEmpty())
        return file;
    QList<CalendarEvent> events;
    for (qsizetype i = 0; i < file.events.size(); ++i) {
        if (!gone.contains(i))
            events.append(std::move(file.events[i]));
    }
    file.events = std::move(events);
    return file;
}

} // namespace lockstep
