// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Works out how likely the plan and each of some scenarios reach the year's target, one after the
// other on a thread of its own, a moment after the last change.

#include "app/figures/scenario_summaries.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace lockstep {

class ScenarioChances : public QObject {
    Q_OBJECT

public:
    explicit ScenarioChances(QObject *parent);
    ~ScenarioChances() override; ///< gives up what still goes on

    /// Of the plan and these. What is known of the same plan is not worked out again.
    void follow(const Plan &plan, const QList<Id<Scenario>> &scenarios);
    void stop(); ///< nobody looks any more
    void wait(); ///< until it is done: for pictures
    /// Of a scenario, or of the plan for null.
    [[nodiscard]] std::optional<double> of(Id<Scenario> scenario) const;
    [[nodiscard]] bool isAwaited(Id<Scenario> scenario) const;

signals:
    void changed();

private:
    void start();

    QThreadPool m_pool;
    QTimer m_quiet;
    std::optional<Plan> m_plan;
    QList<Id<Scenario>> m_wanted;
    QHash<Id<Scenario>, std::optional<double>> m_known; ///< nothing: there is none
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the work that is wanted
};

} // namespace lockstep
