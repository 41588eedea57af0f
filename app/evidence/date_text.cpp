// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/date_text.h"

#include "app/evidence/month_names.h"

#include <QByteArray>
#include <optional>

namespace lockstep {

namespace {

constexpr qsizetype kLongestDate = 40;
constexpr qsizetype kMostDigits = 9;

/// Eats a cell from the left.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    bool take(QByteArrayView word)
    {
        const bool isNext = m_rest.size() >= word.size()
            && m_rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
        if (isNext)
            m_rest = m_rest.sliced(word.size());
        return isNext;
    }

    /// The digits at the front, if there are as many as said.
    std::optional<int> number(qsizetype fewest, qsizetype most)
    {
        qsizetype digits = 0;
        while (digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '9')
            ++digits;
        if (digits < fewest || digits > most)
            return std::nullopt;
        int value = 0;
        for (const char digit : m_rest.first(digits))
            value = value * 10 + (digit - '0');
        m_rest = m_rest.sliced(digits);
        return value;
    }

    /// The letters at the front; those beyond ASCII are taken for letters too.
    QByteArrayView word()
    {
        qsizetype letters = 0;
        while (letters < m_rest.size() && isLetter(m_rest[letters]))
            ++letters;
        const auto text = m_rest.first(letters);
        m_rest = m_rest.sliced(letters);
        return text;
    }

private:
    static bool isLetter(char byte)
    {
        const bool isAscii = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        return isAscii || static_cast<unsigned char>(byte) >= 0x80;
    }

    QByteArrayView m_rest;
};

bool takeUpTo(Reader &reader, qsizetype fewestDigits, int greatest)
{
    const auto number = reader.number(fewestDigits, 2);
    return number && *number <= greatest;
}

bool takeClock(Reader &reader)
{
    if (!takeUpTo(reader, 1, 24) || !reader.take(":") || !takeUpTo(reader, 2, 59))
        return false;
    if (!reader.take(":"))
        return true;
    if (!takeUpTo(reader, 2, 60))
        return false;
    const bool hasFraction = reader.take(".") || reader.take(",");
    return !hasFraction || reader.number(1, kMostDigits);
}

bool takeZone(Reader &reader)
{
    if (reader.take("Z") || reader.take("UTC") || reader.take("GMT") || reader.isAtEnd())
        return true;
    if (!reader.take("+") && !reader.take("-"))
        return false;
    if (!takeUpTo(reader, 2, 99) && !reader.number(4, 4))
        return false;
    return !reader.take(":") || takeUpTo(reader, 2, 59);
}

/// A time of day with its zone, to the end of the cell.
bool takeTime(Reader &reader)
{
    if (!reader.take(", ") && !reader.take(" ") && !reader.take("T"))
        return false;
    if (!takeClock(reader))
        return false;
    reader.take(" ");
    if (reader.take("AM") || reader.take("PM"))
        reader.take(" ");
    return takeZone(reader) && reader.isAtEnd();
}

std::optional<DateText> yearFirst(Reader reader, QByteArrayView separator)
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

std::optional<DateText> yearLast(Reader reader, QByteArrayView separator)
{
    const auto first = reader.number(1, 2);
    if (!first || !reader.take(separator))
        return std::nullopt;
    const auto second = reader.number(1, 2);
    if (!second || !reader.take(separator))
        return std::nullopt;
    const auto year = reader.number(4, 4);
    if (!year || !(reader.isAtEnd() || takeTime(reader)))
        return std::nullopt;
    const auto form = separator == "." ? DateText::Form::DayFirst : DateText::Form::Slashed;
    return DateText { form, *year, *first, *second, 0 };
}

/// "Mar", "Mar." or "March".
std::optional<int> takeMonth(Reader &reader)
{
    const int month = monthNamed(reader.word());
    if (month == 0)
        return std::nullopt;
    reader.take(".");
    return month;
}

/// Of four figures, or of two: 25 is 2025.
std::optional<int> takeYear(Reader &reader)
{
    constexpr int century = 2'000;
    if (const auto year = reader.number(4, 4))
        return year;
    const auto year = reader.number(2, 2);
    return year ? std::optional(century + *year) : std::nullopt;
}

bool takeGap(Reader &reader)
{
    const bool hasComma = reader.take(",");
    return reader.take(" ") || reader.take("-") || reader.take("/") || hasComma;
}

/// "12 Mar 2025", "12-Mar-25", "12. März 2025", "Mar 12, 2025".
std::optional<DateText> monthWritten(Reader reader)
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

std::optional<DateText> serialNumber(Reader reader)
{
    const auto whole = reader.number(1, kMostDigits);
    if (!whole)
        return std::nullopt;
    if (reader.take(".") && !reader.number(1, kLongestDate))
        return std::nullopt;
    if (!reader.isAtEnd())
        return std::nullopt;
    return DateText { DateText::Form::Number, 0, 0, 0, *whole };
}

} // namespace

DateText dateText(QByteArrayView cell)
{
    const auto trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongestDate)
        return {};
    const Reader reader(trimmed);
    if (trimmed[0] < '0' || trimmed[0] > '9')
        return monthWritten(reader).value_or(DateText {});
    for (const QByteArrayView separator : { "-", "/", "." }) {
        if (const auto text = yearFirst(reader, separator))
            return *text;
        if (const auto text = yearLast(reader, separator))
            return *text;
    }
    if (const auto text = monthWritten(reader))
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
