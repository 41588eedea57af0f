// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/cells.h"

#include <limits>

namespace lockstep {

namespace {

QString isoText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString isoText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

template <class Time> void writeTime(Statement &row, int parameter, const Time &value)
{
    const QString text = isoText(value); // empty for no date, and for years of five digits
    if (text.isEmpty())
        row.bindNull(parameter);
    else
        row.bind(parameter, text);
}

/// Only what we would have written ourselves: Qt reads more than one form.
template <class Time>
bool readTime(const Statement &row, int column, Time &value, Qt::DateFormat format)
{
    value = {};
    if (row.isNull(column))
        return true;
    const auto text = row.text(column);
    if (!text)
        return false;
    value = Time::fromString(*text, format);
    return value.isValid() && isoText(value) == *text;
}

} // namespace

void writeCell(Statement &row, int parameter, QDate value)
{
    writeTime(row, parameter, value);
}

void writeCell(Statement &row, int parameter, const QDateTime &value)
{
    writeTime(row, parameter, value);
}

bool readCell(const Statement &row, int column, QDate &value)
{
    return readTime(row, column, value, Qt::ISODate);
}

bool readCell(const Statement &row, int column, QDateTime &value)
{
    return readTime(row, column, value, Qt::ISODateWithMs);
}

bool readCell(const Statement &row, int column, qint64 &value)
{
    const auto number = row.integer(column);
    value = number.value_or(0);
    return number.has_value();
}

bool readCell(const Statement &row, int column, int &value)
{
    using Limits = std::numeric_limits<int>;
    qint64 number = 0;
    if (!readCell(row, column, number) || number < Limits::min() || number > Limits::max())
        return false;
    value = static_cast<int>(number);
    return true;
}

bool readCell(const Statement &row, int column, bool &value)
{
    qint64 number = 0;
    const bool read = readCell(row, column, number);
    value = number == 1;
    return read && (number == 0 || number == 1);
}

bool readCell(const Statement &row, int column, QString &value)
{
    auto text = row.text(column);
    value = text.value_or(QString());
    return text.has_value();
}

} // namespace lockstep
