// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the engine calls columns, dimensions and problems of exports, in the window's language.

#include "app/evidence/mapping.h"

namespace lockstep {

[[nodiscard]] QString useWords(ColumnUse use); ///< "First contact"
[[nodiscard]] QStringList useChoices(); ///< "Left out", then by kColumnUses
[[nodiscard]] QString byWords(Dimension dimension); ///< "by source"
[[nodiscard]] QString noteWords(const QString &note); ///< "day first"
[[nodiscard]] QString delimiterWords(char delimiter); ///< "semicolon", or the sign itself
[[nodiscard]] QString sureWords(double confidence); ///< "sure", "likely", "a guess"
/// What is in the way, for people who correct a table, not a command line.
[[nodiscard]] QString problemWords(const Error &error);
[[nodiscard]] QString progressWords(const QStringList &files, const ReadProgress &progress);

} // namespace lockstep
