// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel waterfall as a drawing: the same for the window, the PDF and a picture file. Stages
// left to right; need as outline, planned as fill, shortfall hatched; rate and days between the
// bars.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "app/figures/waterfall_flows.h"
#include "ui/funnel/funnel_look.h"
#include "ui/shared/style.h"

#include <QPainter>

namespace lockstep {

struct WaterfallLayout;

/// Where things were drawn, for handles and hit tests; one per stage.
struct WaterfallPlaces {
    QList<QRectF> bars; ///< the column of each stage, full height
    QList<QRectF> rates; ///< the rate label and handle between stage i and i+1
    QList<QRectF> lags; ///< null where there was no room for the days
    QList<QRectF> labels; ///< every text that was drawn
};

[[nodiscard]] WaterfallPlaces drawWaterfall(QPainter &painter, const QRectF &area,
    const Waterfall &waterfall, const Selection &selection, const Style &style,
    const Format &format, WaterfallMode mode = WaterfallMode::Both,
    const WaterfallFlows &flows = {});

/// The same from a layout that was made before; neither clears what is below.
void paintWaterfall(QPainter &painter, const WaterfallLayout &layout, const Selection &selection,
    const Style &style);

} // namespace lockstep
