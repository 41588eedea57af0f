// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/guess_share.h"

#include "app/figures/figures.h"

namespace lockstep {

namespace {

void add(GuessedInputs &to, const Evidence &evidence)
{
    ++to.all;
    if (evidence.mark == EvidenceMark::Guessed)
        ++to.guessed;
}

} // namespace

QHash<Id<Stream>, GuessedInputs> guessedInputs(const Plan &plan)
{
    QHash<Id<Stream>, GuessedInputs> inputs;
    for (const Step &step : plan.steps) {
        add(inputs[step.stream], step.rateEvidence);
        add(inputs[step.stream], step.lagEvidence);
    }
    for (const Stream &stream : plan.streams) {
        add(inputs[stream.id], stream.shareEvidence);
        if (const Market *market = find(plan.markets, stream.market))
            add(inputs[stream.id], market->dealSizeEvidence);
    }
    return inputs;
}

double guessShare(const Plan &plan)
{
    const QHash<Id<Stream>, GuessedInputs> inputs = guessedInputs(plan);
    double guessed = 0;
    double all = 0;
    for (const Stream &stream : plan.streams) {
        guessed += stream.targetShare.fraction() * inputs.value(stream.id).share();
        all += stream.targetShare.fraction();
    }
    return all > 0 ? guessed / all : 0;
}

} // namespace lockstep
