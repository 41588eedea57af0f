// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Slices, cohorts and months as JSON. What was not observed is null: zero would claim to be
// measured.

#include "app/evidence/measure.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lockstep {

[[nodiscard]] QJsonObject rateJson(const MeasuredRate &rate);
/// Of closed cohorts alone, who stands where is null, for it is known of all cohorts together.
[[nodiscard]] QJsonObject sliceJson(const EvidenceSlice &slice, const Measurement &of);
[[nodiscard]] QJsonArray attemptsJson(const Measurement &measurement);
[[nodiscard]] QJsonArray breakdownsJson(const Measurement &measurement);
[[nodiscard]] QJsonArray cohortsJson(const Measurement &measurement);
[[nodiscard]] QJsonArray periodsJson(const QList<InPeriod> &periods, const QStringList &stages);
[[nodiscard]] QJsonArray monthsJson(const Measurement &measurement);
[[nodiscard]] QJsonObject profileJson(const WonProfile &profile);

} // namespace lockstep
