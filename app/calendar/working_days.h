// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// On which days people work: the plan's weekdays, without the public holidays of its regions and
// its own, with those that it takes back. Years are worked out when they are first asked for.

#include "app/base/duration.h"
#include "app/base/period.h"
#include "app/plan/plan.h"

#include <array>
#include <memory>
#include <vector>

namespace lockstep {

class WorkingDays {
public:
    explicit WorkingDays(const Plan &plan);

    [[nodiscard]] bool has(QDate date) const; ///< whether people work then
    /// What they are off for, beside weekends; empty where they are not.
    [[nodiscard]] QString holiday(QDate date) const;
    [[nodiscard]] qint64 count(Period period) const;
    /// The `days`th working day after `date`, before it if negative; `date` itself for 0.
    [[nodiscard]] QDate after(QDate date, qint64 days) const;
    /// The `nth` working day back from the period's end: 1 is the last one in it, or before it.
    [[nodiscard]] QDate fromEnd(Period period, qint64 nth) const;
    /// The first working day from `date` on.
    [[nodiscard]] QDate onOrAfter(QDate date) const;

private:
    struct Year {
        int number = 0;
        qint64 first = 0; ///< its first day's Julian day
        std::vector<int> before; ///< working days of the year before each of its days, and in all
        std::vector<char> isOff; ///< whether each of its days is a holiday
        QList<std::pair<QDate, QString>> holidays;
    };
    /// A day as a place in its year: finding it this way takes no calendar arithmetic.
    struct Place {
        const Year &year;
        std::size_t day; ///< from 0
    };
    [[nodiscard]] Place placeOf(QDate date) const;
    [[nodiscard]] const Year &year(int number) const;
    [[nodiscard]] Year made(int number) const;

    std::array<bool, 7> m_weekdays {}; ///< from Monday
    QStringList m_regions;
    QList<Holiday> m_own;
    mutable std::vector<std::unique_ptr<Year>> m_years;
};

/// A public holiday of the plan's regions or one of its own.
struct DayOff {
    QDate date;
    QString name;
    bool isPublic = false; ///< by the rules of a region
    bool isWorked = false; ///< all the same
    bool operator==(const DayOff &) const = default;
};
/// By date, each day once. Days that people work on without being a holiday are none.
[[nodiscard]] QList<DayOff> daysOff(const Plan &plan, const Period &period);

/// The end of what begins on `start` and takes so long, in working days or not; whole days.
[[nodiscard]] QDate endOf(
    const WorkingDays &days, QDate start, Duration duration, bool inWorkingDays);
/// The start of what ends before `end`.
[[nodiscard]] QDate startOf(
    const WorkingDays &days, QDate end, Duration duration, bool inWorkingDays);

} // namespace lockstep
