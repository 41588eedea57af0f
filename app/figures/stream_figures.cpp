// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/month_rows.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
#include "app/funnel/step_index.h"
#include "app/funnel/target_flow.h"

namespace lockstep {

namespace {

constexpr qsizetype kRowsOfStream = 2; // target and planned revenue
constexpr qsizetype kRowsOfStage = 3; // need, marketing's, planned

/// Counts one stream, stage by stage.
class StreamCount {
public:
    StreamCount(const StreamModel &model, const DayLine &line)
        : m_model(model)
        , m_line(line)
        , m_stages(model.lastStage() + 1)
        , m_backward(backward(model))
        , m_rows(kRowsOfStream + m_stages * kRowsOfStage, line.months)
        , m_quarters(m_stages * line.quarters)
        , m_wanted(size_t(line.days.size()))
        , m_landed(m_wanted.size())
    {
        // A market may lack a deal size as long as its streams carry nothing.
        const double size = model.dealSizeMinorUnits;
        m_deals = size > 0 ? model.target.part / size : 0;
        m_model.target.of.addCome(m_wanted, m_line.days, 0, 1);
        m_rows.add(m_wanted, m_model.target.part);
        for (double &come : m_wanted)
            come *= m_deals;
    }

    StreamFigures count(Yield &yield)
    {
        yield.clear();
        forward(yield, m_model, passages(m_model));
        for (int stage = 0; stage < m_stages; ++stage) {
            for (size_t i = 0; i < m_landed.size(); ++i)
                m_landed[i] += yield.landed(stage)[i];
            countNeed(stage);
            m_rows.add(yield.entered(stage), 1);
            countQuarters(stage);
        }
        m_rows.add(m_landed, m_model.dealSizeMinorUnits);
        return figures();
    }

private:
    void countNeed(int stage)
    {
        std::vector<double> come(m_wanted.size());
        addNeed(come, m_line.days, m_model, m_backward, stage);
        m_rows.add(come, sourcedShare(m_model, stage));
        m_rows.add(come, m_model.marketingShare);
    }

    /// Deals whose revenue comes in a quarter, and the entrants of the stage that they take.
    void countQuarters(int stage)
    {
        const double entrants = 1 / m_backward.wins[stage];
        const double needed = entrants * sourcedShare(m_model, stage);
        for (qsizetype quarter = 0; quarter < m_line.quarters; ++quarter) {
            const auto first = size_t(quarter * kMonthsInQuarter);
            const size_t last = first + kMonthsInQuarter;
            StageQuarter &to = m_quarters[stage * m_line.quarters + quarter];
            to.need = needed * (m_wanted[last] - m_wanted[first]);
            to.planned = entrants * std::max(m_landed[last] - m_landed[first], 0.0);
        }
        countPast(stage, needed);
    }

    /// Whoever enters before the horizon is revenue before the horizon is as old as the way is
    /// long.
    void countPast(int stage, double needed)
    {
        const qint64 dayZero = 0;
        for (const Term &term : m_backward.lead[stage]) {
            double past = 0;
            m_model.target.of.addCome({ &past, 1 }, { &dayZero, 1 }, -term.minutes, m_deals);
            for (qsizetype quarter = 0; quarter < m_line.quarters; ++quarter) {
                const auto first = size_t(quarter * kMonthsInQuarter);
                const double most = m_wanted[first + kMonthsInQuarter] - m_wanted[first];
                m_quarters[stage * m_line.quarters + quarter].needBefore
                    += needed * term.weight * std::clamp(past - m_wanted[first], 0.0, most);
            }
        }
    }

    [[nodiscard]] StageFigures stage(int index) const
    {
        StageFigures result;
        const qsizetype row = 1 + index * kRowsOfStage;
        result.need = m_rows.row(row);
        result.marketingNeed = m_rows.row(row + 1);
        result.planned = m_rows.row(row + 2);
        result.byRevenueQuarter = { m_quarters, index * m_line.quarters, m_line.quarters };
        result.valuePerEntrant = valuePerEntrant(m_model, m_backward, index);
        result.daysToRevenue = daysToRevenue(m_model, index);
        const Kernel &lead = m_backward.lead[index];
        result.daysForHalf = Duration { minutesUntil(lead, 0.5) }.days();
        result.daysForTenth = Duration { minutesUntil(lead, 0.1) }.days();
        if (index == m_model.lastStage())
            return result;
        result.rate = m_model.steps[index].rate;
        result.effectiveRate = m_backward.wins[index] / m_backward.wins[index + 1];
        result.lagDays = m_model.steps[index].lag.days();
        return result;
    }

