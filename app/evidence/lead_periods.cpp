// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What came when: cohorts by the quarter of first contact, events by their own quarter and month.
#include "app/evidence/lead_tally.h"

#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr qsizetype kMostParts = 20; ///< of a profile

/// Most frequent first; the rest is left out.
QList<ProfilePart> partsOf(
    const LeadTable &leads, const NameList &names, NameList::Code WonDeal::*code)
{
    QList<ProfilePart> parts(names.size());
    for (qsizetype at = 0; at < parts.size(); ++at)
        parts[at].value = names.name(static_cast<NameList::Code>(at));
    for (const auto &deal : leads.deals) {
        auto &part = parts[deal.*code];
        ++part.won;
        part.amount += std::max<qint64>(0, deal.amount);
    }
    parts.removeIf([](const ProfilePart &part) { return part.won == 0; });
    std::sort(parts.begin(), parts.end(), [](const ProfilePart &a, const ProfilePart &b) {
        return a.won != b.won ? a.won > b.won : a.value < b.value;
    });
    const bool isStated = std::any_of(parts.begin(), parts.end(),
        [](const ProfilePart &part) { return !part.value.startsWith(u'('); });
    return isStated ? parts.first(std::min(parts.size(), kMostParts)) : QList<ProfilePart>();
}

} // namespace

QList<Cohort> LeadTally::cohorts() const
{
    const std::size_t last = m_leads.days.size() - 1;
    QList<Cohort> cohorts(codeCount(Dimension::Quarter));
    for (qsizetype at = 0; at < cohorts.size(); ++at) {
        cohorts[at].start = m_firstQuarter.addMonths(static_cast<int>(at) * 3);
        cohorts[at].reached.resize(static_cast<qsizetype>(last) + 1);
    }
    constexpr double month = 30.4375;
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        auto &cohort = cohorts[m_quarters[m_leads.days[0][lead]]];
        const std::size_t reached = std::size_t { m_reached[lead] };
        for (std::size_t stage = 0; stage <= reached; ++stage)
            ++cohort.reached[static_cast<qsizetype>(stage)];
        const Day won = reached == last ? m_leads.day(lead, last) : kNoDay;
        if (won == kNoDay || won < m_leads.days[0][lead])
            continue;
        const auto after = static_cast<qsizetype>((won - m_leads.days[0][lead]) / month);
        const auto at = std::min<qsizetype>(after, limits::kMaxCurveParts - 1);
        if (cohort.wonByMonth.size() <= at)
            cohort.wonByMonth.resize(at + 1);
        ++cohort.wonByMonth[at];
    }
    const auto patience = static_cast<qint64>(std::ceil(m_wholePatience));
    for (auto &cohort : cohorts) {
        std::partial_sum(
            cohort.wonByMonth.begin(), cohort.wonByMonth.end(), cohort.wonByMonth.begin());
        cohort.overall = measuredRate(cohort.reached.first(), cohort.reached.last());
        const QDate end = cohort.start.addMonths(3);
        cohort.isOpen = end.addDays(patience) > dateOf(m_leads.lastDay).addDays(1);
    }
    while (!cohorts.isEmpty() && cohorts.last().reached.first() == 0)
        cohorts.removeLast();
    return cohorts;
}

QList<InPeriod> LeadTally::periods() const
{
    QList<InPeriod> periods(codeCount(Dimension::Quarter));
    for (qsizetype at = 0; at < periods.size(); ++at) {
        periods[at].start = m_firstQuarter.addMonths(static_cast<int>(at) * 3);
        periods[at].entered.resize(static_cast<qsizetype>(m_leads.days.size()));
    }
    for (std::size_t stage = 0; stage < m_leads.days.size(); ++stage) {
        for (const Day day : m_leads.days[stage]) {
            if (day >= dayOf(m_firstQuarter))
                ++periods[m_quarters[day]].entered[static_cast<qsizetype>(stage)];
        }
    }
    return periods;
}

QList<Month> LeadTally::months() const
{
    QList<Month> months(m_months.empty() ? 0 : m_months.back() + 1);
    for (qsizetype at = 0; at < months.size(); ++at)
        months[at].first = m_firstMonth.addMonths(static_cast<int>(at));
    for (const Day day : m_leads.days[0])
        ++months[m_months[day]].leads;
    for (const Day day : m_leads.days.back()) {
        if (day >= dayOf(m_firstMonth))
            ++months[m_months[day]].won;
    }
    for (const auto &deal : m_leads.deals) {
        const Day day = m_leads.day(deal.lead, m_leads.days.size() - 1);
        if (day >= dayOf(m_firstMonth) && deal.amount > 0)
            months[m_months[day]].amount += deal.amount;
    }
    return months;
}

WonProfile LeadTally::profile() const
{
    return { partsOf(m_leads, m_leads.verticals, &WonDeal::vertical),
        partsOf(m_leads, m_leads.regions, &WonDeal::region),
        partsOf(m_leads, m_leads.sizes, &WonDeal::size) };
}

/// Leads that have a date of a later stage, but not of one between, which others have.
qint64 LeadTally::skipped() const
{
    qint64 count = 0;
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        const std::size_t reached = std::size_t { m_reached[lead] };
        bool isSkipping = false;
        for (std::size_t stage = 1; stage < reached; ++stage)
            isSkipping = isSkipping
                || (!m_leads.days[stage].empty() && m_leads.days[stage][lead] == kNoDay);
        count += isSkipping ? 1 : 0;
    }
    return count;
}

} // namespace lockstep
