// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How each kind of value stands in a column: numbers as integers, dates and date-times as ISO 8601
// text, enumerators by name, a curve as its parts per million with spaces between; a null id and a
// missing date as NULL. A reader returns false where the column does not hold such a value; what is
// read writes back as the same column.

#include "app/base/duration.h"
#include "app/base/id.h"
#include "app/base/money.h"
#include "app/base/ratio.h"
#include "app/plan/names.h"
#include "app/store/database.h"

#include <QDateTime>
#include <type_traits>

namespace lockstep {

// What holds a text; empty where the column holds NULL.
[[nodiscard]] QString cellText(const LagCurve &value);
[[nodiscard]] QString cellText(QDate value);
[[nodiscard]] QString cellText(const QDateTime &value);

// `row`: a Statement, or whatever is bound to in the same way.
template <class Row> void writeCell(Row &row, int parameter, qint64 value)
{
    row.bind(parameter, value);
}
template <class Row> void writeCell(Row &row, int parameter, int value)
{
    row.bind(parameter, qint64 { value });
}
template <class Row> void writeCell(Row &row, int parameter, bool value)
{
    row.bind(parameter, qint64 { value ? 1 : 0 });
}
template <class Row> void writeCell(Row &row, int parameter, Money value)
{
    row.bind(parameter, value.minorUnits);
}
template <class Row> void writeCell(Row &row, int parameter, Ratio value)
{
    row.bind(parameter, value.ppm);
}
template <class Row> void writeCell(Row &row, int parameter, Duration value)
{
    row.bind(parameter, value.minutes);
}
template <class Row> void writeCell(Row &row, int parameter, const QString &value)
{
    row.bind(parameter, value);
}
template <class Row> void writeCell(Row &row, int parameter, const LagCurve &value)
{
    row.bind(parameter, cellText(value));
}

template <class Time>
concept IsTime = std::is_same_v<Time, QDate> || std::is_same_v<Time, QDateTime>;
template <class Row, IsTime Time> void writeCell(Row &row, int parameter, const Time &value)
{
    if (const QString text = cellText(value); text.isEmpty())
        row.bindNull(parameter);
    else
        row.bind(parameter, text);
}

template <class Row, class Noun> void writeCell(Row &row, int parameter, Id<Noun> value)
{
    if (value.isNull())
        row.bindNull(parameter);
    else
        row.bind(parameter, value.value);
}

template <class Row, class Enum>
requires std::is_enum_v<Enum>
void writeCell(Row &row, int parameter, Enum value)
{
    row.bind(parameter, QString(nameOf(value)));
}

[[nodiscard]] bool readCell(const Statement &row, int column, qint64 &value);
[[nodiscard]] bool readCell(const Statement &row, int column, int &value);
[[nodiscard]] bool readCell(const Statement &row, int column, bool &value);
[[nodiscard]] bool readCell(const Statement &row, int column, QString &value);
[[nodiscard]] bool readCell(const Statement &row, int column, LagCurve &value);
[[nodiscard]] bool readCell(const Statement &row, int column, QDate &value);
[[nodiscard]] bool readCell(const Statement &row, int column, QDateTime &value);

[[nodiscard]] inline bool readCell(const Statement &row, int column, Money &value)
{
    return readCell(row, column, value.minorUnits);
}
[[nodiscard]] inline bool readCell(const Statement &row, int column, Ratio &value)
{
    return readCell(row, column, value.ppm);
}
[[nodiscard]] inline bool readCell(const Statement &row, int column, Duration &value)
{
    return readCell(row, column, value.minutes);
}

template <class Noun> [[nodiscard]] bool readCell(const Statement &row, int column, Id<Noun> &value)
{
    value = {};
    return row.isNull(column) || (readCell(row, column, value.value) && !value.isNull());
}

template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] bool readCell(const Statement &row, int column, Enum &value)
{
    const auto named = enumFromName<Enum>(row.text(column).value_or(QString()));
    value = named.value_or(value);
    return named.has_value();
}

} // namespace lockstep
