// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The waterfall's face: what is needed and planned at each stage, rates and days to pull, and the
// selected stage's details. Changes go through app/funnel's edits.

#include "app/funnel/funnel_edits.h"
#include "ui/funnel/funnel_face.h"
#include "ui/funnel/step_gesture.h"

class QBoxLayout;

namespace lockstep {

class LeverStrip;
class StageDetails;
class WaterfallCanvas;
struct WaterfallNumber;

class WaterfallFace : public FunnelFace {
    Q_OBJECT

public:
    WaterfallFace(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot) override;
    void setMode(WaterfallMode mode) override;
    void enter(Id<Stage> stage, StepInput input) override;
    void enterInput(const QString &input) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLevers();
    void placeLevers(bool isBeside);
    void connectParts();
    void arrange();
    [[nodiscard]] qsizetype selectedStage() const; ///< -1: none
    void selectStage(Id<Stage> stage);
    [[nodiscard]] Result<Plan> changed(
        StepInput input, qsizetype index, double from, double wanted);
    [[nodiscard]] Result<void> canFollow(
        StepInput input, qsizetype index, double from, double wanted) const;
    [[nodiscard]] StreamFilter streams() const; ///< that are looked at
    [[nodiscard]] QString figureOf(const WaterfallNumber &number) const;
    void showTarget();
    [[nodiscard]] const Target *firstTarget(const Plan &plan) const; ///< nullptr: none is stated
    [[nodiscard]] QString changeTitle(StepInput input, qsizetype index) const;
    void edit(StepInput input, qsizetype index);
    void typed(StepInput input, qsizetype index, const QString &text);

    Snapshot m_snapshot;
    Waterfall m_waterfall;
    QBoxLayout *m_parts; ///< canvas and details
    WaterfallCanvas *m_canvas;
    StageDetails *m_details;
    LeverStrip *m_levers = nullptr; ///< made once the waterfall has been seen
    bool m_isSeen = false;
};

} // namespace lockstep
