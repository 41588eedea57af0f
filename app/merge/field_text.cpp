// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/field_text.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

template <class Value> QString listText(const TextPlace &place, std::initializer_list<Value> values)
{
    QStringList parts;
    for (const Value value : values)
        parts.append(fieldText(place, value));
    return parts.join(u" · "_s);
}

} // namespace

QString fieldText(const TextPlace &, const QString &text)
{
    return orDash(text);
}

QString fieldText(const TextPlace &, bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString fieldText(const TextPlace &, int value)
{
    return QString::number(value); // a year or a place in an order
}

QString fieldText(const TextPlace &place, qint64 value)
{
    return place.format.locale().toString(value);
}

QString fieldText(const TextPlace &place, Money value)
{
    return place.format.money(value);
}

QString fieldText(const TextPlace &place, Ratio value)
{
    constexpr qint64 tenth = 1'000; // ppm in what percent() still shows
    if (value.ppm % tenth == 0)
        return place.format.percent(value.fraction());
    constexpr double ppmPerPercent = 1e4;
    return place.format.locale().toString(
               static_cast<double>(value.ppm) / ppmPerPercent, 'f', QLocale::FloatingPointShortest)
        + u"\u00a0%"_s;
}

QString fieldText(const TextPlace &place, Duration value)
{
    const bool isWhole = value.minutes % kMinutesPerDay == 0;
    if (isWhole || value.minutes < kMinutesPerDay)
        return place.format.days(value);
    const QString days
        = place.format.days(Duration { value.minutes / kMinutesPerDay * kMinutesPerDay });
    return u"%1 %2"_s.arg(days, place.format.days(Duration { value.minutes % kMinutesPerDay }));
}

QString fieldText(const TextPlace &place, QDate value)
{
    return value.isValid() ? place.format.date(value) : u"–"_s;
}

QString fieldText(const TextPlace &place, const QDateTime &value)
{
    return value.isValid() ? place.format.dateTime(value) : u"–"_s;
}

QString fieldText(const TextPlace &place, Period value)
{
    if (value.isValid())
        return place.format.period(value);
    return value.start.isValid() ? u"from %1"_s.arg(place.format.date(value.start)) : u"–"_s;
}

QString fieldText(const TextPlace &place, const Evidence &value)
{
    QString text = nameOf(value.mark);
    if (value.successes > 0)
        text += u", %1 of %2"_s.arg(
            fieldText(place, value.successes), fieldText(place, value.cases));
    else if (value.cases > 0)
        text += u", %1 cases"_s.arg(fieldText(place, value.cases));
    return value.source.isEmpty() ? text : u"%1 (%2)"_s.arg(text, value.source);
}

QString fieldText(const TextPlace &place, const QuarterShares &value)
{
    return listText(place, { value.first, value.second, value.third, value.fourth });
}

QString fieldText(const TextPlace &place, const QuarterMoney &value)
{
    return listText(place, { value.first, value.second, value.third, value.fourth });
}

QString fieldText(const TextPlace &place, const LagCurve &value)
{
    QStringList parts;
    for (const Ratio share : value.shares)
        parts.append(fieldText(place, share));
    return orDash(parts.join(u" · "_s));
}

} // namespace lockstep
