// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How small the smallest text is that a widget really paints, whatever it was asked for: measured
// by letting it paint onto a device that only looks at fonts.

class QWidget;

namespace lockstep {

/// Height of its font in pixels, children included; 0 if nothing is written.
[[nodiscard]] int smallestText(QWidget &widget);

} // namespace lockstep
