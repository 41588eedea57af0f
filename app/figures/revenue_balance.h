// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which quarters each side's calendar works for: what of its entries' expected revenue is still to
// land in the quarter of a day, in the next one, later in that fiscal year, and after it, and how
// much of what they cost is spent on each.

#include "app/calendar/entry_dates.h"
#include "app/figures/figures.h"

#include <optional>

namespace lockstep {

/// How soon an entry's work is revenue, seen from a day's quarter.
enum class Horizon { ThisQuarter, NextQuarter, LaterThisYear, AfterThisYear, NotNamed };
inline constexpr int kHorizonCount = 5;

/// Where the horizons begin and end, seen from a day. Each thread needs one of its own.
class Horizons {
public:
    Horizons(const Plan &plan, QDate day);
    [[nodiscard]] const FiscalQuarter &thisQuarter() const { return m_thisQuarter; }
    [[nodiscard]] const FiscalQuarter &nextQuarter() const { return m_nextQuarter; }
    /// First days of what was before and of the four horizons, and a day after the last.
    [[nodiscard]] QList<QDate> days() const;
    /// Nothing of what was before.
    [[nodiscard]] std::optional<Horizon> of(QDate day) const;
    /// Last day of the entry's last counted date; null: it has none.
    [[nodiscard]] QDate lastDayOf(const Entry &entry) const;

private:
    CountedDates m_dates;
    FiscalQuarter m_thisQuarter;
    FiscalQuarter m_nextQuarter;
    QDate m_yearEnd;
};

/// Minor units, unrounded.
struct FeedShares {
    double thisQuarter = 0;
    double nextQuarter = 0; ///< also where a fiscal year begins with it
    double laterThisYear = 0;
    double afterThisYear = 0; ///< but for the next quarter
    double notNamed = 0; ///< of costs: spent on what neither yields nor names a quarter
    [[nodiscard]] double of(Horizon horizon) const;
    [[nodiscard]] double total() const
    {
        return thisQuarter + nextQuarter + laterThisYear + afterThisYear + notNamed;
    }
    bool operator==(const FeedShares &) const = default;
};

struct RevenueBalance {
    FiscalQuarter thisQuarter; ///< that the day lies in
    FiscalQuarter nextQuarter;
    FeedShares marketing; ///< of the entries that it owns
    FeedShares sales;
    FeedShares marketingSpend; ///< what these cost
    FeedShares salesSpend;
    [[nodiscard]] const FeedShares &of(Side side) const
    {
        return side == Side::Marketing ? marketing : sales;
    }
    [[nodiscard]] const FeedShares &spendOf(Side side) const
    {
        return side == Side::Marketing ? marketingSpend : salesSpend;
    }
    bool operator==(const RevenueBalance &) const = default;
};
/// Of all entries but ideas, on all of their dates. What landed before the quarter is left out,
/// what lands in it from its first day on is in it. The planned cost goes to each horizon in the
/// proportions of the entry's revenue, and the part whose revenue has landed is left out with it;
/// of what yields nothing, to the quarter whose revenue it names, or to none, where it is left out
/// once that quarter, or the entry itself, was over before the day's quarter.
[[nodiscard]] RevenueBalance revenueBalance(const Plan &plan, const Figures &figures, QDate day);

/// The horizons that an entry works for, in order: all from the first to the last day of its
/// revenue; of what yields nothing, such as an idea, that of the quarter it names, or NotNamed
/// alone. Empty: all of that, or its last date, was over before the day's quarter.
[[nodiscard]] QList<Horizon> horizonsOf(
    const Horizons &horizons, const Figures &figures, const Entry &entry);

} // namespace lockstep
