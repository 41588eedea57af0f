// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What goes with a launch: the training of sales, the playbook that it needs, and the first quarter
// in which the product counts for quotas.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep {

struct LaunchTitles {
    QString training;
    QString playbook;
    QString quotaQuarter;
};

/// Adds the three as entries that move with it, the first two by working days: the playbook fifteen
/// working days before its first day, two working days of training ten before it, and the first day
/// of the next fiscal quarter. Faults: NoSuchItem, those of putEntry().
[[nodiscard]] Result<Plan> addLaunchDates(
    const Plan &plan, Id<Entry> launch, const LaunchTitles &titles, QRandomGenerator &ids);

} // namespace lockstep
