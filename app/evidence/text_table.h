// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A table to read in a terminal: names to the left, numbers to the right.

#include <QList>
#include <QStringList>

namespace lockstep {

using TextTable = QList<QStringList>; ///< lines of equally many cells, the first the headings

/// `names`: how many columns at the left are names. Each line ends in a newline.
[[nodiscard]] QString aligned(const TextTable &table, qsizetype names = 1);

// Numbers as such tables have them, in English wherever they are read.

[[nodiscard]] QString countCell(qint64 number); ///< "8,000"
[[nodiscard]] QString shareCell(double share); ///< of 0 … 1: "10.5 %"
[[nodiscard]] QString numberCell(double number, int decimals = 1); ///< "14.0"
[[nodiscard]] QString amountCell(double hundredths); ///< to the whole: "1,250"

} // namespace lockstep
