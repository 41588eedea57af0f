// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The way to the target, drawn: columns that float between what comes before and after them, thin
// lines from one to the next. A column is walked to with the arrow keys; Enter or a double click
// opens it.

#include "ui/funnel/bridge_drawing.h"
#include "ui/shared/accessible.h"

#include <QWidget>

namespace lockstep {

class BridgeChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit BridgeChart(QWidget *parent);
    void show(const QList<BridgeColumn> &columns, const Style &style);
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(int column);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] BridgeDrawing drawing() const;
    void choose(int column);

    QList<BridgeColumn> m_columns;
    Style m_style;
    int m_current = 0;
};

} // namespace lockstep
