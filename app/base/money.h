// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// An exact amount in whole minor units (cents) of the plan's one currency. Derived amounts that
// are not whole (expected revenue of half a deal) are doubles in minor units, named so.

#include <QtGlobal>
#include <compare>

namespace lockstep {

struct Money {
    qint64 minorUnits = 0;

    bool operator==(const Money &) const = default;
    auto operator<=>(const Money &) const = default;
};

inline Money operator+(Money a, Money b)
{
    return { a.minorUnits + b.minorUnits };
}
inline Money operator-(Money a, Money b)
{
    return { a.minorUnits - b.minorUnits };
}

} // namespace lockstep
