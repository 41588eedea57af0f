// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A history table in the plan, and out of it again: each row's counts are readings of the study
// that the table is, beside those that became inputs.

#include "app/evidence/history_measurement.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

struct UsedMeasurement;

/// The table becomes the default of the plan: rates and cycles of every stream that it tells of, a
/// market for each segment where the plan has none, and last year's shape where the first target is
/// spread evenly or as last year. It is kept in the plan, in place of the one before of that name.
/// Faults: those of historyMeasurement() and useMeasurement().
[[nodiscard]] Result<UsedMeasurement> useHistory(const Plan &plan, const HistoryTable &table,
    const QString &name, QDate today, QRandomGenerator &ids);

/// Fault: OutOfRange, as historyMeasurement().
[[nodiscard]] Result<Plan> keepHistory(
    Plan plan, const HistoryTable &table, const QString &name, QDate today, QRandomGenerator &ids);

/// The latest that the plan keeps; no rows: none.
struct KeptHistory {
    QString name;
    HistoryTable table;
};
[[nodiscard]] KeptHistory keptHistory(const Plan &plan);

/// Readings of this are rows of a table, and about no input.
[[nodiscard]] bool isHistoryRow(const Reading &reading);

} // namespace lockstep
