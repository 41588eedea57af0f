// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The handle on a rate or a lag: lies over its label, can be pulled up and down, nudged with the
// arrow keys, and opened for typing. It knows the value that it stands for, never the plan.

#include "ui/funnel/step_gesture.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class StepHandle : public QWidget, public Accessible {
    Q_OBJECT

public:
    StepHandle(StepInput input, QWidget *parent);
    void show(double value, const QString &name, const Style &style);
    void setWhy(const QString &why);
    void setLeast(double days) { m_least = days; } ///< of a lag, what no pull takes away
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    [[nodiscard]] std::optional<AccessibleNumber> accessibleNumber() override; ///< %, or days
    [[nodiscard]] std::function<void()> accessiblePress() override;

signals:
    void pulledTo(double from, double wanted); ///< still held
    void settledAt(double from, double wanted); ///< let go
    void cancelled();
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void begin();
    void pullTo(double wanted);
    void settle();
    void cancel();

    enum class Hold { None, Pressed, Moving };
    const StepInput m_input;
    Style m_style;
    Hold m_hold = Hold::None;
    double m_least = 0;
    double m_value = 0; ///< as last shown
    double m_from = 0; ///< when it was taken hold of
    double m_wanted = 0;
    double m_pressedAt = 0; ///< y on the screen
};

} // namespace lockstep
