// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Revenue quarter by quarter: the target as outline, the plan as fill, what is missing hatched.
// Click or arrow keys select a quarter.

#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class QuarterChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit QuarterChart(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString accessibleValue() const override;

signals:
    void chosen(int quarter); ///< -1: none any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar {
        QString label;
        QString planned;
        QString gap;
        QString why;
        double target = 0; ///< of the highest, 0 … 1
        double plan = 0;
        bool isShort = false;
    };
    [[nodiscard]] QRectF column(qsizetype index) const;
    [[nodiscard]] qsizetype at(QPointF position) const; ///< -1: none
    void drawBar(QPainter &painter, qsizetype index) const;
    void drawLabels(QPainter &painter, qsizetype index) const;

    QList<Bar> m_bars;
    int m_selected = -1;
    Style m_style;
};

} // namespace lockstep
