// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the engine warns of, in the window's language.

#include "app/evidence/measure.h"

namespace lockstep {

[[nodiscard]] QString warningWords(const Warning &warning);

} // namespace lockstep
