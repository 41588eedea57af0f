// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel's face that says what the target is made of: the way from last year's revenue to it,
// part by part, what of it new business must bring, who sources that, and how much of it is
// planned. Changed in the step of the target.

#include "app/figures/bridge_figures.h"
#include "ui/funnel/funnel_face.h"

class QVBoxLayout;

namespace lockstep {

class BridgeChart;
class SegmentSwitch;

class BridgeFace : public FunnelFace {
    Q_OBJECT

public:
    BridgeFace(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitAnswer();
    void makeSwitch(const QList<int> &fiscalYears);
    void chooseYear(int fiscalYear);
    void open(int column);
    [[nodiscard]] int wantedYear(const Snapshot &snapshot) const;

    Snapshot m_snapshot;
    int m_year = 0; ///< chosen here; 0: the first one
    QList<int> m_years; ///< of the switch
    BridgeYear m_shown;
    QVBoxLayout *m_layout;
    SegmentSwitch *m_switch = nullptr; ///< made where there is more than one year
    QLabel *m_answer; ///< all of it in a sentence
    BridgeChart *m_chart;
};

} // namespace lockstep
