// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Events that stand in one file twice under the same name: of two versions the later one counts.

#include "app/exchange/calendar_event.h"

namespace lockstep {

/// `file` with each event once; which were there twice is told among its `leftOut` (TwiceInFile),
/// unless both say the same. Events without a name are no twins.
[[nodiscard]] CalendarFile withoutTwins(CalendarFile file);

} // namespace lockstep
