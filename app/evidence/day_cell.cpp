// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/day_cell.h"

#include <array>

namespace lockstep {

namespace {

constexpr qint64 kDayZero = 2'444'239; ///< Julian day of 31 December 1979

/// -1: not two digits.
int twoDigits(const char *at)
{
    const int tens = at[0] - '0';
    const int ones = at[1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

int fourDigits(const char *at)
{
    const int high = twoDigits(at);
    const int low = twoDigits(at + 2);
    return high < 0 || low < 0 ? -1 : high * 100 + low;
}

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

Day dayOf(int year, int month, int day)
{
    static constexpr std::array before { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334,
        365 };
    if (year < 1980 || year > 2150 || month < 1 || month > 12 || day < 1)
        return kNoDay;
    const auto at = static_cast<std::size_t>(month);
    const int leap = month == 2 && isLeap(year) ? 1 : 0;
    if (day > before[at] - before[at - 1] + leap)
        return kNoDay;
    const int years = year - 1980;
    const int leapDays = (years + 3) / 4 - (year > 2100 ? 1 : 0);
    const int days = years * 365 + leapDays + before[at - 1] + (month > 2 && isLeap(year) ? 1 : 0);
    return static_cast<Day>(days + day);
}

/// " 19:58:54" or nothing.
bool isPlainTime(QByteArrayView rest)
{
    if (rest.isEmpty())
        return true;
    if (rest.size() != 9 || (rest[0] != ' ' && rest[0] != 'T') || rest[3] != ':' || rest[6] != ':')
        return false;
    const int hour = twoDigits(rest.data() + 1);
    const int minute = twoDigits(rest.data() + 4);
    const int second = twoDigits(rest.data() + 7);
    return hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
}

} // namespace

Day dayOf(QDate date)
{
    const qint64 day = date.toJulianDay() - kDayZero;
    return date.isValid() && day > 0 && day < 65'536 ? static_cast<Day>(day) : kNoDay;
}

QDate dateOf(Day day)
{
    return day == kNoDay ? QDate() : QDate::fromJulianDay(kDayZero + day);
}

Day plainDay(QByteArrayView cell, const DateReading &reading, Day last)
{
    constexpr qsizetype length = 10;
    if (cell.size() < length || reading.isNumbers || !isPlainTime(cell.sliced(length)))
        return kNoDay;
    const char *at = cell.data();
    Day day = kNoDay;
    if (at[4] == '-' && at[7] == '-') {
        day = dayOf(fourDigits(at), twoDigits(at + 5), twoDigits(at + 8));
    } else if (at[2] == at[5] && (at[2] == '.' || at[2] == '/' || at[2] == '-')) {
        const bool isDayFirst = at[2] == '.' || reading.order == DateOrder::DayFirst;
        const int first = twoDigits(at);
        const int second = twoDigits(at + 3);
        day = dayOf(fourDigits(at + 6), isDayFirst ? second : first, isDayFirst ? first : second);
    }
    return day <= last ? day : kNoDay;
}

} // namespace lockstep
