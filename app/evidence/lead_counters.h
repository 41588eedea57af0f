// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts leads in groups, all groups in one go: the slices of a breakdown.

#include "app/evidence/day_counts.h"
#include "app/evidence/deal_counts.h"
#include "app/evidence/lead_facts.h"

namespace lockstep {

/// Of a share of counted cases, the Jeffreys interval of 95 %.
[[nodiscard]] MeasuredRate measuredRate(qint64 cases, qint64 successes);

/// What one dimension says of each lead.
struct LeadCodes {
    const quint16 *codes = nullptr; ///< by lead, or else by day; nullptr: one for all
    const Day *days = nullptr; ///< of first contact
    std::size_t count = 1; ///< how many different ones
    quint32 operator[](std::size_t lead) const
    {
        return codes ? codes[days ? std::size_t { days[lead] } : lead] : 0U;
    }
};

/// One dimension, or two that are crossed, or none.
struct LeadGroups {
    LeadCodes rows {};
    LeadCodes columns {};
    std::size_t operator[](std::size_t lead) const
    {
        return rows[lead] * columns.count + columns[lead];
    }
    [[nodiscard]] std::size_t count() const { return rows.count * columns.count; }
};

class LeadCounters {
public:
    /// `logarithms` of the deals' amounts.
    LeadCounters(
        const LeadFacts &facts, const std::vector<float> &logarithms, const LeadGroups &groups);

    [[nodiscard]] bool isEmpty(std::size_t group) const;
    [[nodiscard]] EvidenceSlice slice(std::size_t group, QStringList names) const;

private:
    struct Cell {
        qint64 leads = 0;
        qint64 waited = 0; ///< days, all together
    };
    [[nodiscard]] const Cell *cells(std::size_t group) const
    {
        return m_cells.data() + group * m_facts.kinds().size();
    }
    void addEnds(EvidenceSlice &slice, std::size_t group) const;

    const LeadFacts &m_facts;
    std::size_t m_stages;
    std::vector<Cell> m_cells; ///< by group and kind
    std::vector<DayCounts> m_times; ///< by group and stage, the last of the whole way
    std::vector<DealCounts> m_deals; ///< by group
};

} // namespace lockstep
