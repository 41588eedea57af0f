// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a seal points to: an item by its kind and id. What seals mean is agreement/'s business.

#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] bool hasItem(const Plan &plan, ItemKind kind, qint64 id);

} // namespace lockstep
