// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// When an entry's reminders ring, as people type it: "15 min; 1 day" before it starts.

#include "ui/calendar/entry_fields.h"

namespace lockstep {

[[nodiscard]] TypedField alarmField();

} // namespace lockstep
