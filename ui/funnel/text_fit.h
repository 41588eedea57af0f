// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Finds the largest type in which a row of texts fits, so that a row looks alike in all its places.

#include <QFont>
#include <QSizeF>
#include <QStringList>
#include <optional>

namespace lockstep {

/// The room for `text`: the same for every number of as many figures, so that nothing trembles
/// while a number changes.
[[nodiscard]] QSizeF textSize(const QFont &font, const QString &text);
[[nodiscard]] QSizeF widestText(const QFont &font, const QStringList &texts);

/// `font`, made smaller down to `minPixels` until each text is within `limit`; nothing if none is.
[[nodiscard]] std::optional<QFont> fittingFont(
    QFont font, const QStringList &texts, QSizeF limit, int minPixels);

} // namespace lockstep
