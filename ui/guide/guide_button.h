// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The guide's buttons: a full one that goes on, quiet ones beside it, and choices that fill when
// they are chosen.

#include "ui/shared/style.h"

#include <QAbstractButton>

namespace lockstep {

class GuideButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Full, Quiet, Choice };

    GuideButton(Look look, const QString &name, const QString &text, QWidget *parent = nullptr);
    void restyle(const Style &style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isFull() const { return m_look == Look::Full || isChecked(); }

    Look m_look;
    Style m_style;
};

} // namespace lockstep
