// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whole numbers where half a deal or half a person means nothing. Only for showing: money is always
// of the exact values. Source: funnel-maths, section 9.

#include "app/plan/nouns.h"

#include <QList>

namespace lockstep {

/// `value` rounded up; what is beyond a whole number by no more than a double's last bits is not.
[[nodiscard]] double roundedUp(double value);

/// Entrants needed by stage, first to last, when wins come first: the last is rounded up, and each
/// stage before follows from that whole number at the same rates, rounded to the nearest. The exact
/// numbers rounded to the nearest where no win is needed.
[[nodiscard]] QList<double> wholeWinsFirst(const QList<double> &needs);

/// As a plan shows them: wins first, or as they are.
[[nodiscard]] QList<double> shownNeeds(const Settings &settings, const QList<double> &needs);

/// `parts` of `whole`, a whole number, as whole numbers that come to it: in proportion, each at
/// most one away from its exact share; what is over goes to the largest remainders, the earlier
/// first among equals. All 0 where the parts are.
[[nodiscard]] QList<double> wholeParts(const QList<double> &parts, double whole);

/// People: always rounded up, with the exact figure beside it.
struct HeadCount {
    double exact = 0;
    double whole = 0;
    bool operator==(const HeadCount &) const = default;
};
[[nodiscard]] HeadCount headCount(double exact);

} // namespace lockstep
