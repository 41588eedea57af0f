// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What a lever is in one stream: its value, what it may be, and how it is set.
#include "app/funnel/lever_bench.h"

#include "app/plan/limits.h"

#include <cmath>

namespace lockstep {

using namespace limits;

namespace {

Duration timeOf(double days)
{
    return { std::clamp<qint64>(std::llround(days * static_cast<double>(kMinutesPerDay)), 0,
        kMaxLagDays * kMinutesPerDay) };
}

double standing(const StreamModel &model, int stage)
{
    double count = 0;
    for (const Opening &opening : model.opening)
        count += opening.stage == stage ? opening.count : 0;
    return count;
}

} // namespace

double LeverBench::valueOf(const Lever &lever, const StreamModel &model) const
{
    switch (lever.kind) {
    case LeverKind::Rate:
        return model.steps[stageOf(lever)].rate;
    case LeverKind::Lag:
        return model.steps[stageOf(lever)].lag.days();
    case LeverKind::NurtureShare:
        return model.steps[stageOf(lever)].nurtureShare;
    case LeverKind::NurtureTime:
        return model.steps[stageOf(lever)].nurtureTime.days();
    case LeverKind::BookingToRevenue:
        return model.bookingToRevenue.days();
    case LeverKind::DealSize:
        return model.dealSizeMinorUnits;
    case LeverKind::Opening:
        return standing(model, stageOf(lever));
    case LeverKind::Volume:
        break;
    }
    return 0;
}

LeverRange LeverBench::range(const Lever &lever) const
{
    constexpr double ppm = 1e-6;
    switch (lever.kind) {
    case LeverKind::Rate:
        return { ppm, 1, ppm };
    case LeverKind::NurtureShare:
        return { 0, 1, ppm };
    case LeverKind::Lag:
    case LeverKind::NurtureTime:
    case LeverKind::BookingToRevenue:
        return { 0, static_cast<double>(kMaxLagDays), 1.0 / kMinutesPerDay };
    case LeverKind::DealSize:
        return { 1, static_cast<double>(kMaxMinorUnits), 1 };
    case LeverKind::Volume:
    case LeverKind::Opening:
        break;
    }
    return { 0, static_cast<double>(kMaxCount), 1 };
}

void LeverBench::set(
    StreamModel &model, const Lever &lever, const std::function<double(double)> &next) const
{
    const int stage = stageOf(lever);
    switch (lever.kind) {
    case LeverKind::Rate: {
        double &rate = model.steps[stage].rate;
        rate = std::clamp(next(rate), range(lever).least, 1.0);
        break;
    }
    case LeverKind::Lag:
        model.steps[stage].lag = timeOf(next(model.steps[stage].lag.days()));
        break;
    case LeverKind::NurtureShare: {
        double &share = model.steps[stage].nurtureShare;
        share = std::clamp(next(share), 0.0, 1.0);
        break;
    }
    case LeverKind::NurtureTime:
        model.steps[stage].nurtureTime = timeOf(next(model.steps[stage].nurtureTime.days()));
        break;
    case LeverKind::BookingToRevenue:
        model.bookingToRevenue = timeOf(next(model.bookingToRevenue.days()));
        break;
    case LeverKind::DealSize:
        model.dealSizeMinorUnits = next(model.dealSizeMinorUnits);
        break;
    case LeverKind::Opening:
        for (Opening &opening : model.opening) {
            if (opening.stage == stage)
                opening.count = next(opening.count);
        }
        break;
    case LeverKind::Volume:
        break;
    }
}

} // namespace lockstep
