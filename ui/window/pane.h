// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One of the four panes: a title bar with a button to grow, and the view. Where others have no room
// beside it, its title bar has a tab for each of them.

#include "ui/shared/view.h"
#include "ui/window/steps.h"

class QHBoxLayout;
class QToolButton;

namespace lockstep {

class Pane : public QWidget {
    Q_OBJECT

public:
    /// Owns `view`. Object names follow the view's: "calendarView" gives "calendarPane".
    explicit Pane(View *view, QWidget *parent = nullptr);

    [[nodiscard]] View &view() const { return *m_view; }
    void setGrown(bool isGrown);
    /// In place of its title: `front` is this pane. Empty: the title.
    void setTabs(const QList<PaneKind> &tabs, PaneKind front = kCalendarPane);
    void setAlone(bool isAlone); ///< as large as it can be, and nothing to grow for
    void restyle(const Style &style);
    /// However much its view would like: no pane makes the window larger than its screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void growWanted(); ///< or to go back
    void tabWanted(PaneKind pane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void makeTabs();

    View *m_view;
    QHBoxLayout *m_bar;
    QLabel *m_title;
    QList<PaneKind> m_tabs;
    PaneKind m_front = kCalendarPane;
    QList<QWidget *> m_tabButtons;
    QToolButton *m_grow;
    Style m_style;
    bool m_grown = false;
};

} // namespace lockstep
