// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether each channel gets the same care: a target, a funnel that is known, calendar entries that
// bring it somebody, and words in the agreement.

#include "app/figures/figures.h"

namespace lockstep {

inline constexpr double kMostGuessed = 0.5; ///< of the inputs of a funnel that counts as known
inline constexpr int kCareQuestions = 4;

struct ChannelCare {
    Id<Channel> channel;
    double targetMinorUnits = 0; ///< of the first fiscal year
    int streams = 0;
    int inputs = 0; ///< of its streams: rates, lags, deal sizes and marketing shares
    int guessedInputs = 0;
    int entries = 0; ///< that bring its streams somebody; those for all channels too
    int ownEntries = 0; ///< of them, those that are for it alone
    int clauses = 0; ///< of the agreement, those that name it or show a figure of it
    bool operator==(const ChannelCare &) const = default;

    [[nodiscard]] bool hasTarget() const { return targetMinorUnits > 0; }
    /// At least half of the inputs are estimated or measured.
    [[nodiscard]] bool hasFunnel() const
    {
        return inputs > 0 && guessedInputs <= kMostGuessed * inputs;
    }
    [[nodiscard]] bool hasEntries() const { return entries > 0; }
    [[nodiscard]] bool hasClauses() const { return clauses > 0; }
    [[nodiscard]] int done() const ///< 0 … kCareQuestions
    {
        return int(hasTarget()) + int(hasFunnel()) + int(hasEntries()) + int(hasClauses());
    }
};

/// One a channel, in the order people see.
[[nodiscard]] QList<ChannelCare> channelCare(const Plan &plan, const Figures &figures);

struct KnownCare {
    Plan plan;
    QList<ChannelCare> care;
};
/// The same, at once where `plan` differs from a known one in rates and times alone, as while one
/// of them is dragged: then neither texts nor entries are read again.
[[nodiscard]] QList<ChannelCare> channelCare(
    const Plan &plan, const Figures &figures, const KnownCare &known);

} // namespace lockstep
