// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The summary's two tables: what each quarter and year is to bring and how likely that is, and by
// when it has to start, stream by stream.

#include "app/report/chapters.h"

namespace lockstep {

/// Of reaching the target; "–" without one.
[[nodiscard]] QString chanceText(const Writing &to, const RevenueForecast &revenue);
void writeQuarters(const Writing &to);
/// For the first quarters, as many as stand side by side twice; the most urgent streams of many.
void writeLastStarts(const Writing &to);

} // namespace lockstep
