// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Pictures of the Evidence view with a made-up export: its columns, what was measured, and the card
// on which a number is taken into the plan.

#include "app/plan/plan.h"
#include "ui/window/picture.h"

namespace lockstep {

/// `part`: "columns", "measured" or "card"; of `wanted` its size, scale, theme and type size.
/// LOCKSTEP_EXPORTS names other files to measure, separated by ":".
[[nodiscard]] Result<QImage> evidencePicture(
    const Plan &plan, const QString &part, const PictureWanted &wanted);

} // namespace lockstep
