// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How many took how many days: quantiles of any number of cases, exactly, in little memory.

#include "app/evidence/slice.h"

#include <vector>

namespace lockstep {

/// Whether times tell how many took each number of days.
enum class EachDay { Kept, LeftOut };

class DayCounts {
public:
    void add(std::size_t days)
    {
        if (days >= m_counts.size())
            m_counts.resize(days + 1);
        ++m_counts[days];
    }
    void add(const DayCounts &others);
    /// Between the two nearest cases in proportion, as spreadsheets do; 0 of none.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] MeasuredTime measured(EachDay days = EachDay::Kept) const;

private:
    [[nodiscard]] qint64 countUntil(std::size_t end) const;
    [[nodiscard]] qint64 cases() const { return countUntil(m_counts.size()); }
    [[nodiscard]] double within(std::size_t days) const; ///< share, 0 … 1
    [[nodiscard]] double mean() const;
    [[nodiscard]] qint64 at(qint64 rank) const;

    std::vector<quint32> m_counts; ///< by days
};

} // namespace lockstep
