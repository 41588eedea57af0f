// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How far it is to the end of a fiscal year, asked for thousands of dates.

#include "app/base/period.h"
#include "app/plan/fiscal_years.h"

#include <QList>
#include <algorithm>

namespace lockstep {

/// The last days of fiscal years, found without a calendar.
class YearEnds {
public:
    explicit YearEnds(const Settings &settings)
        : m_calendar(settings)
    {
    }

    /// Days from `date` to the end of the fiscal year that it lies in.
    [[nodiscard]] double daysLeft(QDate date)
    {
        if (!m_last.contains(date))
            m_last = yearOf(date);
        return static_cast<double>(m_last.end.toJulianDay() - date.toJulianDay());
    }

private:
    /// Most dates lie in one of a few years.
    [[nodiscard]] Period yearOf(QDate date)
    {
        const auto year = std::find_if(m_years.begin(), m_years.end(),
            [date](const Period &known) { return known.contains(date); });
        if (year != m_years.end())
            return *year;
        const int number = m_calendar.yearOf(date);
        m_years.append({ m_calendar.start(number), m_calendar.start(number + 1) });
        return m_years.last();
    }

    FiscalYears m_calendar;
    QList<Period> m_years; ///< that were asked for
    Period m_last;
};

} // namespace lockstep
