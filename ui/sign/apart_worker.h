// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Works out on a thread of its own what each disagreement costs: two plans' figures each, which no
// window waits for. What it has told before stays until the new prices are there.

#include "app/figures/disagreements.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace lockstep {

class ApartWorker : public QObject {
    Q_OBJECT

public:
    explicit ApartWorker(QObject *parent);
    ~ApartWorker() override; ///< gives up what still goes on

    /// A moment after the last change; at once for the first plan. Who agreed to what changes no
    /// price.
    void follow(const Plan &plan);
    void wait(); ///< until what goes on is done: for pictures

signals:
    void done(const QList<lockstep::Disagreement> &priced);

private:
    void start();
    void giveUp();
    void take(const std::shared_ptr<std::atomic_bool> &of, const QList<Disagreement> &priced);

    QThreadPool m_pool;
    QTimer m_quiet;
    std::optional<Plan> m_plan; ///< without seals
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the work that is wanted
};

} // namespace lockstep
