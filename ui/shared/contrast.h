// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which colour reads on which: contrast as WCAG 2.2 defines it, and the shades that reach it.

#include <QColor>

namespace lockstep {

class Style;

[[nodiscard]] double contrast(const QColor &a, const QColor &b); ///< 1 … 21; both opaque
/// `top`, as opaque as `share` says (0 … 1), seen on `below`.
[[nodiscard]] QColor blended(const QColor &top, const QColor &below, double share);
/// `colour`, moved towards `ink` just as far as it needs to read on `paper` at `ratio`.
[[nodiscard]] QColor readable(
    const QColor &colour, const QColor &paper, const QColor &ink, double ratio);
/// `colour` as text on any surface of this style.
[[nodiscard]] QColor readable(const QColor &colour, const Style &style);
/// Black or white, whichever reads better on `fill`: always at least 4.5:1.
[[nodiscard]] QColor inkOn(const QColor &fill);

} // namespace lockstep
