// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/guess_share.h"

#include "app/figures/figures.h"
#include "app/funnel/id_rows.h"

namespace lockstep {

namespace {

void add(GuessedInputs &to, const Evidence &evidence)
{
    ++to.all;
    if (evidence.mark == EvidenceMark::Guessed)
        ++to.guessed;
}

} // namespace

QList<GuessedInputs> guessedInputs(const Plan &plan)
{
    const IdRows<Stream> streams(plan.streams);
    QList<GuessedInputs> inputs(plan.streams.size());
    for (const Step &step : plan.steps) {
        if (const qsizetype row = streams.rowOf(step.stream); row >= 0) {
            add(inputs[row], step.rateEvidence);
            add(inputs[row], step.lagEvidence);
        }
    }
    for (qsizetype row = 0; row < plan.streams.size(); ++row) {
        const Stream &stream = plan.streams[row];
        add(inputs[row], stream.shareEvidence);
        if (const Market *market = find(plan.markets, stream.market))
            add(inputs[row], market->dealSizeEvidence);
    }
    return inputs;
}

double guessShare(const Plan &plan)
{
    const QList<GuessedInputs> inputs = guessedInputs(plan);
    double guessed = 0;
    double all = 0;
    for (qsizetype row = 0; row < plan.streams.size(); ++row) {
        const double share = plan.streams[row].targetShare.fraction();
        guessed += share * inputs[row].share();
        all += share;
    }
    return all > 0 ? guessed / all : 0;
}

} // namespace lockstep
