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

StreamCounter::StreamCounter(const DayLine &line, int stages)
    : m_line(line)
    , m_stages(stages)
    , m_wantedCome(size_t(line.days.size()))
    , m_wantedByQuarter(line.quarters)
    , m_enter(size_t(line.days.size()))
    , m_lastShapes(size_t(stages))
    , m_yield(stages, line.days)
    , m_landed(size_t(line.days.size()))
    , m_landedByQuarter(size_t(line.quarters))
{
    m_yield.keepMoved();
}

void StreamCounter::expect(qsizetype streams)
{
    m_rows = MonthRows(streams * rowsOfStream(m_stages), m_line.months);
    m_quarters = QList<double>(streams * m_stages * m_line.quarters);
    m_nextQuarter = m_quarters.data();
}

void StreamCounter::count(
    StreamFigures &to, const StreamModel &model, const QList<Kernel> &passages)
{
    to.stream = model.id;
    m_yield.clear();
    forward(m_yield, model, passages);
    const Backward back = backward(model);
    want(model.target.of);
    std::fill(m_landed.begin(), m_landed.end(), 0.0);
    std::fill(m_landedByQuarter.begin(), m_landedByQuarter.end(), 0.0);
    to.stages = QList<StageFigures>(m_stages);
    StageFigures *const stages = to.stages.data();
    for (int i = 0; i < m_stages; ++i)
        countStage(stages[i], model, back, i);
    if (!model.opening.isEmpty())
        addPassed(to, model, back);
    to.plannedRevenue = m_rows.add(m_landed, model.dealSizeMinorUnits);
    to.targetRevenue = m_rows.add(m_wantedCome, model.target.part);
}

void StreamCounter::countStage(
    StageFigures &to, const StreamModel &model, const Backward &back, int index)
{
    const double sourced = sourcedShare(model, index);
    const Kernel &lead = back.lead[index];
    LastShape &last = m_lastShapes[size_t(index)];
    if (last.lead != lead)
        last = { lead, shape(lead) };
    to.shape = last.shape;
    to.needPerUnit = sourced * dealsPerUnit(model) / back.wins[index];
    to.marketingPart = sourced > 0 ? model.marketingShare / sourced : 0;
    to.planned = m_rows.add(m_yield.entered(index), 1);
    addLanded(m_yield.landed(index));
    to.plannedByQuarter = landedByQuarter(1 / back.wins[index]);
    to.valuePerEntrant = valuePerEntrant(model, back, index);
    to.daysToRevenue = back.days[index].all;
    to.daysIfReady = back.days[index].ifReady;
    to.daysIfNurtured = back.days[index].ifNurtured;
    to.daysForHalf = Duration { minutesUntil(lead, 0.5) }.days();
    to.daysForTenth = Duration { minutesUntil(lead, 0.1) }.days();
    if (index == model.lastStage())
        return;
    const StepModel &step = model.steps[index];
    to.rate = step.rate;
    to.effectiveRate = back.wins[index] / back.wins[index + 1];
    to.lagDays = step.meanDays();
    to.nurtureDays = step.nurtureDays();
    to.step = step.step;
}

/// Most come in at one stage or two: nothing is to be added for the others.
void StreamCounter::addLanded(std::span<const double> landed)
{
    if (landed.back() <= 0)
        return;
    for (size_t i = 0; i < m_landed.size(); ++i)
        m_landed[i] += landed[i];
    for (size_t quarter = 0; quarter < m_landedByQuarter.size(); ++quarter) {
        const size_t first = quarter * kMonthsInQuarter;
        m_landedByQuarter[quarter]
            = std::max(m_landed[first + kMonthsInQuarter] - m_landed[first], 0.0);
    }
}

/// Deals whose revenue comes in a quarter, in entrants that they take.
Slice<double> StreamCounter::landedByQuarter(double entrants)
{
    double *const to = m_nextQuarter;
    m_nextQuarter += m_line.quarters;
    for (size_t quarter = 0; quarter < m_landedByQuarter.size(); ++quarter)
        to[quarter] = entrants * m_landedByQuarter[quarter];
    return { m_quarters, to - m_quarters.constData(), m_line.quarters };
}

/// From right to left: whoever stands at a stage has passed those before it.
void StreamCounter::addPassed(StreamFigures &to, const StreamModel &model, const Backward &back)
{
    QList<double> deals(m_line.quarters); // of each stage's, by the share of revenue that passes it
    double all = 0;
    for (int stage = model.lastStage(); stage-- > 0;) {
        const double sourced = sourcedShare(model, stage + 1);
        const std::span<const double> landed = m_yield.landedOfOpening(stage + 1);
        for (qsizetype quarter = 0; sourced > 0 && quarter < m_line.quarters; ++quarter) {
            const auto first = size_t(quarter * kMonthsInQuarter);
            deals[quarter]
                += std::max(landed[first + kMonthsInQuarter] - landed[first], 0.0) / sourced;
        }
        for (const Opening &opening : model.opening) {
            if (opening.stage == stage + 1 && sourced > 0)
                all += opening.count * back.wins[stage + 1] / sourced;
        }
        const double entrants = sourcedShare(model, stage) / back.wins[stage];
        StageFigures &at = to.stages[stage];
        at.passed = all * entrants;
        if (at.passed <= 0)
            continue;
        at.passedByQuarter = deals;
        for (double &quarter : at.passedByQuarter)
            quarter *= entrants;
    }
}

/// All streams of a plan want parts of the same.
void StreamCounter::want(const Arrivals &revenue)
{
    if (revenue == m_wanted)
        return;
    m_wanted = revenue;
    std::fill(m_wantedCome.begin(), m_wantedCome.end(), 0.0);
    m_wanted.addCome(m_wantedCome, m_line.days, 0, 1);
    m_wantedByQuarter = QList<double>(m_line.quarters);
    for (qsizetype quarter = 0; quarter < m_line.quarters; ++quarter) {
        const auto first = size_t(quarter * kMonthsInQuarter);
        m_wantedByQuarter[quarter] = m_wantedCome[first + kMonthsInQuarter] - m_wantedCome[first];
    }
    m_shapes.clear();
    m_lastShapes.assign(size_t(m_stages), {});
}

Late<NeedShape> StreamCounter::shape(const Kernel &lead)
{
    const auto known = m_shapes.constFind(lead);
    return known != m_shapes.constEnd() ? *known : *m_shapes.insert(lead, shapeOf(lead));
}

NeedShape StreamCounter::shapeOf(const Kernel &lead)
{
    // Without delays: when there is to be revenue. Ahead by the way there: when to enter for it.
    const std::vector<double> &revenue = m_wantedCome;
    std::fill(m_enter.begin(), m_enter.end(), 0.0);
    NeedShape shape { {}, m_wantedByQuarter, QList<double>(m_line.quarters) };
    for (const Term &term : lead) {
        const double past = m_enter.front();
        m_wanted.addCome(m_enter, m_line.days, -term.minutes, term.weight);
        addPast(shape, revenue, (m_enter.front() - past) / term.weight, term.weight);
    }
    shape.byMonth = MonthRows(1, m_line.months).add(m_enter, 1);
    return shape;
}

} // namespace lockstep
