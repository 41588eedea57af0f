// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_counters.h"

#include <algorithm>
#include <array>
#include <boost/math/special_functions/beta.hpp>

namespace lockstep {

MeasuredRate measuredRate(qint64 cases, qint64 successes)
{
    cases = std::max<qint64>(0, cases);
    successes = std::clamp<qint64>(successes, 0, cases);
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

namespace {

/// By quarter, too, as long as they take little memory.
EachDay keptDays(const LeadGroups &groups, const QuarterOfDays *quarters)
{
    constexpr std::size_t mostByQuarter = 500;
    const bool isSmall = quarters || groups.count() <= mostByQuarter;
    return groups.dimensions() <= 2 && isSmall ? EachDay::Kept : EachDay::LeftOut;
}

} // namespace

LeadCounters::LeadCounters(const LeadFacts &facts, const std::vector<float> &logarithms,
    const LeadGroups &groups, const QuarterOfDays *quarters)
    : m_facts(facts)
    , m_stages(facts.leads().days.size())
    , m_knowsLosses(std::any_of(facts.kinds().begin(), facts.kinds().end(),
          [](const LeadKind &kind) {
              return kind.fate == Fate::Lost || kind.fate == Fate::Unplaced;
          }))
    , m_cells(groups.count() * facts.kinds().size())
    , m_skipped(groups.count() * m_stages)
    , m_times(groups.count() * m_stages)
    , m_deals(groups.count())
    , m_quarters(quarters)
    , m_days(keptDays(groups, quarters))
{
    constexpr std::size_t mostEntered = 4'000'000; // finer ones nobody looks at
    const auto entered = quarters ? groups.count() * (quarters->count + 1) * m_stages : 0;
    if (entered <= mostEntered)
        m_entered.resize(entered);
    countLeads(groups);
    countRecyclings(groups);
    countDeals(logarithms, groups);
}

LeadCounters::LeadCounters(const LeadCounters &finer, const std::vector<std::size_t> &groupOf,
    const std::vector<float> &logarithms, const LeadGroups &groups)
    : m_facts(finer.m_facts)
    , m_stages(finer.m_stages)
    , m_knowsLosses(finer.m_knowsLosses)
    , m_cells(groups.count() * m_facts.kinds().size())
    , m_skipped(groups.count() * m_stages)
    , m_times(groups.count() * m_stages)
    , m_deals(groups.count())
    , m_quarters(finer.m_quarters)
    , m_days(keptDays(groups, m_quarters))
{
    if (!finer.m_entered.empty())
        m_entered.resize(groups.count() * (m_quarters->count + 1) * m_stages);
    addUp(finer, groupOf);
    countRecyclings(groups);
    countDeals(logarithms, groups);
}

void LeadCounters::addUp(const LeadCounters &finer, const std::vector<std::size_t> &groupOf)
{
    const auto kinds = m_facts.kinds().size();
    const auto entered = m_entered.empty() ? 0 : (m_quarters->count + 1) * m_stages;
    for (std::size_t from = 0; from < groupOf.size(); ++from) {
        const auto to = groupOf[from];
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            m_cells[to * kinds + kind].leads += finer.m_cells[from * kinds + kind].leads;
            m_cells[to * kinds + kind].waited += finer.m_cells[from * kinds + kind].waited;
        }
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            m_skipped[to * m_stages + stage] += finer.m_skipped[from * m_stages + stage];
            m_times[to * m_stages + stage].add(finer.m_times[from * m_stages + stage]);
        }
        for (std::size_t at = 0; at < entered; ++at)
            m_entered[to * entered + at] += finer.m_entered[from * entered + at];
    }
}

/// In their order: sums of fractions depend on it.
void LeadCounters::countDeals(const std::vector<float> &logarithms, const LeadGroups &groups)
{
    const auto &deals = m_facts.leads().deals;
    for (std::size_t at = 0; at < deals.size(); ++at) {
        const auto &deal = deals[at];
        if (deal.amount >= 0)
            m_deals[groups.ofDeal(deal)].add(deal.amount, logarithms[at]);
    }
}

/// Some leads at a time, so that their groups are numbered once for all that is counted of them.
void LeadCounters::countLeads(const LeadGroups &groups)
{
    constexpr std::size_t atOnce = 2'048;
    std::array<quint32, atOnce> numbers {};
    std::vector<std::size_t> next(m_stages); // of the passages
    std::vector<std::size_t> nextSkip(m_stages);
    const std::size_t kinds = m_facts.kinds().size();
    for (std::size_t first = 0; first < m_facts.leads().size(); first += atOnce) {
        const auto end = std::min(first + atOnce, m_facts.leads().size());
        groups.number(first, std::span(numbers).first(end - first));
        for (std::size_t lead = first; lead < end; ++lead) {
            auto &cell = m_cells[numbers[lead - first] * kinds + m_facts.kindOf(lead)];
            ++cell.leads;
            cell.waited += m_facts.waited(lead);
        }
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            const auto &passages = m_facts.passages(stage);
            const auto passage = m_facts.passage(stage);
            auto *times = m_times.data() + stage;
            auto &at = next[stage];
            for (; at < passages.size() && passages[at] < end; ++at)
                times[numbers[passages[at] - first] * m_stages].add(passage.days(passages[at]));
            const auto &skips = m_facts.skips(stage);
            for (auto &skip = nextSkip[stage]; skip < skips.size() && skips[skip] < end; ++skip)
                ++m_skipped[numbers[skips[skip] - first] * m_stages + stage];
        }
        if (!m_entered.empty())
            countPeriods(first, std::span(numbers).first(end - first));
    }
}

