// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts leads in groups, all groups in one go: the slices of a breakdown.

#include "app/evidence/day_counts.h"
#include "app/evidence/deal_counts.h"
#include "app/evidence/lead_facts.h"
#include "app/evidence/recycling_counts.h"

#include <span>
#include <unordered_map>

namespace lockstep {

/// Of a share of counted cases, the Jeffreys interval of 95 %.
[[nodiscard]] MeasuredRate measuredRate(qint64 cases, qint64 successes);

/// What one dimension says of each lead.
struct LeadCodes {
    const quint16 *codes = nullptr; ///< by lead, or else by day
    const Day *days = nullptr; ///< of first contact
    std::size_t count = 1; ///< how many different ones
    bool isOwner = false; ///< a deal may have another than its lead
    quint32 operator[](std::size_t lead) const
    {
        return codes[days ? std::size_t { days[lead] } : lead];
    }
};

/// Numbers the groups that leads are in by one dimension or several that are crossed. Without
/// dimensions there is one group.
class LeadGroups {
public:
    explicit LeadGroups(std::vector<LeadCodes> by)
        : m_by(std::move(by))
    {
    }
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::size_t dimensions() const { return m_by.size(); }
    [[nodiscard]] std::size_t operator[](std::size_t lead) const;
    [[nodiscard]] std::size_t ofDeal(const WonDeal &deal) const;
    /// Of the leads from `first` on, as many as `numbers` has room for.
    void number(std::size_t first, std::span<quint32> numbers) const;
    [[nodiscard]] std::vector<std::size_t> codesOf(std::size_t group) const; ///< by dimension

private:
    std::vector<LeadCodes> m_by;
};

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
