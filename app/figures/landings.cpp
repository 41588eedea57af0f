// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/landings.h"

#include "app/funnel/returns.h"

#include <algorithm>

namespace lockstep {

namespace {

/// Of what comes back after recycling, the last hundredth takes as long as all the rest.
constexpr double kNearlyAll = 0.99;

} // namespace

void Landings::add(const StreamModel &model, const QList<Kernel> &passages, int stage, double part)
{
    Kernel way = after(model.bookingToRevenue.minutes);
    for (int i = stage; i < model.lastStage(); ++i)
        way = composed(way, passages[i], model.end);
    const qint64 last = recycles(model) ? minutesUntil(way, kNearlyAll) : way.last().minutes;
    m_first = m_ways.empty() ? way.first().minutes : std::min(m_first, way.first().minutes);
    m_last = std::max(m_last, last);
    for (const Term &term : way) {
        const double wins = part * term.weight;
        m_wins += wins;
        m_ways.push_back({ Duration { term.minutes }.days(), wins * model.dealSizeMinorUnits, 0 });
    }
}

void Landings::finish()
{
    std::sort(
        m_ways.begin(), m_ways.end(), [](const Way &a, const Way &b) { return a.days < b.days; });
    double money = 0;
    double moneyDays = 0;
    for (Way &way : m_ways) {
        moneyDays += way.money * way.days;
        money += way.money;
        way.money = money;
        way.moneyDays = moneyDays;
    }
}

double Landings::money() const
{
    return m_ways.empty() ? 0 : m_ways.back().money;
}

double Landings::moneyAfter(double days, double length) const
{
    // Ways of `days` and more are all later; of those up to `length` shorter, the part that is.
    const auto upTo = [this](double limit) {
        const auto at = std::partition_point(
            m_ways.begin(), m_ways.end(), [limit](const Way &way) { return way.days < limit; });
        return at == m_ways.begin() ? Way {} : *(at - 1);
    };
    const Way shorter = upTo(days);
    const Way shortest = upTo(days - length);
    const double partly = (shorter.moneyDays - shortest.moneyDays)
        + (length - days) * (shorter.money - shortest.money);
    return money() - shorter.money + std::max(partly, 0.0) / length;
}

} // namespace lockstep
