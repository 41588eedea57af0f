// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Rates of closed cohorts alone: of quarters whose leads have had the time that nine in ten won
// deals took. Young leads, of whom more may be won, do not make the rate look worse than it is.

#include "app/evidence/measure.h"

namespace lockstep {

/// What is left of the leads.
struct ClosedCohorts {
    qint64 leads = 0;
    qint64 of = 0; ///< all
    QDate until; ///< the last day of the youngest closed quarter; null: none is closed
    bool operator==(const ClosedCohorts &) const = default;
};
[[nodiscard]] ClosedCohorts closedCohorts(const Measurement &measurement);

/// Counts by stage, rates, win rates and who was recycled, of closed cohorts alone; times, deals,
/// who stands where and what happened in period stay those of all leads. Parts that were not
/// counted by quarter, too, are left out; those without a lead in closed cohorts have no cases.
/// Fault: Empty, where no cohort is closed.
[[nodiscard]] Result<Measurement> closedCohortsOnly(Measurement measurement);

/// "Web, cohorts closed by 31 Dec 2025": of which leads a rate is, as readings say it.
[[nodiscard]] QString ratePart(
    const Measurement &measurement, const EvidenceSlice &slice, const QString &locale);

} // namespace lockstep
