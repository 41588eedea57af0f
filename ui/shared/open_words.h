// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who has not agreed, in a few words beside an agreement chip.

#include "app/agreement/agreement.h"

namespace lockstep {

/// "Sales open", "Marketing disputes", "Both open"; empty where both sides have agreed.
[[nodiscard]] QString openWords(const Standing &standing);

} // namespace lockstep
