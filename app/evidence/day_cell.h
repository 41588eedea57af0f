// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A cell's date as a small number, fast where it is written as most are. What cannot be used is
// said by usableDate().

#include "app/evidence/date_column.h"

namespace lockstep {

/// Days since 31 December 1979; 0: none. Enough until 2159.
using Day = quint16;
inline constexpr Day kNoDay = 0;

[[nodiscard]] Day dayOf(QDate date); ///< from 1980 to 2159
[[nodiscard]] QDate dateOf(Day day); ///< invalid where there is none

/// As usableDate(), with `last` the latest day that can be; kNoDay where the cell is written in
/// another way than most or cannot be used.
[[nodiscard]] Day plainDay(QByteArrayView cell, const DateReading &reading, Day last);

/// The day of "2018-03-01", not after `last`, and kNoDay of an empty cell; any other is not plain.
/// Of a cell with kCellMargin behind it, in a column that does not hold numbers.
struct IsoCell {
    Day day = kNoDay;
    bool isPlain = false;
};
[[nodiscard]] IsoCell isoCell(QByteArrayView cell, Day last);

} // namespace lockstep
