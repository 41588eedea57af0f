// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stream_count.h"

namespace lockstep {

namespace {

constexpr qsizetype kRowsOfStream = 2; // target and planned revenue
qsizetype rowsOfStream(int stages)
{
    return kRowsOfStream + stages;
}

/// Deals that one minor unit of the plan's target takes of this stream. A market may lack a deal
/// size as long as its streams carry nothing.
double dealsPerUnit(const StreamModel &model)
{
    return model.dealSizeMinorUnits > 0 ? model.target.part / model.dealSizeMinorUnits : 0;
}

/// Of what takes as long to be revenue, `past` has entered before the horizon: the oldest first.
void addPast(NeedShape &to, const std::vector<double> &revenue, double past, double weight)
{
    for (qsizetype quarter = 0; quarter < to.byQuarter.size(); ++quarter) {
        const double before = revenue[size_t(quarter * kMonthsInQuarter)];
        if (past <= before)
            return;
        to.pastByQuarter[quarter] += weight * std::min(past - before, to.byQuarter[quarter]);
    }
}

} // namespace

StreamCounter::StreamCounter(const DayLine &line, int stages, qsizetype streams)
    : m_line(line)
    , m_stages(stages)
    , m_rows(streams * rowsOfStream(stages), line.months)
    , m_quarters(streams * stages * line.quarters)
    , m_nextQuarter(m_quarters.data())
    , m_yield(stages, line.days)
    , m_landed(size_t(line.days.size()))
{
}

StreamFigures StreamCounter::count(const StreamModel &model, const QList<Kernel> &passages)
{
    StreamFigures result;
    result.stream = model.id;
    m_yield.clear();
    forward(m_yield, model, passages);
    const Backward back = backward(model);
    std::fill(m_landed.begin(), m_landed.end(), 0.0);
    result.stages.reserve(m_stages);
    for (int i = 0; i < m_stages; ++i)
        result.stages.append(stage(model, back, i));
    result.plannedRevenue = m_rows.add(m_landed, model.dealSizeMinorUnits);
    std::fill(m_landed.begin(), m_landed.end(), 0.0);
    model.target.of.addCome(m_landed, m_line.days, 0, 1);
    result.targetRevenue = m_rows.add(m_landed, model.target.part);
    return result;
}

StageFigures StreamCounter::stage(const StreamModel &model, const Backward &back, int index)
{
    StageFigures result;
    const double sourced = sourcedShare(model, index);
    const Kernel &lead = back.lead[index];
    result.shape = shape(model, lead);
    result.needPerUnit = sourced * dealsPerUnit(model) / back.wins[index];
    result.marketingPart = sourced > 0 ? model.marketingShare / sourced : 0;
    result.planned = m_rows.add(m_yield.entered(index), 1);
    const std::span<const double> landed = m_yield.landed(index);
    for (size_t i = 0; i < m_landed.size(); ++i)
        m_landed[i] += landed[i];
    result.plannedByQuarter = landedByQuarter(1 / back.wins[index]);
    result.valuePerEntrant = valuePerEntrant(model, back, index);
    result.daysToRevenue = daysToRevenue(model, index);
    result.daysForHalf = Duration { minutesUntil(lead, 0.5) }.days();
    result.daysForTenth = Duration { minutesUntil(lead, 0.1) }.days();
    if (index == model.lastStage())
        return result;
    const StepModel &step = model.steps[index];
    result.rate = step.rate;
    result.effectiveRate = back.wins[index] / back.wins[index + 1];
    result.lagDays = step.lag.days();
    result.step = step.step;
    return result;
}

/// Deals whose revenue comes in a quarter, in entrants that they take.
Slice<double> StreamCounter::landedByQuarter(double entrants)
{
    double *const to = m_nextQuarter;
    m_nextQuarter += m_line.quarters;
    for (qsizetype quarter = 0; quarter < m_line.quarters; ++quarter) {
        const auto first = size_t(quarter * kMonthsInQuarter);
        const double landed = m_landed[first + kMonthsInQuarter] - m_landed[first];
        to[quarter] = entrants * std::max(landed, 0.0);
    }
    return { m_quarters, to - m_quarters.constData(), m_line.quarters };
}

Late<NeedShape> StreamCounter::shape(const StreamModel &model, const Kernel &lead)
{
    if (!(model.target.of == m_shapesWanted)) {
        m_shapesWanted = model.target.of;
        m_shapes.clear();
    }
    Late<NeedShape> &known = m_shapes[lead];
    if (known->byQuarter.isEmpty())
        known = shapeOf(model.target.of, lead);
    return known;
}

NeedShape StreamCounter::shapeOf(const Arrivals &wanted, const Kernel &lead) const
{
    // Without delays: when there is to be revenue. Ahead by the way there: when to enter for it.
    std::vector<double> revenue(m_landed.size());
    std::vector<double> enter(m_landed.size());
    wanted.addCome(revenue, m_line.days, 0, 1);
    NeedShape shape { {}, QList<double>(m_line.quarters), QList<double>(m_line.quarters) };
    for (qsizetype quarter = 0; quarter < m_line.quarters; ++quarter) {
        const auto first = size_t(quarter * kMonthsInQuarter);
        shape.byQuarter[quarter] = revenue[first + kMonthsInQuarter] - revenue[first];
    }
    for (const Term &term : lead) {
        const double past = enter.front();
        wanted.addCome(enter, m_line.days, -term.minutes, term.weight);
        addPast(shape, revenue, (enter.front() - past) / term.weight, term.weight);
    }
    shape.byMonth = MonthRows(1, m_line.months).add(enter, 1);
    return shape;
}

} // namespace lockstep
