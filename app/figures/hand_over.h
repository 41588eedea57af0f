// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether both sides agreed what a lead is that marketing hands over. Until then the numbers of
// leads are skewed: counted freely, too many are promised at too high a rate; counted strictly, too
// few at too low a one.

#include "app/figures/figures.h"

namespace lockstep {

struct HandOver {
    Id<Stage> stage; ///< whose entrants marketing hands over
    bool isDefined = false; ///< it says what must be true to stand in it
    bool hasMarketing = false; ///< agreed to it as it reads now
    bool hasSales = false;
    bool operator==(const HandOver &) const = default;
    [[nodiscard]] bool isSettled() const { return isDefined && hasMarketing && hasSales; }
};

/// None where marketing hands nothing over: no stage of its own before won.
[[nodiscard]] std::optional<HandOver> handOver(const Plan &plan, const Figures &figures);

} // namespace lockstep
