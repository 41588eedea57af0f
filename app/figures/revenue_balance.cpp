// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/revenue_balance.h"

#include "app/figures/calendar_figures.h"
#include "app/funnel/entry_revenue.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

namespace {

constexpr int kYearsAtMost = 200; ///< before the first and until the last revenue of any entry

double &partOf(FeedShares &shares, Horizon horizon)
{
    switch (horizon) {
    case Horizon::ThisQuarter:
        return shares.thisQuarter;
    case Horizon::NextQuarter:
        return shares.nextQuarter;
    case Horizon::LaterThisYear:
        return shares.laterThisYear;
    case Horizon::AfterThisYear:
        return shares.afterThisYear;
    case Horizon::NotNamed:
        break;
    }
    return shares.notNamed;
}

class Balancing {
public:
    Balancing(const Plan &plan, const Figures &figures, QDate day)
        : m_horizons(plan, day)
        , m_dates(plan)
        , m_revenue(plan, figures.models, dayNumbers(plan))
    {
        m_out.thisQuarter = m_horizons.thisQuarter();
        m_out.nextQuarter = m_horizons.nextQuarter();
    }

    void add(const Entry &entry)
    {
        const bool isMarketing = entry.owner == Side::Marketing;
        FeedShares &yield = isMarketing ? m_out.marketing : m_out.sales;
        FeedShares &spend = isMarketing ? m_out.marketingSpend : m_out.salesSpend;
        const QList<double> each = yields(entry) ? m_revenue.perEntrant(entry) : QList<double>();
        const double all = std::accumulate(each.begin(), each.end(), 0.0);
        if (all <= 0)
            return spendByName(spend, entry);
        const double cost = static_cast<double>(entry.cost.minorUnits)
            * static_cast<double>(m_dates.of(entry).size());
        for (int i = 0; i + 1 < each.size(); ++i) {
            const double part = each.at(i + 1);
            partOf(yield, Horizon(i)) += static_cast<double>(entry.expectedVolume) * part;
            partOf(spend, Horizon(i)) += cost * part / all;
        }
    }

    [[nodiscard]] RevenueBalance balance() const { return m_out; }

private:
    [[nodiscard]] QList<qint64> dayNumbers(const Plan &plan) const
    {
        const QDate zero = horizon(plan.settings).start;
        QList<qint64> numbers;
        const QList<QDate> days = m_horizons.days();
        for (const QDate day : days)
            numbers.append(zero.daysTo(day));
        return numbers;
    }

    void spendByName(FeedShares &spend, const Entry &entry) const
    {
        if (entry.cost.minorUnits <= 0)
            return;
        const bool isNamed = entry.revenueQuarter.isValid();
        const auto dates = m_dates.of(entry);
        for (const Period &date : dates) {
            const auto horizon = m_horizons.of(isNamed ? entry.revenueQuarter : date.lastDay());
            if (horizon)
                partOf(spend, isNamed ? *horizon : Horizon::NotNamed)
                    += static_cast<double>(entry.cost.minorUnits);
        }
    }

    Horizons m_horizons;
    CountedDates m_dates;
    EntryRevenue m_revenue;
    RevenueBalance m_out;
};

} // namespace

Horizons::Horizons(const Plan &plan, QDate day)
    : m_dates(plan)
    , m_thisQuarter(fiscalQuarter(plan.settings, day))
    , m_nextQuarter(fiscalQuarter(plan.settings, m_thisQuarter.period.end))
    , m_yearEnd(std::max(
          m_nextQuarter.period.end, fiscalYearPeriod(plan.settings, m_thisQuarter.fiscalYear).end))
{
}

QList<QDate> Horizons::days() const
{
    return { m_thisQuarter.period.start.addYears(-kYearsAtMost), m_thisQuarter.period.start,
        m_nextQuarter.period.start, m_nextQuarter.period.end, m_yearEnd,
        m_nextQuarter.period.end.addYears(kYearsAtMost) };
}

std::optional<Horizon> Horizons::of(QDate day) const
{
    if (!day.isValid() || day < m_thisQuarter.period.start)
        return {};
    return day < m_nextQuarter.period.start ? Horizon::ThisQuarter
        : day < m_nextQuarter.period.end    ? Horizon::NextQuarter
        : day < m_yearEnd                   ? Horizon::LaterThisYear
                                            : Horizon::AfterThisYear;
}

QDate Horizons::lastDayOf(const Entry &entry) const
{
    QDate last;
    const auto dates = m_dates.of(entry);
    for (const Period &date : dates)
        last = last.isValid() ? std::max(last, date.lastDay()) : date.lastDay();
    return last;
}

double FeedShares::of(Horizon horizon) const
{
    FeedShares copy = *this;
    return partOf(copy, horizon);
}

RevenueBalance revenueBalance(const Plan &plan, const Figures &figures, QDate day)
{
    if (figures.models.isEmpty()) {
        const Horizons horizons(plan, day);
        return { horizons.thisQuarter(), horizons.nextQuarter(), {}, {}, {}, {} };
    }
    Balancing balancing(plan, figures, day);
    for (const Entry &entry : plan.entries) {
        if (entry.state != EntryState::Idea && entry.period.isValid())
            balancing.add(entry);
    }
    return balancing.balance();
}

QList<Horizon> horizonsOf(const Horizons &horizons, const Figures &figures, const Entry &entry)
{
    const EntryFigures *row = entryFigures(figures, entry.id);
    const bool doesYield = row && row->lands.isValid();
    if (!doesYield && !entry.revenueQuarter.isValid())
        return entry.period.isValid() && horizons.of(horizons.lastDayOf(entry))
            ? QList { Horizon::NotNamed }
            : QList<Horizon>();
    const auto last = horizons.of(doesYield ? row->lands.lastDay() : entry.revenueQuarter);
    if (!last)
        return {};
    const auto first = horizons.of(doesYield ? row->lands.start : entry.revenueQuarter)
                           .value_or(Horizon::ThisQuarter);
    QList<Horizon> all;
    for (int horizon = int(first); horizon <= int(*last); ++horizon)
        all.append(Horizon(horizon));
    return all;
}

} // namespace lockstep
