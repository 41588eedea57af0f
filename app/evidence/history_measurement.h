// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A history table as a measurement, so that it is looked at and taken into the plan like exports:
// by channel, by segment and by both. What it does not tell stays empty: medians, cohorts, who
// stands where.

#include "app/evidence/history_table.h"
#include "app/evidence/measure.h"

namespace lockstep {

/// Rates are of what came in all its time, whenever each lead did: in period, no cohorts. Days are
/// means, weighted by won deals. Quarters and years are divided evenly over their months. `name`
/// stands where exports have their files. Fault: OutOfRange, where more reached a stage of a part
/// than the one before it.
[[nodiscard]] Result<Measurement> historyMeasurement(
    const HistoryTable &table, const QString &name);
/// What of the table was left out; among the measurement's warnings, too.
[[nodiscard]] QList<Warning> historyWarnings(const HistoryTable &table);

} // namespace lockstep
