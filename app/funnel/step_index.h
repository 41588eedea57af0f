// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The step of a stream from a stage, found at once. Points into the plan it was made from.

#include "app/plan/plan.h"

namespace lockstep {

class StepIndex {
public:
    explicit StepIndex(const Plan &plan)
        : m_streams(plan.streams)
        , m_stages(plan.stages)
        , m_steps(plan.streams.size() * plan.stages.size(), nullptr)
    {
        Id<Stream> before;
        qsizetype row = -1;
        for (const Step &step : plan.steps) {
            // Steps of one stream often stand together.
            if (step.stream != before || row < 0)
                row = rowOf(before = step.stream);
            const qsizetype column = columnOf(step.stage);
            if (row >= 0 && column >= 0)
                m_steps[row * m_stages.size() + column] = &step;
        }
    }
    /// nullptr where the plan has none: check() reports that, except after the last stage.
    [[nodiscard]] const Step *find(Id<Stream> stream, Id<Stage> stage) const
    {
        const qsizetype row = rowOf(stream);
        const qsizetype column = columnOf(stage);
        return row < 0 || column < 0 ? nullptr : m_steps[row * m_stages.size() + column];
    }

private:
    [[nodiscard]] qsizetype rowOf(Id<Stream> id) const
    {
        const Stream *stream = lockstep::find(m_streams, id);
        return stream ? stream - m_streams.constData() : -1;
    }
    [[nodiscard]] qsizetype columnOf(Id<Stage> id) const
    {
        for (qsizetype i = 0; i < m_stages.size(); ++i) {
            if (m_stages[i].id == id)
                return i;
        }
        return -1;
    }

    QList<Stream> m_streams; ///< shared with the plan
    QList<Stage> m_stages;
    QList<const Step *> m_steps; ///< by stream, then stage
};

} // namespace lockstep
