// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The levers' face: which input is worth most, what would close the gap, and the trade between more
// and better leads at the chosen step. The numbers come from a thread of their own.

#include "ui/funnel/funnel_face.h"
#include "ui/funnel/lever_board.h"

#include <memory>

class QBoxLayout;

namespace lockstep {

class LeverList;
class LeverWorker;
class ScrollPage;
class TradeChart;

class LeversFace : public FunnelFace {
    Q_OBJECT

public:
    LeversFace(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(const std::shared_ptr<const LeverBoard> &board);
    void showTrade();
    void arrange();
    void open(int row);
    [[nodiscard]] const LeverLine *tradeLine() const; ///< nullptr: no step is a lever

    Snapshot m_snapshot;
    bool m_isFollowing = false; ///< there is a snapshot
    std::shared_ptr<const LeverBoard> m_board;
    LeverWorker *m_worker;
    QLabel *m_answer; ///< the chosen lever in a sentence
    QBoxLayout *m_parts; ///< list and trade
    ScrollPage *m_page;
    LeverList *m_list;
    QWidget *m_side;
    QLabel *m_readout;
    TradeChart *m_trade;
};

} // namespace lockstep
