// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_tally.h"

#include "app/evidence/tasks.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

} // namespace

/// All days that there may be, so that none has to be looked at first.
QuarterOfDays LeadTally::quarterOfDays() const
{
    constexpr std::size_t days = std::numeric_limits<Day>::max() + std::size_t { 1 };
    const auto none = static_cast<quint16>(quarterCount());
    QuarterOfDays all { std::vector<quint16>(days, none), quarterCount(), m_firstQuarter };
    for (std::size_t day = dayOf(m_firstQuarter); day < m_quarters.size(); ++day)
        all.quarters[day] = m_quarters[day];
    return all;
}

QString quarterName(QDate date)
{
    return u"%1 Q%2"_s.arg(date.year()).arg((date.month() - 1) / 3 + 1);
}

LeadTally::LeadTally(const LeadTable &leads, int threads)
    : m_leads(leads)
    , m_facts(leads, threads)
{
    const auto &contacts = leads.days[0];
    const auto first = std::min_element(contacts.begin(), contacts.end());
    const QDate begin = first == contacts.end() ? QDate(1980, 1, 1) : dateOf(*first);
    m_firstQuarter = beginOf(begin, 3);
    m_firstMonth = beginOf(begin, 1);
    m_quarters = spansOf(leads.lastDay, m_firstQuarter, 3);
    m_months = spansOf(leads.lastDay, m_firstMonth, 1);
    m_quarterOfDays = quarterOfDays();
    m_logarithms.resize(leads.deals.size());
    runParts(leads.deals.size(), threads, [&](std::size_t from, std::size_t end) {
        for (std::size_t deal = from; deal < end; ++deal)
            m_logarithms[deal]
                = std::log(static_cast<float>(std::max<qint64>(1, leads.deals[deal].amount)));
    });
}

bool LeadTally::isMapped(Dimension dimension) const
{
    return dimension == Dimension::Quarter
        || m_leads.hasDimension[static_cast<std::size_t>(dimension)];
}

bool LeadTally::has(Dimension dimension) const
{
    return isMapped(dimension)
        && (dimension == Dimension::Quarter
            || !m_leads.names[static_cast<std::size_t>(dimension)].isCrowded());
}

LeadCodes LeadTally::codesOf(Dimension dimension) const
{
    if (dimension == Dimension::Quarter)
        return { m_quarters.data(), m_leads.days[0].data(), quarterCount() };
    const auto at = static_cast<std::size_t>(dimension);
    return { m_leads.codes[at].data(), nullptr, static_cast<std::size_t>(m_leads.names[at].size()),
        dimension == Dimension::Owner };
}

std::size_t LeadTally::quarterCount() const
{
    return m_quarters.empty() ? 1U : m_quarters.back() + 1U;
}

QString LeadTally::nameOf(Dimension dimension, std::size_t code) const
{
    if (dimension == Dimension::Quarter)
        return quarterName(m_firstQuarter.addMonths(static_cast<int>(code) * 3));
    return m_leads.names[static_cast<std::size_t>(dimension)].name(
        static_cast<NameList::Code>(code));
}

LeadGroups LeadTally::groupsBy(const Dimensions &by) const
{
    std::vector<LeadCodes> codes;
    for (const auto dimension : by)
        codes.push_back(codesOf(dimension));
    return LeadGroups(std::move(codes));
}

std::size_t LeadTally::groupCount(const Dimensions &by) const
{
    return groupsBy(by).count();
}

QList<Breakdown> LeadTally::breakdowns(
    const Dimensions &by, const std::optional<Dimensions> &coarser) const
{
    const auto groups = groupsBy(by);
    const LeadCounters counters(m_facts, m_logarithms, groups,
        by.contains(Dimension::Quarter) ? nullptr : &m_quarterOfDays);
    QList<Breakdown> all { breakdownOf(by, groups, counters) };
    if (!coarser)
        return all;
    const auto joined = groupsBy(*coarser);
    std::vector<std::size_t> joinedOf(groups.count(), 0);
    for (std::size_t group = 0; group < joinedOf.size(); ++group) {
        const auto codes = groups.codesOf(group);
        for (const auto dimension : *coarser)
            joinedOf[group] = joinedOf[group] * codesOf(dimension).count
                + codes[static_cast<std::size_t>(by.indexOf(dimension))];
    }
    all += breakdownOf(*coarser, joined, LeadCounters(counters, joinedOf, m_logarithms, joined));
    return all;
}

Breakdown LeadTally::breakdownOf(
    const Dimensions &by, const LeadGroups &groups, const LeadCounters &counters) const
{
    Breakdown breakdown { by, {} };
    for (std::size_t at = 0; at < groups.count(); ++at) {
        if (counters.isEmpty(at) && !by.isEmpty())
            continue;
        const auto codes = groups.codesOf(at);
        QStringList names;
        for (qsizetype dimension = 0; dimension < by.size(); ++dimension)
            names += nameOf(by[dimension], codes[static_cast<std::size_t>(dimension)]);
        breakdown.slices += counters.slice(at, names);
    }
    const bool isByCount = by.size() == 1 && by[0] != Dimension::Quarter;
    std::sort(breakdown.slices.begin(), breakdown.slices.end(),
        [isByCount](const EvidenceSlice &a, const EvidenceSlice &b) {
            return isByCount && a.reached[0] != b.reached[0] ? a.reached[0] > b.reached[0]
                                                             : a.names < b.names;
        });
    return breakdown;
}

QList<MeasuredAttempts> LeadTally::attempts() const
{
    QList<MeasuredAttempts> all;
    for (std::size_t way = 0; way < kAttemptWays; ++way) {
        const auto &tried = m_leads.attempts[way];
        if (tried.empty())
            continue;
        MeasuredAttempts one { kAttemptUses[way],
            QList<StageAttempts>(static_cast<qsizetype>(m_leads.days.size())) };
        for (std::size_t lead = 0; lead < tried.size(); ++lead) {
            if (tried[lead] == kNotCounted)
                continue;
            auto &stage = one.stages[static_cast<qsizetype>(m_facts.reached(lead))];
            ++stage.leads;
            stage.reached += tried[lead] > 0 ? 1 : 0;
            stage.attempts += tried[lead];
        }
        for (auto stage = one.stages.size() - 1; stage > 0; --stage) {
            one.stages[stage - 1].leads += one.stages[stage].leads;
            one.stages[stage - 1].reached += one.stages[stage].reached;
            one.stages[stage - 1].attempts += one.stages[stage].attempts;
        }
        all += one;
    }
    return all;
}

SourceMeasure sourceMeasure(const EvidenceSlice &slice, const QString &source)
{
    const auto &time = slice.overallTime;
    return { source, slice.reached.first(), slice.reached.last(), time.cases, slice.overall.value(),
        time.mean, time.median, time.within30, time.within90, time.within180 };
}

} // namespace lockstep
