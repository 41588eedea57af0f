// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What `lockstep-cli figures` says of what was: the look back, what campaigns brought of what was
// planned, and how often leads are tried today. Sections of indented lines; nothing of what there
// is none.

#include "app/figures/figures.h"

namespace lockstep {

[[nodiscard]] QString lookBackText(const Plan &plan);
[[nodiscard]] QString campaignsText(const Plan &plan, const Figures &figures);
[[nodiscard]] QString attemptsText(const Plan &plan);

} // namespace lockstep
