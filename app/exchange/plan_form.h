// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What plan.json calls itself.

namespace lockstep {

inline constexpr auto kPlanFormat = "lockstep-plan";
inline constexpr int kPlanVersion = 1; ///< files of later versions are refused

} // namespace lockstep
