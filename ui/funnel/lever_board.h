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
    std::optional<double> chance {}; ///< to reach the target with 10 % more of it; see addChances()
};

struct LeverBoard {
    QList<LeverLine> lines; ///< the largest first
    QString period; ///< whose revenue it is: "FY27"
    QString streams {}; ///< that it is about, and their part of the target; empty: all
    std::optional<double> chance {}; ///< to reach the target as planned
    bool awaitsChances = false; ///< more of them will come
};

/// Volumes that serve the selected streams are among them. Cut short once `isCancelled`.
[[nodiscard]] LeverBoard leverBoard(const Plan &plan, const QString &period,
    const Selection &selection, const std::atomic_bool &isCancelled);

/// Of so many levers, those at the top, the chance is worked out: each takes a forecast.
inline constexpr qsizetype kMostChances = 16;
/// Works the chances out, from the top, and tells of the board now and then meanwhile. Leaves it as
/// it is where there is no target. Cut short once `isCancelled`.
void addChances(LeverBoard &board, const Plan &plan, const Selection &selection,
    const std::atomic_bool &isCancelled, const std::function<void(const LeverBoard &)> &tell);

/// "Rate MQL → SAL".
[[nodiscard]] QString leverTitle(const Plan &plan, const Lever &lever);
/// "10 % more, 22 % → 24.2 %, brings +1.2 M of revenue for FY27; 10 % less, −1.1 M. …"
[[nodiscard]] QString leverSentence(
    const LeverLine &line, const LeverBoard &board, const Format &format);
/// "FY27", "FY27 in Automotive".
[[nodiscard]] QString leverPeriod(const LeverBoard &board);
/// As short as people say it: "22 %", "30 days", "110 k".
[[nodiscard]] QString valueText(const Lever &lever, double value, const Format &format);
/// "62 % → 66 %"; "62 %" where it stays; "…" where it will come, "–" where it will not.
[[nodiscard]] QString chanceText(
    const LeverLine &line, const LeverBoard &board, const Format &format);
/// "27.4 %", "none", "any value".
[[nodiscard]] QString answerText(const Solution &solution, const Format &format);

} // namespace lockstep
