// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forward.h"

#include <algorithm>

namespace lockstep {

namespace {

/// Adds those who set out evenly over the first `over` minutes, or at once, moved by `way`.
void addWave(std::span<double> come, std::span<const qint64> days, double count, qint64 over,
    const Kernel &way)
{
    for (const Term &term : way) {
        for (std::size_t i = 0; i < days.size(); ++i) {
            const qint64 since = days[i] * kMinutesPerDay - term.minutes;
            if (since > 0)
                come[i] += count * term.weight
                    * (since < over ? static_cast<double>(since) / static_cast<double>(over) : 1);
        }
    }
}

void addPart(Yield &yield, std::span<double> come, const PartOf &part, const Kernel &way)
{
    for (const Term &term : way)
        yield.add(come, part.of, term.minutes, part.part * term.weight);
}

/// Calls `add(row, way)` for each stage after `stage` and for the revenue of those who came in
/// there; `way` leads to the next stage, or after the last one to revenue.
template <class Add>
void follow(Yield &yield, const StreamModel &stream, const QList<Kernel> &passages, int stage,
    Kernel way, Add add)
{
    for (int i = stage + 1; i <= stream.lastStage(); ++i) {
        if (i > stage + 1)
            extend(way, passages[i - 1], stream.end);
        add(yield.entered(i), way);
    }
    if (stage < stream.lastStage())
        extend(way, after(stream.bookingToRevenue.minutes), stream.end);
    add(yield.landed(stage), way);
}

void addSupply(Yield &yield, const StreamModel &stream, const QList<Kernel> &passages, int stage,
    std::span<const Supply> supply)
{
    const auto add = [&](std::span<double> come, const Kernel &way) {
        for (const Supply &one : supply)
            addPart(yield, come, one.arrivals, way);
    };
    const bool isWon = stage == stream.lastStage();
    add(yield.entered(stage), after(0));
    follow(yield, stream, passages, stage,
        isWon ? after(stream.bookingToRevenue.minutes) : passages[stage], add);
}

/// When the revenue comes of those who are won already.
QList<Wave> bookedWaves(const StreamModel &stream, Duration age)
{
    QList<Wave> waves;
    for (const Rest &rest : restsOf(after(stream.bookingToRevenue.minutes), age))
        waves.append({ rest.over, after(rest.after, rest.weight) });
    return waves;
}

void addOpening(
    Yield &yield, const StreamModel &stream, const QList<Kernel> &passages, const Opening &opening)
{
    addWave(yield.entered(opening.stage), yield.days(), opening.count, 0, after(0));
    const QList<Wave> waves = opening.stage == stream.lastStage()
        ? bookedWaves(stream, opening.age)
        : wavesFrom(stream, passages, opening.stage, opening.age);
    for (const Wave &wave : waves) {
        follow(yield, stream, passages, opening.stage, wave.way,
            [&](std::span<double> come, const Kernel &way) {
                addWave(come, yield.days(), opening.count, wave.over, way);
                if (come.data() == yield.landed(opening.stage).data())
                    addWave(yield.landedOfOpening(opening.stage), yield.days(), opening.count,
                        wave.over, way);
            });
    }
}

} // namespace

Yield::Yield(int stages, std::span<const qint64> days)
    : m_stages(stages)
    , m_days(days)
    , m_cells(size_t(stages) * 3 * days.size())
{
}

void Yield::add(std::span<double> come, const Arrivals &arrivals, qint64 lateMinutes, double factor)
{
    if (m_moved.empty() || arrivals.isEmpty())
        return arrivals.addCome(come, m_days, lateMinutes, factor);
    const size_t place = qHashMulti(0, arrivals.shared(), lateMinutes) % m_moved.size();
    Moved &moved = m_moved[place];
    if (moved.lateMinutes != lateMinutes || moved.arrivals.shared() != arrivals.shared()) {
        moved.arrivals = arrivals;
        moved.lateMinutes = lateMinutes;
        moved.come.resize(m_days.size());
        arrivals.putCome(moved.come, m_days, lateMinutes);
    }
    for (size_t i = 0; i < come.size(); ++i)
        come[i] += factor * moved.come[i];
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
