// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The two-lane clock as a drawing: the year as a dial, marketing's lane outside, sales' inside, a
// hand at today, and arcs under the quarters whose revenue today's work feeds.

#include "app/base/format.h"
#include "app/figures/day_work.h"
#include "app/figures/selection.h"
#include "ui/shared/style.h"

#include <QPainterPath>

namespace lockstep {

struct ClockInput {
    const Plan &plan;
    const Figures &figures;
    const Selection &selection;
    const Style &style;
    const Format &format;
    Period shown; ///< what the dial goes round once
    const DayWork &work;
};

/// Where things were drawn, for hit tests.
struct ClockPlaces {
    struct Arc {
        Id<Entry> entry;
        QPainterPath path;
        bool isToday = false;
    };
    QList<Arc> arcs;
    QRectF dial;
};

ClockPlaces drawClock(QPainter &painter, const QRectF &area, const ClockInput &input);

} // namespace lockstep
