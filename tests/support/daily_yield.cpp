// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The forward half: who comes from the calendar and the opening pipeline, and how far they get.
#include "tests/support/daily_funnel.h"

namespace lockstep::test {

namespace {

/// Adds what comes evenly between two minutes, or at once, to the days.
void addBetween(Days &to, qint64 from, qint64 until, double amount)
{
    if (from == until) {
        to[int(from / 1440)] += amount;
        return;
    }
    for (qint64 day = from / 1440; day * 1440 < until; ++day) {
        const double common
            = double(std::min(until, day * 1440 + 1440) - std::max(from, day * 1440));
        to[int(day)] += amount * common / double(until - from);
    }
}

/// Adds those who stand before `times` now and then take `way`: who has stood there for `age` is
/// still on the way of the times that are longer. Where nobody knows for how long, the longer a
/// time, the more are met within it, and anywhere within it alike.
void addStanding(Days &to, const Arriving &times, qint64 age, double count, const Arriving &way)
{
    double all = 0;
    for (auto part = times.begin(); part != times.end(); ++part) {
        if (part.key() > age)
            all += age > 0 ? *part : *part * double(part.key());
    }
    for (auto then = way.begin(); then != way.end(); ++then) {
        if (all <= 0)
            addBetween(to, then.key(), then.key(), count * *then);
        for (auto part = times.begin(); all > 0 && part != times.end(); ++part) {
            const qint64 end = then.key() + part.key();
            if (part.key() > age && age > 0)
                addBetween(to, end - age, end - age, count * *then * *part / all);
            else if (part.key() > age)
                addBetween(to, then.key(), end, count * *then * *part * double(part.key()) / all);
        }
    }
}

Arriving moved(const Arriving &all, qint64 later)
{
    Arriving moved;
    for (auto part = all.begin(); part != all.end(); ++part)
        moved[part.key() + later] = *part;
    return moved;
}

} // namespace

double DailyFunnel::entryShare(const Entry &entry) const
{
    const auto serves = [&](const Stream &stream) {
        return (entry.market.isNull() || entry.market == stream.market)
            && (entry.channel.isNull() || entry.channel == stream.channel);
    };
    double all = 0;
    double count = 0;
    for (const Stream &stream : m_plan.streams) {
        all += serves(stream) ? stream.targetShare.fraction() : 0;
        count += serves(stream) ? 1 : 0;
    }
    if (!serves(m_stream))
        return 0;
    return all > 0 ? m_stream.targetShare.fraction() / all : 1 / count;
}

Days DailyFunnel::come(int stage, qint64 later) const
{
    Days days;
    const QDate start = m_plan.settings.horizonStart;
    for (int from = 0; from <= stage; ++from) {
        const Arriving way = moved(firstEntries(from, stage), later);
        for (const Entry &entry : m_plan.entries) {
            if (indexOf(entry.stage, 0) == from)
                addMoved(days, int(start.daysTo(entry.period.start)), int(entry.period.days()),
                    double(entry.expectedVolume) * entryShare(entry), way);
        }
        for (const OpeningPipeline &opening : m_plan.openingPipeline) {
            if (opening.stream != m_stream.id || indexOf(opening.stage, -1) != from)
                continue;
            const Days standing = this->standing(opening, stage, later);
            for (auto day = standing.begin(); day != standing.end(); ++day)
                days[day.key()] += *day;
        }
    }
    return days;
}

/// Who stands there enters `to`, so many minutes later; who stands in it has entered it already.
Days DailyFunnel::standing(const OpeningPipeline &opening, int to, qint64 later) const
{
    Days days;
    const int from = indexOf(opening.stage, -1);
    const double count = double(opening.count);
    const qint64 age = opening.age.minutes;
    if (from == to) {
        addStanding(days, { { later, 1.0 } }, later > 0 ? age : 0, count, { { 0, 1.0 } });
        return days;
    }
    const Move out = move(from);
    addStanding(days, out.passing, age, count * out.rate, moved(firstEntries(from + 1, to), later));
    if (out.back > 0)
        addStanding(days, { { out.backAfter, 1.0 } }, age, count * out.back,
            moved(firstEntries(out.backTo, to), later));
    return days;
}

Days DailyFunnel::passed(int stage) const
{
    Days days;
    for (const OpeningPipeline &opening : m_plan.openingPipeline) {
        const int at = indexOf(opening.stage, -1);
        if (opening.stream != m_stream.id || at <= stage || sourced(at) <= 0)
            continue;
        const Days won = standing(opening, m_won, booking());
        for (auto day = won.begin(); day != won.end(); ++day)
            days[day.key()] += *day / winChance(stage) * sourced(stage) / sourced(at);
    }
    return days;
}

Days DailyFunnel::entered(int stage) const
{
    return come(stage, 0);
}

Days DailyFunnel::revenue() const
{
    Days days = come(m_won, booking());
    for (double &day : days)
        day *= dealSize();
    return days;
}

} // namespace lockstep::test
