// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/flow.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

bool isLump(const Block &block)
{
    return block.from == block.to;
}

double toTheMinute(double day)
{
    constexpr double kMinutes = 24 * 60;
    return std::nearbyint(day * kMinutes) / kMinutes;
}

} // namespace

Flow shifted(Flow flow, double days)
{
    for (Block &block : flow) {
        block.from = toTheMinute(block.from + days);
        block.to = toTheMinute(block.to + days);
    }
    return flow;
}

Flow scaled(Flow flow, double factor)
{
    for (Block &block : flow)
        block.amount *= factor;
    return flow;
}

Flow combined(Flow a, const Flow &b)
{
    a.append(b);
    return a;
}

double total(const Flow &flow)
{
    double sum = 0;
    for (const Block &block : flow)
        sum += block.amount;
    return sum;
}

double within(const Flow &flow, double from, double to)
{
    return counted(flow, { from, to }).at(1);
}

QList<double> counted(const Flow &flow, const QList<double> &borders)
{
    QList<double> cells(borders.size() + 1, 0.0);
    const auto cellOf = [&](double day) {
        return std::upper_bound(borders.begin(), borders.end(), day) - borders.begin();
    };
    for (const Block &block : flow) {
        if (isLump(block)) {
            cells[cellOf(block.from)] += block.amount;
            continue;
        }
        const double density = block.amount / (block.to - block.from);
        double counted = block.from;
        auto cell = cellOf(block.from);
        for (; cell < borders.size() && borders[cell] < block.to; ++cell) {
            cells[cell] += density * (borders[cell] - counted);
            counted = borders[cell];
        }
        cells[cell] += density * (block.to - counted);
    }
    return cells;
}

} // namespace lockstep
