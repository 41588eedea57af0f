// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Pictures of the panes' other faces: the funnel's levers, scenarios, bridge and forecast, the
// calendar's quarter, month and clock.

#include "app/plan/plan.h"
#include "ui/window/picture.h"

namespace lockstep {

/// "levers", "scenarios", "bridge", "forecast", "quarter", "month", "clock".
[[nodiscard]] QStringList faceNames();
/// `face` is one of these; of `wanted` its size, scale, theme and type size.
[[nodiscard]] Result<QImage> facePicture(
    const Plan &plan, const QString &face, const PictureWanted &wanted);

} // namespace lockstep
