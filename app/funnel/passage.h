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

/// Funnels have more only rarely: what is kept by stage for a while stays where it is needed.
inline constexpr qsizetype kUsualStages = 8;

/// When those who pass the step do so: its curve, or all at its lag; the part that needs nurturing
/// first the same so much later. Each delay once; together 1.
[[nodiscard]] Kernel straight(const StepModel &step);
/// The same, put into an empty kernel where it stays.
void addStraight(Kernel &to, const StepModel &step);

/// The part of all who enter a step's stage that comes back from it.
[[nodiscard]] double backShare(const StepModel &step);

/// Some of those who stand in a stage when day 0 begins: they leave it evenly over the first `over`
/// minutes, or all at once, `after` so many.
struct Rest {
    qint64 over = 0;
    qint64 after = 0;
    double weight = 0;
    bool operator==(const Rest &) const = default;
};

/// When those leave a stage who have stood there for `age`, if whoever enters takes `times`
/// (together 1): the parts that are still to come, in their proportions; all at once where they are
/// over. An age of 0 is not known: they are taken to have come as evenly as ever, and whoever takes
/// long is met more often, anywhere on the way. That is the residual life of a stationary renewal
/// process, P(left > t) = sum over x > t of p(x) (x - t) / mean: each part x of the times weighs
/// p(x) x / mean and leaves evenly over x. (Cox, Renewal Theory, 1962, chapter 5.) Together 1.
[[nodiscard]] QList<Rest> restsOf(const Kernel &times, Duration age);

/// What one entrant of each stage yields at the next in the end: over 0, up to 1. Without recycling
/// the step's rate r; with re-entry into the same stage, a share c of the failures:
/// r / (1 - (1 - r) c); with re-entry into an earlier one, c times the chance to climb back.
using StageRates = QVarLengthArray<double, kUsualStages>;
[[nodiscard]] StageRates effectiveRates(const StreamModel &stream);

/// One for each step: when those who ever pass it do so. Each adds up to its effective rate.
[[nodiscard]] QList<Kernel> passages(const StreamModel &stream);

/// People who set out evenly over the first `over` minutes (0: all at once), each by `way`.
struct Wave {
    qint64 over = 0;
    Kernel way;
};

/// The same for those who stand in `stage` (not the last) when day 0 begins, see restsOf(): who
/// passes its step, and who comes back from it and passes later.
[[nodiscard]] QList<Wave> wavesFrom(
    const StreamModel &stream, const QList<Kernel> &passages, int stage, Duration age);

} // namespace lockstep
