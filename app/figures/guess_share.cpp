// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"

namespace lockstep {

namespace {

struct Inputs {
    int guessed = 0;
    int all = 0;
    void add(const Evidence &evidence)
    {
        ++all;
        if (evidence.mark == EvidenceMark::Guessed)
            ++guessed;
    }
};

} // namespace

double guessShare(const Plan &plan)
{
    QHash<Id<Stream>, Inputs> steps;
    for (const Step &step : plan.steps) {
        steps[step.stream].add(step.rateEvidence);
        steps[step.stream].add(step.lagEvidence);
    }
    double guessed = 0;
    double all = 0;
    for (const Stream &stream : plan.streams) {
        Inputs inputs = steps.value(stream.id);
        inputs.add(stream.shareEvidence);
        if (const Market *market = find(plan.markets, stream.market))
            inputs.add(market->dealSizeEvidence);
        guessed += stream.targetShare.fraction() * inputs.guessed / inputs.all;
        all += stream.targetShare.fraction();
    }
    return all > 0 ? guessed / all : 0;
}

} // namespace lockstep
