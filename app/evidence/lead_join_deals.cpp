// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a row of deals does to the lead that it belongs to.

#include "app/evidence/lead_join.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString isoDate(Day day)
{
    return dateOf(day).toString(Qt::ISODate);
}

} // namespace

/// What the row does not say stays as another file told it.
WonDeal LeadJoin::joined(WonDeal now, const WonDeal &before)
{
    const auto keep = [](NameList &names, NameList::Code &code, NameList::Code told) {
        if (code == names.codeOf({}))
            code = told;
    };
    keep(m_leads.verticals, now.vertical, before.vertical);
    keep(m_leads.regions, now.region, before.region);
    keep(m_leads.sizes, now.size, before.size);
    if (now.owner == WonDeal::kNoOwner)
        now.owner = before.owner;
    if (now.amount < 0) {
        now.amount = before.amount;
        now.currency = before.currency;
    }
    return now;
}

void LeadJoin::addDeal(const LeadRow &row, const FileUse &file)
{
    const qint64 number = m_before + row.number;
    ++m_measurement.joint.deals;
    const quint32 *lead = m_keys.find(row.key);
    if (!lead) {
        m_measurement.dealsWithoutLead += row.fate == Fate::Won ? 1 : 0;
        return leaveOut(file, number, { UnusedKind::NoLead });
    }
    ++m_measurement.joint.matched;
    if (m_uses.isLoose && m_spellings[*lead] != row.spelling)
        ++m_measurement.joint.spelledOtherwise;
    takeNames(row, file, *lead);
    const auto told = row.fate == Fate::Won ? m_toldWins.find(*lead) : m_toldWins.end();
    if (m_leads.fates[*lead] == Fate::Won && told == m_toldWins.end())
        return addFurtherDeal(row, file, *lead);
    markDeal(*lead);
    m_leads.furthest[*lead] = std::max(m_leads.furthest[*lead], row.furthest);
    setDays(row, *lead);
    if (told != m_toldWins.end()) {
        WonDeal &deal = m_leads.deals[*told];
        deal = joined(dealOf(row, file, *lead, number), deal);
        m_toldWins.erase(told);
        countOnce(deal, file, number);
    } else if (row.fate == Fate::Won) {
        win(row, file, *lead, number);
        countOnce(m_leads.deals.back(), file, number);
    }
    checkDays(file, *lead, number);
    if (row.fate != Fate::Won && row.fate != Fate::Open)
        m_leads.fates[*lead] = row.fate;
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

void LeadJoin::markDeal(quint32 lead)
{
    if (m_hasDeal.size() <= lead)
        m_hasDeal.resize(lead + 1U);
    m_hasDeal[lead] = true;
}

void LeadJoin::win(const LeadRow &row, const FileUse &file, quint32 lead, qint64 number)
{
    m_leads.fates[lead] = Fate::Won;
    markDeal(lead);
    m_leads.deals.push_back(dealOf(row, file, lead, number));
}

/// A file of deals, which are read last, may say more of it.
void LeadJoin::tellWin(const LeadRow &row, const FileUse &file, quint32 lead, qint64 number)
{
    if (m_hasDeals)
        m_toldWins.insert(lead, m_leads.deals.size());
    win(row, file, lead, number);
}

void LeadJoin::setDays(const LeadRow &row, quint32 lead)
{
    for (const auto stage : m_dated) {
        if (stage > 0 && row.days[stage] != kNoDay)
            m_leads.days[stage][lead] = row.days[stage];
        m_leads.lastDay = std::max(m_leads.lastDay, row.days[stage]);
    }
}

/// A date before that of an earlier stage is told once of each lead, and left out of the times when
/// they are counted.
void LeadJoin::checkDays(const FileUse &file, quint32 lead, qint64 number)
{
    std::size_t before = 0;
    for (const auto stage : m_dated) {
        const Day day = m_leads.days[stage][lead];
        if (day == kNoDay)
            continue;
        const Day earlier = m_leads.days[before][lead];
        if (day < earlier) {
            if (m_disordered.contains(lead))
                return;
            m_disordered.insert(lead);
            const auto at = static_cast<qsizetype>(stage);
            const auto earlierAt = static_cast<qsizetype>(before);
            return leaveOut(file, number,
                { UnusedKind::Disordered,
                    { stage + 1 == m_leads.days.size() ? u"won"_s : m_leads.stages[at],
                        isoDate(day),
                        before == 0 ? u"the first contact"_s : m_leads.stages[earlierAt],
                        isoDate(earlier) } });
        }
        before = stage;
    }
}

WonDeal LeadJoin::dealOf(const LeadRow &row, const FileUse &file, quint32 lead, qint64 number)
{
    WonDeal deal;
    deal.lead = lead;
    deal.vertical = globalCode(kNamedDimensions, m_leads.verticals, row.profile[0]);
    deal.region = globalCode(kNamedDimensions + 1, m_leads.regions, row.profile[1]);
    deal.size = globalCode(kNamedDimensions + 2, m_leads.sizes, row.profile[2]);
    if (file.has(ColumnUse::Owner)) {
        constexpr auto owner = static_cast<std::size_t>(Dimension::Owner);
        auto &names = m_leads.names[owner];
        const auto code = globalCode(owner, names, row.names[owner]);
        deal.owner = names.isNone(code) ? WonDeal::kNoOwner : code;
    }
    deal.key = row.dealKey;
    deal.isKeyRepeated = file.repeatsDealKey;
    deal.amount = row.amount;
    if (row.amount >= 0)
        deal.currency = currencyCodeOf(row, number);
    return deal;
}

} // namespace lockstep
