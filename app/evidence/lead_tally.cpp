// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_tally.h"

#include "app/evidence/day_counts.h"
#include "app/evidence/deal_counts.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// First day of the month or quarter of `months` that `date` lies in.
QDate beginOf(QDate date, int months)
{
    return QDate(date.year(), (date.month() - 1) / months * months + 1, 1);
}

/// Of each day up to `last`, how many spans of `months` it lies behind the one that begins at
/// `first`.
std::vector<quint16> spansOf(Day last, QDate first, int months)
{
    std::vector<quint16> spans(std::size_t { last } + 1, 0);
    for (std::size_t day = dayOf(first); day < spans.size(); ++day) {
        const auto date = dateOf(static_cast<Day>(day));
        const int passed = (date.year() - first.year()) * 12 + date.month() - first.month();
        spans[day] = static_cast<quint16>(passed / months);
    }
    return spans;
}

double average(double sum, qint64 count)
{
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

} // namespace

MeasuredRate measuredRate(qint64 cases, qint64 successes)
{
    MeasuredRate rate { cases, successes, 0, 1 };
    if (cases == 0)
        return rate;
    constexpr double tail = 0.025;
    const double a = static_cast<double>(successes) + 0.5;
    const double b = static_cast<double>(cases - successes) + 0.5;
    if (successes > 0)
        rate.low = boost::math::ibeta_inv(a, b, tail);
    if (successes < cases)
        rate.high = boost::math::ibeta_inv(a, b, 1 - tail);
    return rate;
}

QString quarterName(QDate date)
{
    return u"%1 Q%2"_s.arg(date.year()).arg((date.month() - 1) / 3 + 1);
}

/// Counts the leads of one slice.
class LeadTally::Counter {
public:
    explicit Counter(const LeadTally &tally)
        : m_tally(&tally)
        , m_leads(&tally.m_leads)
        , m_stages(tally.m_leads.days.size())
        , m_endedAt(m_stages)
        , m_standing(m_stages)
        , m_leaked(m_stages)
        , m_waited(m_stages)
        , m_times(m_stages)
    {
    }

    void add(std::size_t lead)
    {
        const std::size_t reached = m_tally->m_reached[lead];
        ++m_endedAt[reached];
        if (reached > 0)
            addTimes(lead, reached);
        addFate(lead, reached);
    }
    void addDeal(qint64 amount, double logarithm) { m_deals.add(amount, logarithm); }

    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(
            m_endedAt.begin(), m_endedAt.end(), [](qint64 count) { return count == 0; });
    }
    [[nodiscard]] EvidenceSlice slice(QStringList names) const;

private:
    void addTimes(std::size_t lead, std::size_t reached)
    {
        for (std::size_t stage = 0; stage < reached; ++stage)
            addTime(m_times[stage], m_leads->day(lead, stage), m_leads->day(lead, stage + 1));
        if (reached + 1 == m_stages)
            addTime(m_overall, m_leads->day(lead, 0), m_leads->day(lead, reached));
    }
    static void addTime(DayCounts &times, Day from, Day to)
    {
        if (from != kNoDay && to != kNoDay && to >= from)
            times.add(to - from);
    }

    void addFate(std::size_t lead, std::size_t reached)
    {
        const Fate fate = m_leads->fates[lead];
        ++m_fates[static_cast<std::size_t>(fate)];
        if (fate != Fate::Open || reached + 1 == m_stages)
            return;
        const Day since = std::max(m_leads->day(lead, reached), m_leads->day(lead, 0));
        const double waited = m_leads->lastDay - since;
        ++m_standing[reached];
        m_waited[reached] += waited;
        const double patience = m_tally->m_patience[reached];
        m_leaked[reached] += patience > 0 && waited > patience ? 1 : 0;
    }
    [[nodiscard]] qint64 fated(Fate fate) const { return m_fates[static_cast<std::size_t>(fate)]; }

    const LeadTally *m_tally;
    const LeadTable *m_leads;
    std::size_t m_stages;
    std::vector<qint64> m_endedAt; ///< by the last stage reached
    std::vector<qint64> m_standing;
    std::vector<qint64> m_leaked;
    std::vector<double> m_waited; ///< days, all who stand there together
    std::vector<DayCounts> m_times;
    DayCounts m_overall;
    DealCounts m_deals;
    std::array<qint64, 5> m_fates {};
};

EvidenceSlice LeadTally::Counter::slice(QStringList names) const
{
    EvidenceSlice slice;
    slice.names = std::move(names);
    const auto last = static_cast<qsizetype>(m_stages) - 1;
    slice.reached = QList<qint64>(m_endedAt.begin(), m_endedAt.end());
    for (qsizetype stage = last; stage > 0; --stage)
        slice.reached[stage - 1] += slice.reached[stage];
    slice.standing = QList<qint64>(m_standing.begin(), m_standing.end());
    slice.leaked = QList<qint64>(m_leaked.begin(), m_leaked.end());
    for (qsizetype stage = 0; stage <= last; ++stage) {
        const auto at = static_cast<std::size_t>(stage);
        slice.standingDays += average(m_waited[at], m_standing[at]);
        if (stage < last) {
            slice.steps += measuredRate(slice.reached[stage], slice.reached[stage + 1]);
            slice.times += m_times[at].measured();
        }
    }
    slice.overall = measuredRate(slice.reached.first(), slice.reached.last());
    slice.overallTime = m_overall.measured();
    slice.deals = m_deals.measured();
    slice.lost = fated(Fate::Lost);
    slice.rejected = fated(Fate::Rejected);
    slice.recycled = fated(Fate::Recycled);
    slice.winNarrow = measuredRate(slice.reached.last() + slice.lost, slice.reached.last());
    slice.winBroad = measuredRate(slice.reached[last - 1], slice.reached.last());
    return slice;
}

