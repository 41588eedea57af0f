// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/returns.h"

#include "app/funnel/passage.h"

#include <algorithm>
#include <vector>

namespace lockstep {

namespace {

constexpr double kNobody = 1e-12;

/// Follows one person day by day; `been`: has stood in the stage that is watched.
class Walk {
public:
    Walk(const StreamModel &stream, int watched)
        : m_stream(stream)
        , m_watched(watched)
        , m_days(size_t(stream.end / kMinutesPerDay + 1))
        , m_people(size_t(stream.lastStage() + 1) * 2, std::vector<double>(m_days))
        , m_returns(m_days)
    {
    }

    Kernel returns(int from, const Duration *age)
    {
        const bool been = from > m_watched;
        if (age)
            start(from, been || from == m_watched, *age);
        else
            people(from, been)[0] = 1;
        for (m_day = 0; m_day < m_days; ++m_day) {
            while (moveAll()) { }
        }
        Kernel kernel;
        for (size_t day = 0; day < m_days; ++day) {
            if (m_returns[day] > 0)
                kernel.append({ qint64(day) * kMinutesPerDay, m_returns[day] });
        }
        return kernel;
    }

private:
    std::vector<double> &people(int stage, bool been)
    {
        return m_people[size_t(stage) * 2 + (been ? 1 : 0)];
    }

    /// Some may move on within the day: true until nobody does.
    bool moveAll()
    {
        bool hasMoved = false;
        for (int stage = 0; stage < m_stream.lastStage(); ++stage) {
            for (const bool been : { false, true }) {
                const double count = std::exchange(people(stage, been)[m_day], 0.0);
                if (stage == m_watched && been)
                    m_returns[m_day] += count;
                if (count > kNobody) {
                    move(stage, been || stage == m_watched, count);
                    hasMoved = true;
                }
            }
        }
        return hasMoved;
    }

    void move(int stage, bool been, double count)
    {
        const StepModel &step = m_stream.steps[stage];
        for (const Term &term : straight(step))
            come(stage + 1, been, term.minutes, count * step.rate * term.weight);
        come(step.recycleTo, been, step.recycleDelay.minutes, count * backShare(step));
    }

    /// The same for one who stands in `stage` already.
    void start(int stage, bool been, Duration age)
    {
        if (stage == m_stream.lastStage())
            return;
        const StepModel &step = m_stream.steps[stage];
        for (const Rest &rest : restsOf(straight(step), age))
            leave(stage + 1, been, rest, step.rate);
        for (const Rest &rest : restsOf(after(step.recycleDelay.minutes), age))
            leave(step.recycleTo, been, rest, backShare(step));
    }

    /// Day by day, each part at its mean time.
    void leave(int stage, bool been, const Rest &rest, double count)
    {
        if (rest.over == 0)
            return come(stage, been, rest.after, count * rest.weight);
        for (qint64 from = 0; from < rest.over; from += kMinutesPerDay) {
            const qint64 to = std::min(from + kMinutesPerDay, rest.over);
            const double part = static_cast<double>(to - from) / static_cast<double>(rest.over);
            come(stage, been, (from + to) / 2, count * rest.weight * part);
        }
    }

    void come(int stage, bool been, qint64 minutes, double count)
    {
        const double late = static_cast<double>(minutes % kMinutesPerDay) / kMinutesPerDay;
        const size_t day = m_day + size_t(minutes / kMinutesPerDay);
        add(stage, been, day, count * (1 - late));
        add(stage, been, day + 1, count * late);
    }

    void add(int stage, bool been, size_t day, double count)
    {
        if (day < m_days)
            people(stage, been)[day] += count;
    }

    const StreamModel &m_stream;
    int m_watched;
    size_t m_day = 0;
    size_t m_days;
    std::vector<std::vector<double>> m_people; ///< by stage and whether they have been there
    std::vector<double> m_returns;
};

} // namespace

bool recycles(const StreamModel &stream)
{
    return std::any_of(stream.steps.begin(), stream.steps.end(),
        [](const StepModel &step) { return backShare(step) > 0; });
}

Kernel returns(const StreamModel &stream, int from, int stage)
{
    return Walk(stream, stage).returns(from, nullptr);
}

Kernel returnsOfStanding(const StreamModel &stream, int from, int stage, Duration age)
{
    return Walk(stream, stage).returns(from, &age);
}

} // namespace lockstep
