// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/step_gesture.h"

#include "app/plan/limits.h"

namespace lockstep {

namespace {

constexpr double kPixelsPerDoubling = 160;
constexpr double kPixelsPerDay = 4;
constexpr double kPoint = 0.01;

double allowed(StepInput input, double wanted)
{
    constexpr double kLeastRate = limits::kMinRatePpm / 1e6;
    return input == StepInput::Rate
        ? std::clamp(wanted, kLeastRate, 1.0)
        : std::clamp(wanted, 0.0, static_cast<double>(limits::kMaxLagDays));
}

double roundedTo(double value, double step)
{
    return std::round(value / step) * step;
}

} // namespace

double pulled(StepInput input, double from, double pixelsUp)
{
    if (input == StepInput::Lag)
        return allowed(input, std::round(from + pixelsUp / kPixelsPerDay));
    const double rate = from * std::exp2(pixelsUp / kPixelsPerDoubling);
    return allowed(input, roundedTo(rate, rate >= kPoint ? kPoint / 10 : kPoint / 1000));
}

double nudged(StepInput input, double from, bool isUp, bool isFine)
{
    double step = input == StepInput::Rate ? kPoint : 1.0;
    if (isFine)
        step /= 10;
    while (input == StepInput::Rate && !isUp && from <= step && step > 1e-6)
        step /= 10;
    return allowed(input, from + (isUp ? step : -step));
}

} // namespace lockstep
