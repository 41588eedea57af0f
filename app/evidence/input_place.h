// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One input of the plan by the names that plan.json has for it, as a whole number in its own unit:
// what readings and opinions are about.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <optional>

namespace lockstep {

struct InputPlace {
    QString table; ///< "steps"
    qint64 row = 0;
    QString field; ///< "rate"
    bool operator==(const InputPlace &) const = default;
};

[[nodiscard]] InputPlace rateOf(Id<Step> step);
[[nodiscard]] InputPlace lagOf(Id<Step> step);
[[nodiscard]] InputPlace recyclingOf(Id<Step> step); ///< how many come back
[[nodiscard]] InputPlace skipsOf(Id<Step> step); ///< how many never stood there
[[nodiscard]] InputPlace dealSizeOf(Id<Stream> stream);
[[nodiscard]] InputPlace dealSizeOf(Id<Market> market);
[[nodiscard]] InputPlace lastYearOf(Id<Target> target); ///< all four quarters together
[[nodiscard]] InputPlace pipelineOf(Id<OpeningPipeline> pipeline);

/// What kind of number it is: how it is shown and typed.
enum class InputUnit { Ratio, Duration, Money, Count };

struct InputValue {
    InputUnit unit = InputUnit::Count;
    qint64 value = 0; ///< ppm, minutes, minor units or a count
    Evidence evidence;
};

/// Nothing where the plan has no such input.
[[nodiscard]] std::optional<InputValue> inputAt(const Plan &plan, const InputPlace &place);

/// Whether the plan is looked through after each of many changes, or once by who makes them.
enum class Check { Now, Later };

/// Puts value and evidence there; a likely range that no longer holds a rate is dropped. Faults:
/// NoSuchItem, those of sound().
[[nodiscard]] Result<Plan> withInput(Plan plan, const InputPlace &place, qint64 value,
    const Evidence &evidence, Check check = Check::Now);

/// Whether a row's evidence by this name is about its `field`. Only one without a name of its own
/// is about the whole row; a target's is about its revenue alone.
[[nodiscard]] bool isEvidenceOf(QLatin1StringView evidence, const QString &field);

[[nodiscard]] QString placeName(
    const Plan &plan, const InputPlace &place); ///< "rate of MQL → SAL, …"

} // namespace lockstep
