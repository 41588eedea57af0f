// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The look back's verdicts in the window's language; their signs are those of paper.

#include "app/base/format.h"
#include "app/calendar/clashes.h"
#include "app/report/look_back_words.h" // verdictSign

namespace lockstep {

[[nodiscard]] QString verdictName(Verdict verdict); ///< "Do more of"
[[nodiscard]] QString verdictKey(Verdict verdict); ///< the key that decides it: "M"

/// What was decided, and what the calendar does all the same, in one sentence; `entries` as people
/// name them. Of a clash of kind AgainstVerdict.
[[nodiscard]] QString verdictClashText(
    const Plan &plan, const Format &format, const Clash &clash, const QString &entries);

} // namespace lockstep
