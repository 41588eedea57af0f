// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Values of a plan that came in through a file and are outside their range: as long as there is
// one, nothing can be computed. Where each stands, so that it can be mended right there.

#include "app/evidence/input_place.h"

namespace lockstep {

struct BrokenInput {
    InputPlace place;
    QString title; ///< "rate of MQL → SAL, Direct · Automotive"
    InputUnit unit = InputUnit::Count;
    qint64 value = 0; ///< in the field's own unit, as it stands there
    Error error; ///< with the range that it may have
    bool operator==(const BrokenInput &) const = default;
};

/// Single numbers only, in the plan's order. What else is wrong, check() says.
[[nodiscard]] QList<BrokenInput> brokenInputs(const Plan &plan);

/// Puts `value` there, whatever else is still wrong with the plan. What was measured is then said
/// in the room; the likely range around a rate or a volume reaches to it. Faults: NoSuchItem, what
/// is wrong with the value now.
[[nodiscard]] Result<Plan> mendInput(Plan plan, const InputPlace &place, qint64 value);

} // namespace lockstep
