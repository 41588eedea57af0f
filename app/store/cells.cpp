// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/cells.h"

#include <array>
#include <limits>
#include <string_view>

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

// Only what we would have written ourselves is read: Qt takes more than one form, and writing each
// date again to compare would take longer than all the rest of opening a plan.

QDate dateFromIso(const QString &text)
{
    constexpr std::u16string_view shape = u"yyyy-mm-dd";
    if (text.size() != qsizetype(shape.size()))
        return {};
    std::array<int, 3> numbers {};
    auto number = numbers.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int character = text.at(at).unicode();
        const bool isDigit = character >= '0' && character <= '9';
        if (shape[size_t(at)] == u'-' ? character != '-' : !isDigit)
            return {};
        if (isDigit)
            *number = *number * 10 + character - '0';
        else
            ++number;
    }
    return { numbers[0], numbers[1], numbers[2] };
}

QDateTime timeFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && isoText(time) == text ? time : QDateTime();
}

template <class Time>
bool readTime(const Statement &row, int column, Time &value, Time (*parse)(const QString &))
{
    value = {};
    if (row.isNull(column))
        return true;
    const auto text = row.text(column);
    if (text)
        value = parse(*text);
    return value.isValid();
}

} // namespace

QString cellText(const LagCurve &value)
{
    QStringList parts;
    for (const Ratio share : value.shares)
        parts.append(QString::number(share.ppm));
    return parts.join(u' ');
}

QString cellText(QDate value)
{
    return isoText(value); // empty for years of five digits, too
}

QString cellText(const QDateTime &value)
{
    return isoText(value);
}

bool readCell(const Statement &row, int column, LagCurve &value)
{
    value = {};
    const auto text = row.text(column);
    if (text && text->isEmpty())
        return true;
    for (const QStringView part : QStringView(text.value_or(QString())).split(u' ')) {
        const Ratio share { part.toLongLong() };
        if (QString::number(share.ppm) != part)
            return false;
        value.shares.append(share);
    }
    return true;
}

bool readCell(const Statement &row, int column, QDate &value)
{
    return readTime(row, column, value, dateFromIso);
}

bool readCell(const Statement &row, int column, QDateTime &value)
{
    return readTime(row, column, value, timeFromIso);
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
    const bool isText = text.has_value();
    value = std::move(text).value_or(QString());
    return isText;
}

} // namespace lockstep
