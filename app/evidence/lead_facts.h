// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What every table counts of each lead, worked out once: how far it came, how it ended, how long it
// has waited since, and who went from stage to stage on known days.

#include "app/evidence/lead_table.h"

namespace lockstep {

/// Leads that came equally far and ended alike. There are few kinds, whatever the number of leads.
struct LeadKind {
    std::size_t reached = 0; ///< the last stage, skipped ones counted
    Fate fate = Fate::Open;
    bool isLeaked = false; ///< open for longer than nine in ten took who went on
    bool operator==(const LeadKind &) const = default;
};

class LeadFacts {
public:
    LeadFacts(const LeadTable &leads, int threads);

    [[nodiscard]] const LeadTable &leads() const { return m_leads; }
    [[nodiscard]] const std::vector<LeadKind> &kinds() const { return m_kinds; }
    [[nodiscard]] std::size_t kindOf(std::size_t lead) const { return m_kindOf[lead]; }
    [[nodiscard]] std::size_t reached(std::size_t lead) const
    {
        return m_kinds[m_kindOf[lead]].reached;
    }
    /// Days from the stage it stands at to the last day of all; 0 of those that do not stand.
    [[nodiscard]] Day waited(std::size_t lead) const { return m_waited[lead]; }
    /// Leads with the dates of a stage and of the next, in order; of the last stage: with those of
    /// the first and the last.
    [[nodiscard]] const std::vector<quint32> &passages(std::size_t stage) const
    {
        return m_passages[stage];
    }
    /// Of leads in passages(stage).
    struct Passage {
        const Day *from;
        const Day *to;
        [[nodiscard]] std::size_t days(std::size_t lead) const
        {
            return static_cast<std::size_t>(to[lead] - from[lead]);
        }
    };
    [[nodiscard]] Passage passage(std::size_t stage) const
    {
        const bool isWholeWay = stage + 1 == m_leads.days.size();
        return { m_leads.days[isWholeWay ? 0 : stage].data(),
            m_leads.days[isWholeWay ? stage : stage + 1].data() };
    }
    /// Leads that came further than the stage and have no date of it, where others do; in order.
    [[nodiscard]] const std::vector<quint32> &skips(std::size_t stage) const
    {
        return m_skips[stage];
    }
    /// In how many days nine in ten came from first contact to won.
    [[nodiscard]] double wholePatience() const { return m_patience.back(); }

private:
    using Reached = std::vector<quint8>; ///< by lead

    void findReached(Reached &reached, std::size_t first, std::size_t end) const;
    void findPassages(std::size_t stage, const Reached &reached);
    void findSkips(std::size_t stage, const Reached &reached);
    void learnPatience(std::size_t stage);
    void sortOut(const Reached &reached, std::size_t first, std::size_t end);
    void nameKinds(int threads);

    const LeadTable &m_leads;
    std::vector<LeadKind> m_kinds; ///< those that there are
    std::vector<quint8> m_kindOf; ///< by lead
    std::vector<Day> m_waited;
    std::vector<std::vector<quint32>> m_passages;
    std::vector<std::vector<quint32>> m_skips; ///< by stage
    std::vector<double> m_patience; ///< by stage: how long nine in ten took who went on
};

} // namespace lockstep
