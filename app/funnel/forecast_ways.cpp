// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_ways.h"

#include "app/base/duration.h"

#include <algorithm>
#include <map>

namespace lockstep {

namespace {

constexpr double kLeastShare = 1e-9; ///< share of the won that a way may be left out with
constexpr size_t kMostWays = 400;
constexpr qint64 kMinutesPerMonth = 43'830; ///< of a curve: 30.4375 days

double power(double base, int exponent)
{
    double result = 1;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            result *= base;
        base *= base;
    }
    return result;
}

using Times = std::vector<Delay>; ///< by minutes, each once

void addShare(Times &to, qint64 minutes, double share)
{
    if (!to.empty() && to.back().minutes == minutes)
        to.back().share += share;
    else
        to.push_back({ minutes, share });
}

/// Those of a day, or of several, as their mean.
Times inDays(const Times &times, qint64 most)
{
    const qint64 span = times.back().minutes - times.front().minutes;
    const qint64 width = std::max(qint64 { kMinutesPerDay }, span / most + 1);
    Times days;
    for (auto at = times.begin(); at != times.end();) {
        const qint64 day = at->minutes / width;
        double share = 0;
        double moment = 0;
        for (; at != times.end() && at->minutes / width == day; ++at) {
            share += at->share;
            moment += at->share * static_cast<double>(at->minutes);
        }
        if (share > 0)
            addShare(days, std::llround(moment / share), share);
    }
    return days;
}

/// Delays of curves and nurturing meet in more ways with every pass: what is too many goes by days.
Times then(const Times &first, const std::vector<Delay> &second)
{
    constexpr size_t kMostTimes = 256;
    Times all;
    all.reserve(first.size() * second.size());
    for (const Delay &before : first) {
        for (const Delay &after : second)
            all.push_back({ before.minutes + after.minutes, before.share * after.share });
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Delay &a, const Delay &b) { return a.minutes < b.minutes; });
    Times both;
    for (const Delay &delay : all)
        addShare(both, delay.minutes, delay.share);
    return both.size() > kMostTimes ? inDays(both, kMostTimes) : both;
}

/// Walks that stand at each stage once they have moved on as far as they can.
std::vector<double> movedOn(std::vector<double> enter)
{
    for (size_t i = 1; i < enter.size(); ++i)
        enter[i] += enter[i - 1];
    return enter;
}

} // namespace

std::vector<Delay> timesOf(const ForecastStep &step)
{
    std::vector<Delay> times;
    if (step.curve.isEmpty())
        times.push_back({ step.lag, 1 });
    for (qsizetype month = 0; month < step.curve.size(); ++month) {
        if (step.curve[month] > 0)
            times.push_back({ month * kMinutesPerMonth, step.curve[month] });
    }
    if (step.nurtureShare <= 0 || step.nurtureTime <= 0)
        return times;
    std::vector<Delay> all;
    for (const Delay &delay : times) {
        if (step.nurtureShare < 1)
            all.push_back({ delay.minutes, delay.share * (1 - step.nurtureShare) });
        all.push_back({ delay.minutes + step.nurtureTime, delay.share * step.nurtureShare });
    }
    return all;
}

void winChances(const QList<ForecastStep> &steps, const double *rates, double *chances)
{
    const qsizetype last = steps.size();
    // Each stage's chance as a multiple of the first one's: p[i] = r p[i+1] + (1-r) c p[to].
    chances[0] = 1;
    for (qsizetype i = 0; i < last; ++i) {
        const ForecastStep &step = steps[i];
        const double back = (1 - rates[i]) * step.recycleShare;
        const double forth = back > 0 ? chances[i] - back * chances[step.recycleTo] : chances[i];
        chances[i + 1] = forth / rates[i];
    }
    const double won = chances[last];
    for (qsizetype i = 0; i <= last; ++i)
        chances[i] /= won;
}

Ways::Ways(const QList<ForecastStep> &steps, int stage, const double *rates)
    : m_steps(steps)
{
    collect(stage, rates);
    for (Way &way : m_ways)
        way.delays = delaysOf(way);
}

/// Level by level: with no return, with one, with two …
void Ways::collect(int stage, const double *rates)
{
    const auto count = static_cast<size_t>(m_steps.size());
    std::vector<double> chances(count + 1);
    winChances(m_steps, rates, chances.data());
    const double fewest = kLeastShare * chances[static_cast<size_t>(stage)];
    using Level = std::map<std::vector<int>, std::vector<double>>;
    Level level;
    level[std::vector<int>(count)] = std::vector<double>(count + 1);
    level.begin()->second[static_cast<size_t>(stage)] = 1;
    while (!level.empty()) {
        Level next;
        for (const auto &[returns, enter] : level) {
            const std::vector<double> stand = movedOn(enter);
            add(returns, stand.back(), stage);
            const bool isTooRare = weight(m_ways.back(), rates) < fewest;
            if (m_ways.size() > 1 && (isTooRare || m_ways.size() > kMostWays)) {
                m_ways.pop_back();
                continue;
            }
            for (size_t i = 0; i < count; ++i) {
                const ForecastStep &step = m_steps[static_cast<qsizetype>(i)];
                if (step.recycleShare <= 0 || stand[i] <= 0 || rates[i] >= 1)
                    continue;
                std::vector<int> more = returns;
                ++more[i];
                auto &entered = next[more];
                entered.resize(count + 1);
                entered[static_cast<size_t>(step.recycleTo)] += stand[i];
            }
        }
        level = std::move(next);
    }
}

void Ways::add(const std::vector<int> &returns, double orders, int stage)
{
    Way way { std::vector<int>(returns.size()), returns, orders, {} };
    for (size_t i = static_cast<size_t>(stage); i < returns.size(); ++i)
        way.passes[i] = 1;
    for (size_t from = 0; from < returns.size(); ++from) {
        const auto to = static_cast<size_t>(m_steps[static_cast<qsizetype>(from)].recycleTo);
        for (size_t i = to; i < from; ++i)
            way.passes[i] += returns[from];
    }
    m_ways.push_back(std::move(way));
}

double Ways::weight(const Way &way, const double *rates) const
{
    double weight = way.orders;
    for (size_t i = 0; i < way.passes.size(); ++i) {
        weight *= power(rates[i], way.passes[i]);
        if (way.returns[i] > 0) {
            const ForecastStep &step = m_steps[static_cast<qsizetype>(i)];
            weight *= power((1 - rates[i]) * step.recycleShare, way.returns[i]);
        }
    }
    return weight;
}

std::vector<Delay> Ways::delaysOf(const Way &way) const
{
    Times times { { 0, 1.0 } };
    for (size_t i = 0; i < way.passes.size(); ++i) {
        const ForecastStep &step = m_steps[static_cast<qsizetype>(i)];
        const std::vector<Delay> once = timesOf(step);
        for (int pass = 0; pass < way.passes[i]; ++pass)
            times = then(times, once);
        times = then(times, { { way.returns[i] * step.recycleDelay, 1.0 } });
    }
    return times;
}

void Ways::weigh(const double *rates, double chance, double *weights) const
{
    double left = chance;
    for (size_t i = 0; i + 1 < m_ways.size(); ++i) {
        weights[i] = std::min(weight(m_ways[i], rates), left);
        left -= weights[i];
    }
    weights[m_ways.size() - 1] = left;
}

} // namespace lockstep
