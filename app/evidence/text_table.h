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

} // namespace lockstep
