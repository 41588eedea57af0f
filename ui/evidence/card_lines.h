// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What stands on a card, broken into lines.

#include <QFontMetrics>
#include <QStringList>

namespace lockstep {

/// At most `most` lines of `width` pixels; each of the text's own lines begins anew. Only the last
/// one, and a word that is wider than all of it, end in "…".
[[nodiscard]] QStringList cardLines(
    const QFontMetrics &fonts, const QString &text, int width, int most);

} // namespace lockstep
