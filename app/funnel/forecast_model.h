// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the forecast knows of a plan: its uncertain inputs, each with its distribution, and for each
// stream how people pass through it. Times are minutes from the first day of the horizon.
// Source: funnel-maths, section 7.

#include "app/funnel/forecast_distribution.h"
#include "app/funnel/funnel_edits.h"
#include "app/plan/plan.h"

#include <QList>

namespace lockstep {

struct ForecastInput {
    Purpose purpose = Purpose::Rate;
    qint64 id = 0; ///< of the step, the market or stream (deal size), the entry; 0: not in the plan
    Distribution distribution;
    double factor = 1; ///< what is drawn is so many times as large; rates 1 at most
};

/// Indices of inputs are into ForecastModel::inputs.
struct ForecastStep {
    int rate = 0; ///< input
    qint64 lag = 0; ///< from entering the stage to entering the next
    QList<double> curve; ///< in place of the lag: shares by months after entering
    double recycleShare = 0; ///< of those who fail
    int recycleTo = 0; ///< index of the stage, at most the step's own
    qint64 recycleDelay = 0;
    double nurtureShare = 0; ///< of those who enter, who take `nurtureTime` before all that
    qint64 nurtureTime = 0;
};

/// A stream's part of one calendar entry: evenly over [from, to).
struct ForecastArrivals {
    int volume = 0; ///< input
    double share = 0;
    int stage = 0;
    qint64 from = 0;
    qint64 to = 0;
};

struct ForecastOpening {
    qint64 id = 0;
    int stage = 0;
    double count = 0;
    qint64 age = 0; ///< how long they have stood there when the horizon begins
};

struct ForecastStream {
    QList<ForecastStep> steps; ///< one fewer than the stages
    int dealSize = 0; ///< input
    qint64 bookingToRevenue = 0;
    QList<ForecastArrivals> arrivals;
    QList<ForecastOpening> openings;
};

/// A quarter as far as the horizon holds it.
struct ForecastQuarter {
    int fiscalYear = 0;
    int quarter = 1;
    qint64 from = 0;
    qint64 to = 0;
    double target = 0; ///< minor units
};

struct ForecastModel {
    QList<ForecastInput> inputs;
    QList<ForecastStream> streams;
    QList<ForecastQuarter> quarters;
};

/// Of a plan that check() accepts: those streams that match, with what they carry of the target.
[[nodiscard]] ForecastModel forecastModel(const Plan &plan, const StreamFilter &filter = {});

/// What is assumed where the plan states no range: relative, to both sides; for deal sizes the
/// standard deviation. Measured 10 %, estimated 20 %, guessed 50 %.
[[nodiscard]] double assumedSpread(EvidenceMark mark);

} // namespace lockstep
