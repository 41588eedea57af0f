// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which group each lead is in, by the dimensions that it is counted by.

#include "app/evidence/lead_table.h"

#include <span>

namespace lockstep {

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

} // namespace lockstep
