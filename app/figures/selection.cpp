// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/selection.h"

#include "app/figures/revenue_chain.h"
#include "app/figures/stage_totals.h"
#include "app/funnel/whole_wins.h"
#include "app/plan/step_index.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Phrase title(const Plan &plan, const Selection &selection)
{
    QStringList parts;
    if (const Channel *channel = find(plan.channels, selection.channel))
        parts.append(channel->name);
    if (const Market *market = find(plan.markets, selection.market))
        parts.append(market->name);
    return parts.isEmpty() ? phrase(QT_TRANSLATE_NOOP("Why", "All streams"))
                           : Phrase(parts.join(u" · "_s));
}

QString period(const Figures &figures, int quarter)
{
    if (figures.quarters.isEmpty())
        return {};
    return quarter >= 0 && quarter < figures.quarters.size()
        ? quarterLabel(figures.quarters[quarter])
        : fiscalYearLabel(figures.quarters.first().fiscalYear);
}

/// From what was missing before the horizon began, month by month.
QList<double> cumulated(const Series &gap)
{
    QList<double> result;
    double sum = gap.before;
    for (const double month : gap.months)
        result.append(sum += month);
    return result;
}

void addMarks(
    WaterfallStage &to, const StepIndex &steps, const QList<const StreamFigures *> &streams)
{
    for (const StreamFigures *stream : streams) {
        const Step *step = steps.find(stream->stream, to.stage);
        if (!step)
            continue;
        to.rateMark = std::min(to.rateMark, step->rateEvidence.mark);
        to.lagMark = std::min(to.lagMark, step->lagEvidence.mark);
    }
}

/// Less than half of one rounds to none.
int worstMonth(const Series &gap)
{
    const auto worst = std::min_element(gap.months.begin(), gap.months.end());
    const bool isShort = worst != gap.months.end() && *worst <= -0.5;
    return isShort ? static_cast<int>(worst - gap.months.begin()) : -1;
}

/// Adds up many series without a new one for each.
class SeriesSum {
public:
    void add(const Series &series, double factor = 1)
    {
        m_before += series.before * factor;
        m_after += series.after * factor;
        if (m_months.size() < series.months.size())
            m_months.resize(series.months.size());
        double *const to = m_months.data();
        const double *const from = series.months.begin();
        for (qsizetype month = 0; month < series.months.size(); ++month)
            to[month] += from[month] * factor;
    }
    void addBefore(double amount) { m_before += amount; }
    [[nodiscard]] Series sum() const { return { m_before, m_months, m_after }; }

private:
    double m_before = 0;
    QList<double> m_months;
    double m_after = 0;
};

StepAgreement agreement(
    const Figures &figures, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    StepAgreement result;
    for (const StreamFigures *stream : streams) {
        const Standing *found = standing(figures, ItemKind::Step, stream->stages[stage].step.value);
        if (!found)
            continue;
        ++result.steps;
        result.marketingOpen += found->marketing.isYes() ? 0 : 1;
        result.salesOpen += found->sales.isYes() ? 0 : 1;
        result.disputed += found->isDisputed() ? 1 : 0;
    }
    return result;
}

