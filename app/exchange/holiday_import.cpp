// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_import.h"

#include "app/calendar/fiscal.h"
#include "app/calendar/recurrence.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

#include <QMap>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestHoliday = 60; ///< days; longer ones are terms and seasons

/// What lasts longer is left out and said, rather than cut; so is an appointment.
std::optional<Error> noHoliday(const CalendarEvent &event)
{
    if (!event.isWholeDay())
        return Error { Fault::OutOfRange, u"time of %1"_s.arg(event.title), u"whole days"_s };
    if (event.period.days() <= kLongestHoliday)
        return std::nullopt;
    return Error { Fault::OutOfRange, u"length of %1"_s.arg(event.title),
        u"up to %1 days"_s.arg(kLongestHoliday) };
}

/// The days of an event that begin within `known`.
QList<QDate> daysOf(const CalendarEvent &event, const Period &known)
{
    QList<QDate> starts { event.period.start };
    const auto rule = recurrenceRule(event.rule);
    if (rule) {
        Recurrence recurrence { *rule, { event.period.start, {} } };
        for (const QDate date : event.except)
            recurrence.except.append({ date, {} });
        for (const QDate date : event.also)
            recurrence.also.append({ date, {} });
        starts.clear();
        for (const Moment &moment : occurrences(recurrence, known))
            starts.append(moment.date);
    }
    QList<QDate> days;
    for (const QDate start : std::as_const(starts)) {
        for (qint64 day = 0; day < event.period.days(); ++day)
            days.append(start.addDays(day));
    }
    return days;
}

} // namespace

Result<ImportedCalendar> importHolidays(
    Plan plan, const CalendarFile &file, const QString &name, QRandomGenerator &ids)
{
    if (file.events.isEmpty())
        return file.leftOut.isEmpty() ? fail(Fault::NoRows, name) : Failure(file.leftOut.first());
    const Period shown = horizon(plan.settings);
    const Period known { shown.start.addYears(-2), shown.end.addYears(2) };
    QMap<QDate, Holiday> byDate;
    for (const Holiday &holiday : std::as_const(plan.holidays))
        byDate.insert(holiday.date, holiday);
    ImportedCalendar imported;
    imported.leftOut = file.leftOut;
    for (const CalendarEvent &event : file.events) {
        if (const auto error = noHoliday(event); error && !event.isCancelled) {
            imported.leftOut.append(*error);
            continue;
        }
        const QString title = event.title.left(limits::kMaxNameLength);
        const QList<QDate> days = event.isCancelled ? QList<QDate>() : daysOf(event, known);
        for (const QDate day : days) {
            const auto at = byDate.find(day);
            if (at == byDate.end()) {
                byDate.insert(day, { newId<Holiday>(ids), day, title, false });
                ++imported.added;
            } else if (at->name != title) {
                at->name = title;
                ++imported.updated;
            } else {
                ++imported.unchanged;
            }
        }
    }
    if (byDate.size() > limits::kMaxRows)
        return fail(Fault::TooManyEntries, name,
            u"at most %1"_s.arg(QLocale::c().toString(limits::kMaxRows)));
    plan.holidays = byDate.values();
    std::sort(plan.holidays.begin(), plan.holidays.end(),
        [](const Holiday &a, const Holiday &b) { return a.id < b.id; });
    imported.skippedLines = file.skippedLines;
    return sound(std::move(plan)).map([&](Plan next) {
        imported.plan = std::move(next);
        return imported;
    });
}

} // namespace lockstep
