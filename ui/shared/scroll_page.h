// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A page longer than its pane: scrolls up and down only, without a frame
// but for the focus, on the pane's own paper.

#include <QScrollArea>

namespace lockstep {

class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    ScrollPage(const QString &name, QWidget *parent);
    [[nodiscard]] QWidget *page() const { return widget(); } ///< what the layout goes on

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isRinged = false; ///< the focus came by keys: after a click it is where the mouse is
};

} // namespace lockstep
