// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_revenue.h"

#include "app/calendar/fiscal.h"
#include "app/funnel/entry_groups.h"
#include "app/funnel/passage.h"

namespace lockstep {

namespace {

QList<Kernel> waysToRevenue(const StreamModel &stream)
{
    const QList<Kernel> steps = passages(stream);
    QList<Kernel> ways(stream.lastStage() + 1);
    ways.last() = { { stream.bookingToRevenue.minutes, 1 } };
    for (int stage = stream.lastStage(); stage-- > 0;)
        ways[stage] = composed(steps[stage], ways[stage + 1], stream.end);
    return ways;
}

/// The part of what comes evenly over [from, to) that has come before midnight of `day`.
double come(qint64 day, double from, double to)
{
    return std::clamp((static_cast<double>(day) - from) / (to - from), 0.0, 1.0);
}

} // namespace

EntryRevenue::EntryRevenue(const Plan &plan, const QList<StreamModel> &models, QList<qint64> days)
    : m_dayZero(horizon(plan.settings).start)
    , m_stages(ordered(plan.stages))
    , m_streams(orderedStreams(plan))
    , m_further(plan.entryReaches)
    , m_dates(plan)
    , m_days(std::move(days))
{
    for (const StreamModel &model : models) {
        m_dealSizes.append(model.dealSizeMinorUnits);
        m_ways.append(waysToRevenue(model));
    }
}

QList<double> EntryRevenue::perEntrant(const Entry &entry) const
{
    QList<double> revenue(m_days.size() - 1);
    const int stage = stageOf(entry, m_stages);
    const QList<double> parts = entryShares(entry, m_streams, m_further);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0)
            addStream(revenue, entry, stage, i, parts[i]);
    }
    return revenue;
}

void EntryRevenue::addStream(
    QList<double> &to, const Entry &entry, int stage, qsizetype stream, double part) const
{
    for (const YieldPart &yield : yieldParts(entry, m_dates))
        addPart(to, yield, m_ways[stream][stage], part * m_dealSizes[stream]);
}

void EntryRevenue::addPart(
    QList<double> &to, const YieldPart &yield, const Kernel &way, double minorUnits) const
{
    const auto first = static_cast<double>(m_dayZero.daysTo(yield.period.start));
    const auto after = static_cast<double>(m_dayZero.daysTo(yield.period.end));
    for (const Term &term : way) {
        const double worth = yield.share * term.weight * minorUnits;
        const double late = Duration { term.minutes }.days();
        for (qsizetype i = 0; i < to.size(); ++i)
            to[i] += worth
                * (come(m_days[i + 1], first + late, after + late)
                    - come(m_days[i], first + late, after + late));
    }
}

} // namespace lockstep
