// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What else a terminal reads of a measurement, where there is any: how files were joined, the
// spread of times, in-period figures, months, who was won.

#include "app/evidence/measure.h"

namespace lockstep {

[[nodiscard]] QString joinText(const Measurement &measurement); ///< empty: one file holds all
/// What happened in each quarter to each part; empty where that was not counted.
[[nodiscard]] QString periodsByText(const Measurement &measurement, const Breakdown &breakdown);
/// Who ever went back to nurture, and who came back; empty where nobody did.
[[nodiscard]] QString recyclingText(const Measurement &measurement);
[[nodiscard]] QStringList furtherTexts(const Measurement &measurement);

} // namespace lockstep
