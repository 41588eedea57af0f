// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Files of others read for the open plan, and what people are told about what came of it.

#include "app/exchange/plan_json.h"

namespace lockstep {

[[nodiscard]] Result<ReadPlan> readPlanJson(const QString &path);
[[nodiscard]] QString importNotice(const ReadPlan &read, const QString &name);

} // namespace lockstep
