// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which days of a year, a month or a week a rule of recurrence means, and at which times of a day:
// its BY parts, made ready to be asked of many days. Days are counted as Julian days.

#include "app/calendar/recurrence_rule.h"

#include <bitset>
#include <vector>

namespace lockstep {

class DaySets {
public:
    /// What the rule does not say is as in its first occurrence.
    DaySets(const RecurrenceRule &rule, const Moment &first);

    // Each replaces what `days` held; in order.
    void year(int year, std::vector<qint64> &days) const;
    void month(int year, int month, std::vector<qint64> &days) const;
    void week(qint64 firstDay, std::vector<qint64> &days) const;
    void day(qint64 day, std::vector<qint64> &days) const;

    /// Seconds after midnight, in order; of rules that recur daily or more rarely.
    [[nodiscard]] const std::vector<qint64> &times() const { return m_times; }
    [[nodiscard]] bool hasHour(int hour) const { return m_hours.none() || m_hours[index(hour)]; }
    [[nodiscard]] bool hasMinute(int minute) const { return m_minutes[index(minute)]; }
    [[nodiscard]] bool isAnyMinute() const { return m_isAnyMinute; }

private:
    /// A month's days and how far they are from the year's ends.
    struct Month {
        int month = 1;
        int length = 31;
        qint64 firstDay = 0;
        qint64 yearStart = 0;
        int yearLength = 365;
    };
    static std::size_t index(int number) { return static_cast<std::size_t>(number); }
    static Month monthOf(int year, int month, qint64 yearStart, int yearLength);
    [[nodiscard]] bool has(const Month &month, int monthDay) const;
    [[nodiscard]] bool hasWeekday(const Month &month, int monthDay, qint64 day) const;
    void addMonth(const Month &month, std::vector<qint64> &days) const;
    void addDay(qint64 day, std::vector<qint64> &days) const;
    void addWeeks(int year, std::vector<qint64> &days) const;
    void takeFirst(const RecurrenceRule &rule, QDate first);
    void takeTimes(const RecurrenceRule &rule, const Moment &first);

    int m_weekStart;
    bool m_isNthOfMonth;
    bool m_isEachDay; ///< no part says which days
    std::bitset<13> m_months; ///< none: any, as with all of these
    std::bitset<32> m_monthDays;
    std::bitset<32> m_monthDaysFromEnd;
    std::bitset<367> m_yearDays;
    std::bitset<367> m_yearDaysFromEnd;
    std::bitset<8> m_weekdays;
    QList<NthWeekday> m_nthWeekdays;
    QList<int> m_weekNumbers;
    std::bitset<24> m_hours;
    std::bitset<60> m_minutes;
    bool m_isAnyMinute = true;
    std::vector<qint64> m_times;
};

} // namespace lockstep
