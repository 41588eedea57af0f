// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts leads in groups, all groups in one go: the slices of a breakdown.

#include "app/evidence/day_counts.h"
#include "app/evidence/deal_counts.h"
#include "app/evidence/lead_facts.h"
#include "app/evidence/lead_groups.h"
#include "app/evidence/recycling_counts.h"

#include <span>
#include <unordered_map>

namespace lockstep {

/// Of a share of counted cases, the Jeffreys interval of 95 %.
[[nodiscard]] MeasuredRate measuredRate(qint64 cases, qint64 successes);

/// Of each day the quarter that it lies in, counted from that of the first contact; `count` of days
/// before that and of none.
struct QuarterOfDays {
    std::vector<quint16> quarters;
    std::size_t count = 0;
    QDate first;
};

class LeadCounters {
public:
    /// `logarithms` of the deals' amounts. Without `quarters` nothing is counted in period.
    LeadCounters(const LeadFacts &facts, const std::vector<float> &logarithms,
        const LeadGroups &groups, const QuarterOfDays *quarters = nullptr);
    /// The same of `groups` that are made of finer ones, counted already: `groupOf` each of those.
    /// What `finer` counted in period or did not is counted here, or is not.
    LeadCounters(const LeadCounters &finer, const std::vector<std::size_t> &groupOf,
        const std::vector<float> &logarithms, const LeadGroups &groups);

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
    void countLeads(const LeadGroups &groups);
    void addUp(const LeadCounters &finer, const std::vector<std::size_t> &groupOf);
    void countDeals(const std::vector<float> &logarithms, const LeadGroups &groups);
    void countPeriods(std::size_t first, std::span<const quint32> numbers);
    void countRecyclings(const LeadGroups &groups);
    void addEnds(EvidenceSlice &slice, std::size_t group) const;
    [[nodiscard]] QList<InPeriod> periods(std::size_t group) const;

    const LeadFacts &m_facts;
    std::size_t m_stages;
    bool m_knowsLosses; ///< else nobody can say how many of the decided were won
    std::vector<Cell> m_cells; ///< by group and kind
    std::vector<qint64> m_skipped; ///< by group and stage
    std::vector<DayCounts> m_times; ///< by group and stage, the last of the whole way
    std::vector<DealCounts> m_deals; ///< by group
    const QuarterOfDays *m_quarters;
    EachDay m_days; ///< left out where they would be many
    std::vector<quint32> m_entered; ///< by group, quarter and one more, stage
    std::unordered_map<std::size_t, RecyclingCounts> m_recycled; ///< by group
};

} // namespace lockstep
