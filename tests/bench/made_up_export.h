// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A large export as a CRM writes it: 15 columns, a date for each stage, and notes of which one in
// twenty holds quotes, commas and newlines.

#include <QString>

namespace lockstep {

/// The same for the same number of rows. False: the file cannot be written.
[[nodiscard]] bool writeMadeUpExport(const QString &path, int rows);

} // namespace lockstep
