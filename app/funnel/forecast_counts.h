// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whole numbers of people, drawn exactly: small means by walking up the chances from 0, large ones
// by Hörmann's transformed rejection (1993). Counts are doubles, exact up to 2^53.

#include "app/funnel/forecast_random.h"

namespace lockstep {

/// How many come when `mean` come on average, each without regard to the others. mean >= 0.
[[nodiscard]] double drawPoisson(SplitMix &random, double mean);
/// How many of `n` succeed, each with `chance`, 0 … 1.
[[nodiscard]] double drawBinomial(SplitMix &random, double n, double chance);

} // namespace lockstep
