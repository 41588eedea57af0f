// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/arrivals.h"

#include "app/base/duration.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lockstep {

namespace {

/// Each becomes the sum of all up to it. By fours, as each sum waits for the one before it.
void sumUp(double *values, qsizetype size)
{
    double sum = 0;
    qsizetype i = 0;
    for (; i + 4 <= size; i += 4) {
        double *const four = values + i;
        const double two = four[0] + four[1];
        const double three = two + four[2];
        const double all = two + (four[2] + four[3]);
        four[0] += sum;
        four[1] = sum + two;
        four[2] = sum + three;
        four[3] = sum += all;
    }
    for (; i < size; ++i)
        values[i] = sum += values[i];
}

} // namespace

Arrivals::Arrivals(std::span<const Spell> spells)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Spell &spell : spells) {
        Q_ASSERT(spell.from < spell.to && spell.amount >= 0);
        first = std::min(first, spell.from);
        last = std::max(last, spell.to);
    }
    if (spells.empty())
        return;
    // A day of nothing at each end, so that whoever asks for less or more meets what stands there.
    constexpr qint64 kAhead = 2;
    m_firstDay = first;
    m_come.reserve(last - first + 4);
    m_come.resize(last - first + 3);
    double *const come = m_come.data();
    for (const Spell &spell : spells) {
        const double daily = spell.amount / static_cast<double>(spell.to - spell.from);
        const qint64 end = spell.to - first + kAhead;
        for (qint64 i = spell.from - first + kAhead; i < end; ++i)
            come[i] += daily;
    }
    sumUp(come, m_come.size());
    m_come.append(m_come.last());
}

double Arrivals::within(qint64 from, qint64 to) const
{
    const std::array days { from, to };
    std::array<double, 2> come {};
    addCome(come, days, 0, 1);
    return come[1] - come[0];
}

/// Calls `put(i, come)` with what has come before midnight of `days[i]`.
template <class Put>
void Arrivals::forEachDay(std::span<const qint64> days, qint64 lateMinutes, Put put) const
{
    Q_ASSERT(std::is_sorted(days.begin(), days.end()));
    // Midnights stay midnights: all of them lie equally far into the day that they are moved to.
    const qint64 wholeDays = lateMinutes / kMinutesPerDay + (lateMinutes % kMinutesPerDay > 0);
    const double part
        = static_cast<double>(wholeDays * kMinutesPerDay - lateMinutes) / kMinutesPerDay;
    const qint64 offset = 1 - wholeDays - m_firstDay;
    const qint64 last = m_come.size() - 2;
    const double *const known = m_come.constData();
    // First the days before anybody comes, last those when all have come.
    std::size_t i = 0;
    while (i < days.size() && days[i] + offset <= 0)
        put(i++, 0.0);
    for (; i < days.size() && days[i] + offset < last; ++i) {
        const double *const day = known + days[i] + offset;
        put(i, day[0] + part * (day[1] - day[0]));
    }
    for (; i < days.size(); ++i)
        put(i, known[last]);
}

void Arrivals::addCome(
    std::span<double> come, std::span<const qint64> days, qint64 lateMinutes, double factor) const
{
    if (!isEmpty())
        forEachDay(days, lateMinutes, [&](size_t i, double all) { come[i] += factor * all; });
}

void Arrivals::putCome(
    std::span<double> come, std::span<const qint64> days, qint64 lateMinutes) const
{
    if (isEmpty())
        std::fill(come.begin(), come.end(), 0.0);
    else
        forEachDay(days, lateMinutes, [&](size_t i, double all) { come[i] = all; });
}

} // namespace lockstep
