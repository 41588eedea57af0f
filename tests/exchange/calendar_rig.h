// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Calendar files for tests: the examples in tests/exchange/ics, made ones, and how they are taken
// into a plan.

#include "app/exchange/calendar_import.h"
#include "app/exchange/calendar_reader.h"
#include "tests/support/plan_builder.h"

#include <QDateTime>
#include <QFile>

namespace lockstep::test {

inline const QDateTime kNow(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

inline QByteArray bytesOf(const QString &name)
{
    QFile file(
        qEnvironmentVariable("LOCKSTEP_SOURCE") + QStringLiteral("/tests/exchange/ics/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Each time with other ids.
inline Result<ImportedCalendar> imported(
    const QByteArray &bytes, const Plan &plan = smallPlan(), const CalendarImport &how = {})
{
    static QRandomGenerator ids(5);
    return readCalendar(bytes, QStringLiteral("x.ics")).and_then([&](const CalendarFile &file) {
        return importCalendar(plan, file, QStringLiteral("x.ics"), how, ids);
    });
}

/// A calendar around lines of events.
inline QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n" + lines + "END:VCALENDAR\r\n";
}

inline QByteArray vevent(const QByteArray &uid, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART;VALUE=DATE:20270301\r\n" + lines
        + "END:VEVENT\r\n";
}

inline Entry entryCalled(const Plan &plan, const QString &title)
{
    for (const Entry &entry : plan.entries) {
        if (entry.title == title)
            return entry;
    }
    return {};
}

} // namespace lockstep::test
