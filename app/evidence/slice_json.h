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
[[nodiscard]] QJsonObject sliceJson(const EvidenceSlice &slice, const QStringList &stages);
[[nodiscard]] QJsonArray breakdownsJson(const Measurement &measurement);
[[nodiscard]] QJsonArray cohortsJson(const Measurement &measurement);
[[nodiscard]] QJsonArray periodsJson(const QList<InPeriod> &periods, const QStringList &stages);
[[nodiscard]] QJsonArray monthsJson(const Measurement &measurement);
[[nodiscard]] QJsonObject profileJson(const WonProfile &profile);

} // namespace lockstep
