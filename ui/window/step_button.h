// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One step in the line of steps: its key, its name, how far it is agreed.

#include "ui/shared/style.h"
#include "ui/window/steps.h"

#include <QAbstractButton>

namespace lockstep {

class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepButton(PlanStep step, QWidget *parent = nullptr);
    void show(const StepProgress &progress, const Style &style);
    [[nodiscard]] const StepProgress &progress() const { return m_progress; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    void drawBackground(QPainter &painter) const;
    void drawProgress(QPainter &painter, const QRectF &ring) const;
    [[nodiscard]] QString stateText() const;

    PlanStep m_step;
    StepProgress m_progress;
    Style m_style;
};

} // namespace lockstep
