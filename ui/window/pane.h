// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One of the four panes: a title bar with a button to grow, and the view.

#include "ui/shared/view.h"

class QToolButton;

namespace lockstep {

class Pane : public QWidget {
    Q_OBJECT

public:
    /// Owns `view`. Object names follow the view's: "calendarView" gives "calendarPane".
    explicit Pane(View *view, QWidget *parent = nullptr);

    [[nodiscard]] View &view() const { return *m_view; }
    void setGrown(bool isGrown);
    void restyle(const Style &style);
    /// However much its view would like: no pane makes the window larger than its screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void growWanted(); ///< or to go back

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    View *m_view;
    QLabel *m_title;
    QToolButton *m_grow;
    Style m_style;
    bool m_grown = false;
};

} // namespace lockstep
