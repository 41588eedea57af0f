// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What rows of leads add to the table: some at a time, and each of its columns in one go.

#include "app/evidence/lead_join.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::size_t kRowsAtOnce = 128; ///< stay in a processor's nearest cache
constexpr quint32 kNoLead = 0xFFFF'FFFF;

template <class Value, class Read>
void appendTo(std::vector<Value> &column, std::span<const LeadRow *const> rows, Read read)
{
    const std::size_t size = column.size();
    column.resize(size + rows.size());
    std::transform(rows.begin(), rows.end(), column.begin() + static_cast<std::ptrdiff_t>(size),
        [&read](const LeadRow *row) { return read(*row); });
}

} // namespace

void LeadJoin::addLeads(std::span<const LeadRow> rows, const FileUse &file)
{
    std::array<quint32, kRowsAtOnce> leads {}; // by row
    std::array<const LeadRow *, kRowsAtOnce> added {};
    for (std::size_t first = 0; first < rows.size(); first += kRowsAtOnce) {
        const auto some = rows.subspan(first, std::min(kRowsAtOnce, rows.size() - first));
        auto next = static_cast<quint32>(m_leads.size());
        std::size_t count = 0;
        for (std::size_t at = 0; at < some.size(); ++at) {
            expectKey(rows, first + at);
            const auto &row = some[at];
            const bool isNew = row.isUsable && (row.key == 0 || !m_keys.findOrPut(row.key, next));
            leads[at] = isNew ? next++ : kNoLead;
            added[count] = &row;
            count += isNew ? 1 : 0;
        }
        pushLeads(std::span(added).first(count));
        for (std::size_t at = 0; at < some.size(); ++at) {
            if (!some[at].isOrdinary || leads[at] == kNoLead)
                tellLead(some[at], file, leads[at]);
        }
    }
}

/// What is out of the ordinary, in the rows' order.
void LeadJoin::tellLead(const LeadRow &row, const FileUse &file, quint32 lead)
{
    const qint64 number = m_before + row.number;
    note(row);
    if (!row.isUsable)
        return leaveOut(file, number, m_block->problems[row.problem]);
    if (lead == kNoLead && row.fate == Fate::Won)
        return winAgain(row, file);
    if (lead == kNoLead) {
        ++m_measurement.duplicates;
        return leaveOut(file, number, { UnusedKind::KnownLead });
    }
    if (row.fate == Fate::Won) {
        tellWin(row, file, lead, number);
        if (!m_hasDeals)
            countOnce(m_leads.deals.back(), file, number);
    }
    if (!row.isInOrder)
        checkDays(file, lead, number);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

void LeadJoin::pushLeads(std::span<const LeadRow *const> rows)
{
    const auto size = static_cast<std::ptrdiff_t>(m_leads.size());
    for (std::size_t at = 0; at < m_leads.codes.size(); ++at) {
        if (m_leads.hasDimension[at])
            appendTo(m_leads.codes[at], rows, [&, at](const LeadRow &row) {
                return globalCode(at, m_leads.names[at], row.names[at]);
            });
    }
    Day last = m_leads.lastDay;
    for (const auto stage : m_dated) {
        auto &days = m_leads.days[stage];
        appendTo(days, rows, [stage](const LeadRow &row) { return row.days[stage]; });
        for (auto day = days.cbegin() + size; day != days.cend(); ++day)
            last = std::max(last, *day);
    }
    m_leads.lastDay = last;
    for (std::size_t way = 0; way < kAttemptWays; ++way) {
        if (!m_countsAttempts[way])
            continue;
        appendTo(m_leads.attempts[way], rows, [&, way](const LeadRow &row) {
            const auto at = static_cast<std::size_t>(&row - m_block->rows.data());
            return m_block->attempts.empty() ? kNotCounted : m_block->attempts[at][way];
        });
    }
    appendTo(m_leads.furthest, rows, [](const LeadRow &row) { return row.furthest; });
    appendTo(m_leads.fates, rows,
        [](const LeadRow &row) { return row.fate == Fate::Won ? Fate::Open : row.fate; });
    if (m_uses.isLoose)
        appendTo(m_spellings, rows, [](const LeadRow &row) { return row.spelling; });
}

} // namespace lockstep
