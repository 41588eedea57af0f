// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/supply.h"

#include "app/figures/revenue_chain.h"
#include "app/figures/stage_totals.h"
#include "app/funnel/pipeline.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double kMonthDays = static_cast<double>(LagCurve::kMonth) / kMinutesPerDay;
constexpr double kLump = 1.5; ///< of the need
constexpr double kTrough = 0.5;
constexpr qsizetype kQuarterMonths = 3;

int swingOf(double planned, double need)
{
    if (need <= 0)
        return 0;
    return planned > need * kLump ? 1 : planned < need * kTrough ? -1 : 0;
}

QList<SupplySwing> swingsIn(const QList<SupplySpan> &months)
{
    QList<SupplySwing> swings;
    int last = 0;
    for (qsizetype month = 0; month < months.size(); ++month) {
        const SupplySpan &span = months[month];
        const int swing = swingOf(span.planned, span.need);
        if (swing != 0 && swing == last) {
            swings.last().planned += span.planned;
            swings.last().need += span.need;
            ++swings.last().months;
        } else if (swing != 0) {
            swings.append({ swing > 0, int(month), 1, span.planned, span.need });
        }
        last = swing;
    }
    return swings;
}

QList<SupplySpan> spansOf(
    const Figures &figures, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    QList<SupplySpan> months;
    for (qsizetype month = 0; month + 1 < figures.monthStarts.size(); ++month) {
        SupplySpan span;
        span.period = { figures.monthStarts[month], figures.monthStarts[month + 1] };
        for (const StreamFigures *stream : streams) {
            const StageFigures &at = stream->stages[stage];
            const double planned = at.planned.months[month];
            const double need = at.shape->byMonth.months[month] * at.needPerUnit;
            span.planned += planned;
            span.need += need;
            span.gapMinorUnits += (planned - need) * at.valuePerEntrant;
        }
        months.append(span);
    }
    return months;
}

/// The last one may be cut short by the horizon's end.
QList<SupplySpan> quartersOf(const QList<SupplySpan> &months, qsizetype count)
{
    QList<SupplySpan> quarters;
    for (qsizetype quarter = 0; quarter < count; ++quarter) {
        SupplySpan sum;
        const qsizetype from = quarter * kQuarterMonths;
        const qsizetype to = std::min(from + kQuarterMonths, months.size());
        for (qsizetype month = from; month < to; ++month) {
            const SupplySpan &one = months[month];
            sum.period = { sum.period.start.isValid() ? sum.period.start : one.period.start,
                one.period.end };
            sum.planned += one.planned;
            sum.need += one.need;
            sum.gapMinorUnits += one.gapMinorUnits;
        }
        quarters.append(sum);
    }
    return quarters;
}

/// Less than half of one rounds to none.
int worstOf(const QList<SupplySpan> &months)
{
    const auto worst = std::min_element(months.begin(), months.end(),
        [](const SupplySpan &a, const SupplySpan &b) { return a.gap() < b.gap(); });
    const bool isShort = worst != months.end() && worst->gap() <= -0.5;
    return isShort ? int(worst - months.begin()) : -1;
}

/// Of those who enter a stage, who are still there at the end of each month.
void addStanding(QList<double> &to, const Slice<double> &entering, double days)
{
    const double months = days / kMonthDays;
    for (qsizetype month = 0; month < to.size(); ++month) {
        for (qsizetype before = 0; before <= month && double(before) < months; ++before)
            to[month] += entering[month - before] * std::min(months - double(before), 1.0);
    }
}

/// Without the last ones, in which nothing is wanted any more that could become revenue within the
/// plan; one at least.
qsizetype monthsThatCount(
    const Figures &figures, const QList<const StreamFigures *> &streams, const QList<Stage> &stages)
{
    double longest = 0;
    for (const StreamFigures *stream : streams) {
        if (!stream->stages.isEmpty())
            longest = std::max(longest, stream->stages[pipelineStart(stages)].daysToRevenue);
    }
    const auto late = qsizetype(std::ceil(longest / kMonthDays));
    return std::max<qsizetype>(figures.monthStarts.size() - 1 - late, 1);
}

qsizetype stageFor(const QList<Stage> &stages, const Selection &selection)
{
    const auto selected = std::find_if(stages.begin(), stages.end(),
        [&selection](const Stage &stage) { return stage.id == selection.stage; });
    return selected != stages.end() ? selected - stages.begin() : leadStage(stages);
}

} // namespace

qsizetype suppliedStage(const Plan &plan, const Selection &selection)
{
    return plan.stages.isEmpty() ? -1 : stageFor(ordered(plan.stages), selection);
}

StageSupply stageSupply(const Plan &plan, const Figures &figures, const Selection &selection)
{
    const QList<Stage> stages = ordered(plan.stages);
    if (figures.monthStarts.size() < 2 || stages.isEmpty())
        return {};
    const qsizetype at = stageFor(stages, selection);
    StageSupply supply { stages[at].id, stages[at].name, stages[at].owner, {}, {} };
    supply.months = spansOf(figures, streamsOf(figures, selection.market, selection.channel), at);
    supply.quarters = quartersOf(supply.months, figures.quarters.size());
    supply.worstMonth = worstOf(supply.months);
    return supply;
}

QList<SupplySwing> supplySwings(const StageSupply &supply)
{
    return swingsIn(supply.months);
}

QList<SupplySwing> supplySwings(const Figures &figures, qsizetype stage)
{
    return swingsIn(spansOf(figures, streamsOf(figures, {}, {}), stage));
}

PipelineLevel pipelineLevel(const Plan &plan, const Figures &figures, const Selection &selection)
{
    PipelineLevel level;
    const QList<Stage> stages = ordered(plan.stages);
    if (figures.monthStarts.size() < 2 || stages.isEmpty())
        return level;
    const auto streams = streamsOf(figures, selection.market, selection.channel);
    level.atMonthEnds.fill(0, figures.monthStarts.size() - 1);
    for (const StreamFigures *stream : streams) {
        for (qsizetype stage = pipelineStart(stages); stage + 1 < stream->stages.size(); ++stage)
            addStanding(level.atMonthEnds, stream->stages[stage].planned.months,
                stream->stages[stage].lagDays);
    }
    level.counted = int(monthsThatCount(figures, streams, stages));
    const auto counted = level.atMonthEnds.cbegin() + level.counted;
    level.lowest
        = int(std::min_element(level.atMonthEnds.cbegin(), counted) - level.atMonthEnds.cbegin());
    return level;
}

} // namespace lockstep
