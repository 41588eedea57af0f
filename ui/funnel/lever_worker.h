// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Works the levers out on a thread of its own, a moment after the last change: first what they are
// worth, then, where somebody shows that, what they do to the chance. What it has told before stays
// until the new ones are there.

#include "ui/funnel/lever_board.h"
#include "ui/shared/quiet_work.h"
#include "ui/shared/view.h"

namespace lockstep {

class LeverWorker : public QObject {
    Q_OBJECT

public:
    enum class Wanted { Money, MoneyAndChance };
    LeverWorker(Wanted wanted, QObject *parent);

    void follow(const Snapshot &snapshot);
    void wait() { m_work.wait(); }
    void stop(); ///< nobody looks any more; follow() begins anew

signals:
    /// Again and again while chances are worked out.
    void done(const std::shared_ptr<const lockstep::LeverBoard> &board);

private:
    void start();
    void take(const LeverBoard &board);

    Wanted m_wanted;
    std::optional<Plan> m_plan;
    QString m_period;
    Selection m_selection;
    bool m_isDone = false; ///< all of it
    QuietWork m_work;
};

} // namespace lockstep
