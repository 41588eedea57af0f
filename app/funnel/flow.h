// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Something that arrives over time: blocks of constant density on the continuous line of days.
// Shifting a flow moves its blocks and never changes its total; only reading it by calendar month
// counts the overlap in days. So a shift back and the same shift forward are exact inverses.
// Days are counted from the first day of the horizon (day 0.0 is its midnight).
// Source: funnel-maths, section 3.

#include <QList>

namespace lockstep {

/// `amount` spread evenly over [from, to) days; from == to is a lump at that instant.
struct Block {
    double from = 0;
    double to = 0;
    double amount = 0;
    bool operator==(const Block &) const = default;
};

using Flow = QList<Block>;

/// Ends are kept to the minute, which is what lags are measured in: many small errors of doubles
/// would else add up and carry part of a block, or a whole lump, over a month's border.
[[nodiscard]] Flow shifted(Flow flow, double days);
[[nodiscard]] Flow scaled(Flow flow, double factor);
[[nodiscard]] Flow combined(Flow a, const Flow &b);
[[nodiscard]] double total(const Flow &flow);

/// What of `flow` falls into [from, to). A lump counts where from <= its instant < to.
[[nodiscard]] double within(const Flow &flow, double from, double to);

/// `flow` counted between `borders` (ascending): what lies before the first, between each two
/// neighbours, and after the last. One more than there are borders; adds up to total().
[[nodiscard]] QList<double> counted(const Flow &flow, const QList<double> &borders);

} // namespace lockstep
