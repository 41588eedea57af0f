// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Cells without the spaces around them, and cells that say nothing, in the ways that systems write
// it.

#include <QByteArrayView>

namespace lockstep {

/// So many bytes may be read behind a cell where this is promised, whatever they are: what is fast
/// reads some at a time.
inline constexpr qsizetype kCellMargin = 16;

/// As trimmed(), at once where there is nothing to trim.
[[nodiscard]] inline QByteArrayView trimmedCell(QByteArrayView cell)
{
    const auto isInk = [](char byte) { return static_cast<quint8>(byte) > ' '; };
    return cell.isEmpty() || (isInk(cell.front()) && isInk(cell.back())) ? cell : cell.trimmed();
}

/// Empty, "N/A", "null", "-" and their like.
[[nodiscard]] bool isMissing(QByteArrayView cell);

} // namespace lockstep
