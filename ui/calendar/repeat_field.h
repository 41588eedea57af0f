// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How an entry recurs, as a choice among what is common. Rules of other calendars that are none of
// these stay as they are.

#include "ui/calendar/entry_fields.h"

namespace lockstep {

[[nodiscard]] ChosenField repeatField();

} // namespace lockstep
