// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What makes the year's revenue uncertain: the inputs by how much of its spread goes with each, as
// ranked bars.

#include "app/funnel/forecast.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class ForecastShares : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ForecastShares(QWidget *parent);
    void show(const Snapshot &snapshot, const YearForecast &year);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString accessibleValue() const override;
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the bars

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString name;
        QString text;
        double share = 0; ///< of the longest, 0 … 1
        bool isLuck = false;
    };
    [[nodiscard]] QRectF row(qsizetype index) const; ///< -1: the title
    [[nodiscard]] double rowHeight() const;

    QList<Bar> m_bars;
    Style m_style;
};

} // namespace lockstep