/// Days of no quarter are counted, too, so that nothing is to be foreseen, and never looked at.
void LeadCounters::countPeriods(std::size_t first, std::span<const quint32> numbers)
{
    const auto quarters = m_quarters->count + 1;
    const auto *quarterOf = m_quarters->quarters.data();
    std::array<const Day *, kMostStageDays> days {};
    std::array<quint32 *, kMostStageDays> entered {};
    std::size_t dated = 0;
    for (std::size_t stage = 0; stage < m_stages; ++stage) {
        if (m_facts.leads().days[stage].empty())
            continue;
        days[dated] = m_facts.leads().days[stage].data() + first;
        entered[dated++] = m_entered.data() + stage;
    }
    // One lead after the other: those with the same number would wait for each other's count.
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const auto number = numbers[at] * quarters;
        for (std::size_t stage = 0; stage < dated; ++stage)
            ++entered[stage][(number + quarterOf[days[stage][at]]) * m_stages];
    }
}

void LeadCounters::countRecyclings(const LeadGroups &groups)
{
    const auto &leads = m_facts.leads();
    for (const auto &recycling : leads.recyclings) {
        const Day entered = leads.day(recycling.lead, recycling.from);
        const bool wentOn = m_facts.reached(recycling.lead) > recycling.from;
        auto &counts = m_recycled[groups[recycling.lead]];
        counts.add(recycling, entered == kNoDay ? leads.day(recycling.lead, 0) : entered, wentOn);
    }
}

bool LeadCounters::isEmpty(std::size_t group) const
{
    const auto *cell = cells(group);
    return m_deals[group].isEmpty()
        && std::all_of(
            cell, cell + m_facts.kinds().size(), [](const Cell &kind) { return kind.leads == 0; });
}

/// Who came how far, and who stands where.
void LeadCounters::addEnds(EvidenceSlice &slice, std::size_t group) const
{
    const auto last = static_cast<qsizetype>(m_stages) - 1;
    slice.reached.resize(last + 1);
    slice.standing.resize(last + 1);
    slice.leaked.resize(last + 1);
    slice.unplaced.resize(last + 1);
    slice.standingDays.resize(last + 1);
    const auto *skipped = m_skipped.data() + group * m_stages;
    slice.skipped = QList<qint64>(skipped, skipped + m_stages);
    const auto *cell = cells(group);
    for (const auto &kind : m_facts.kinds()) {
        const auto at = static_cast<qsizetype>(kind.reached);
        slice.reached[at] += cell->leads;
        const bool isUnplaced = kind.fate == Fate::Unplaced;
        slice.lost += kind.fate == Fate::Lost || isUnplaced ? cell->leads : 0;
        slice.unplaced[at] += isUnplaced ? cell->leads : 0;
        slice.rejected += kind.fate == Fate::Rejected ? cell->leads : 0;
        slice.recycled += kind.fate == Fate::Recycled ? cell->leads : 0;
        if (kind.fate == Fate::Open && at < last) {
            slice.standing[at] += cell->leads;
            slice.leaked[at] += kind.isLeaked ? cell->leads : 0;
            slice.standingDays[at] += static_cast<double>(cell->waited);
        }
        ++cell;
    }
    for (qsizetype stage = last; stage > 0; --stage)
        slice.reached[stage - 1] += slice.reached[stage];
    for (qsizetype stage = 0; stage <= last; ++stage) {
        if (slice.standing[stage] > 0)
            slice.standingDays[stage] /= static_cast<double>(slice.standing[stage]);
    }
}

/// None where they were not counted.
QList<InPeriod> LeadCounters::periods(std::size_t group) const
{
    QList<InPeriod> periods;
    if (m_entered.empty())
        return periods;
    const auto *entered = m_entered.data() + group * (m_quarters->count + 1) * m_stages;
    for (std::size_t quarter = 0; quarter < m_quarters->count; ++quarter, entered += m_stages)
        periods += InPeriod { m_quarters->first.addMonths(static_cast<int>(quarter) * 3),
            QList<qint64>(entered, entered + m_stages) };
    return periods;
}

EvidenceSlice LeadCounters::slice(std::size_t group, QStringList names) const
{
    EvidenceSlice slice;
    slice.names = std::move(names);
    addEnds(slice, group);
    const auto last = static_cast<qsizetype>(m_stages) - 1;
    const auto *times = &m_times[group * m_stages];
    for (qsizetype stage = 0; stage < last; ++stage) {
        const bool isKnown = stage + 1 < last || m_facts.leads().knowsWins;
        slice.steps += isKnown
            ? measuredRate(slice.reached[stage] - slice.unplaced[stage], slice.reached[stage + 1])
            : MeasuredRate();
        slice.times += times[stage].measured(m_days);
    }
    slice.overallTime = times[last].measured(m_days);
    slice.deals = m_deals[group].measured();
    if (m_knowsLosses)
        slice.winNarrow = measuredRate(slice.reached.last() + slice.lost, slice.reached.last());
    if (m_facts.leads().knowsWins) {
        slice.overall = measuredRate(slice.reached.first(), slice.reached.last());
        slice.winBroad = measuredRate(slice.reached[last - 1], slice.reached.last());
    }
    slice.periods = periods(group);
    if (const auto recycled = m_recycled.find(group); recycled != m_recycled.end())
        slice.recycling = recycled->second.measured(slice.reached.first(), m_stages);
    return slice;
}

} // namespace lockstep
