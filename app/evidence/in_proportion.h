// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What was measured over several steps and put on each in proportion: nobody counted it there.
// Inputs say so in their source, readings in their slice.

#include "app/plan/plan.h"

namespace lockstep {

/// "put on 2 steps in proportion".
[[nodiscard]] QString proportionWords(qsizetype steps);
[[nodiscard]] QString withProportion(const QString &slice, qsizetype steps);
[[nodiscard]] QString withoutProportion(const QString &slice);

/// An input holds its part of what was measured over several steps.
[[nodiscard]] bool isInProportion(const Evidence &evidence);
/// A step's reading does. Earlier versions did not mark readings: theirs are known by the source of
/// the step's input, as long as that is what was put there.
[[nodiscard]] bool isInProportion(const Plan &plan, const Reading &reading);

} // namespace lockstep
