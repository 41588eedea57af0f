// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What deals say beyond a lead's first win: further deals of the same lead, and who owns it, by
// which channel it came and in which market.

#include "app/evidence/lead_join.h"

#include <algorithm>

namespace lockstep {

/// Another end of a lead that was won says nothing of it; another win is another deal.
void LeadJoin::addFurtherDeal(const LeadRow &row, const FileUse &file, quint32 lead)
{
    const qint64 number = m_before + row.number;
    if (row.fate != Fate::Won)
        return leaveOut(file, number, { UnusedKind::KnownDeal });
    auto deal = dealOf(row, file, lead, number);
    deal.won = row.days[m_leads.days.size() - 1];
    if (isKnownDeal(deal) || isOfAnotherLead(deal)) {
        ++m_measurement.duplicates;
        return leaveOut(file, number, { UnusedKind::RepeatedDeal });
    }
    ++m_measurement.furtherDeals;
    m_leads.lastDay = std::max(m_leads.lastDay, deal.won);
    m_leads.deals.push_back(deal);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

/// A row of a lead that stands in an earlier one, and was won: there, for the first time, or again.
/// Files of deals, where there are any, know better.
void LeadJoin::winAgain(const LeadRow &row, const FileUse &file)
{
    const qint64 number = m_before + row.number;
    const bool isKept = m_keys.hasValues();
    m_lacksLeads = m_lacksLeads || !isKept;
    if (m_hasDeals || !isKept) {
        ++m_measurement.duplicates;
        return leaveOut(file, number, { UnusedKind::KnownLead });
    }
    const quint32 lead = *m_keys.find(row.key);
    if (m_leads.fates[lead] == Fate::Won)
        return addFurtherDeal(row, file, lead);
    m_leads.furthest[lead] = std::max(m_leads.furthest[lead], row.furthest);
    setDays(row, lead);
    win(row, file, lead, number);
    countOnce(m_leads.deals.back(), file, number);
    checkDays(file, lead, number);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

DealMark LeadJoin::dayMark(const WonDeal &deal) const
{
    const Day day = deal.won != kNoDay ? deal.won : m_leads.day(deal.lead, m_leads.days.size() - 1);
    return { deal.amount, 0, deal.lead, day, deal.currency };
}

void LeadJoin::noteDeal(const WonDeal &deal)
{
    const auto mark = dayMark(deal);
    m_dealsByDay.insert(mark);
    if (deal.key == 0 || deal.isKeyRepeated)
        m_unnamedDeals.insert(mark);
    else
        m_dealsByKey.insert({ 0, deal.key, deal.lead, 0, 0 });
}

/// By their own identifiers where both have one, else by day and amount.
bool LeadJoin::isKnownDeal(const WonDeal &deal)
{
    const auto &deals = m_leads.deals;
    for (; m_dealsListed < deals.size(); ++m_dealsListed)
        m_dealsOf.insert(deals[m_dealsListed].lead, m_dealsListed);
    const auto [first, end] = std::as_const(m_dealsOf).equal_range(deal.lead);
    std::for_each(first, end, [&](std::size_t at) { noteDeal(deals[at]); });
    m_dealsOf.remove(deal.lead);
    if (deal.key == 0 || deal.isKeyRepeated)
        return m_dealsByDay.contains(dayMark(deal));
    return m_dealsByKey.contains({ 0, deal.key, deal.lead, 0, 0 })
        || m_unnamedDeals.contains(dayMark(deal));
}

/// Several people of one customer may stand at one deal. The day and the amount tell, too: parts of
/// one deal may stand under a lead each.
bool LeadJoin::isOfAnotherLead(const WonDeal &deal)
{
    if (deal.key == 0)
        return false;
    auto mark = dayMark(deal);
    mark.lead = 0;
    mark.key = deal.key;
    const auto known = m_leadOfDeal.constFind(mark);
    if (known == m_leadOfDeal.cend())
        m_leadOfDeal.insert(mark, deal.lead);
    return known != m_leadOfDeal.cend() && *known != deal.lead;
}

/// The lead was won all the same; what the deal brings in counts with the first lead.
void LeadJoin::countOnce(WonDeal &deal, const FileUse &file, qint64 number)
{
    if (!isOfAnotherLead(deal))
        return;
    deal.amount = -1;
    deal.isAgain = true;
    ++m_measurement.duplicates;
    leaveOut(file, number, { UnusedKind::RepeatedDeal });
}

/// Whose deal it is, the deal knows better than the lead, a won one better than another; channel,
/// market and campaign the lead's own file, where it names one.
void LeadJoin::takeNames(const LeadRow &row, const FileUse &file, quint32 lead)
{
    static constexpr std::array uses { ColumnUse::Source, ColumnUse::Channel, ColumnUse::Market,
        ColumnUse::Owner, ColumnUse::Campaign };
    constexpr auto owner = static_cast<std::size_t>(Dimension::Owner);
    for (auto at = static_cast<std::size_t>(Dimension::Channel); at < uses.size(); ++at) {
        if (!file.has(uses[at]))
            continue;
        auto &names = m_leads.names[at];
        const auto none = names.codeOf({});
        const auto code = globalCode(at, names, row.names[at]);
        if (code == none)
            continue;
        if (m_named.size() <= lead)
            m_named.resize(m_leads.size());
        auto &mine = m_leads.codes[at][lead];
        auto &named = m_named[lead];
        const bool isOwner = at == owner;
        const bool isFirst = isOwner ? named.owner == 0 : !named.isNamed[at];
        const auto dimension = static_cast<Dimension>(at);
        if (isFirst && mine != none && mine != code)
            ++m_measurement.renamed[dimension];
        const quint8 rank = row.fate == Fate::Won ? 2 : 1;
        if (isOwner ? rank > named.owner : mine == none)
            mine = code;
        if (isOwner)
            named.owner = std::max(named.owner, rank);
        else
            named.isNamed[at] = true;
    }
}

} // namespace lockstep
