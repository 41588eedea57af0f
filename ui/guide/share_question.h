// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How much of the revenue marketing is to bring: typed, or drawn on a bar that both sides share.

#include "ui/guide/question.h"

#include <QAbstractSlider>

namespace lockstep {

class BigField;

/// A bar from 0 to 100 %: marketing's part to the left, sales' to the right.
class SplitBar : public QAbstractSlider {
    Q_OBJECT

public:
    explicit SplitBar(const QString &name);
    void restyle(const Style &style);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void moveTo(QPointF at);

    Style m_style;
};

class ShareQuestion : public Question {
    Q_OBJECT

public:
    ShareQuestion();

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    BigField *m_share;
    SplitBar *m_bar;
};

} // namespace lockstep
