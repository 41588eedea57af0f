// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Rates and lags as they are dragged: one step, or the same step of several streams together.
#include "app/base/format.h"
#include "app/funnel/funnel_edits.h"
#include "app/funnel/step_edits.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/same_as.h"

#include <QSet>

#include <functional>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

constexpr double kRounding = 1e-9;
constexpr double kTenthsOfPercent = 1000;
constexpr double kHalfOfWhatIsShown = 0.05; // days are read to a tenth, and typed as they are read

Format formatOf(const Plan &plan)
{
    return { plan.settings.locale, plan.settings.currency };
}

/// Where in plan.steps the steps from `stage` are whose inputs count for the streams that match.
QList<qsizetype> wantedSteps(
    const Plan &plan, Id<Stage> stage, const StreamFilter &filter, SameAs link)
{
    QSet<qint64> sources;
    for (const Stream &stream : plan.streams) {
        if (matches(filter, stream))
            sources.insert(linkedTo(plan, stream, link).id.value);
    }
    QList<qsizetype> wanted;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        if (step.stage == stage && sources.contains(step.stream.value))
            wanted.append(i);
    }
    return wanted;
}

/// What each step's value becomes. Several keep their proportions; where nothing is shown there are
/// none to keep, and each takes the value that is wanted.
struct Scale {
    double shown = 0;
    double wanted = 0;
    bool isForOne = false;

    [[nodiscard]] double operator()(double value) const
    {
        return isForOne || shown < 1e-9 ? wanted : value * (wanted / shown);
    }
};

QString nameOf(
    const Plan &plan, const QString &input, Id<Stage> stage, const QList<qsizetype> &steps)
{
    return steps.size() == 1 ? u"%1 of %2"_s.arg(input, stepName(plan, plan.steps[steps.first()]))
                             : u"%1 from %2"_s.arg(input, stageName(plan, stage));
}

/// Of these, the one whose value is the largest: together they go until that one is at its bound.
const Step &largestOf(
    const Plan &plan, const QList<qsizetype> &steps, const std::function<double(const Step &)> &of)
{
    return plan.steps[*std::max_element(steps.begin(), steps.end(),
        [&](qsizetype a, qsizetype b) { return of(plan.steps[a]) < of(plan.steps[b]); })];
}

} // namespace

Result<void> canFollow(
    const Plan &plan, Id<Stage> stage, const StreamFilter &filter, RateChange change)
{
    const auto steps = wantedSteps(plan, stage, filter, &Stream::ratesSameAs);
    if (steps.size() < 2 || change.shown <= 0 || change.wanted > 1)
        return {}; // nothing to follow, or refused for every stream
    const Step &first
        = largestOf(plan, steps, [](const Step &step) { return step.rate.fraction(); });
    const double most = change.shown / first.rate.fraction();
    if (change.wanted <= most + kRounding)
        return {};
    const Format format = formatOf(plan);
    return fail(Fault::OutOfRange, nameOf(plan, u"rate"_s, stage, steps),
        u"over %1, up to %2, where %3 reaches %4"_s.arg(format.percent(0),
            format.percent(std::floor(most * kTenthsOfPercent) / kTenthsOfPercent),
            streamName(plan, first.stream), format.percent(1)));
}

Result<void> canFollow(
    const Plan &plan, Id<Stage> stage, const StreamFilter &filter, LagChange change)
{
    const auto steps = wantedSteps(plan, stage, filter, &Stream::lagsSameAs);
    const auto longest = static_cast<double>(kMaxLagDays);
    const double shown = change.shownDays - change.nurtureDays;
    const double longestSeen = longest + change.nurtureDays;
    if (steps.size() < 2 || shown <= 0 || change.wantedDays > longestSeen)
        return {};
    const Step &first
        = largestOf(plan, steps, [](const Step &step) { return meanLag(step).days(); });
    const double most = longest * shown / meanLag(first).days() + change.nurtureDays;
    if (change.wantedDays <= most + kRounding)
        return {};
    const Format format = formatOf(plan);
    return fail(Fault::OutOfRange, nameOf(plan, u"lag"_s, stage, steps),
        u"up to %1, where %2 reaches %3"_s.arg(
            format.days(std::floor(most)), streamName(plan, first.stream), format.days(longest)));
}

Result<Plan> changeRate(Plan plan, Id<Stage> stage, StreamFilter filter, RateChange change)
{
    const auto steps = wantedSteps(plan, stage, filter, &Stream::ratesSameAs);
    if (steps.isEmpty())
        return fail(Fault::NoSuchItem, u"rate from "_s + stageName(plan, stage));
    const double least = Ratio { kMinRatePpm }.fraction();
    if (!(change.wanted >= least / 2 && change.wanted <= 1) || !std::isfinite(change.shown)) {
        const Format format = formatOf(plan);
        return fail(Fault::OutOfRange, nameOf(plan, u"rate"_s, stage, steps),
            u"over %1, up to %2"_s.arg(format.percent(0), format.percent(1)));
    }
    const Scale scale { change.shown, change.wanted, steps.size() == 1 };
    for (const qsizetype i : steps) {
        Step &step = plan.steps[i];
        const Ratio rate = ratioFromFraction(std::clamp(scale(step.rate.fraction()), least, 1.0));
        step = withRate(step, rate);
    }
    return withEnd(std::move(plan));
}

Result<Plan> changeLag(Plan plan, Id<Stage> stage, StreamFilter filter, LagChange change)
{
    const auto steps = wantedSteps(plan, stage, filter, &Stream::lagsSameAs);
    if (steps.isEmpty())
        return fail(Fault::NoSuchItem, u"lag from "_s + stageName(plan, stage));
    const auto most = static_cast<double>(kMaxLagDays);
    // What is seen has the mean time of nurturing in it: the rest is the lag.
    const double wanted = change.wantedDays - change.nurtureDays;
    const double least = change.nurtureDays > 0 ? -kHalfOfWhatIsShown : 0;
    if (!(wanted >= least - kRounding && wanted <= most) || !std::isfinite(change.shownDays)) {
        const Format format = formatOf(plan);
        const auto bound = [&](double days) { return format.days(days + change.nurtureDays); };
        return fail(Fault::OutOfRange, nameOf(plan, u"lag"_s, stage, steps),
            change.nurtureDays > 0
                ? u"%1, which nurturing takes, to %2"_s.arg(bound(0), bound(most))
                : u"0 to "_s + bound(most));
    }
    const Scale scale { change.shownDays - change.nurtureDays, std::max(wanted, 0.0),
        steps.size() == 1 };
    for (const qsizetype i : steps) {
        Step &step = plan.steps[i];
        const Duration lag = durationFromDays(std::min(scale(meanLag(step).days()), most));
        step = withMeanLag(step, lag);
    }
    return plan;
}

} // namespace lockstep
