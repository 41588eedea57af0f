// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/tripwires.h"

#include "app/base/format.h"
#include "app/evidence/warnings.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/figures/stage_totals.h"
#include "app/figures/tripwire_measures.h"
#include "app/plan/limits.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

double limitOf(const Tripwire &tripwire)
{
    return tripwire.kind == TripwireKind::Lag ? tripwire.limitLag.days()
                                              : tripwire.limitRate.fraction();
}

/// Rates trip when they fall, the others when they rise. What is at the limit does not, whatever
/// the last bit of a mean says.
bool isOverLimit(const Tripwire &tripwire, double value)
{
    const double limit = limitOf(tripwire);
    const double slack = 1e-9 * std::max(1.0, limit);
    return tripwire.kind == TripwireKind::Rate ? value < limit - slack : value > limit + slack;
}

QList<const StreamFigures *> streamsWatched(const Figures &figures, Id<Stream> id)
{
    QList<const StreamFigures *> streams;
    for (const StreamFigures &stream : figures.streams) {
        if (id.isNull() || stream.stream == id)
            streams.append(&stream);
    }
    return streams;
}

class PlannedValues {
public:
    PlannedValues(const Plan &plan, const Figures &figures)
        : m_figures(figures)
        , m_stages(ordered(plan.stages))
        , m_plan(plan)
    {
    }

    [[nodiscard]] std::optional<double> of(const Tripwire &tripwire)
    {
        if (tripwire.kind == TripwireKind::Stalled) {
            if (!m_hygiene)
                m_hygiene = pipelineHygiene(m_plan, m_figures);
            return m_hygiene->stalledShare(tripwire.stage, tripwire.stream);
        }
        const auto streams = streamsWatched(m_figures, tripwire.stream);
        const qsizetype stage = placeOf(tripwire.stage);
        if (streams.isEmpty() || stage < 0 || stage + 1 >= m_stages.size())
            return std::nullopt;
        const StageTotals totals
            = stageTotals(m_figures, streams, stage, revenueSpan(m_figures, -1));
        return tripwire.kind == TripwireKind::Rate ? totals.rate : totals.lagDays;
    }

private:
    [[nodiscard]] qsizetype placeOf(Id<Stage> id) const
    {
        for (qsizetype place = 0; place < m_stages.size(); ++place) {
            if (m_stages[place].id == id)
                return place;
        }
        return -1;
    }

    const Figures &m_figures;
    QList<Stage> m_stages;
    const Plan &m_plan;
    std::optional<PipelineHygiene> m_hygiene;
};

/// The interval of a mean is not to be trusted of few cases; that of a share knows it itself.
TripwireState stateOf(const Tripwire &tripwire, const std::optional<TripwireMeasure> &measured)
{
    if (!measured)
        return TripwireState::NotMeasured;
    const bool isOfFew = tripwire.kind == TripwireKind::Lag && measured->cases < kFewestCases;
    const bool isLowOver = isOverLimit(tripwire, measured->low);
    if (isOfFew || isLowOver != isOverLimit(tripwire, measured->high))
        return TripwireState::TooFewCases;
    return isLowOver ? TripwireState::Tripped : TripwireState::Holds;
}

} // namespace

QList<TripwireFigures> tripwires(const Plan &plan, const Figures &figures)
{
    QList<TripwireFigures> all;
    PlannedValues planned(plan, figures);
    const QList<Tripwire> rows = ordered(plan.tripwires);
    for (const Tripwire &tripwire : rows) {
        TripwireFigures one;
        one.tripwire = tripwire.id;
        one.planned = planned.of(tripwire);
        one.isTrippedByPlan = one.planned && isOverLimit(tripwire, *one.planned);
        one.measured = measuredOf(plan, tripwire);
        one.state = stateOf(tripwire, one.measured);
        all.append(one);
    }
    return all;
}

Tripwire withProposedLimit(const Plan &plan, const Figures &figures, Tripwire tripwire)
{
    constexpr double kHundred = 100;
    const auto planned = PlannedValues(plan, figures).of(tripwire);
    switch (tripwire.kind) {
    case TripwireKind::Rate: {
        const bool isKnown = planned.value_or(0) > 0; // nothing falls under 0 %
        const double wanted = isKnown ? *planned * 0.8 : 0.1;
        double unit = wanted < 0.05 ? kHundred * 10 : kHundred;
        while (wanted * unit < 1 && unit < limits::kMaxPpm)
            unit *= 10;
        tripwire.limitRate
            = ratioFromFraction(std::max(std::floor(wanted * unit + 1e-9), 1.0) / unit);
        break;
    }
    case TripwireKind::Lag:
        tripwire.limitLag
            = durationFromDays(std::max(std::ceil(planned.value_or(20) * 1.5 - 1e-9), 1.0));
        break;
    case TripwireKind::Stalled: {
        const double twentieths = std::floor(planned.value_or(0) * 20 + 1e-9) + 1;
        tripwire.limitRate = ratioFromFraction(std::clamp(twentieths / 20, 0.25, 1.0));
        break;
    }
    }
    return tripwire;
}

QList<Finding> tripwireFindings(const Plan &plan, const Figures &figures)
{
    QList<Finding> findings;
    if (plan.tripwires.isEmpty())
        return findings;
    const Format format(plan.settings.locale, plan.settings.currency);
    const QList<TripwireFigures> all = tripwires(plan, figures);
    for (const TripwireFigures &one : all) {
        const Tripwire *row = find(plan.tripwires, one.tripwire);
        if (one.isTrippedByPlan)
            findings.append({ Severity::Warning,
                { Fault::OutOfRange, tripwireCondition(plan, *row, format).english(),
                    u"the plan itself has %1, which trips it"_s.arg(row->kind == TripwireKind::Lag
                            ? format.days(*one.planned)
                            : format.percent(*one.planned)) } });
    }
    return findings;
}

} // namespace lockstep
