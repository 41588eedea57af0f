// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The kinds of fields that are one number, and writing it: in ppm, minutes, minor units or as it
// is.

#include "app/base/duration.h"
#include "app/base/money.h"
#include "app/base/ratio.h"

#include <type_traits>

namespace lockstep {

template <class Value>
inline constexpr bool isSingleNumber
    = std::is_same_v<Value,
          Ratio> || std::is_same_v<Value, Duration> || std::is_same_v<Value, Money> || std::is_same_v<Value, qint64>;

inline void setNumber(Ratio &ratio, qint64 ppm)
{
    ratio.ppm = ppm;
}
inline void setNumber(Duration &duration, qint64 minutes)
{
    duration.minutes = minutes;
}
inline void setNumber(Money &money, qint64 minorUnits)
{
    money.minorUnits = minorUnits;
}
inline void setNumber(qint64 &count, qint64 value)
{
    count = value;
}

} // namespace lockstep
