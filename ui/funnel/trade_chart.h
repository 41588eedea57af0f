// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// More leads or better leads: all pairs of volume and rate at one stage that bring the same
// revenue, as planned (line) and for the target (dashes), with today's point. A readout is dragged,
// or moved with the arrow keys, along the target's line; where the target has none, along the
// plan's.

#include "app/base/format.h"
#include "app/funnel/equal_revenue.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class TradeChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit TradeChart(QWidget *parent);
    void show(const EqualRevenue &trade, const QString &from, const QString &to, const Style &style,
        const Format &format);
    [[nodiscard]] QString readout() const; ///< in a sentence
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    [[nodiscard]] QString accessibleValue() const override { return readout(); }
    [[nodiscard]] std::optional<AccessibleNumber> accessibleNumber() override; ///< the rate, in %

signals:
    void moved(const QString &readout);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Points = QList<EqualRevenuePoint>;
    [[nodiscard]] const Points &readable() const; ///< the line that is read off
    [[nodiscard]] qsizetype nearest(double rate) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF place(const EqualRevenuePoint &point) const;
    void readAt(double x);
    void moveTo(qsizetype index);
    void paintLine(QPainter &painter, const Points &points, Qt::PenStyle line) const;
    void paintName(QPainter &painter, const Points &points, Qt::PenStyle line) const;
    void paintGuides(QPainter &painter) const;
    void paintReadout(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;

    EqualRevenue m_trade;
    QString m_from;
    QString m_to;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    qsizetype m_at = 0; ///< of readable()
};

} // namespace lockstep
