// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/recycling.h"

#include "app/plan/findings.h"

#include <QHash>
#include <vector>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostKept = 1 - 1e-6; ///< from one passage to the next, in the long run

qsizetype indexOf(const QList<Stage> &stages, Id<Stage> id, qsizetype otherwise)
{
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (stages[i].id == id)
            return i;
    }
    return otherwise;
}

/// kMostKept × identity − (what goes from a stage to each one), row by row.
class Passages {
public:
    explicit Passages(qsizetype count)
        : m_count(size_t(count))
        , m_cells(m_count * m_count, 0)
    {
        for (size_t i = 0; i < m_count; ++i)
            cell(i, i) = kMostKept;
    }

    void move(qsizetype from, qsizetype to, double share)
    {
        if (size_t(to) < m_count)
            cell(size_t(from), size_t(to)) -= share;
    }

    /// What stays is less than kMostKept exactly if elimination meets positive pivots alone.
    [[nodiscard]] bool end()
    {
        for (size_t pivot = 0; pivot < m_count; ++pivot) {
            if (!(cell(pivot, pivot) > 0))
                return false;
            for (size_t row = pivot + 1; row < m_count; ++row) {
                const double factor = cell(row, pivot) / cell(pivot, pivot);
                for (size_t column = pivot; column < m_count; ++column)
                    cell(row, column) -= factor * cell(pivot, column);
            }
        }
        return true;
    }

private:
    double &cell(size_t row, size_t column) { return m_cells[row * m_count + column]; }

    size_t m_count;
    std::vector<double> m_cells;
};

} // namespace

bool recyclingEnds(const QList<Stage> &stages, const QList<Step> &steps)
{
    const qsizetype count = std::max<qsizetype>(stages.size() - 1, 0); // whoever is won stays so
    Passages passages(count);
    for (const Step &step : steps) {
        const qsizetype from = indexOf(stages, step.stage, count);
        if (from >= count)
            continue;
        passages.move(from, from + 1, step.rate.fraction());
        passages.move(from, indexOf(stages, step.recycleTo, from),
            (1 - step.rate.fraction()) * step.recycleShare.fraction());
    }
    return passages.end();
}

QList<Id<Stream>> endlessStreams(const Plan &plan)
{
    QHash<qint64, QList<Step>> recycling;
    for (const Step &step : plan.steps) {
        if (step.recycleShare.ppm > 0)
            recycling.insert(step.stream.value, {});
    }
    if (recycling.isEmpty())
        return {};
    for (const Step &step : plan.steps) {
        if (const auto stream = recycling.find(step.stream.value); stream != recycling.end())
            stream->append(step);
    }
    const QList<Stage> stages = ordered(plan.stages);
    QList<Id<Stream>> endless;
    for (const Stream &stream : plan.streams) {
        const auto steps = recycling.constFind(stream.id.value);
        if (steps != recycling.constEnd() && !recyclingEnds(stages, *steps))
            endless.append(stream.id);
    }
    return endless;
}

Error endlessRecycling(const Plan &plan, Id<Stream> stream)
{
    return { Fault::OutOfRange, u"recycle share of "_s + streamName(plan, stream),
        u"so low that those who come back get through in the end"_s };
}

} // namespace lockstep
