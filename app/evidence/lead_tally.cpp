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
        , m_reached(m_stages)
        , m_standing(m_stages)
        , m_leaked(m_stages)
        , m_waited(m_stages)
        , m_times(m_stages)
    {
    }

    void add(std::size_t lead)
    {
        const std::size_t reached = m_leads->reached(lead);
        for (std::size_t stage = 0; stage <= reached; ++stage)
            ++m_reached[stage];
        for (std::size_t stage = 0; stage < reached; ++stage)
            addTime(m_times[stage], m_leads->day(lead, stage), m_leads->day(lead, stage + 1));
        if (reached + 1 == m_stages)
            addTime(m_overall, m_leads->day(lead, 0), m_leads->day(lead, reached));
        addFate(lead, reached);
    }
    void addDeal(qint64 amount)
    {
        if (amount >= 0)
            m_deals.add(amount);
    }

    [[nodiscard]] qint64 leads() const { return m_reached[0]; }
    [[nodiscard]] EvidenceSlice slice(QStringList names) const;
    [[nodiscard]] SourceMeasure measure(const QString &source) const;

private:
    static void addTime(DayCounts &times, Day from, Day to)
    {
        if (from != kNoDay && to != kNoDay && to >= from)
            times.add(to - from);
    }

    void addFate(std::size_t lead, std::size_t reached)
    {
        const Fate fate = m_leads->fates[lead];
        m_lost += fate == Fate::Lost ? 1 : 0;
        m_rejected += fate == Fate::Rejected ? 1 : 0;
        m_recycled += fate == Fate::Recycled ? 1 : 0;
        if (fate != Fate::Open || reached + 1 == m_stages)
            return;
        const Day since = std::max(m_leads->day(lead, reached), m_leads->day(lead, 0));
        const double waited = m_leads->lastDay - since;
        ++m_standing[reached];
        m_waited[reached] += waited;
        const auto &patience = m_tally->m_patience;
        if (!patience.empty() && patience[reached] > 0 && waited > patience[reached])
            ++m_leaked[reached];
    }

    const LeadTally *m_tally;
    const LeadTable *m_leads;
    std::size_t m_stages;
    std::vector<qint64> m_reached;
    std::vector<qint64> m_standing;
    std::vector<qint64> m_leaked;
    std::vector<double> m_waited; ///< days, all who stand there together
    std::vector<DayCounts> m_times;
    DayCounts m_overall;
    DealCounts m_deals;
    qint64 m_lost = 0;
    qint64 m_rejected = 0;
    qint64 m_recycled = 0;
};

EvidenceSlice LeadTally::Counter::slice(QStringList names) const
{
    EvidenceSlice slice;
    slice.names = std::move(names);
    const auto last = m_stages - 1;
    for (std::size_t stage = 0; stage < m_stages; ++stage) {
        slice.reached += m_reached[stage];
        slice.standing += m_standing[stage];
        slice.standingDays += average(m_waited[stage], m_standing[stage]);
        slice.leaked += m_leaked[stage];
        if (stage < last) {
            slice.steps += measuredRate(m_reached[stage], m_reached[stage + 1]);
            slice.times += m_times[stage].measured();
        }
    }
    slice.overall = measuredRate(m_reached[0], m_reached[last]);
    slice.overallTime = m_overall.measured();
    slice.deals = m_deals.measured();
    slice.lost = m_lost;
    slice.rejected = m_rejected;
    slice.recycled = m_recycled;
    slice.winNarrow = measuredRate(m_reached[last] + m_lost, m_reached[last]);
    slice.winBroad = measuredRate(m_reached[last - 1], m_reached[last]);
    return slice;
}

SourceMeasure LeadTally::Counter::measure(const QString &source) const
{
    SourceMeasure measure;
    measure.source = source;
    measure.leads = m_reached.front();
    measure.won = m_reached.back();
    measure.rate = average(static_cast<double>(measure.won), measure.leads);
    const auto time = m_overall.measured();
    measure.timed = time.cases;
    measure.meanDays = time.mean;
    measure.medianDays = time.median;
    measure.within30 = m_overall.within(30);
    measure.within90 = m_overall.within(90);
    measure.within180 = m_overall.within(180);
    return measure;
}

