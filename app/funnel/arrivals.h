// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What comes over time: kept as what has come by each midnight, even within each day. That is exact
// for whatever begins and ends at midnight, and what has come by any instant is found at once.
// Days are counted from the horizon's first day (day 0). Delays are the kernels' business.
// Source: funnel-maths, section 3.

#include <QList>
#include <span>

namespace lockstep {

/// `amount` (any unit, 0 or more), even over the days [from, to); from < to.
struct Spell {
    qint64 from = 0;
    qint64 to = 0;
    double amount = 0;
    bool operator==(const Spell &) const = default;
};

class Arrivals {
public:
    Arrivals() = default;
    explicit Arrivals(std::span<const Spell> spells);
    explicit Arrivals(const QList<Spell> &spells)
        : Arrivals(std::span(spells))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_come.isEmpty(); }
    [[nodiscard]] double total() const { return isEmpty() ? 0 : m_come.last(); }
    [[nodiscard]] qint64 firstDay() const { return m_firstDay; }

    /// What comes on the days [from, to).
    [[nodiscard]] double within(qint64 from, qint64 to) const;

    /// Adds to `come[i]` what has come before midnight of `days[i]`, times `factor`, when
    /// everything comes `lateMinutes` later than it does (earlier, if negative). Nothing is
    /// rounded. `days` in order.
    void addCome(std::span<double> come, std::span<const qint64> days, qint64 lateMinutes,
        double factor) const;

    /// Puts what addCome() would add for a factor of 1 into `come`.
    void putCome(std::span<double> come, std::span<const qint64> days, qint64 lateMinutes) const;

    /// What copies share, and no others while one of them is there. Null when nothing comes.
    [[nodiscard]] const void *shared() const { return m_come.constData(); }
    bool operator==(const Arrivals &) const = default;

private:
    template <class Put>
    void forEachDay(std::span<const qint64> days, qint64 lateMinutes, Put put) const;

    qint64 m_firstDay = 0;
    QList<double> m_come; ///< by the midnight before m_firstDay, by its own, and so on; twice all
};

} // namespace lockstep
