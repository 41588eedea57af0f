// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The step of a stream from a stage, found at once. Points into the plan it was made from.

#include "app/plan/plan.h"

#include <QHash>
#include <utility>

namespace lockstep {

class StepIndex {
public:
    explicit StepIndex(const Plan &plan)
    {
        m_steps.reserve(plan.steps.size());
        for (const Step &step : plan.steps)
            m_steps.insert({ step.stream, step.stage }, &step);
    }
    /// nullptr where the plan has none: check() reports that, except after the last stage.
    [[nodiscard]] const Step *find(Id<Stream> stream, Id<Stage> stage) const
    {
        return m_steps.value({ stream, stage }, nullptr);
    }

private:
    QHash<std::pair<Id<Stream>, Id<Stage>>, const Step *> m_steps;
};

} // namespace lockstep
