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

/// `part` of those who pass, who are ready `later` than they enter.
void addTimes(Kernel &to, const StepModel &step, qint64 later, double part)
{
    if (step.curve.isEmpty())
        to.emplace_back(Term { later + step.lag.minutes, part });
    for (qsizetype month = 0; month < step.curve.shares.size(); ++month) {
        if (const double share = step.curve.shares[month].fraction(); share > 0)
            to.emplace_back(Term { later + month * kCurveMonth, part * share });
    }
}

} // namespace

Kernel straight(const StepModel &step)
{
    Kernel kernel;
    addStraight(kernel, step);
    return kernel;
}

void addStraight(Kernel &to, const StepModel &step)
{
    if (!step.nurtures())
        return addTimes(to, step, 0, 1);
    Kernel ready;
    addTimes(ready, step, 0, 1 - step.nurtureShare);
    Kernel nurtured;
    addTimes(nurtured, step, step.nurtureTime.minutes, step.nurtureShare);
    to = combined(ready, nurtured, nurtured.last().minutes);
}

double backShare(const StepModel &step)
{
    return (1 - step.rate) * step.recycleShare;
}

QList<Rest> restsOf(const Kernel &times, Duration age)
{
    const bool isKnown = age.minutes > 0;
    QList<Rest> rests;
    double all = 0;
    for (const Term &term : times) {
        if (term.minutes <= age.minutes)
            continue;
        const double weight
            = isKnown ? term.weight : term.weight * static_cast<double>(term.minutes);
        rests.append(isKnown ? Rest { 0, term.minutes - age.minutes, weight }
                             : Rest { term.minutes, 0, weight });
        all += weight;
    }
    if (rests.isEmpty())
        return { { 0, 0, 1 } };
    for (Rest &rest : rests)
        rest.weight /= all;
    return rests;
}

StageRates effectiveRates(const StreamModel &stream)
{
    StageRates rates;
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
    QList<Kernel> passages(stream.lastStage());
    for (int i = 0; i < stream.lastStage(); ++i) {
        const StepModel &step = stream.steps[i];
        Kernel &passing = passages[i];
        addStraight(passing, step);
        for (Term &term : passing)
            term.weight *= step.rate;
        if (const double back = backShare(step); back > 0) {
            const Kernel again = composed(
                { { step.recycleDelay.minutes, back } }, climb(stream, passages, i), stream.end);
            extend(passing, repeated(again, stream.end), stream.end);
        }
    }
    return passages;
}

QList<Wave> wavesFrom(
    const StreamModel &stream, const QList<Kernel> &passages, int stage, Duration age)
{
    QList<Wave> waves;
    const StepModel &step = stream.steps[stage];
    for (const Rest &rest : restsOf(straight(step), age))
        waves.append({ rest.over, after(rest.after, rest.weight * step.rate) });
    const double back = backShare(step);
    if (back <= 0)
        return waves;
    const Kernel again = composed(climb(stream, passages, stage), passages[stage], stream.end);
    for (const Rest &rest : restsOf(after(step.recycleDelay.minutes), age))
        waves.append(
            { rest.over, composed(after(rest.after, rest.weight * back), again, stream.end) });
    return waves;
}

} // namespace lockstep
