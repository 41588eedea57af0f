// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Pictures of what the audience sees.

#include "app/plan/plan.h"
#include "ui/window/picture.h"

namespace lockstep {

/// `shown`: "whole", "report", or a view's key; of `wanted` its size, scale, theme and type size.
[[nodiscard]] Result<QImage> projectorPicture(
    const Plan &plan, const QString &shown, const PictureWanted &wanted);

} // namespace lockstep
