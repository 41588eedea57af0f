// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a part of the way to a year's target is called, on paper and in the command line.

#include "app/objective/bridge.h"

#include <QString>

namespace lockstep {

/// "Launch, adds"; of the difference "Still to be found" or "Too much".
[[nodiscard]] QString bridgePartName(const BridgeLine &line);

} // namespace lockstep
