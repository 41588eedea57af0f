// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Separators of cells, as people state and as what is remembered names them.

#include <QString>

#include <optional>

namespace lockstep {

/// "tab", "semicolon", or a sign by itself; nothing where it stands in words, numbers and quotes.
[[nodiscard]] std::optional<char> delimiterNamed(const QString &word);
/// What delimiterNamed() reads back: "tab", or the sign itself.
[[nodiscard]] QString delimiterWord(char delimiter);

} // namespace lockstep
