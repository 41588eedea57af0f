// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/date_column.h"

#include "app/evidence/cell_text.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

void DateColumn::add(QByteArrayView cell, qint64 row, qint64 times)
{
    if (isMissing(cell))
        return;
    m_filled += times;
    const auto text = dateText(cell);
    if (text.form == DateText::Form::Number) {
        m_numbers += times;
        if (const auto kind = dateNumberOf(text.number))
            m_numbersOf[static_cast<std::size_t>(*kind)] += times;
    } else if (text.form != DateText::Form::None) {
        m_written += times;
    }
    if (text.form == DateText::Form::Slashed)
        addSlashed(text, row);
}

void DateColumn::addSlashed(const DateText &text, qint64 row)
{
    m_isSlashed = true;
    const auto dayFirst = dateOf(text, DateOrder::DayFirst);
    const auto monthFirst = dateOf(text, DateOrder::MonthFirst);
    if (dayFirst == monthFirst)
        return;
    const bool isEither = dayFirst.isValid() && monthFirst.isValid();
    qint64 &first = isEither ? m_eitherRow : dayFirst.isValid() ? m_dayFirstRow : m_monthFirstRow;
    if (first == 0)
        first = row;
}

DateNumber DateColumn::kind() const
{
    const auto most = std::max_element(m_numbersOf.begin(), m_numbersOf.end());
    return kDateNumbers[static_cast<std::size_t>(most - m_numbersOf.begin())];
}

double DateColumn::share() const
{
    const auto dates = holdsNumbers() ? count(kind()) : m_written;
    return m_filled == 0 ? 0 : static_cast<double>(dates) / static_cast<double>(m_filled);
}

bool DateColumn::holdsDates() const
{
    constexpr double half = 0.5;
    constexpr double nearlyAll = 0.95;
    const bool mayBeAnything = holdsNumbers() && kind() != DateNumber::Serial;
    return share() > 0 && share() >= (mayBeAnything ? nearlyAll : half);
}

Result<DateReading> DateColumn::reading(std::optional<DateOrder> stated) const
{
    if (!m_isSlashed)
        return DateReading { DateOrder::DayFirst, false, holdsNumbers(), kind() };
    if (stated)
        return DateReading { *stated, true };
    if (m_dayFirstRow != 0 && m_monthFirstRow != 0) {
        return fail(Fault::AmbiguousDates, {},
            u"row %1 has the day first, row %2 the month"_s.arg(m_dayFirstRow)
                .arg(m_monthFirstRow));
    }
    if (isUndecided()) {
        return fail(Fault::AmbiguousDates, {},
            u"day or month may come first in every row, as in row %1"_s.arg(m_eitherRow));
    }
    return DateReading { m_monthFirstRow != 0 ? DateOrder::MonthFirst : DateOrder::DayFirst, true };
}

tl::expected<QDate, UnusedReason> usableDate(
    QByteArrayView cell, const DateReading &reading, QDate now, const QString &what)
{
    const auto text = dateText(cell);
    const bool isNumber = text.form == DateText::Form::Number;
    if (text.form == DateText::Form::None || isNumber != reading.isNumbers)
        return tl::unexpected(UnusedReason { UnusedKind::NotADate, { what } });
    const QStringList values { what, QString::fromUtf8(cell.trimmed()) };
    if (isNumber && dateNumberOf(text.number) != reading.number)
        return tl::unexpected(UnusedReason { UnusedKind::NoDateNumber, values });
    const auto date = isNumber ? dateOf(text.number, reading.number) : dateOf(text, reading.order);
    if (!date.isValid())
        return tl::unexpected(UnusedReason { UnusedKind::NoSuchDay, values });
    if (date < kEarliestDate)
        return tl::unexpected(UnusedReason { UnusedKind::TooEarly, values });
    if (date > now)
        return tl::unexpected(UnusedReason { UnusedKind::TooLate, values });
    return date;
}

} // namespace lockstep
