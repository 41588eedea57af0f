// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One sentence and its remedy for every Error, in people's words.

#include "app/base/result.h"

namespace lockstep {

[[nodiscard]] QString explain(const Error &error);

} // namespace lockstep
