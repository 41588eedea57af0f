// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which months of the year bring more than others.

#include "app/evidence/measure.h"

namespace lockstep {

struct Season {
    qsizetype months = 0; ///< whole years of months that are over, the latest; 0: less than a year
    qint64 won = 0; ///< in them
    QList<double> index; ///< January to December: won deals by those of an average month
    [[nodiscard]] int best() const; ///< 1 … 12: the month, the earliest of equal ones
    [[nodiscard]] int worst() const;
    [[nodiscard]] double shareOf(int month) const; ///< its index, to the whole per cent
    bool operator==(const Season &) const = default;
};

/// No index where less than twelve months are over when the data end, or nothing was won.
[[nodiscard]] Season seasonOf(const Measurement &measurement);

} // namespace lockstep
