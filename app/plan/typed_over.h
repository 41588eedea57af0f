// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What becomes of an input's evidence and likely range when people type or drag another value over
// it.

#include "app/plan/nouns.h"

namespace lockstep {

/// A measured value is now an estimate, "said in the room"; other marks stay.
[[nodiscard]] Evidence typedOver(const Evidence &evidence);

/// A range stated around another value reaches to the one that there is now.
void stretchRange(Step &step);
void stretchRange(Entry &entry);

} // namespace lockstep
