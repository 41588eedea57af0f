// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stall_limit.h"

#include "app/base/format.h"
#include "app/evidence/in_proportion.h"
#include "app/figures/latest_study.h"
#include "app/figures/why.h"
#include "app/funnel/step_edits.h"
#include "app/plan/same_as.h"
#include "app/plan/step_index.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

StallLimit derivedLimit(const MeasuredLags &measured, Id<Step> lags, double meanDays)
{
    if (const double days = measured.nineInTen(lags); days > 0)
        return { days, StallRule::Measured };
    return { kStalledAfterMeans * meanDays, StallRule::TwiceMean };
}

/// With those who are nurtured first.
double meanDaysOf(const Step &step)
{
    return meanLag(step).days() + step.nurtureShare.fraction() * step.nurtureTime.days();
}

} // namespace

MeasuredLags::MeasuredLags(const Plan &plan)
{
    for (const Reading &reading : plan.readings) {
        if (reading.ninety <= 0 || reading.field != "lag"_L1 || reading.table != "steps"_L1
            || !reading.slice.isEmpty() || isInProportion(plan, reading))
            continue;
        const Study *study = find(plan.studies, reading.study);
        Latest &latest = m_latest[{ reading.row }];
        if (study && later(latest.study, study) == study)
            latest = { study, { reading.ninety } };
    }
}

double MeasuredLags::nineInTen(Id<Step> step) const
{
    return m_latest.value(step).ninety.days();
}

StallLimit stallLimit(
    const MeasuredLags &measured, const Stage &stage, Id<Step> lags, double meanDays)
{
    if (stage.stallLimit.minutes > 0)
        return { stage.stallLimit.days(), StallRule::Own };
    return derivedLimit(measured, lags, meanDays);
}

std::optional<DerivedLimits> derivedStallLimits(
    const Plan &plan, Id<Stage> stage, Id<Stream> stream)
{
    const StepIndex steps(plan);
    const MeasuredLags measured(plan);
    std::optional<DerivedLimits> limits;
    for (const Stream &one : plan.streams) {
        if (!stream.isNull() && one.id != stream)
            continue;
        const Step *step = steps.find(linkedTo(plan, one, &Stream::lagsSameAs).id, stage);
        if (!step)
            continue;
        const StallLimit limit = derivedLimit(measured, step->id, meanDaysOf(*step));
        if (!limits)
            limits = DerivedLimits { limit, limit };
        if (limit.days < limits->shortest.days)
            limits->shortest = limit;
        if (limit.days > limits->longest.days)
            limits->longest = limit;
    }
    return limits;
}

Phrase derivedLimitPhrase(const DerivedLimits &limits, const Format &format)
{
    const auto days
        = [&](const StallLimit &limit) { return durationPhrase(format.days(limit.days)); };
    const auto &[shortest, longest] = limits;
    if (days(shortest) != days(longest))
        return phrase(
            QT_TRANSLATE_NOOP("Why", "%1 to %2, by stream"), days(shortest), days(longest));
    return shortest.rule == StallRule::Measured
        ? phrase(QT_TRANSLATE_NOOP("Why", "measured: nine in ten within %1"), days(shortest))
        : phrase(QT_TRANSLATE_NOOP("Why", "twice the mean: %1"), days(shortest));
}

Phrase stallRulePhrase(StallRule rule)
{
    switch (rule) {
    case StallRule::Own:
        return phrase(QT_TRANSLATE_NOOP("Why", "the stage’s own limit"));
    case StallRule::Measured:
        return phrase(QT_TRANSLATE_NOOP("Why", "nine in ten took less"));
    case StallRule::TwiceMean:
        return phrase(QT_TRANSLATE_NOOP("Why", "twice the mean"));
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
