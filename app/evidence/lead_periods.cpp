// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What came when: cohorts by the quarter of first contact, events by their own quarter and month.
#include "app/evidence/lead_tally.h"

#include "app/plan/limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

constexpr qsizetype kMostParts = 20; ///< of a profile

/// Most frequent first; the rest is left out. None where the names tell nothing apart.
QList<ProfilePart> partsOf(
    const LeadTable &leads, const NameList &names, NameList::Code WonDeal::*code)
{
    if (names.isCrowded())
        return {};
    QList<ProfilePart> parts(names.size());
    for (qsizetype at = 0; at < parts.size(); ++at)
        parts[at].value = names.name(static_cast<NameList::Code>(at));
    for (const auto &deal : leads.deals) {
        if (deal.isAgain)
            continue;
        auto &part = parts[deal.*code];
        ++part.won;
        part.amount += std::max<qint64>(0, deal.amount);
    }
    parts.removeIf([](const ProfilePart &part) { return part.won == 0; });
    std::sort(parts.begin(), parts.end(), [](const ProfilePart &a, const ProfilePart &b) {
        return a.won != b.won ? a.won > b.won : a.value < b.value;
    });
    const bool isStated = std::any_of(
        parts.begin(), parts.end(), [](const ProfilePart &part) { return part.value != kNoName; });
    return isStated ? parts.first(std::min(parts.size(), kMostParts)) : QList<ProfilePart>();
}

/// How many of `days` lie in each of `spans`, from `first` on; later ones in none.
std::vector<qint64> countsBySpan(
    const std::vector<Day> &days, Day first, const std::vector<quint16> &spans)
{
    // Rows follow each other by date: two counts, so that none waits for the one before.
    std::array<std::vector<qint64>, 2> byDay;
    byDay.fill(std::vector<qint64>(spans.size()));
    for (std::size_t lead = 0; lead < days.size(); ++lead) {
        if (days[lead] < spans.size())
            ++byDay[lead % 2][days[lead]];
    }
    std::vector<qint64> counts(spans.empty() ? 0 : spans.back() + 1U);
    for (std::size_t day = first; day < spans.size(); ++day)
        counts[spans[day]] += byDay[0][day] + byDay[1][day];
    return counts;
}

} // namespace

QList<Cohort> LeadTally::cohorts() const
{
    const std::size_t last = m_leads.days.size() - 1;
    const auto quarterOf = [this](std::size_t lead) { return m_quarters[m_leads.days[0][lead]]; };
    std::vector<qint64> reached(quarterCount() * (last + 1));
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead)
        ++reached[quarterOf(lead) * (last + 1) + m_facts.reached(lead)];
    QList<Cohort> cohorts;
    for (std::size_t at = 0; at < quarterCount(); ++at) {
        Cohort cohort;
        cohort.start = m_firstQuarter.addMonths(static_cast<int>(at) * 3);
        const auto first = reached.begin() + static_cast<std::ptrdiff_t>(at * (last + 1));
        cohort.reached = QList<qint64>(first, first + static_cast<std::ptrdiff_t>(last + 1));
        std::partial_sum(cohort.reached.rbegin(), cohort.reached.rend(), cohort.reached.rbegin());
        cohorts += cohort;
    }
    constexpr double month = 30.4375;
    const auto passage = m_facts.passage(last);
    for (const auto lead : m_facts.passages(last)) {
        auto &won = cohorts[quarterOf(lead)].wonByMonth;
        const auto after = static_cast<qsizetype>(static_cast<double>(passage.days(lead)) / month);
        const auto at = std::min<qsizetype>(after, limits::kMaxCurveParts - 1);
        if (won.size() <= at)
            won.resize(at + 1);
        ++won[at];
    }
    const auto patience = static_cast<qint64>(std::ceil(m_facts.wholePatience()));
    for (auto &cohort : cohorts) {
        std::partial_sum(
            cohort.wonByMonth.begin(), cohort.wonByMonth.end(), cohort.wonByMonth.begin());
        if (m_leads.knowsWins)
            cohort.overall = measuredRate(cohort.reached.first(), cohort.reached.last());
        const QDate end = cohort.start.addMonths(3);
        cohort.isOpen = end.addDays(patience) > dateOf(m_leads.lastDay).addDays(1);
    }
    while (!cohorts.isEmpty() && cohorts.last().reached.first() == 0)
        cohorts.removeLast();
    return cohorts;
}

QList<Month> LeadTally::months() const
{
    QList<Month> months(m_months.empty() ? 0 : m_months.back() + 1);
    const Day first = dayOf(m_firstMonth);
    const auto leads = countsBySpan(m_leads.days[0], first, m_months);
    const auto won = countsBySpan(m_leads.days.back(), first, m_months);
    for (qsizetype at = 0; at < months.size(); ++at) {
        const auto span = static_cast<std::size_t>(at);
        months[at] = { m_firstMonth.addMonths(static_cast<int>(at)), leads[span], won[span], 0 };
    }
    for (const auto &deal : m_leads.deals) {
        const Day day
            = deal.won != kNoDay ? deal.won : m_leads.day(deal.lead, m_leads.days.size() - 1);
        if (day >= first && deal.amount > 0)
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
    std::vector<bool> isSkipping(m_leads.size());
    for (std::size_t stage = 0; stage < m_leads.days.size(); ++stage) {
        for (const auto lead : m_facts.skips(stage))
            isSkipping[lead] = true;
    }
    return std::count(isSkipping.begin(), isSkipping.end(), true);
}

} // namespace lockstep
