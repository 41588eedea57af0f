// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The field that says with which other entry one moves.

#include "ui/calendar/entry_fields.h"

namespace lockstep {

[[nodiscard]] ChosenField leaderField();

} // namespace lockstep
