// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Files of others read for the open plan, and what people are told about what came of it.

#include "app/evidence/use_measurement.h"
#include "app/exchange/plan_json.h"

namespace lockstep {

[[nodiscard]] Result<ReadPlan> readPlanJson(const QString &path);
[[nodiscard]] QString importNotice(const ReadPlan &read, const QString &name);

/// `plan` with the rates and lags that were measured, and what was read `today` besides.
[[nodiscard]] Result<UsedMeasurement> useIn(
    const Plan &plan, const Result<Measurement> &measured, QDate today);
[[nodiscard]] QString evidenceNotice(const UsedMeasurement &used);

} // namespace lockstep
