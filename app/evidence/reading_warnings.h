// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What was decided while files were read and joined, and by which rule: each once.

#include "app/evidence/measure.h"

namespace lockstep {

[[nodiscard]] QList<Warning> readingWarnings(const Measurement &measurement);

} // namespace lockstep
