// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/series_split.h"

#include "app/calendar/entry_dates.h"
#include "app/calendar/recurrence_edits.h"
#include "app/exchange/entry_events.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr Id<Entry> kSeries { 1 };
constexpr int kMostSplits = 200; ///< of a file; further ones change their one date
const QString kSplitMark = u"X-LOCKSTEP-SPLIT:TRUE"_s; ///< among the kept lines
const QString kSplitDate = u"yyyyMMdd"_s; ///< at the end of a uid, after a hyphen
constexpr qsizetype kDateLength = 8;

Entry entryFrom(const CalendarEvent &event)
{
    Entry entry = withEvent({}, event).entry;
    if (entry.title.isEmpty())
        entry.title = u"?"_s; // only its dates are wanted
    return entry;
}

void takeDates(CalendarEvent &event, const Entry &entry)
{
    event.rule = entry.rule;
    event.except = datesFrom(entry.exceptDates);
    event.also = datesFrom(entry.alsoDates);
}

/// As it is from then on, beside the series or in its place.
CalendarEvent restOf(const CalendarEvent &series, CalendarEvent change, const Entry &dates)
{
    if (change.title.isEmpty())
        change.title = series.title;
    takeDates(change, dates);
    change.replaces = {};
    change.andFollowing = false;
    return change;
}

/// Changed dates from that of `change` on are those of `rest`, so many days later.
void handOver(QList<CalendarEvent> &events, const CalendarEvent &change, const CalendarEvent &rest)
{
    const qint64 days = change.replaces.daysTo(change.period.start);
    for (CalendarEvent &event : events) {
        if (event.uid != change.uid || event.replaces < change.replaces)
            continue;
        event.uid = rest.uid;
        event.splitFrom = rest.splitFrom;
        event.replaces = event.replaces.addDays(days);
    }
}

/// The event at `at` as a series of its own, to which the changed dates after it go.
void splitAt(QList<CalendarEvent> &events, qsizetype at, qsizetype series)
{
    const CalendarEvent change = events.at(at);
    Plan plan;
    plan.entries = { entryFrom(events.at(series)) };
    plan.entries[0].id = kSeries;
    QRandomGenerator ids(1);
    Entry dates = entryFrom(change);
    dates.state = plan.entries.first().state; // how far it has come is asked when it is read
    const auto split
        = changeDates(plan, { kSeries, change.replaces }, Dates::Following, dates, ids);
    if (!split)
        return;
    const bool isWhole = split->entries.size() == 1;
    CalendarEvent rest = restOf(events.at(series), change, split->entries.last());
    if (isWhole) {
        events[series] = rest;
        events.removeAt(at);
        handOver(events, change, rest);
        return;
    }
    takeDates(events[series], split->entries.first());
    const QString &from = events.at(series).splitFrom;
    rest.splitFrom = from.isEmpty() ? change.uid : from;
    rest.uid = change.uid + u'-' + change.replaces.toString(kSplitDate);
    if (!rest.foreign.contains(kSplitMark))
        rest.foreign.append(kSplitMark);
    events[at] = rest;
    handOver(events, change, rest);
}

/// The first one that changes what follows; -1: none is left.
qsizetype firstChange(const QList<CalendarEvent> &events)
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const CalendarEvent &event = events.at(i);
        const bool isOne = event.andFollowing && event.replaces.isValid();
        if (isOne && (first < 0 || event.replaces < events.at(first).replaces))
            first = i;
    }
    return first;
}

} // namespace

CalendarFile withSeriesSplit(CalendarFile file)
{
    for (int i = 0; i < kMostSplits; ++i) {
        const qsizetype at = firstChange(file.events);
        if (at < 0)
            break;
        const QString uid = file.events.at(at).uid;
        const auto series = std::find_if(
            file.events.cbegin(), file.events.cend(), [&uid](const CalendarEvent &event) {
                return event.uid == uid && !event.replaces.isValid() && !event.rule.isEmpty();
            });
        const auto place = series - file.events.cbegin();
        file.events[at].andFollowing = false; // whatever comes of it
        if (place < file.events.size())
            splitAt(file.events, at, place);
    }
    return file;
}

QList<SplitOff> splitsIn(const Plan &plan)
{
    QList<SplitOff> splits;
    for (const Entry &entry : plan.entries) {
        const QString &uid = entry.uid;
        const qsizetype hyphen = uid.size() - kDateLength - 1;
        if (hyphen < 1 || uid.at(hyphen) != u'-' || !entry.foreign.contains(kSplitMark))
            continue;
        const QDate date = QDate::fromString(uid.sliced(hyphen + 1), kSplitDate);
        if (date.isValid())
            splits.append({ entry.id, uid, uid.first(hyphen), date });
    }
    std::sort(splits.begin(), splits.end(),
        [](const SplitOff &a, const SplitOff &b) { return a.uid.size() < b.uid.size(); });
    return splits;
}

} // namespace lockstep
