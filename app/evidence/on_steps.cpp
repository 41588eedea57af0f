// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/on_steps.h"

#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

constexpr auto kWholeRate = static_cast<double>(limits::kMaxPpm);

QList<qint64> ratesOnSteps(const QList<qint64> &steps, qint64 whole)
{
    const double product
        = std::accumulate(steps.begin(), steps.end(), 0.0, [](double sum, qint64 rate) {
              return sum + std::log(static_cast<double>(rate) / kWholeRate);
          });
    const double wanted = std::log(static_cast<double>(std::max<qint64>(1, whole)) / kWholeRate);
    QList<qint64> parts;
    for (const auto rate : steps) {
        const double logarithm = product == 0
            ? wanted / static_cast<double>(steps.size())
            : std::log(static_cast<double>(rate) / kWholeRate) * wanted / product;
        parts += std::clamp<qint64>(
            std::llround(std::exp(logarithm) * kWholeRate), 1, limits::kMaxPpm);
    }
    return parts;
}

/// The ends are rounded, not the parts: they add up exactly.
QList<qint64> timesOnSteps(const QList<qint64> &steps, qint64 whole)
{
    const auto total = std::accumulate(steps.begin(), steps.end(), qint64 { 0 });
    QList<qint64> parts;
    double passed = 0;
    qint64 end = 0;
    for (const auto step : steps) {
        passed += total == 0 ? 1 / static_cast<double>(steps.size())
                             : static_cast<double>(step) / static_cast<double>(total);
        const auto next = std::llround(passed * static_cast<double>(whole));
        parts += next - end;
        end = next;
    }
    return parts;
}

} // namespace

qint64 ofSteps(InputUnit unit, const QList<qint64> &steps)
{
    if (unit == InputUnit::Duration)
        return std::accumulate(steps.begin(), steps.end(), qint64 { 0 });
    const double rate
        = std::accumulate(steps.begin(), steps.end(), 1.0, [](double product, qint64 step) {
              return product * static_cast<double>(step) / kWholeRate;
          });
    return std::max<qint64>(1, std::llround(rate * kWholeRate));
}

QList<qint64> onSteps(InputUnit unit, const QList<qint64> &steps, qint64 whole)
{
    return unit == InputUnit::Duration ? timesOnSteps(steps, whole) : ratesOnSteps(steps, whole);
}

} // namespace lockstep
