// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How often sales tries a lead today, as one line to read and to type.

#include "app/base/format.h"
#include "app/sla/attempts.h"

namespace lockstep {

[[nodiscard]] QString touchKindName(TouchKind kind); ///< "Call"

/// "Today 1.8 attempts a lead: call 1.1 (62 % reached), mail 0.7. Promised: 6 touches: call 4,
/// mail 2." Empty: nothing is known of today.
[[nodiscard]] QString attemptsSentence(const Plan &plan, const Format &format);
/// "call 1.1 62 %, mail 0.7": to be typed over.
[[nodiscard]] QString attemptsLine(const Plan &plan, const Format &format);
/// Such a line read back, in the window's language or in English; a number alone counts calls.
/// Nothing where a part of it is no kind of touch or no number.
[[nodiscard]] std::optional<QList<StatedAttempts>> attemptsTyped(
    const QString &line, const Format &format);

} // namespace lockstep
