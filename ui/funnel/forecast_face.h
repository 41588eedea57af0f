// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel's face that says how sure the revenue is: the fan over the quarters, the chances, and
// what the uncertainty comes from. Shows what the window's forecast has; can stop it and begin it
// again.

#include "ui/funnel/forecast_worker.h"
#include "ui/funnel/funnel_face.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace lockstep {

class ForecastFan;
class ForecastShares;
class Progress;
class SegmentSwitch;

class ForecastFace : public FunnelFace {
    Q_OBJECT

public:
    ForecastFace(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void arrange();

    Snapshot m_snapshot;
    ForecastWorker &m_worker;
    std::shared_ptr<const Forecast> m_last; ///< stays in sight, pale, until the next one is there
    QBoxLayout *m_parts;
    ForecastFan *m_fan;
    SegmentSwitch *m_counts; ///< each quarter by itself, or the year so far
    bool m_isSoFar = false;
    ForecastShares *m_shares;
    Progress *m_progress;
    QPushButton *m_again;
    QLabel *m_whole; ///< says that the selection makes no difference
    QLabel *m_stopped;
};

} // namespace lockstep
