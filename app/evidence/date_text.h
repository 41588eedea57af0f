// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One cell as a date is written: with the year first, day.month.year, day/month/year or the other
// way round, with the month's name, with or without a weekday and a time of day (which are left
// aside), or as a number.

#include <QByteArrayView>
#include <QDate>

namespace lockstep {

/// Which number comes first in 03/04/2018.
enum class DateOrder { DayFirst, MonthFirst };

struct DateText {
    enum class Form { None, YearFirst, DayFirst, Slashed, Number };
    Form form = Form::None;
    int year = 0;
    int first = 0; ///< as written; with the year first: the month
    int second = 0;
    qint64 number = 0; ///< see date_number.h; what stands behind its point is left aside
    bool operator==(const DateText &) const = default;
};

[[nodiscard]] DateText dateText(QByteArrayView cell);

/// The date meant; invalid where there is no such day. `order` matters to Slashed only.
[[nodiscard]] QDate dateOf(const DateText &text, DateOrder order);

} // namespace lockstep
