// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A day and, where it has one, a time on the clock of wherever it takes place. Which time zone that
// is stands beside it: a meeting at nine stays at nine when clocks change.

#include <QDate>
#include <QTime>
#include <compare>

namespace lockstep {

struct Moment {
    QDate date;
    QTime time {}; ///< invalid: the whole day

    [[nodiscard]] bool isValid() const { return date.isValid(); }
    [[nodiscard]] bool isWholeDay() const { return !time.isValid(); }
    bool operator==(const Moment &) const = default;
    std::strong_ordering operator<=>(const Moment &) const = default;
};

} // namespace lockstep
