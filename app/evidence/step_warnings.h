// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the numbers of one step hide, where the whole way has several: each sentence names its step.

#include "app/evidence/measure.h"

namespace lockstep {

/// Step by step, first to last. None where there is one step only: the whole way says it.
[[nodiscard]] QList<Warning> stepWarnings(const Measurement &measurement);

} // namespace lockstep
