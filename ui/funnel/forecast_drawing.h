// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How sure each quarter's revenue is as a drawing, the same for the window and for paper: from what
// nine in ten trials reach to what one in ten does, the middle as a line, the target as a mark, and
// the chance to reach it. The year stands beside, on a scale of its own unless its quarters are
// summed up.

#include "app/base/format.h"
#include "app/calendar/fiscal.h"
#include "app/funnel/forecast.h"
#include "ui/shared/style.h"

#include <QPainter>

namespace lockstep {

enum class FanCounts { Each, SoFar }; ///< a quarter by itself, or the year up to it

/// What stands over one quarter, or over the year.
struct FanColumn {
    QString label;
    QString chance;
    QString middle;
    QString range;
    QString sentence;
    double low = 0; ///< of the chart's height, 0 … 1
    double mid = 0;
    double high = 0;
    double target = 0;
    bool hasTarget = false;
    bool isUnlikely = false;
};

/// Of the first of the fiscal years; the last one is the year.
[[nodiscard]] QList<FanColumn> fanColumns(const QList<FiscalQuarter> &quarters,
    const Forecast &forecast, FanCounts counts, const Format &format);

class FanDrawing {
public:
    FanDrawing(QRectF area, QList<FanColumn> columns, Style style,
        Qt::LayoutDirection direction = Qt::LeftToRight);

    [[nodiscard]] QRectF place(qsizetype index) const;
    /// Stale: another forecast is on its way. What is below is not cleared.
    void paint(QPainter &painter, bool isStale = false) const;

private:
    [[nodiscard]] QRectF chart(qsizetype index) const; ///< without its words
    [[nodiscard]] double y(qsizetype index, double share) const;
    void paintBand(QPainter &painter) const;
    void paintYear(QPainter &painter) const;
    void paintMarks(QPainter &painter, qsizetype index) const;
    void paintWords(QPainter &painter, qsizetype index) const;

    QRectF m_area;
    QList<FanColumn> m_columns;
    Style m_style;
    bool m_isMirrored;
};

} // namespace lockstep