template <class Group> void LeadTally::addDeals(std::vector<Counter> &counters, Group group) const
{
    for (std::size_t at = 0; at < m_leads.deals.size(); ++at) {
        const auto &deal = m_leads.deals[at];
        if (deal.amount >= 0)
            counters[group(deal.lead)].addDeal(deal.amount, static_cast<double>(m_logarithms[at]));
    }
}

/// Looks up by lead what one dimension says of it.
struct LeadTally::Codes {
    const quint16 *codes = nullptr; ///< by lead, or else by day
    const Day *days = nullptr; ///< of first contact
    quint32 operator[](std::size_t lead) const { return days ? codes[days[lead]] : codes[lead]; }
};

LeadTally::LeadTally(const LeadTable &leads)
    : m_leads(leads)
    , m_reached(leads.size())
{
    const auto &contacts = leads.days[0];
    const auto first = std::min_element(contacts.begin(), contacts.end());
    const QDate begin = first == contacts.end() ? QDate(1980, 1, 1) : dateOf(*first);
    m_firstQuarter = beginOf(begin, 3);
    m_firstMonth = beginOf(begin, 1);
    m_quarters = spansOf(leads.lastDay, m_firstQuarter, 3);
    m_months = spansOf(leads.lastDay, m_firstMonth, 1);
    for (std::size_t lead = 0; lead < leads.size(); ++lead)
        m_reached[lead] = static_cast<quint8>(leads.reached(lead));
    m_logarithms.reserve(leads.deals.size());
    for (const auto &deal : leads.deals)
        m_logarithms.push_back(std::log(static_cast<float>(std::max<qint64>(1, deal.amount))));
    learnPatience();
}

EvidenceSlice LeadTally::all() const
{
    std::vector<Counter> counters(1, Counter(*this));
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead)
        counters[0].add(lead);
    addDeals(counters, [](std::size_t) { return 0U; });
    return counters[0].slice({});
}

/// Of each step where it is dated, else of the whole way.
void LeadTally::learnPatience()
{
    const std::size_t last = m_leads.days.size() - 1;
    constexpr double most = 0.9;
    std::vector<DayCounts> times(last + 1); // the last one of the whole way
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        for (std::size_t stage = 0; stage < m_reached[lead]; ++stage) {
            const Day from = m_leads.day(lead, stage);
            const Day to = m_leads.day(lead, stage + 1);
            if (from != kNoDay && to >= from)
                times[stage].add(to - from);
        }
        if (m_reached[lead] == last && m_leads.day(lead, last) >= m_leads.day(lead, 0))
            times[last].add(m_leads.day(lead, last) - m_leads.day(lead, 0));
    }
    for (std::size_t stage = 0; stage < last; ++stage)
        m_patience.push_back(times[times[stage].cases() > 0 ? stage : last].quantile(most));
    m_patience.push_back(0);
    m_wholePatience = times[last].quantile(most);
}

bool LeadTally::has(Dimension dimension) const
{
    return dimension == Dimension::Quarter
        || m_leads.hasDimension[static_cast<std::size_t>(dimension)];
}

LeadTally::Codes LeadTally::codesOf(Dimension dimension) const
{
    if (dimension == Dimension::Quarter)
        return { m_quarters.data(), m_leads.days[0].data() };
    return { m_leads.codes[static_cast<std::size_t>(dimension)].data(), nullptr };
}

quint32 LeadTally::codeCount(Dimension dimension) const
{
    if (dimension == Dimension::Quarter)
        return m_quarters.empty() ? 1U : m_quarters.back() + 1U;
    return static_cast<quint32>(m_leads.names[static_cast<std::size_t>(dimension)].size());
}

QString LeadTally::nameOf(Dimension dimension, quint32 code) const
{
    if (dimension == Dimension::Quarter)
        return quarterName(m_firstQuarter.addMonths(static_cast<int>(code) * 3));
    return m_leads.names[static_cast<std::size_t>(dimension)].name(
        static_cast<NameList::Code>(code));
}

Breakdown LeadTally::breakdown(const Dimensions &by) const
{
    const bool isCrossed = by.size() == 2;
    const quint32 width = isCrossed ? codeCount(by[1]) : 1;
    const auto rows = codesOf(by[0]);
    const auto columns = isCrossed ? codesOf(by[1]) : rows;
    const auto group
        = [&](std::size_t lead) { return rows[lead] * width + (isCrossed ? columns[lead] : 0U); };
    std::vector<Counter> counters(std::size_t { codeCount(by[0]) } * width, Counter(*this));
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead)
        counters[group(lead)].add(lead);
    addDeals(counters, group);
    Breakdown breakdown { by, {} };
    for (quint32 at = 0; at < counters.size(); ++at) {
        if (counters[at].isEmpty())
            continue;
        QStringList names { nameOf(by[0], at / width) };
        if (isCrossed)
            names += nameOf(by[1], at % width);
        breakdown.slices += counters[at].slice(names);
    }
    const bool isByCount = !isCrossed && by[0] != Dimension::Quarter;
    std::sort(breakdown.slices.begin(), breakdown.slices.end(),
        [isByCount](const EvidenceSlice &a, const EvidenceSlice &b) {
            return isByCount && a.reached[0] != b.reached[0] ? a.reached[0] > b.reached[0]
                                                             : a.names < b.names;
        });
    return breakdown;
}

SourceMeasure sourceMeasure(const EvidenceSlice &slice, const QString &source)
{
    const auto &time = slice.overallTime;
    return { source, slice.reached.first(), slice.reached.last(), time.cases, slice.overall.value(),
        time.mean, time.median, time.within30, time.within90, time.within180 };
}

} // namespace lockstep
