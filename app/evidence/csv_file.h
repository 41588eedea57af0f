// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Streams a file through CsvScanner, a quarter of a megabyte at a time.

#include "app/evidence/csv_scanner.h"

namespace lockstep {

[[nodiscard]] QString fileName(const QString &path); ///< without its folder

/// Faults: CannotOpen, CannotRead and those of CsvScanner; subject: the file's name. What can be
/// read only once, such as a pipe, is CannotRead: evidence is read twice.
[[nodiscard]] Result<void> readCsv(const QString &path, const CsvScanner::Record &record);

} // namespace lockstep
