// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the levers' face shows: each lever of the streams that are looked at, ranked by what 10 %
// more or less of it is worth, the value at which it would close the gap, and the trade between
// more and better leads at each step. Slow on large plans: made on another thread.

#include "app/figures/selection.h"
#include "app/funnel/equal_revenue.h"
#include "app/funnel/levers.h"
#include "app/funnel/solve.h"

#include <QCoreApplication>
#include <atomic>

namespace lockstep {

class Format;

struct LeverLine {
    QString name;
    LeverEffect effect;
    Solution solution;
    EqualRevenue trade; ///< of rates
};

struct LeverBoard {
    QList<LeverLine> lines; ///< the largest first
    QString period; ///< whose revenue it is: "FY27"
};

/// Volumes that serve the selected streams are among them. Cut short once `isCancelled`.
[[nodiscard]] LeverBoard leverBoard(const Plan &plan, const QString &period,
    const Selection &selection, const std::atomic_bool &isCancelled);

/// "Rate MQL → SAL".
[[nodiscard]] QString leverTitle(const Plan &plan, const Lever &lever);
/// "10 % more, 22 % → 24.2 %, brings +1.2 M of revenue for FY27; 10 % less, −1.1 M. …"
[[nodiscard]] QString leverSentence(
    const LeverLine &line, const QString &period, const Format &format);
/// As short as people say it: "22 %", "30 days", "110 k".
[[nodiscard]] QString valueText(const Lever &lever, double value, const Format &format);
/// "27.4 %", "none", "any value".
[[nodiscard]] QString answerText(const Solution &solution, const Format &format);

} // namespace lockstep
