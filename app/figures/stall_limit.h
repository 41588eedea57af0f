// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// After how long somebody has stood in a stage for too long, and who says so.

#include "app/base/phrase.h"
#include "app/figures/figures.h"

#include <QHash>

#include <optional>

namespace lockstep {

/// Where nobody has measured how long nine in ten take, twice the mean counts.
inline constexpr double kStalledAfterMeans = 2;

enum class StallRule {
    Own, ///< stated at the stage
    Measured, ///< nine in ten went on within it
    TwiceMean ///< of the step's planned time
};

struct StallLimit {
    double days = 0; ///< 0: nobody goes on from there, or all at once
    StallRule rule = StallRule::TwiceMean;
    bool operator==(const StallLimit &) const = default;
};

/// Within how many days nine in ten went on, as the latest study measured it over all its rows.
/// Points into the plan it was made from: one pass over all readings, for many questions.
class MeasuredLags {
public:
    explicit MeasuredLags(const Plan &plan);
    [[nodiscard]] double nineInTen(Id<Step> step) const; ///< days; 0: it was not measured

private:
    struct Latest {
        const Study *study = nullptr;
        Duration ninety;
    };
    QHash<Id<Step>, Latest> m_latest;
};

/// Of those who stand in `stage`. `lags`: the step from there whose times count, null for none;
/// `meanDays`: the planned mean of that time.
[[nodiscard]] StallLimit stallLimit(
    const MeasuredLags &measured, const Stage &stage, Id<Step> lags, double meanDays);

/// What counts where the stage states nothing itself: of one stream, or from the shortest to the
/// longest of all. Nothing at the last stage, and where no stream comes through.
struct DerivedLimits {
    StallLimit shortest;
    StallLimit longest;
    bool operator==(const DerivedLimits &) const = default;
};
[[nodiscard]] std::optional<DerivedLimits> derivedStallLimits(
    const Plan &plan, Id<Stage> stage, Id<Stream> stream);

/// "nine in ten go on within 41 days", "twice the mean: 60 days", "12 days to 60 days, by stream".
[[nodiscard]] Phrase derivedLimitPhrase(const DerivedLimits &limits, const Format &format);
[[nodiscard]] Phrase stallRulePhrase(StallRule rule); ///< "nine in ten took less"

} // namespace lockstep
