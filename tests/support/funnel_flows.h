// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What tests ask of the funnel: the models of a plan, how many are needed and how many come on some
// days; with what they give it. What they should be, each test works out by hand.

#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
#include "tests/support/plan_builder.h"

#include <array>
#include <cmath>

namespace lockstep::test {

inline constexpr Id<Stream> kSecondStream { 402 };
inline constexpr Id<Market> kSecondMarket { 102 };

/// smallPlan with a second market, "Energy", that shares the target as given.
[[nodiscard]] inline Plan twoMarkets(qint64 firstPpm, qint64 secondPpm)
{
    using namespace Qt::StringLiterals;
    Plan plan = smallPlan();
    Market market = plan.markets.first();
    market.id = kSecondMarket;
    market.position = 1;
    market.name = u"Energy"_s;
    plan.markets.append(market);
    plan.streams[0].targetShare = { firstPpm };
    Stream stream = plan.streams[0];
    stream.id = kSecondStream;
    stream.market = kSecondMarket;
    stream.targetShare = { secondPpm };
    plan.streams.append(stream);
    for (const Step &step : smallPlan().steps) {
        Step copy = step;
        copy.id = { step.id.value + 10 };
        copy.stream = kSecondStream;
        plan.steps.append(copy);
    }
    return plan;
}

/// Brings `volume` entrants of `stage` to all streams, spread over July.
[[nodiscard]] inline Entry julyCampaign(qint64 volume, Id<Stage> stage)
{
    using namespace Qt::StringLiterals;
    Entry entry;
    entry.id = { 701 };
    entry.title = u"July campaign"_s;
    entry.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    entry.expectedVolume = volume;
    entry.stage = stage;
    return entry;
}

[[nodiscard]] inline bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1e-3, std::abs(b));
}

[[nodiscard]] inline StreamModel modelOf(const Plan &plan)
{
    return streamModels(plan).first();
}

inline constexpr qint64 kNever = -1'000'000;
inline constexpr qint64 kEver = 1'000'000;

/// Entrants of `stage` needed on the days [from, to).
[[nodiscard]] inline double needed(
    const StreamModel &model, int stage, qint64 from = kNever, qint64 to = kEver)
{
    const std::array days { from, to };
    std::array<double, 2> come {};
    addNeed(come, days, model, backward(model), stage);
    return come[1] - come[0];
}

/// What the plan yields: entrants of each stage on the days [from, to), deals that land then.
struct Yielded {
    QList<double> entered;
    double landed = 0;
};

[[nodiscard]] inline Yielded yielded(
    const StreamModel &model, qint64 from = kNever, qint64 to = kEver)
{
    const std::array days { from, to };
    Yield yield(model.lastStage() + 1, days);
    forward(yield, model, passages(model));
    Yielded result;
    for (int stage = 0; stage <= model.lastStage(); ++stage) {
        result.entered.append(yield.entered(stage)[1] - yield.entered(stage)[0]);
        result.landed += yield.landed(stage)[1] - yield.landed(stage)[0];
    }
    return result;
}

} // namespace lockstep::test
