// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How people get from stage to stage, once recycling has run its course: who fails a step may come
// back to its stage or to an earlier one and climb again. Each person counts once at a stage, when
// they first enter it; so what one entrant is worth does not depend on how often they came back,
// and supply can be held against need. Source: funnel-maths, sections 3 and 4.

#include "app/funnel/kernel.h"
#include "app/funnel/model.h"

namespace lockstep {

/// When those who pass the step do so: its curve, or all at its lag. Together 1.
[[nodiscard]] Kernel straight(const StepModel &step);

/// The part of all who enter a step's stage that comes back from it.
[[nodiscard]] double backShare(const StepModel &step);

/// The parts of a curve that are still to come after `age`, in minutes; all at once where they are
/// over. Together 1.
[[nodiscard]] Kernel later(const Kernel &curve, qint64 age);

/// What one entrant of each stage yields at the next in the end: over 0, up to 1. Without recycling
/// the step's rate r; with re-entry into the same stage, a share c of the failures:
/// r / (1 - (1 - r) c); with re-entry into an earlier one, c times the chance to climb back.
[[nodiscard]] QList<double> effectiveRates(const StreamModel &stream);

/// One for each step: when those who ever pass it do so. Each adds up to its effective rate.
[[nodiscard]] QList<Kernel> passages(const StreamModel &stream);

/// The same for somebody who has stood in `stage` (not the last) for `age` when day 0 begins: what
/// is left of the step's times, all at once where they are over; of a curve, its later parts, in
/// their proportions.
[[nodiscard]] Kernel passageFrom(
    const StreamModel &stream, const QList<Kernel> &passages, int stage, Duration age);

} // namespace lockstep
