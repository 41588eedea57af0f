// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The line of steps above the headline figures: jump anywhere. A ring says how far a step's items
// are agreed; a tick that all are, "≠" that some are disputed.

#include "ui/shared/view.h"
#include "ui/window/steps.h"

namespace lockstep {

class StepButton;

class StepsBar : public QWidget {
    Q_OBJECT

public:
    explicit StepsBar(QWidget *parent = nullptr);
    void present(const Snapshot &snapshot);
    void setCurrent(PlanStep step);
    /// It fits itself to the window, and never makes it wider.
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

signals:
    void chosen(PlanStep step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Style m_style;
    LateList<Standing> m_standings; ///< whose progress is shown
    bool m_isShown = false;
    bool m_isPlaced = false; ///< has the width that the window gives it
    QList<StepButton *> m_buttons; ///< by PlanStep
};

} // namespace lockstep
