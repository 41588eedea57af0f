// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The strongest levers beside the waterfall, as many as there is room for: what 10 % more of each
// is worth. Enter goes to where one is set.

#include "ui/funnel/funnel_face.h"
#include "ui/funnel/lever_board.h"

#include <memory>

class QLabel;

namespace lockstep {

class LeverList;
class LeverWorker;

class LeverStrip : public QWidget {
    Q_OBJECT

public:
    LeverStrip(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(); ///< whole rows, the strongest

    FaceLinks m_links;
    Snapshot m_snapshot;
    std::shared_ptr<const LeverBoard> m_board;
    LeverWorker *m_worker;
    QLabel *m_title;
    LeverList *m_list;
};

} // namespace lockstep
