// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What went wrong in a view, at its lower edge over what stands there, so that nothing moves for
// it. The next press of a key or a mouse button takes it away again, and so does leaving the view.

#include <QLabel>

namespace lockstep {

class ErrorLine : public QLabel {
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *over);
    void setVisible(bool visible) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void listen();

    bool m_isListening = false;
};

} // namespace lockstep
