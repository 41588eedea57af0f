// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The one rounded rectangle that cards, chips, buttons, pills and the focus are drawn with.

#include <QPainter>

namespace lockstep {

class Style;

/// With a line that lies sharp on the pixels, inside of `at`.
void drawRounded(
    QPainter &painter, const QRectF &at, const QBrush &fill, const QPen &line, double radius);
/// Where the keyboard is: the same line around everything.
void drawFocusLine(QPainter &painter, const QRectF &at, const Style &style);

} // namespace lockstep
