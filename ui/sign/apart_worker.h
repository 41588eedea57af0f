// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Works out on a thread of its own what each disagreement costs: two plans' figures each, which no
// window waits for. What it has told before stays until the new prices are there.

#include "app/figures/disagreements.h"
#include "ui/shared/quiet_work.h"

namespace lockstep {

class ApartWorker : public QObject {
    Q_OBJECT

public:
    explicit ApartWorker(QObject *parent);

    /// A moment after the last change; at once for the first plan. Who agreed to what changes no
    /// price.
    void follow(const Plan &plan);
    void wait() { m_work.wait(); }

signals:
    void done(const QList<lockstep::Disagreement> &priced);

private:
    void start();

    std::optional<Plan> m_plan; ///< without seals
    QuietWork m_work;
};

} // namespace lockstep
