// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is said about plans that a crash left: which one, how much of it, from when.

#include "app/store/recovery.h"

namespace lockstep {

[[nodiscard]] QString leftName(const AbandonedCopy &copy); ///< the plan's title
/// "12 steps that are not in joint.lockstep, the last one on 21/11/2026 14:03."; or why it cannot
/// be opened.
[[nodiscard]] QString leftDetail(const AbandonedCopy &copy);
/// For the line across the window: all of it in one sentence.
[[nodiscard]] QString leftOffer(const QList<AbandonedCopy> &copies);

} // namespace lockstep
