// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How paper and command line say what was decided of last year, and what came of what was planned.

#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] QString verdictWord(Verdict verdict); ///< "do more of"
/// Beside every colour, on paper as in the window: "↑".
[[nodiscard]] QString verdictSign(Verdict verdict);

/// "12 of 30"; the former alone where nothing was planned. Not measured is "–". `text` writes a
/// number.
template <class Value, class Text>
[[nodiscard]] QString ofPlanned(
    const std::optional<Value> &measured, const std::optional<double> &planned, Text text)
{
    const QString came = measured ? text(static_cast<double>(*measured)) : QStringLiteral("–");
    return planned ? QStringLiteral("%1 of %2").arg(came, text(*planned)) : came;
}

} // namespace lockstep
