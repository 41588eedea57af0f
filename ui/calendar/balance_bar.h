// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What one side's entries bring, as one bar: in this quarter, in the next, later in the year, after
// it.

#include "app/figures/revenue_balance.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

/// "2.4 M EUR of this is still to come: 0.4 M in Q2 FY27, …"; empty where nothing is.
[[nodiscard]] QString balanceSentence(
    const RevenueBalance &balance, const FeedShares &shares, const Format &format);

class BalanceBar : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit BalanceBar(QWidget *parent);
    void show(const Snapshot &snapshot, const RevenueBalance &balance, Side side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString name; ///< "Q2", "Q3", "FY27", "later"
        double from = 0; ///< 0 … 1 of the bar
        double to = 0;
    };
    void paintPart(QPainter &painter, const Part &part, int index) const;

    Style m_style;
    Side m_side = Side::Marketing;
    QList<Part> m_parts; ///< in the order of time
};

} // namespace lockstep
