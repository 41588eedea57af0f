// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The target as one bar: planned as fill, what is missing hatched up to the line of the target;
// below it who brings it, marketing and sales.

#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class TargetBar : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit TargetBar(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawRevenue(QPainter &painter, const QRectF &at) const;
    void drawSides(QPainter &painter, const QRectF &at) const;

    Style m_style;
    double m_planned = 0; ///< of the longer of target and plan, 0 … 1
    double m_target = 0;
    double m_marketing = 0; ///< its share, 0 … 1
    QString m_marketingText;
    QString m_salesText;
};

} // namespace lockstep
