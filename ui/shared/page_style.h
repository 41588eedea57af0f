// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Pages with little on them, a guided start or a start screen, are larger in a larger window.

#include "ui/shared/style.h"

#include <QSize>

namespace lockstep {

/// `style` as large as 1280 by 720 of its pixels fill `room`: up to one and a half times, never
/// smaller; in steps of a twentieth, not another one for each pixel of a window's size.
[[nodiscard]] inline Style grownTo(const Style &style, QSize room)
{
    constexpr double kMost = 1.5;
    constexpr double kSteps = 20;
    const double wide = double(room.width()) / style.px(1280);
    const double high = double(room.height()) / style.px(720);
    const double grown = std::clamp(std::min(wide, high), 1.0, kMost);
    return Style(style.theme(), style.isRoom(), style.zoom() * std::floor(grown * kSteps) / kSteps);
}

} // namespace lockstep
