// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Names by which the command line calls levers, made like those of named figures: "mqlRate",
// "mqlLag.directAutomotive", "dealSize.automotive", "volume.springFair", "sqlOpening".

#include "app/base/format.h"
#include "app/funnel/lever_bench.h"

namespace lockstep {

struct NamedLever {
    QString key;
    Lever lever;
    bool operator==(const NamedLever &) const = default;
};

/// One for each of `levers`, in their order; every key once.
[[nodiscard]] QList<NamedLever> namedLevers(const Plan &plan, const QList<Lever> &levers);

/// A lever's value as people read it: "22.35 %", "30 days", "100,000 EUR", "500.0".
[[nodiscard]] QString leverText(const Lever &lever, double value, const Format &format);

} // namespace lockstep
