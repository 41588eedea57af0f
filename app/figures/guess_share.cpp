// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/guess_share.h"

#include "app/figures/figures.h"
#include "app/plan/id_rows.h"
#include "app/plan/same_as.h"

namespace lockstep {

namespace {

void add(GuessedInputs &to, const Evidence &evidence)
{
    ++to.all;
    if (evidence.mark == EvidenceMark::Guessed)
        ++to.guessed;
}

/// A stream's own rates and lags.
struct OwnSteps {
    GuessedInputs rates;
    GuessedInputs lags;
};

/// A deal size of the stream's own goes before its market's.
void addDealSize(GuessedInputs &to, const Plan &plan, const Stream &stream)
{
    const Stream &source = linkedTo(plan, stream, &Stream::dealSizeSameAs);
    const Market *market = find(plan.markets, source.market);
    if (source.dealSize.minorUnits > 0)
        add(to, source.dealSizeEvidence);
    else if (market)
        add(to, market->dealSizeEvidence);
}

} // namespace

QList<GuessedInputs> guessedInputs(const Plan &plan)
{
    const IdRows<Stream> streams(plan.streams);
    QList<OwnSteps> steps(plan.streams.size());
    for (const Step &step : plan.steps) {
        if (const qsizetype row = streams.rowOf(step.stream); row >= 0) {
            add(steps[row].rates, step.rateEvidence);
            add(steps[row].lags, step.lagEvidence);
        }
    }
    QList<GuessedInputs> inputs;
    inputs.reserve(plan.streams.size());
    for (const Stream &stream : plan.streams) {
        const auto source = [&](SameAs link) {
            return stream.*link == Id<Stream> {} ? streams.rowOf(stream.id)
                                                 : streams.rowOf(linkedTo(plan, stream, link).id);
        };
        const auto &rates = steps[source(&Stream::ratesSameAs)].rates;
        const auto &lags = steps[source(&Stream::lagsSameAs)].lags;
        GuessedInputs one { rates.guessed + lags.guessed, rates.all + lags.all };
        add(one, linkedTo(plan, stream, &Stream::sharesSameAs).shareEvidence);
        addDealSize(one, plan, stream);
        inputs.append(one);
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
