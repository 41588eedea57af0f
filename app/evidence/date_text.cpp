// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/date_text.h"

#include "app/evidence/cell_reader.h"
#include "app/evidence/month_names.h"

#include <QByteArray>
#include <algorithm>
#include <optional>

namespace lockstep {

namespace {

constexpr qsizetype kLongestDate = 80; ///< with a zone's whole name
constexpr qsizetype kMostDigits = 13; ///< of milliseconds

bool takeUpTo(CellReader &reader, qsizetype fewestDigits, int greatest)
{
    const auto number = reader.number(fewestDigits, 2);
    return number && *number <= greatest;
}

bool takeClock(CellReader &reader)
{
    if (!takeUpTo(reader, 1, 24) || !reader.take(":") || !takeUpTo(reader, 2, 59))
        return false;
    if (!reader.take(":"))
        return true;
    if (!takeUpTo(reader, 2, 60))
        return false;
    const bool hasFraction = reader.take(".") || reader.take(",");
    return !hasFraction || reader.skipDigits();
}

/// "[Europe/Berlin]", " (Central European Time)": to the end, beside or instead of an offset.
bool isZoneName(const CellReader &reader)
{
    const auto rest = reader.rest().trimmed();
    return (rest.startsWith('[') && rest.endsWith(']'))
        || (rest.startsWith('(') && rest.endsWith(')'));
}

/// "Z", "CET", "+01:00"; a zone moves a date by a day at most and is left aside.
bool takeZone(CellReader &reader)
{
    constexpr qsizetype longest = 5;
    const auto name = reader.word();
    if (name.size() > longest)
        return false;
    if (reader.isAtEnd() || isZoneName(reader))
        return true;
    if (!reader.take("+") && !reader.take("-"))
        return false;
    if (!takeUpTo(reader, 2, 99) && !reader.number(4, 4))
        return false;
    return !reader.take(":") || takeUpTo(reader, 2, 59);
}

/// A time of day with its zone, to the end of the cell.
bool takeTime(CellReader &reader)
{
    if (!reader.take(", ") && !reader.take(" ") && !reader.take("T"))
        return false;
    if (!takeClock(reader))
        return false;
    reader.take(" ");
    if (reader.take("AM") || reader.take("PM") || reader.take("Uhr"))
        reader.take(" ");
    return takeZone(reader) && (reader.isAtEnd() || isZoneName(reader));
}

/// "20240219T101500Z", "20240219 10:15".
std::optional<DateText> compactWithTime(CellReader reader)
{
    const auto date = reader.number(8, 8);
    if (!date || reader.isAtEnd())
        return std::nullopt;
    CellReader basic = reader;
    const bool isBasic = basic.take("T") && (basic.number(6, 6) || basic.number(4, 4))
        && takeZone(basic) && (basic.isAtEnd() || isZoneName(basic));
    if (!isBasic && !takeTime(reader))
        return std::nullopt;
    return DateText { DateText::Form::YearFirst, *date / 10'000, *date / 100 % 100, *date % 100,
        0 };
}

/// Of four figures, or of two: 25 is 2025.
std::optional<int> takeYear(CellReader &reader)
{
    constexpr int century = 2'000;
    if (const auto year = reader.number(4, 4))
        return year;
    const auto year = reader.number(2, 2);
    return year ? std::optional(century + *year) : std::nullopt;
}

std::optional<DateText> yearFirst(CellReader reader, QByteArrayView separator)
{
    const auto year = reader.number(4, 4);
    if (!year || !reader.take(separator))
        return std::nullopt;
    const auto month = reader.number(1, 2);
    if (!month || !reader.take(separator))
        return std::nullopt;
    const auto day = reader.number(1, 2);
    if (!day || !(reader.isAtEnd() || takeTime(reader)))
        return std::nullopt;
    return DateText { DateText::Form::YearFirst, *year, *month, *day, 0 };
}

std::optional<DateText> yearLast(CellReader reader, QByteArrayView separator)
{
    const auto first = reader.number(1, 2);
    if (!first || !reader.take(separator))
        return std::nullopt;
    const auto second = reader.number(1, 2);
    if (!second || !reader.take(separator))
        return std::nullopt;
    const auto year = takeYear(reader);
    if (!year || !(reader.isAtEnd() || takeTime(reader)))
        return std::nullopt;
    const auto form = separator == "." ? DateText::Form::DayFirst : DateText::Form::Slashed;
    return DateText { form, *year, *first, *second, 0 };
}

/// "Mar", "Mar." or "March".
std::optional<int> takeMonth(CellReader &reader)
{
    const int month = monthNamed(reader.word());
    if (month == 0)
        return std::nullopt;
    reader.take(".");
    return month;
}

bool takeGap(CellReader &reader)
{
    const bool hasComma = reader.take(",");
    return reader.take(" ") || reader.take("-") || reader.take("/") || hasComma;
}

/// "12 Mar 2025", "12-Mar-25", "12. März 2025", "Mar 12, 2025".
std::optional<DateText> monthWritten(CellReader reader)
{
    auto day = reader.number(1, 2);
    const bool isDayFirst = day.has_value();
    if (isDayFirst) {
        const bool hasPoint = reader.take(".");
        if (!takeGap(reader) && !hasPoint)
            return std::nullopt;
    }
    const auto month = takeMonth(reader);
    if (!month || !takeGap(reader))
        return std::nullopt;
    if (!isDayFirst) {
        day = reader.number(1, 2);
        if (!day || !takeGap(reader))
            return std::nullopt;
        reader.take(" ");
    }
    const auto year = takeYear(reader);
    if (!year || !(reader.isAtEnd() || takeTime(reader)))
        return std::nullopt;
    return DateText { DateText::Form::DayFirst, *year, *day, *month, 0 };
}

std::optional<DateText> serialNumber(CellReader reader)
{
    const auto whole = reader.number<qint64>(1, kMostDigits);
    if (!whole)
        return std::nullopt;
    if ((reader.take(".") || reader.take(",")) && !reader.skipDigits())
        return std::nullopt;
    if (!reader.isAtEnd())
        return std::nullopt;
    return DateText { DateText::Form::Number, 0, 0, 0, *whole };
}

/// "Mon, 19 Feb 2024", "Mo. 19.02.2024": the weekday says nothing that the date does not.
QByteArrayView withoutWeekday(QByteArrayView text)
{
    CellReader reader(text);
    if (!isWeekday(reader.word()))
        return text;
    const bool hasPoint = reader.take(".");
    const bool hasComma = reader.take(",");
    return reader.take(" ") || hasPoint || hasComma ? reader.rest().trimmed() : text;
}

} // namespace

DateText dateText(QByteArrayView cell)
{
    auto trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongestDate)
        return {};
    const auto startsWithDigit = [&trimmed] { return trimmed[0] >= '0' && trimmed[0] <= '9'; };
    if (!startsWithDigit())
        trimmed = withoutWeekday(trimmed);
    if (trimmed.isEmpty())
        return {};
    const CellReader reader(trimmed);
    if (!startsWithDigit())
        return monthWritten(reader).value_or(DateText {});
    for (const QByteArrayView separator : { "-", "/", "." }) {
        if (const auto text = yearFirst(reader, separator))
            return *text;
        if (const auto text = yearLast(reader, separator))
            return *text;
    }
    if (const auto text = monthWritten(reader))
        return *text;
    if (const auto text = compactWithTime(reader))
        return *text;
    return serialNumber(reader).value_or(DateText {});
}

QDate dateOf(const DateText &text, DateOrder order)
{
    switch (text.form) {
    case DateText::Form::None:
        return {};
    case DateText::Form::YearFirst:
        return QDate(text.year, text.first, text.second);
    case DateText::Form::DayFirst:
        return QDate(text.year, text.second, text.first);
    case DateText::Form::Slashed:
        return order == DateOrder::DayFirst ? QDate(text.year, text.second, text.first)
                                            : QDate(text.year, text.first, text.second);
    case DateText::Form::Number:
        return QDate(1899, 12, 30).addDays(text.number);
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
