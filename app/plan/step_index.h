// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The steps of a stream, found at once. Points into the plan it was made from.

#include "app/plan/id_rows.h"

#include <span>

namespace lockstep {

class StepIndex {
public:
    explicit StepIndex(const Plan &plan)
        : m_streams(plan.streams)
        , m_stages(ordered(plan.stages))
        , m_steps(size_t(plan.streams.size() * plan.stages.size()), nullptr)
    {
        for (const Step &step : plan.steps) {
            const qsizetype row = m_streams.rowOf(step.stream);
            const qsizetype column = columnOf(step.stage);
            if (row >= 0 && column >= 0)
                m_steps[size_t(row * m_stages.size() + column)] = &step;
        }
    }
    /// How many steps have a place of their own.
    [[nodiscard]] qsizetype size() const
    {
        return std::count_if(
            m_steps.begin(), m_steps.end(), [](const Step *step) { return step != nullptr; });
    }
    /// By stage, first to last. nullptr where the plan has none: check() reports that, except at
    /// the last. Empty for a stream that is not there.
    [[nodiscard]] std::span<const Step *const> of(Id<Stream> stream) const
    {
        const qsizetype row = m_streams.rowOf(stream);
        if (row < 0)
            return {};
        return std::span(m_steps).subspan(size_t(row * m_stages.size()), size_t(m_stages.size()));
    }
    /// nullptr where the plan has none.
    [[nodiscard]] const Step *find(Id<Stream> stream, Id<Stage> stage) const
    {
        const auto steps = of(stream);
        const qsizetype column = columnOf(stage);
        return steps.empty() || column < 0 ? nullptr : steps[size_t(column)];
    }

private:
    [[nodiscard]] qsizetype columnOf(Id<Stage> id) const
    {
        for (qsizetype i = 0; i < m_stages.size(); ++i) {
            if (m_stages[i].id == id)
                return i;
        }
        return -1;
    }

    IdRows<Stream> m_streams;
    QList<Stage> m_stages;
    std::vector<const Step *> m_steps; ///< by stream, then stage
};

} // namespace lockstep
