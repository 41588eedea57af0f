// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/date_number.h"

namespace lockstep {

namespace {

constexpr qint64 kFirstSerial = 20'000; ///< 3 October 1954
constexpr qint64 kLastSerial = 80'000; ///< 10 January 2119
constexpr qint64 kFirstCompact = 19'800'101;
constexpr qint64 kLastCompact = 21'181'231;
constexpr qint64 kSecondsOfDay = 86'400;
constexpr qint64 kFirstSecond = 315'532'800; ///< 1 January 1980
constexpr qint64 kLastSecond = 4'702'000'000; ///< 2118
constexpr qint64 kThousand = 1'000;

} // namespace

std::optional<DateNumber> dateNumberOf(qint64 number)
{
    const auto lies
        = [number](qint64 first, qint64 last) { return number >= first && number <= last; };
    if (lies(kFirstSerial, kLastSerial))
        return DateNumber::Serial;
    if (lies(kFirstCompact, kLastCompact) && dateOf(number, DateNumber::Compact).isValid())
        return DateNumber::Compact;
    if (lies(kFirstSecond, kLastSecond))
        return DateNumber::Seconds;
    if (lies(kFirstSecond * kThousand, kLastSecond * kThousand))
        return DateNumber::Milliseconds;
    return std::nullopt;
}

QDate dateOf(qint64 number, DateNumber kind)
{
    const QDate epoch(1970, 1, 1);
    switch (kind) {
    case DateNumber::Serial:
        return QDate(1899, 12, 30).addDays(number);
    case DateNumber::Compact:
        return QDate(static_cast<int>(number / 10'000), static_cast<int>(number / 100 % 100),
            static_cast<int>(number % 100));
    case DateNumber::Seconds:
        return epoch.addDays(number / kSecondsOfDay);
    case DateNumber::Milliseconds:
        return epoch.addDays(number / (kSecondsOfDay * kThousand));
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
