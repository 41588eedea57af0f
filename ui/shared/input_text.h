// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// An input's number as people read it, whatever it counts.

#include "app/base/format.h"
#include "app/evidence/input_place.h"

namespace lockstep {

/// Of `value` in ppm, minutes, minor units or people, as `unit` says: "27 %", "75.9 days".
[[nodiscard]] QString inputText(InputUnit unit, qint64 value, const Format &format);

} // namespace lockstep
