// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One term of a figure's explanation: operation, value, label, and below where it comes from. An
// input can be pressed.

#include "app/figures/why.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class WhyRow : public QWidget, public Accessible {
    Q_OBJECT

public:
    WhyRow(const WhyLine &line, const Style &style, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] QString accessibleValue() const override { return m_value; }
    [[nodiscard]] std::function<void()> accessiblePress() override;

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Draws from `x` on, as much as there is room for; where the next text begins.
    int write(QPainter &painter, int x, const QString &text, const QColor &ink) const;

    Style m_style;
    int m_depth;
    QString m_sign;
    QString m_value;
    QString m_label;
    QString m_note;
    bool m_isInput;
};

} // namespace lockstep
