// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/step_gesture.h"

#include "app/plan/limits.h"

namespace lockstep {

namespace {

constexpr double kPixelsPerDoubling = 160;
constexpr double kPixelsPerDay = 4;
constexpr double kPoint = 0.01;

/// A hundredth of the leading figure's place: 10,000 of 1,200,000.
double unitOf(double money)
{
    return std::max(1.0, std::pow(10.0, std::floor(std::log10(std::max(money, 1.0))) - 2));
}

double allowed(StepInput input, double wanted, double least)
{
    if (input == StepInput::Target)
        return std::clamp(wanted, 1.0, static_cast<double>(limits::kMaxMinorUnits));
    constexpr double kLeastRate = limits::kMinRatePpm / 1e6;
    return input == StepInput::Rate ? std::clamp(wanted, kLeastRate, 1.0)
                                    : std::clamp(wanted, least, least + limits::kMaxLagDays);
}

double roundedTo(double value, double step)
{
    return std::round(value / step) * step;
}

} // namespace

double pulled(StepInput input, double from, double pixelsUp, double least)
{
    if (input == StepInput::Target) {
        const double money = from * std::exp2(pixelsUp / kPixelsPerDoubling);
        return allowed(input, roundedTo(money, unitOf(money)), least);
    }
    if (input == StepInput::Lag)
        return allowed(input, std::round(from + pixelsUp / kPixelsPerDay), least);
    const double rate = from * std::exp2(pixelsUp / kPixelsPerDoubling);
    return allowed(input, roundedTo(rate, rate >= kPoint ? kPoint / 10 : kPoint / 1000), least);
}

double nudged(StepInput input, double from, bool isUp, bool isFine, double least)
{
    double step = input == StepInput::Rate ? kPoint : input == StepInput::Lag ? 1.0 : unitOf(from);
    if (isFine)
        step /= 10;
    while (input == StepInput::Rate && !isUp && from <= step && step > 1e-6)
        step /= 10;
    return allowed(input, from + (isUp ? step : -step), least);
}

} // namespace lockstep
