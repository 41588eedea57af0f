// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/month_names.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

struct MonthName {
    QByteArrayView name;
    int month;
};

constexpr std::array kMonthNames { MonthName { "january", 1 }, MonthName { "jan", 1 },
    MonthName { "januar", 1 }, MonthName { "february", 2 }, MonthName { "feb", 2 },
    MonthName { "februar", 2 }, MonthName { "march", 3 }, MonthName { "mar", 3 },
    MonthName { "m\u00e4rz", 3 }, MonthName { "m\u00c4rz", 3 }, MonthName { "maerz", 3 },
    MonthName { "m\u00e4r", 3 }, MonthName { "m\u00c4r", 3 }, MonthName { "mrz", 3 },
    MonthName { "april", 4 }, MonthName { "apr", 4 }, MonthName { "may", 5 },
    MonthName { "mai", 5 }, MonthName { "june", 6 }, MonthName { "jun", 6 },
    MonthName { "juni", 6 }, MonthName { "july", 7 }, MonthName { "jul", 7 },
    MonthName { "juli", 7 }, MonthName { "august", 8 }, MonthName { "aug", 8 },
    MonthName { "september", 9 }, MonthName { "sep", 9 }, MonthName { "sept", 9 },
    MonthName { "october", 10 }, MonthName { "oct", 10 }, MonthName { "oktober", 10 },
    MonthName { "okt", 10 }, MonthName { "november", 11 }, MonthName { "nov", 11 },
    MonthName { "december", 12 }, MonthName { "dec", 12 }, MonthName { "dezember", 12 },
    MonthName { "dez", 12 } };

constexpr std::array<QByteArrayView, 31> kWeekdays { "monday", "mon", "tuesday", "tue", "tues",
    "wednesday", "wed", "thursday", "thu", "thur", "thurs", "friday", "fri", "saturday", "sat",
    "sunday", "sun", "montag", "mo", "dienstag", "di", "mittwoch", "mi", "donnerstag", "do",
    "freitag", "fr", "samstag", "sa", "sonntag", "so" };

} // namespace

bool isWeekday(QByteArrayView word)
{
    return std::any_of(kWeekdays.begin(), kWeekdays.end(), [word](QByteArrayView name) {
        return name.size() == word.size() && word.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Most words are no months, and differ in length or by their first letter.
int monthNamed(QByteArrayView word)
{
    if (word.isEmpty())
        return 0;
    const char first = static_cast<char>(word.front() | ' ');
    const auto known
        = std::find_if(kMonthNames.begin(), kMonthNames.end(), [&](const MonthName &month) {
              return month.name.size() == word.size() && month.name.front() == first
                  && word.compare(month.name, Qt::CaseInsensitive) == 0;
          });
    return known == kMonthNames.end() ? 0 : known->month;
}

} // namespace lockstep
