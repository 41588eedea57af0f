// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/alarms.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

std::optional<Duration> timeBefore(const QString &alarm)
{
    static const QRegularExpression form(
        uR"(^-?P(?=\d|T)(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?\z)"_s);
    const auto match = form.match(alarm);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
    constexpr qint64 secondsPerMinute = 60;
    const qint64 seconds = number(5);
    const qint64 minutes = (number(1) * 7 + number(2)) * kMinutesPerDay + number(3) * 60 + number(4)
        + seconds / secondsPerMinute;
    const bool isBefore = alarm.startsWith(u'-') || minutes == 0;
    return isBefore && seconds % secondsPerMinute == 0 ? std::optional(Duration { minutes })
                                                       : std::nullopt;
}

QString alarmBefore(Duration time)
{
    const auto part = [](qint64 count, QChar unit) {
        return count == 0 ? QString() : QString::number(count) + unit;
    };
    const QString days = part(time.minutes / kMinutesPerDay, u'D');
    const QString hours = part(time.minutes / 60 % 24, u'H') + part(time.minutes % 60, u'M');
    if (days.isEmpty() && hours.isEmpty())
        return u"-PT0M"_s;
    return u"-P"_s + days + (hours.isEmpty() ? QString() : u'T' + hours);
}

} // namespace lockstep
