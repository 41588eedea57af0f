// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The field that says which of the bridge's products a launch brings or an end of sale takes away.

#include "ui/calendar/entry_fields.h"

namespace lockstep {

[[nodiscard]] ChosenField productField();

} // namespace lockstep
