// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How sure each quarter's revenue is, see forecast_drawing.h.

#include "ui/funnel/forecast_drawing.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class ForecastFan : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ForecastFan(QWidget *parent);
    using Counts = FanCounts;
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
    [[nodiscard]] FanDrawing drawing() const;

    QList<FanColumn> m_columns; ///< the last one is the year
    Style m_style;
    bool m_isStale = false;
};

} // namespace lockstep
