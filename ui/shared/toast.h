// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What was just done, at the bottom of the window, with a way back: stops nobody, takes no focus,
// leaves by itself, and the newest replaces the one before.

#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace lockstep {

class Toast : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent); ///< at the bottom of `parent`, whatever its size
    /// `action` ("Undo") is what its button says and `act` does; none: only a message.
    void say(const QString &text, const QString &action = {}, std::function<void()> act = nullptr);
    void leave();
    void setStay(int milliseconds) { m_stay = milliseconds; } ///< before it leaves by itself
    void restyle(const Style &style);

    [[nodiscard]] QAccessible::Role accessibleRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_act;
    Style m_style;
    QBasicTimer m_timer;
    int m_stay = 8000;
};

} // namespace lockstep
