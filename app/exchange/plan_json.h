// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// plan.json, the open exchange form; documented in docs/plan-json.md, its schema is
// resources/plan.schema.json. Writing and reading give the same plan, whatever its order. Unknown
// fields are kept in the plan (Extra) and written out again.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QByteArray>
#include <QStringList>

namespace lockstep {

[[nodiscard]] QByteArray toJson(const Plan &plan); ///< UTF-8, indented, stable order

struct ReadPlan {
    Plan plan;
    QStringList unknownFields; ///< paths: "/markets/2/mood"
};
/// Faults: NotJson (detail: byte position), SchemaMismatch (detail: "/steps/3/rate: a number over 0
/// and up to 1 is expected, 0 was found"), NewerVersion, and the first error of check().
[[nodiscard]] Result<ReadPlan> fromJson(const QByteArray &json, const QString &name);

/// figures(plan) as JSON: every number with its unit, and the named figures by name; seen from
/// `today`, what the calendar brings and costs by horizon.
struct Figures;
[[nodiscard]] QByteArray figuresToJson(const Plan &plan, const Figures &figures, QDate today = {});

} // namespace lockstep
