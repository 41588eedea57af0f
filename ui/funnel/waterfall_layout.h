// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where everything of the waterfall stands, before any paint. The room decides what is said: a
// label that does not fit whole is left out, the least important first; numbers are never cut.

#include "app/figures/waterfall_flows.h"
#include "ui/funnel/funnel_look.h"
#include "ui/funnel/waterfall_drawing.h"

#include <QPolygonF>
#include <optional>

namespace lockstep {

/// A number that can be asked about: what of which stage it is.
struct WaterfallNumber {
    int stage = 0; ///< from 0
    QString what; ///< as figures end: "Need", "Planned", "RateLever"; or kLeave
    bool operator==(const WaterfallNumber &) const = default;
};

inline constexpr QLatin1StringView kLeave("Leave"); ///< how many leave the funnel there

/// One line of text, whole, in its own rectangle.
struct PlacedText {
    QRectF rect;
    QString text;
    QFont font;
    QColor colour;
    EvidenceMark mark = EvidenceMark::Measured; ///< a guess is underlined with dots
    std::optional<WaterfallNumber> number {}; ///< that it says
};

/// The column of one stage. Its height stands for the larger of need and planned on a scale shared
/// by all stages, logarithmic from 0 (even, where it is money); within the column both are drawn to
/// scale.
struct WaterfallColumn {
    QRectF cell; ///< all that belongs to the stage
    QRectF need;
    QRectF planned; ///< up to the need
    QRectF missing; ///< null unless planned < need
    QRectF surplus; ///< null unless planned > need
    QRectF opening; ///< part of the fill: who stood in the funnel at the start; null: nobody
    QRectF recycled; ///< part of the fill: who would not be there without coming back
    Side owner = Side::Marketing;
    Id<Stage> stage;

    [[nodiscard]] QRectF silhouette() const { return need | planned | surplus; }
};

/// Stages in a row that one side answers for.
struct OwnerRun {
    QRectF bar;
    Side owner = Side::Marketing;
};

struct WaterfallLayout {
    QList<WaterfallColumn> columns;
    QList<QPolygonF> slopes; ///< the silhouette between columns i and i+1
    QList<QRectF> rates;
    QList<QRectF> lags;
    QList<OwnerRun> owners;
    QList<QPolygonF> returns; ///< under the columns: down, along and up to the tip
    QList<QLineF> leaks; ///< under what is between columns, down to the tip beside how many leave
    QList<PlacedText> texts;
    QLineF baseline;
};

[[nodiscard]] WaterfallLayout waterfallLayout(const QRectF &area, const Waterfall &waterfall,
    const Style &style, const Format &format, WaterfallMode mode = WaterfallMode::Both,
    const WaterfallFlows &flows = {});

} // namespace lockstep
