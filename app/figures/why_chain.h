// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is needed at a stage, told from the wins on.

#include "app/figures/why_terms.h"

namespace lockstep {

/// By stage, for the revenue of `span`, as the plan shows them: see shownNeeds().
[[nodiscard]] QList<double> shownNeedsOf(const WhyReader &reader, RevenueSpan span);

/// "we need 219 Won, so 774 SQL, so 1,128 SAL", down to `stage`, for the revenue of `span`.
[[nodiscard]] Phrase needChain(const WhyReader &reader, RevenueSpan span, qsizetype stage);

} // namespace lockstep
