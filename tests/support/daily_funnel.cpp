// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/daily_funnel.h"

#include <cmath>

namespace lockstep::test {

namespace {

constexpr qint64 kLongest = 6LL * 365 * 1440; // the horizon is over then
constexpr double kNobody = 1e-13;

const Stream &followed(const Plan &plan, const Stream &stream, Id<Stream> Stream::*link)
{
    const Stream *next = find(plan.streams, stream.*link);
    return next ? followed(plan, *next, link) : stream;
}

const Step *stepOf(const Plan &plan, Id<Stream> stream, Id<Stage> stage)
{
    for (const Step &step : plan.steps) {
        if (step.stream == stream && step.stage == stage)
            return &step;
    }
    return nullptr;
}

/// Some set out only when they have been nurtured.
Arriving withNurturing(const Arriving &ready, const Step &step)
{
    const double later = double(step.nurtureShare.ppm) / 1e6;
    Arriving all;
    for (auto part = ready.begin(); part != ready.end(); ++part) {
        if (later < 1)
            all[part.key()] += *part * (1 - later);
        if (later > 0)
            all[part.key() + step.nurtureTime.minutes] += *part * later;
    }
    return all;
}

/// Revenue of the year's month number `month`, from 0.
double monthOf(const Target &target, double carried, int month)
{
    const QuarterShares &s = target.shares;
    const QuarterMoney &l = target.lastYear;
    const double rise = double(target.rampTo.minorUnits) - double(target.rampFrom.minorUnits);
    const auto ramp
        = [&](int m) { return double(target.rampFrom.minorUnits) + rise * (m + 1) / 12.0; };
    const QList<double> byHand { s.first.fraction(), s.second.fraction(), s.third.fraction(),
        s.fourth.fraction() };
    const QList<double> last { double(l.first.minorUnits), double(l.second.minorUnits),
        double(l.third.minorUnits), double(l.fourth.minorUnits) };
    double all = 0;
    switch (target.spread) {
    case Spread::ByHand:
        return carried * byHand[month / 3] / 3;
    case Spread::LastYear:
        all = last[0] + last[1] + last[2] + last[3];
        return all > 0 ? carried * last[month / 3] / all / 3 : carried / 12;
    case Spread::Ramp:
        for (int m = 0; m < 12; ++m)
            all += ramp(m);
        return carried * ramp(month) / all;
    case Spread::Even:
        break;
    }
    return carried / 12;
}

double carried(const Plan &plan, const Target &target)
{
    double left = double(target.revenue.minorUnits);
    for (const BridgeRow &row : plan.bridgeRows) {
        const bool isOther
            = row.fiscalYear == target.fiscalYear && row.kind != BridgeKind::NewBusiness;
        const bool isLoss = row.kind == BridgeKind::Churn || row.kind == BridgeKind::EndedProduct;
        if (isOther)
            left += isLoss ? double(row.amount.minorUnits) : -double(row.amount.minorUnits);
    }
    return std::max(left, 0.0);
}

} // namespace

void addMoved(Days &to, int firstDay, int days, double amount, const Arriving &way)
{
    for (auto part = way.begin(); part != way.end(); ++part) {
        const double moved = std::floor(double(part.key()) / 1440);
        const double late = double(part.key()) / 1440 - moved;
        const int first = firstDay + int(moved);
        if (days == 0)
            to[first] += amount * *part;
        for (int day = 0; day < days; ++day) {
            to[first + day] += amount * *part / days * (1 - late);
            to[first + day + 1] += amount * *part / days * late;
        }
    }
}

DailyFunnel::DailyFunnel(const Plan &plan, Id<Stream> stream)
    : m_plan(plan)
    , m_stream(*find(plan.streams, stream))
    , m_stages(ordered(plan.stages))
    , m_won(int(m_stages.size()) - 1)
{
}

int DailyFunnel::indexOf(Id<Stage> stage, int otherwise) const
{
    for (int i = 0; i <= m_won; ++i) {
        if (m_stages[i].id == stage)
            return i;
    }
    return otherwise;
}

DailyFunnel::Move DailyFunnel::move(int stage) const
{
    const Step &rates
        = *stepOf(m_plan, followed(m_plan, m_stream, &Stream::ratesSameAs).id, m_stages[stage].id);
    const Step &lags
        = *stepOf(m_plan, followed(m_plan, m_stream, &Stream::lagsSameAs).id, m_stages[stage].id);
    Arriving passing;
    for (int month = 0; month < int(lags.lagCurve.shares.size()); ++month) {
        if (lags.lagCurve.shares[month].ppm > 0)
            passing[std::llround(month * 30.4375 * 1440)] = lags.lagCurve.shares[month].fraction();
    }
    if (passing.isEmpty())
        passing[lags.lag.minutes] = 1;
    passing = withNurturing(passing, lags);
    return { rates.rate.fraction(), passing,
        (1 - rates.rate.fraction()) * rates.recycleShare.fraction(),
        indexOf(rates.recycleTo, stage), rates.recycleDelay.minutes };
}

Arriving DailyFunnel::firstEntries(int from, int to) const
{
    Arriving arriving;
    QList<Move> moves;
    for (int stage = 0; stage < m_won; ++stage)
        moves.append(move(stage));
    QMap<qint64, QMap<int, double>> people { { 0, { { from, 1.0 } } } };
    while (!people.isEmpty() && people.firstKey() < kLongest) {
        const qint64 minutes = people.firstKey();
        const int stage = people.first().firstKey();
        const double chance = people.first().first();
        people.first().erase(people.first().begin());
        if (stage == to)
            arriving[minutes] += chance;
        else if (chance > kNobody) {
            const Move &next = moves[stage];
            for (auto part = next.passing.begin(); part != next.passing.end(); ++part)
                people[minutes + part.key()][stage + 1] += chance * next.rate * *part;
            if (next.back > 0)
                people[minutes + next.backAfter][next.backTo] += chance * next.back;
        }
        if (people.first().isEmpty())
            people.erase(people.begin());
    }
    return arriving;
}

double DailyFunnel::winChance(int stage) const
{
    QList<double> chances(m_won + 1, 0.0);
    chances[m_won] = 1;
    for (double change = 1; change > 1e-15;) {
        change = 0;
        for (int i = m_won; i-- > 0;) {
            const Move next = move(i);
            const double better = next.rate * chances[i + 1] + next.back * chances[next.backTo];
            change = std::max(change, (better - chances[i]) / better);
            chances[i] = better;
        }
    }
    return chances[stage];
}

double DailyFunnel::dealSize() const
{
    const Stream &stream = followed(m_plan, m_stream, &Stream::dealSizeSameAs);
    return stream.dealSize.minorUnits > 0
        ? double(stream.dealSize.minorUnits)
        : double(find(m_plan.markets, stream.market)->dealSize.minorUnits);
}

qint64 DailyFunnel::booking() const
{
    return followed(m_plan, m_stream, &Stream::lagsSameAs).bookingToRevenue.minutes;
}

double DailyFunnel::sourced(int stage) const
{
    const Stream &stream = followed(m_plan, m_stream, &Stream::sharesSameAs);
    int sales = m_won;
    for (int i = m_won; i-- > 0;) {
        if (m_stages[i].owner == Side::Sales)
            sales = i;
    }
    sales = indexOf(stream.salesEntryStage, sales);
    const int partners = indexOf(stream.partnerEntryStage, sales);
    const double own
        = double(1'000'000 - stream.marketingShare.ppm - stream.partnerShare.ppm) / 1e6;
    return stream.marketingShare.fraction()
        + (stage >= partners ? stream.partnerShare.fraction() : 0) + (stage >= sales ? own : 0);
}

Days DailyFunnel::target() const
{
    Days days;
    const QDate start = m_plan.settings.horizonStart;
    const int first = start.month() == 1 ? start.year() : start.year() + 1;
    for (int month = 0; month < m_plan.settings.horizonMonths; ++month) {
        const int from = int(start.daysTo(start.addMonths(month)));
        const int to = int(start.daysTo(start.addMonths(month + 1)));
        for (const Target &target : m_plan.targets) {
            if (target.fiscalYear == first + month / 12)
                addMoved(days, from, to - from,
                    monthOf(target, carried(m_plan, target), month % 12)
                        * m_stream.targetShare.fraction(),
                    { { 0, 1.0 } });
        }
    }
    return days;
}

Days DailyFunnel::need(int stage) const
{
    Arriving ahead { { -booking(), 1.0 } };
    for (int i = m_won; i-- > stage;) {
        Arriving further;
        const Arriving passing = move(i).passing;
        for (auto part = ahead.begin(); part != ahead.end(); ++part) {
            for (auto time = passing.begin(); time != passing.end(); ++time)
                further[part.key() - time.key()] += *part * *time;
        }
        ahead = further;
    }
    Days days;
    const Days wanted = target();
    const double entrants = sourced(stage) / dealSize() / winChance(stage);
    for (auto day = wanted.begin(); day != wanted.end(); ++day)
        addMoved(days, day.key(), 1, *day * entrants, ahead);
    return days;
}

double sum(const Days &days, double from, double to)
{
    double amount = 0;
    for (auto day = days.lowerBound(int(from)); day != days.end() && day.key() < to; ++day)
        amount += *day;
    return amount;
}

} // namespace lockstep::test
