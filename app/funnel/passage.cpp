// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/passage.h"

#include <algorithm>

namespace lockstep {

namespace {

/// From the stage where those who fail step number `stage` come back, up to that step's.
Kernel climb(const StreamModel &stream, const QList<Kernel> &passages, int stage)
{
    Kernel climb { { 0, 1 } };
    for (int i = stream.steps[stage].recycleTo; i < stage; ++i)
        climb = composed(climb, passages[i], stream.end);
    return climb;
}

} // namespace

Kernel straight(const StepModel &step)
{
    if (step.curve.isEmpty())
        return after(step.lag.minutes);
    Kernel kernel;
    for (qsizetype month = 0; month < step.curve.shares.size(); ++month) {
        if (const double share = step.curve.shares[month].fraction(); share > 0)
            kernel.append({ month * kCurveMonth, share });
    }
    return kernel;
}

double backShare(const StepModel &step)
{
    return (1 - step.rate) * step.recycleShare;
}

Kernel later(const Kernel &curve, qint64 age)
{
    Kernel rest;
    for (const Term &term : curve) {
        if (term.minutes > age)
            rest.append({ term.minutes - age, term.weight });
    }
    return rest.isEmpty() ? Kernel { { 0, 1 } } : scaled(rest, 1 / total(rest));
}

QList<double> effectiveRates(const StreamModel &stream)
{
    QList<double> rates;
    rates.reserve(stream.steps.size());
    for (const StepModel &step : stream.steps) {
        double again = backShare(step);
        for (qsizetype i = step.recycleTo; i < rates.size(); ++i)
            again *= rates[i];
        rates.append(step.rate / (1 - again));
    }
    return rates;
}

QList<Kernel> passages(const StreamModel &stream)
{
    QList<Kernel> passages;
    passages.reserve(stream.steps.size());
    for (int i = 0; i < stream.lastStage(); ++i) {
        const StepModel &step = stream.steps[i];
        Kernel passing = straight(step);
        for (Term &term : passing)
            term.weight *= step.rate;
        if (const double back = backShare(step); back > 0) {
            const Kernel again = composed(
                { { step.recycleDelay.minutes, back } }, climb(stream, passages, i), stream.end);
            passing = composed(passing, repeated(again, stream.end), stream.end);
        }
        passages.append(std::move(passing));
    }
    return passages;
}

Kernel passageFrom(
    const StreamModel &stream, const QList<Kernel> &passages, int stage, Duration age)
{
    if (age.minutes == 0)
        return passages[stage];
    const StepModel &step = stream.steps[stage];
    Kernel direct = scaled(later(straight(step), age.minutes), step.rate);
    const double back = backShare(step);
    if (back <= 0)
        return direct;
    const qint64 left = std::max<qint64>(step.recycleDelay.minutes - age.minutes, 0);
    const Kernel again = composed({ { left, back } }, climb(stream, passages, stage), stream.end);
    return combined(direct, composed(again, passages[stage], stream.end), stream.end);
}

} // namespace lockstep
