// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/day_cell.h"

#include <array>
#include <bit>
#include <cstring>

namespace lockstep {

namespace {

constexpr qint64 kDayZero = 2'444'239; ///< Julian day of 31 December 1979

constexpr unsigned kFirstYear = 1980;
constexpr unsigned kYears = 171;
constexpr unsigned kNoNumber = 1'000'000;

constexpr quint64 kDashes = 0x2D30302D30303030ULL; ///< "0000-00-"
constexpr quint64 kTooMuch = 0x7F76767F76767676ULL; ///< a digit over 9 and a dash over 0 overflow
constexpr quint64 kHighBits = 0x8080808080808080ULL;

/// kNoNumber or more: not two digits.
unsigned twoDigits(const char *at)
{
    const auto digit
        = [](char byte) { return static_cast<unsigned char>(byte) - unsigned { '0' }; };
    const unsigned tens = digit(at[0]);
    const unsigned ones = digit(at[1]);
    return tens > 9 || ones > 9 ? kNoNumber : tens * 10 + ones;
}

unsigned fourDigits(const char *at)
{
    return twoDigits(at) * 100 + twoDigits(at + 2);
}

constexpr bool isLeap(unsigned year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// Of each month since January 1980 and the one after the last, the day before it begins.
constexpr auto kBeforeMonth = [] {
    constexpr std::array lengths { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    std::array<Day, kYears * 12 + 1> before {};
    for (unsigned month = 0; month < kYears * 12; ++month) {
        const int leap = month % 12 == 1 && isLeap(kFirstYear + month / 12) ? 1 : 0;
        before[month + 1] = static_cast<Day>(before[month] + lengths[month % 12] + leap);
    }
    return before;
}();

Day dayOf(unsigned year, unsigned month, unsigned day)
{
    if (year - kFirstYear >= kYears || month - 1 >= 12 || day < 1)
        return kNoDay;
    const unsigned at = (year - kFirstYear) * 12 + month - 1;
    const unsigned before = kBeforeMonth[at];
    return day > kBeforeMonth[at + 1] - before ? kNoDay : static_cast<Day>(before + day);
}

/// "2018-03-" in one go; kNoDay is also any other text. What the bytes are worth on a machine that
/// writes numbers the other way round is found digit by digit.
Day isoDay(const char *at)
{
    if constexpr (std::endian::native != std::endian::little)
        return at[4] == '-' && at[7] == '-'
            ? dayOf(fourDigits(at), twoDigits(at + 5), twoDigits(at + 8))
            : kNoDay;
    quint64 digits = 0;
    std::memcpy(&digits, at, sizeof digits);
    digits ^= kDashes;
    if ((((digits + kTooMuch) | digits) & kHighBits) != 0)
        return kNoDay;
    const quint64 pairs = digits * 10 + (digits >> 8U);
    const auto year = static_cast<unsigned>((pairs & 0xFFU) * 100 + (pairs >> 16U & 0xFFU));
    return dayOf(year, static_cast<unsigned>(pairs >> 40U & 0xFFU), twoDigits(at + 8));
}

/// " 19:58:54" or nothing.
bool isPlainTime(QByteArrayView rest)
{
    if (rest.isEmpty())
        return true;
    if (rest.size() != 9 || (rest[0] != ' ' && rest[0] != 'T') || rest[3] != ':' || rest[6] != ':')
        return false;
    return twoDigits(rest.data() + 1) <= 24 && twoDigits(rest.data() + 4) <= 59
        && twoDigits(rest.data() + 7) <= 60;
}

Day compactDay(QByteArrayView cell, Day last)
{
    constexpr qsizetype length = 8;
    if (cell.size() != length)
        return kNoDay;
    const char *at = cell.data();
    const Day day = dayOf(fourDigits(at), twoDigits(at + 4), twoDigits(at + 6));
    return day <= last ? day : kNoDay;
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

/// Without branches: nobody could foresee which cells are empty.
IsoCell isoCell(QByteArrayView cell, Day last)
{
    const bool isEmpty = cell.isEmpty();
    if constexpr (std::endian::native != std::endian::little) {
        const Day day = plainDay(cell, {}, last);
        return { day, isEmpty || day != kNoDay };
    }
    const char *at = cell.data();
    quint64 digits = 0;
    std::memcpy(&digits, at, sizeof digits);
    digits ^= kDashes;
    const quint64 pairs = digits * 10 + (digits >> 8U);
    const auto years
        = static_cast<unsigned>((pairs & 0xFFU) * 100 + (pairs >> 16U & 0xFFU)) - kFirstYear;
    const auto months = static_cast<unsigned>(pairs >> 40U & 0xFFU) - 1;
    const unsigned tens = static_cast<unsigned char>(at[8]) - unsigned { '0' };
    const unsigned ones = static_cast<unsigned char>(at[9]) - unsigned { '0' };
    const bool isMonth = (((digits + kTooMuch) | digits) & kHighBits) == 0;
    const bool isKnown = isMonth & (years < kYears) & (months < 12) & (tens <= 9) & (ones <= 9);
    const std::size_t month = (years * 12 + months) * std::size_t { isKnown };
    const unsigned before = kBeforeMonth[month];
    const unsigned day = before + tens * 10 + ones;
    const bool isDay = isKnown & (day > before) & (day <= kBeforeMonth[month + 1]) & (day <= last);
    const bool isWhole = cell.size() == 10;
    return { static_cast<Day>(isEmpty ? kNoDay : day),
        static_cast<bool>((isDay & isWhole) | isEmpty) };
}

Day plainDay(QByteArrayView cell, const DateReading &reading, Day last)
{
    constexpr qsizetype length = 10;
    if (reading.isNumbers)
        return reading.number == DateNumber::Compact ? compactDay(cell, last) : kNoDay;
    if (cell.size() < length || !isPlainTime(cell.sliced(length)))
        return kNoDay;
    const char *at = cell.data();
    Day day = isoDay(at);
    if (day == kNoDay && at[2] == at[5] && (at[2] == '.' || at[2] == '/' || at[2] == '-')) {
        const bool isDayFirst = at[2] == '.' || reading.order == DateOrder::DayFirst;
        const unsigned first = twoDigits(at);
        const unsigned second = twoDigits(at + 3);
        day = dayOf(fourDigits(at + 6), isDayFirst ? second : first, isDayFirst ? first : second);
    }
    return day <= last ? day : kNoDay;
}

} // namespace lockstep
