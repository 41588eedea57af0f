// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How sure each quarter's revenue is: from what nine in ten trials reach to what one in ten does,
// the middle as a line, the target as a mark, and the chance to reach it. The year stands beside,
// on a scale of its own unless its quarters are summed up.

#include "app/funnel/forecast.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class ForecastFan : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ForecastFan(QWidget *parent);
    enum class Counts { Each, SoFar }; ///< a quarter by itself, or the year up to it
    struct Shown {
        Counts counts = Counts::Each;
        bool isStale = false; ///< another forecast is on its way
    };
    /// The first of the fiscal years.
    void show(const Snapshot &snapshot, const Forecast &forecast, Shown shown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString accessibleValue() const override;
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< quarters, then the year

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Column {
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
    [[nodiscard]] Column columnOf(const QString &label, const RevenueForecast &revenue,
        double highest, const Format &format) const;
    [[nodiscard]] QRectF place(qsizetype index) const;
    [[nodiscard]] QRectF chart(qsizetype index) const; ///< without its words
    [[nodiscard]] double y(qsizetype index, double share) const;
    void paintBand(QPainter &painter) const;
    void paintYear(QPainter &painter) const;
    void paintMarks(QPainter &painter, qsizetype index) const;
    void paintWords(QPainter &painter, qsizetype index) const;

    QList<Column> m_columns; ///< the last one is the year
    Style m_style;
    bool m_isStale = false;
};

} // namespace lockstep