WaterfallStage bar(const Figures &figures, const Stage &stage, qsizetype index,
    const QList<const StreamFigures *> &streams, RevenueSpan span)
{
    WaterfallStage result;
    result.stage = stage.id;
    result.name = stage.name;
    result.owner = stage.owner;
    const StageTotals totals = stageTotals(figures, streams, index, span);
    result.need = totals.need;
    result.needBefore = totals.needBefore;
    result.planned = totals.planned;
    result.passed = totals.passed;
    result.gap = totals.planned - totals.need;
    result.gapMinorUnits = totals.gapMinorUnits;
    result.needMinorUnits = totals.needMinorUnits;
    result.plannedMinorUnits = totals.plannedMinorUnits;
    result.rate = totals.rate;
    result.lagDays = totals.lagDays;
    result.nurtureDays = totals.nurtureDays;
    result.onePointMinorUnits = totals.onePointMinorUnits;
    result.twoPointsMinorUnits = totals.twoPointsMinorUnits;
    SeriesSum need;
    SeriesSum planned;
    for (const StreamFigures *stream : streams) {
        const StageFigures &one = stream->stages[index];
        need.add(one.shape->byMonth, one.needPerUnit);
        planned.add(one.planned);
        planned.addBefore(one.passed);
    }
    result.needByMonth = need.sum();
    result.plannedByMonth = planned.sum();
    result.gapByMonth = result.plannedByMonth - result.needByMonth;
    result.worstMonth = worstMonth(result.gapByMonth);
    result.cumulativeGap = cumulated(result.gapByMonth);
    return result;
}

void showNeeds(QList<WaterfallStage> &stages, const Settings &settings)
{
    QList<double> needs;
    for (const WaterfallStage &stage : std::as_const(stages))
        needs.append(stage.need);
    const QList<double> shown = shownNeeds(settings, needs);
    for (qsizetype i = 0; i < stages.size(); ++i) {
        stages[i].shownNeed = shown[i];
        stages[i].shownGap = stages[i].planned - shown[i];
    }
}

qsizetype stageNumber(const QList<Stage> &stages, Id<Stage> id)
{
    const auto at = std::find_if(
        stages.begin(), stages.end(), [id](const Stage &stage) { return stage.id == id; });
    return at == stages.end() ? 0 : at - stages.begin();
}

} // namespace

Selection withEntry(const Plan &plan, Selection selection)
{
    const auto fill = [](auto &selected, auto ofEntry) {
        if (selected.isNull())
            selected = ofEntry;
    };
    if (const Entry *entry = find(plan.entries, selection.entry)) {
        fill(selection.stage, entry->stage);
        fill(selection.market, entry->market);
        fill(selection.channel, entry->channel);
    }
    return selection;
}

Waterfall waterfall(const Plan &plan, const Figures &figures, const Selection &selection)
{
    const auto streams = streamsOf(figures, selection.market, selection.channel);
    const QList<Stage> stages = ordered(plan.stages);
    const RevenueSpan span = revenueSpan(figures, selection.quarter);
    const StepIndex steps(plan);
    Waterfall result { {}, title(plan, selection), period(figures, selection.quarter),
        static_cast<int>(streams.size()), static_cast<int>(leadStage(stages)) };
    for (qsizetype i = 0; i < stages.size(); ++i) {
        WaterfallStage stage = bar(figures, stages[i], i, streams, span);
        const LastDays last = lastDays(figures, streams, i, span.to - 1);
        stage.latestDate = last.allStreams;
        stage.latestNurtured = last.nurtured;
        if (stage.nurtureDays > 0)
            stage.nurture = Late<StageNurture>::of([figures, selection, i] {
                return stageNurture(
                    figures, streamsOf(figures, selection.market, selection.channel), i);
            });
        addMarks(stage, steps, streams);
        stage.agreement = agreement(figures, streams, i);
        result.stages.append(stage);
    }
    showNeeds(result.stages, plan.settings);
    return result;
}

QList<NoReturnLine> noReturnLines(
    const Plan &plan, const Figures &figures, const Selection &selection)
{
    const auto streams = streamsOf(figures, selection.market, selection.channel);
    if (streams.isEmpty())
        return {};
    const qsizetype stage = stageNumber(ordered(plan.stages), selection.stage);
    QList<NoReturnLine> lines;
    const QList<LastDays> days = lastDays(figures, streams, stage);
    for (int quarter = 0; quarter < figures.quarters.size(); ++quarter)
        lines.append(
            { quarter, days[quarter].allStreams, days[quarter].anyStream, days[quarter].nurtured });
    return lines;
}

} // namespace lockstep
