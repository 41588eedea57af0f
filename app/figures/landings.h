// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What one entrant comes to, over all the streams that an entry serves: how many deals and how much
// money, and after how long. Made once for all entries that serve the same.

#include "app/funnel/entry_groups.h"
#include "app/funnel/passage.h"

#include <vector>

namespace lockstep {

class Landings {
public:
    /// Adds the part of a stream's entrants that comes to it, entering at `stage`.
    void add(const StreamModel &model, const QList<Kernel> &passages, int stage, double part);
    /// To be called after the last add() and before what follows.
    void finish();

    [[nodiscard]] bool isEmpty() const { return m_ways.empty(); }
    [[nodiscard]] double wins() const { return m_wins; } ///< deals by one entrant
    [[nodiscard]] double money() const; ///< minor units by one entrant
    /// Until the first revenue, and until the last has come.
    [[nodiscard]] qint64 firstWholeDay() const { return m_first / kMinutesPerDay; }
    [[nodiscard]] qint64 wholeDays() const
    {
        return (m_last + kMinutesPerDay - 1) / kMinutesPerDay;
    }
    /// Money by one entrant of an entry of `length` days that comes more than `days` after its
    /// start.
    [[nodiscard]] double moneyAfter(double days, double length) const;

private:
    struct Way {
        double days = 0;
        double money = 0;
        double moneyDays = 0; ///< money x days; both summed over this way and those before
    };

    std::vector<Way> m_ways; ///< by days
    double m_wins = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

} // namespace lockstep
