// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is wrong, missing or clashing in a plan, independent of how it came in. An empty list means
// that every computation accepts the plan. Edits keep a plan free of errors; a file may not.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

enum class Severity { Error, Warning };

/// Error: computations may not be run. Warning: they may, but people should look.
struct Finding {
    Severity severity = Severity::Error;
    Error error; ///< subject names the input in people's words
    bool operator==(const Finding &) const = default;
};

/// Errors first, then warnings, each in the plan's order: values out of their range, dangling
/// references, duplicates (two steps for one stream and stage), streams without a step; as
/// warnings: shares that do not add up to 100 %, markets without accounts, entries outside the
/// horizon, reviewed before they end, or approved although a side declines them, nurturing that
/// takes no time, tripwires without a first act or a deadline.
[[nodiscard]] QList<Finding> check(const Plan &plan);

/// Rows of `now` that say something else than `before`; nothing where steps came, went or moved.
[[nodiscard]] std::optional<QList<qsizetype>> changedSteps(
    const QList<Step> &now, const QList<Step> &before);
[[nodiscard]] bool isTheSameButSteps(Plan plan, const Plan &earlier);
/// An earlier plan, what was found in it, and how its steps differ: see changedSteps().
struct KnownFindings {
    const Plan &plan;
    const QList<Finding> &findings;
    const std::optional<QList<qsizetype>> &changedSteps;
};
/// The same as of any plan, at once where only steps differ.
[[nodiscard]] QList<Finding> check(const Plan &plan, const KnownFindings &known);

/// A step about which check() warns.
[[nodiscard]] inline bool isNurturedInNoTime(const Step &step)
{
    return step.nurtureShare.ppm > 0 && step.nurtureTime.minutes == 0;
}

/// The first error of check(), if any: what an edit returns in place of a plan that is not sound.
[[nodiscard]] Result<Plan> sound(Plan plan);

// Names of items in people's words, used in findings, edits and history alike.
[[nodiscard]] QString streamName(const Plan &plan, Id<Stream> id); ///< "Direct · Automotive"
[[nodiscard]] QString stageName(const Plan &plan, Id<Stage> id);
[[nodiscard]] QString stepName(
    const Plan &plan, const Step &step); ///< "MQL → SAL, Direct · Automotive"

} // namespace lockstep
