// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/daily_funnel.h"

#include <cmath>

namespace lockstep::test {

namespace {

/// `flow` moved by `days` and multiplied; its blocks begin and end at midnight.
void addMoved(Days &to, const Flow &flow, double days, double factor)
{
    const double moved = std::floor(days);
    const double late = days - moved; // what part of a day's amount falls into the day after
    for (const Block &block : flow) {
        const int length = static_cast<int>(block.to - block.from);
        const int first = static_cast<int>(block.from + moved);
        if (length == 0)
            to[first] += block.amount * factor;
        for (int day = 0; day < length; ++day) {
            const double amount = block.amount * factor / length;
            to[first + day] += amount * (1 - late);
            to[first + day + 1] += amount * late;
        }
    }
}

double daysBetween(const StreamModel &stream, int from, int to)
{
    double minutes = 0;
    for (int step = from; step < to; ++step)
        minutes += std::round(stream.lagDays[step] * 1440);
    return minutes / 1440;
}

double rateBetween(const StreamModel &stream, int from, int to)
{
    double rate = 1;
    for (int step = from; step < to; ++step)
        rate *= stream.rate[step];
    return rate;
}

int lastStage(const StreamModel &stream)
{
    return static_cast<int>(stream.rate.size());
}

} // namespace

Days dailyNeed(const StreamModel &stream, int stage)
{
    const int won = lastStage(stream);
    const double sourced = stage >= stream.salesEntry ? 1 : stream.marketingShare;
    const double entrants = sourced / stream.dealSizeMinorUnits / rateBetween(stream, stage, won);
    Days days;
    addMoved(days, stream.target, -daysBetween(stream, stage, won) - stream.bookingToRevenueDays,
        entrants);
    return days;
}

Days dailyYield(const StreamModel &stream, int stage)
{
    Days days;
    for (int entry = 0; entry <= stage; ++entry) {
        const double lag = daysBetween(stream, entry, stage);
        const double rate = rateBetween(stream, entry, stage);
        addMoved(days, stream.supply[entry], lag, rate);
        addMoved(days, stream.opening[entry], lag, rate);
    }
    return days;
}

Days dailyRevenue(const StreamModel &stream)
{
    const int won = lastStage(stream);
    Days days;
    for (int entry = 0; entry <= won; ++entry) {
        const double lag = daysBetween(stream, entry, won) + stream.bookingToRevenueDays;
        const double value = rateBetween(stream, entry, won) * stream.dealSizeMinorUnits;
        addMoved(days, stream.supply[entry], lag, value);
        addMoved(days, stream.opening[entry], lag, value);
    }
    return days;
}

double sum(const Days &days, double from, double to)
{
    double amount = 0;
    for (auto day = days.lowerBound(static_cast<int>(from)); day != days.end() && day.key() < to;
         ++day)
        amount += *day;
    return amount;
}

} // namespace lockstep::test
