// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who we go after: overlap of both sides' target account lists, and what a market is asked to give.

#include "app/plan/plan.h"

namespace lockstep {

/// Two target account lists compared by name, ignoring case, accents' composition and white space.
struct Overlap {
    qint64 marketing = 0; ///< accounts on marketing's list, each name once
    qint64 sales = 0;
    qint64 both = 0;
    double shareOfUnion = 0; ///< both / (marketing + sales - both); 0 when there are none
    double shareOfSales = 0; ///< both / sales: how much of sales' list marketing reaches
    QStringList common; ///< names in both, sorted
    QStringList onlyMarketing;
    QStringList onlySales;
    bool operator==(const Overlap &) const = default;
};
[[nodiscard]] Overlap overlap(const QList<TargetAccount> &accounts);

/// What two spellings of one account have in common.
[[nodiscard]] QString accountKey(const QString &name);

} // namespace lockstep
