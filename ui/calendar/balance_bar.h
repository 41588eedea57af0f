// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What one side's entries bring, or cost, as one bar: in this quarter, in the next, later in the
// year, after it. Both bars are as long as each other, so that their shares can be compared.

#include "app/figures/revenue_balance.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

enum class BalanceOf { Revenue, Spend };

/// "Of 2.4 M EUR that all its entries still bring: 0.4 M in Q2 FY27, …"; empty where nothing is.
[[nodiscard]] QString balanceSentence(
    const RevenueBalance &balance, Side side, BalanceOf of, const Format &format);

class BalanceBar : public QWidget, public Accessible {
    Q_OBJECT

public:
    BalanceBar(BalanceOf of, QWidget *parent);
    void show(const Snapshot &snapshot, const RevenueBalance &balance, Side side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    /// The horizons that have some of it.
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        Horizon horizon = Horizon::ThisQuarter;
        QString name; ///< "Q2", "Q3", "FY27", "later"
        QString words; ///< "Q2 FY27: 0.4 M EUR, 17 %"
        double from = 0; ///< 0 … 1 of the bar
        double to = 0;
    };
    [[nodiscard]] double captionWidth() const;
    [[nodiscard]] QRectF placeOf(const Part &part) const;
    void paintPart(QPainter &painter, const Part &part) const;

    BalanceOf m_of;
    Style m_style;
    Side m_side = Side::Marketing;
    QList<Part> m_parts; ///< in the order of time
};

} // namespace lockstep