LeadTally::LeadTally(const LeadTable &leads)
    : m_leads(leads)
{
    const auto &contacts = leads.days[0];
    const auto first = std::min_element(contacts.begin(), contacts.end());
    const QDate begin = first == contacts.end() ? QDate(1980, 1, 1) : dateOf(*first);
    m_firstQuarter = beginOf(begin, 3);
    m_firstMonth = beginOf(begin, 1);
    m_quarters = spansOf(leads.lastDay, m_firstQuarter, 3);
    m_months = spansOf(leads.lastDay, m_firstMonth, 1);
    const Groups everyone(leads.size(), 0);
    const auto hasty = counted(everyone, 1).front().slice({});
    for (const auto &time : hasty.times)
        m_patience.push_back(time.cases > 0 ? time.ninety : hasty.overallTime.ninety);
    m_patience.push_back(0);
    const auto counter = counted(everyone, 1).front();
    m_all = counter.slice({});
    m_total = counter.measure({});
}

std::vector<LeadTally::Counter> LeadTally::counted(const Groups &groups, quint32 count) const
{
    std::vector<Counter> counters(count, Counter(*this));
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead)
        counters[groups[lead]].add(lead);
    for (const auto &deal : m_leads.deals)
        counters[groups[deal.lead]].addDeal(deal.amount);
    return counters;
}

bool LeadTally::has(Dimension dimension) const
{
    return dimension == Dimension::Quarter
        || m_leads.hasDimension[static_cast<std::size_t>(dimension)];
}

quint32 LeadTally::codeOf(std::size_t lead, Dimension dimension) const
{
    return dimension == Dimension::Quarter
        ? m_quarters[m_leads.days[0][lead]]
        : m_leads.codes[static_cast<std::size_t>(dimension)][lead];
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
    const quint32 width = by.size() == 2 ? codeCount(by[1]) : 1;
    const quint32 count = codeCount(by[0]) * width;
    Groups groups(m_leads.size());
    for (std::size_t lead = 0; lead < groups.size(); ++lead)
        groups[lead] = codeOf(lead, by[0]) * width + (by.size() == 2 ? codeOf(lead, by[1]) : 0);
    const auto counters = counted(groups, count);
    Breakdown breakdown { by, {} };
    for (quint32 group = 0; group < count; ++group) {
        if (counters[group].leads() == 0)
            continue;
        QStringList names { nameOf(by[0], group / width) };
        if (by.size() == 2)
            names += nameOf(by[1], group % width);
        breakdown.slices += counters[group].slice(names);
    }
    const bool isByCount = by.size() == 1 && by[0] != Dimension::Quarter;
    std::sort(breakdown.slices.begin(), breakdown.slices.end(),
        [isByCount](const EvidenceSlice &a, const EvidenceSlice &b) {
            return isByCount && a.reached[0] != b.reached[0] ? a.reached[0] > b.reached[0]
                                                             : a.names < b.names;
        });
    return breakdown;
}

QList<SourceMeasure> LeadTally::sources() const
{
    QList<SourceMeasure> sources;
    if (!has(Dimension::Source)) {
        sources += m_total;
        sources.first().source = u"(none)"_s;
        return sources;
    }
    const auto counters = counted(
        Groups(m_leads.codes[0].begin(), m_leads.codes[0].end()), codeCount(Dimension::Source));
    for (quint32 code = 0; code < counters.size(); ++code) {
        if (counters[code].leads() > 0)
            sources += counters[code].measure(nameOf(Dimension::Source, code));
    }
    std::sort(sources.begin(), sources.end(), [](const SourceMeasure &a, const SourceMeasure &b) {
        return a.leads != b.leads ? a.leads > b.leads : a.source < b.source;
    });
    return sources;
}

} // namespace lockstep
