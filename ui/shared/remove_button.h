// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The × that removes a row: there to the keyboard and to assistive technology, but seen only while
// its surroundings are pointed at or it has the focus.

#include <QToolButton>

namespace lockstep {

class RemoveButton : public QToolButton {
    Q_OBJECT

public:
    /// `what` says what it removes: "Remove this clause".
    RemoveButton(const QString &what, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lockstep
