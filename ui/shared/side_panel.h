// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A panel that slides in at the end of the window, over the panes, and stops nobody from talking:
// no modal dialog. Holds one content at a time. The keyboard goes in with it and, after Esc, back.

#include "ui/shared/style.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPropertyAnimation;
class QScrollArea;
class QToolButton;

namespace lockstep {

class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent); ///< covers the end of `parent`, whatever its size
    void open(const QString &title, QWidget *content); ///< takes `content`, drops the one before
    /// The same, with more room: for lists whose lines are sentences.
    void openWide(const QString &title, QWidget *content);
    void shut();
    [[nodiscard]] bool isOpen() const { return m_open; }
    void restyle(const Style &style);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &title, QWidget *content);
    [[nodiscard]] QRect place(bool open) const;
    void slide();
    void focusFirst(QWidget *content);

    QLabel *m_title;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QPropertyAnimation *m_slide;
    Style m_style;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_open = false;
    bool m_isWide = false;
};

} // namespace lockstep
