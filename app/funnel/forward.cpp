// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forward.h"

#include <algorithm>

namespace lockstep {

namespace {

/// Adds those who come at day 0, moved by `way`.
void addLump(std::span<double> come, std::span<const qint64> days, double count, const Kernel &way)
{
    for (const Term &term : way) {
        for (std::size_t i = 0; i < days.size(); ++i)
            come[i] += days[i] * kMinutesPerDay > term.minutes ? count * term.weight : 0;
    }
}

void addPart(
    std::span<double> come, std::span<const qint64> days, const PartOf &part, const Kernel &way)
{
    for (const Term &term : way)
        part.of.addCome(come, days, term.minutes, part.part * term.weight);
}

/// Calls `add(row, way)` for each stage from `stage` on and for the revenue, `first` being the way
/// from there to the next.
template <class Add>
void follow(Yield &yield, const StreamModel &stream, const QList<Kernel> &passages, int stage,
    const Kernel &first, Add add)
{
    Kernel way = after(0);
    for (int i = stage; i < stream.lastStage(); ++i) {
        add(yield.entered(i), way);
        way = composed(way, i == stage ? first : passages[i], stream.end);
    }
    add(yield.entered(stream.lastStage()), way);
    const Kernel booking = after(stream.bookingToRevenue.minutes);
    const bool isWonAlready = stage == stream.lastStage();
    add(yield.landed(stage), composed(way, isWonAlready ? first : booking, stream.end));
}

void addSupply(Yield &yield, const StreamModel &stream, const QList<Kernel> &passages, int stage,
    std::span<const Supply> supply)
{
    const bool isWon = stage == stream.lastStage();
    const Kernel first = isWon ? after(stream.bookingToRevenue.minutes) : passages[stage];
    follow(yield, stream, passages, stage, first, [&](std::span<double> come, const Kernel &way) {
        for (const Supply &one : supply)
            addPart(come, yield.days(), one.arrivals, way);
    });
}

void addOpening(
    Yield &yield, const StreamModel &stream, const QList<Kernel> &passages, const Opening &opening)
{
    const bool isWon = opening.stage == stream.lastStage();
    const qint64 left = stream.bookingToRevenue.minutes - opening.age.minutes;
    const Kernel first = isWon ? Kernel { { std::max<qint64>(left, 0), 1 } }
                               : passageFrom(stream, passages, opening.stage, opening.age);
    follow(yield, stream, passages, opening.stage, first,
        [&](std::span<double> come, const Kernel &way) {
            addLump(come, yield.days(), opening.count, way);
        });
}

} // namespace

Yield::Yield(int stages, std::span<const qint64> days)
    : m_stages(stages)
    , m_days(days)
    , m_cells(size_t(stages) * 2 * days.size())
{
}

void forward(Yield &yield, const StreamModel &stream, const QList<Kernel> &passages)
{
    const std::span<const Supply> supply(stream.supply);
    for (size_t from = 0, to = 0; from < supply.size(); from = to) {
        while (to < supply.size() && supply[to].stage == supply[from].stage)
            ++to;
        addSupply(yield, stream, passages, supply[from].stage, supply.subspan(from, to - from));
    }
    for (const Opening &opening : stream.opening)
        addOpening(yield, stream, passages, opening);
}

} // namespace lockstep
