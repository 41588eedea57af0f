// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Diagonal lines as lines, not as a pixel pattern: they keep their distance in print and at any
// zoom.

#include <QPainter>

namespace lockstep {

/// Fills `area` with parallel diagonals of `colour`, `distance` apart, at the same places for all
/// areas. Lines of `width`, by default a fifth of their distance.
void fillHatched(
    QPainter &painter, const QRectF &area, const QColor &colour, double distance, double width = 0);

} // namespace lockstep
