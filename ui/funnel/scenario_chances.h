// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Works out how likely the plan and each of some scenarios reach the year's target, one after the
// other on a thread of its own, a moment after the last change.

#include "app/figures/scenario_summaries.h"
#include "ui/shared/quiet_work.h"

namespace lockstep {

class ScenarioChances : public QObject {
    Q_OBJECT

public:
    explicit ScenarioChances(QObject *parent);

    /// Of the plan and these. What is known of the same plan is not worked out again.
    void follow(const Plan &plan, const QList<Id<Scenario>> &scenarios);
    void stop(); ///< nobody looks any more
    void wait() { m_work.wait(); }
    /// Of a scenario, or of the plan for null.
    [[nodiscard]] std::optional<double> of(Id<Scenario> scenario) const;
    [[nodiscard]] bool isAwaited(Id<Scenario> scenario) const;

signals:
    void changed();

private:
    void start();

    std::optional<Plan> m_plan;
    QList<Id<Scenario>> m_wanted;
    QHash<Id<Scenario>, std::optional<double>> m_known; ///< nothing: there is none
    QuietWork m_work;
};

} // namespace lockstep