    [[nodiscard]] StreamFigures figures() const
    {
        StreamFigures result;
        result.stream = m_model.id;
        result.stages.reserve(m_stages);
        for (int i = 0; i < m_stages; ++i)
            result.stages.append(stage(i));
        result.targetRevenue = m_rows.row(0);
        result.plannedRevenue = m_rows.row(1 + m_stages * kRowsOfStage);
        return result;
    }

    const StreamModel &m_model;
    const DayLine &m_line;
    int m_stages;
    Backward m_backward;
    double m_deals = 0; ///< that one minor unit of the plan's target takes of this stream
    MonthRows m_rows;
    QList<StageQuarter> m_quarters; ///< by stage, then quarter
    std::vector<double> m_wanted; ///< deals: whose revenue must have come by the line's days
    std::vector<double> m_landed; ///< deals: whose revenue has come, of all stages so far
};

void name(StreamFigures &to, const Plan &plan, const QList<Stage> &stages, const StepIndex &steps)
{
    if (const Stream *stream = find(plan.streams, to.stream)) {
        to.market = stream->market;
        to.channel = stream->channel;
    }
    to.name = streamName(plan, to.stream);
    for (qsizetype i = 0; i < stages.size(); ++i) {
        to.stages[i].stage = stages[i].id;
        const Step *step = steps.find(to.stream, stages[i].id);
        if (step && i + 1 < stages.size())
            to.stages[i].step = step->id;
    }
}

} // namespace

bool isKnownButSteps(const Plan &plan, const Known *known)
{
    return known && !known->figures.models.isEmpty() && differOnlyInSteps(plan, known->plan);
}

void addStreams(Figures &to, const Plan &plan, const Known *known)
{
    // Where only steps differ, so do only the streams that read them.
    const bool isKnown = isKnownButSteps(plan, known);
    to.models = isKnown ? withStepsOf(plan, known->figures.models) : streamModels(plan);
    const QList<Stage> stages = ordered(plan.stages);
    const StepIndex steps(plan);
    const DayLine line(plan.settings);
    Yield yield(static_cast<int>(stages.size()), line.days);
    to.streams.reserve(to.models.size());
    for (qsizetype i = 0; i < to.models.size(); ++i) {
        if (isKnown && to.models[i].steps == known->figures.models[i].steps) {
            to.streams.append(known->figures.streams[i]);
            continue;
        }
        to.streams.append(StreamCount(to.models[i], line).count(yield));
        name(to.streams.last(), plan, stages, steps);
    }
}

QList<PointOfNoReturn> pointsOfNoReturn(const Figures &figures)
{
    QList<PointOfNoReturn> points;
    for (int quarter = 0; quarter < figures.quarters.size(); ++quarter) {
        for (const StreamFigures &stream : figures.streams) {
            for (const StageFigures &stage : stream.stages)
                points.append(pointOfNoReturn(figures, quarter, stream, stage));
        }
    }
    return points;
}

PointOfNoReturn pointOfNoReturn(
    const Figures &figures, int quarter, const StreamFigures &stream, const StageFigures &stage)
{
    const QDate last = figures.quarters[quarter].period.lastDay();
    const auto before
        = [last](double days) { return pointOfNoReturn(last, durationFromDays(days).minutes); };
    return { quarter, stream.stream, stage.stage, before(stage.daysToRevenue),
        before(stage.daysForHalf), before(stage.daysForTenth) };
}

QList<QuarterFigures> quarterFigures(const QList<StreamFigures> &streams, qsizetype quarters)
{
    QList<QuarterFigures> result;
    for (qsizetype quarter = 0; quarter < quarters; ++quarter) {
        const qsizetype from = quarter * kMonthsInQuarter;
        QuarterFigures figures { static_cast<int>(quarter), 0, 0, 0 };
        for (const StreamFigures &stream : streams) {
            figures.targetMinorUnits
                += inMonths(stream.targetRevenue, from, from + kMonthsInQuarter);
            figures.plannedMinorUnits
                += inMonths(stream.plannedRevenue, from, from + kMonthsInQuarter);
        }
        figures.gapMinorUnits = figures.plannedMinorUnits - figures.targetMinorUnits;
        result.append(figures);
    }
    return result;
}

Headline headline(const Plan &plan, const QList<StreamFigures> &streams)
{
    Headline result;
    const int year = fiscalYear(plan.settings, plan.settings.horizonStart);
    for (const Target &target : plan.targets) {
        if (target.fiscalYear == year)
            result.targetMinorUnits += carriedByStreams(plan, target);
    }
    for (const StreamFigures &stream : streams)
        result.plannedMinorUnits += inMonths(stream.plannedRevenue, 0, kMonthsInYear);
    result.gapMinorUnits = result.plannedMinorUnits - result.targetMinorUnits;
    result.guessShare = guessShare(plan);
    return result;
}

} // namespace lockstep
