// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The same questions put to libical, the library that most calendar programs use.

#include "app/calendar/moment.h"

#include <QList>
#include <QString>

#include <libical/ical.h>

namespace lockstep::test {

/// The first `most` occurrences of a rule without exceptions, on the clocks of `zone`, where one is
/// named.
inline QList<Moment> libicalDates(
    const QString &rule, const Moment &first, int most, const char *zone = "America/New_York")
{
    const QString start = first.isWholeDay() ? first.date.toString(QStringLiteral("yyyyMMdd"))
                                             : first.date.toString(QStringLiteral("yyyyMMdd'T'"))
            + first.time.toString(QStringLiteral("HHmmss"));
    icaltimetype begin = icaltime_from_string(start.toLatin1().constData());
    if (!first.isWholeDay() && zone)
        begin.zone = icaltimezone_get_builtin_timezone(zone);
    icalrecur_iterator *walk = icalrecur_iterator_new(
        icalrecurrencetype_from_string(rule.toLatin1().constData()), begin);
    QList<Moment> dates;
    while (walk && dates.size() < most) {
        const icaltimetype at = icalrecur_iterator_next(walk);
        if (icaltime_is_null_time(at) != 0)
            break;
        dates.append({ QDate(at.year, at.month, at.day),
            first.isWholeDay() ? QTime() : QTime(at.hour, at.minute, at.second) });
    }
    if (walk)
        icalrecur_iterator_free(walk);
    return dates;
}

} // namespace lockstep::test
