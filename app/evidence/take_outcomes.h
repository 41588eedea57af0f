// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What campaigns really brought, taken into the plan entry by entry: how many of their leads came
// to each stage, and the revenue of those won.

#include "app/evidence/campaign_match.h"
#include "app/evidence/told_amounts.h"

#include <QHash>
#include <QRandomGenerator>

namespace lockstep {

struct TakenOutcomes {
    Plan plan;
    QList<Id<Entry>> entries; ///< that outcomes were taken for
    QStringList unmatched; ///< campaigns without an entry, most leads first
    bool hasRevenue = true; ///< false: amounts are missing, or in another currency than the plan's
    /// Where amounts are known at all: of each entry's won leads. Of those without one, revenue is
    /// only that of the others.
    QHash<Id<Entry>, ToldAmounts> amounts;
};

/// In place of what the same study said before; what other studies said stays beside it. Campaigns
/// of one entry are added up. Stages that the plan lacks are left out. Faults: NoUsableColumn where
/// no column tells of campaigns; NoSuchItem where none of them is an entry; those of sound().
[[nodiscard]] Result<TakenOutcomes> takeOutcomes(
    Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids);

} // namespace lockstep
