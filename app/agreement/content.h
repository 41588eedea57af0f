// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// An item's content as people read it, one `name: value` a line, exact to the last digit: what a
// seal covers. Where an item stands among its like (position) is not content.

#include "app/base/format.h"
#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Target &target);
/// With its buyer roles.
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Market &market);
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Stream &stream);
/// Without what its stream takes from another one (rates and recycling, or lags), and without how
/// many skip the stage.
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Step &step);
/// With what else it serves; without its state, money spent and names in other calendars.
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Entry &entry);
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Stage &stage);
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const BridgeRow &row);
[[nodiscard]] QString contentOf(
    const Plan &plan, const Format &format, const OpeningPipeline &pipeline);
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Team &team);
/// Of its two limits the one that its kind has.
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Tripwire &tripwire);
/// With its changes.
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Scenario &scenario);

/// No item, but what a scenario may change.
[[nodiscard]] QString contentOf(const Plan &plan, const Format &format, const Settings &settings);

/// What reads differently now: "rate: 20 % → 22 %". Lines of one name are matched in their order.
[[nodiscard]] QStringList changes(const QString &before, const QString &now);

} // namespace lockstep
