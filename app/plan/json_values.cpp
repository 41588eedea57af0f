// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/json_values.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// `value` / 10^`decimals`, exact: "24000000.00".
QByteArray decimal(qint64 value, int decimals)
{
    auto digits = QByteArray::number(value);
    const bool isNegative = digits.startsWith('-');
    digits = digits.sliced(isNegative ? 1 : 0).rightJustified(decimals + 1, '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, '.');
    return isNegative ? '-' + digits : digits;
}

QByteArray shortDecimal(qint64 value, int decimals)
{
    auto digits = decimal(value, decimals);
    while (digits.contains('.') && (digits.endsWith('0') || digits.endsWith('.')))
        digits.chop(1);
    return digits;
}

QString decimalRange(Bounds bounds, int decimals)
{
    const auto most = QString::fromLatin1(shortDecimal(bounds.most, decimals));
    if (bounds.least == 1 && decimals > 0)
        return u"over 0 and up to %1"_s.arg(most);
    return u"from %1 to %2"_s.arg(QString::fromLatin1(shortDecimal(bounds.least, decimals)), most);
}

/// The nearest multiple of 10^-`decimals`; nothing outside of the bounds, none of which is
/// negative.
std::optional<qint64> units(const QJsonValue &json, Bounds bounds, int decimals)
{
    const double scaled = json.toDouble() * std::pow(10, decimals);
    if (!json.isDouble() || !(0 <= scaled && scaled <= static_cast<double>(bounds.most)))
        return std::nullopt;
    const qint64 value = std::llround(scaled);
    return value >= bounds.least ? std::optional(value) : std::nullopt;
}

} // namespace

Expectation readValue(const QJsonValue &json, const ValueForm &form, QString &value)
{
    const auto text = json.toString();
    const auto [least, most] = form.bounds;
    if (json.isString() && least <= text.size() && text.size() <= most) {
        value = text;
        return std::nullopt;
    }
    if (least == most)
        return u"a text of %1 characters"_s.arg(most);
    return least > 0 ? u"a text of %1 to %2 characters"_s.arg(least).arg(most)
                     : u"a text of up to %1 characters"_s.arg(most);
}

Expectation readValue(const QJsonValue &json, const ValueForm &, bool &value)
{
    if (!json.isBool())
        return u"true or false"_s;
    value = json.toBool();
    return std::nullopt;
}

Expectation readValue(const QJsonValue &json, const ValueForm &form, qint64 &value)
{
    // Two defaults: only a whole number that fits gives the same twice.
    const qint64 whole = json.toInteger(0);
    if (whole == json.toInteger(1) && form.bounds.least <= whole && whole <= form.bounds.most) {
        value = whole;
        return std::nullopt;
    }
    return u"a whole number from %1 to %2"_s.arg(form.bounds.least).arg(form.bounds.most);
}

Expectation readValue(const QJsonValue &json, const ValueForm &form, int &value)
{
    qint64 whole = value;
    auto expectation = readValue(json, form, whole);
    value = static_cast<int>(whole);
    return expectation;
}

Expectation readValue(const QJsonValue &json, const ValueForm &form, Money &value)
{
    const int decimals = form.currencyDecimals;
    const auto minorUnits = units(json, form.bounds, decimals);
    const bool exact = minorUnits
        && static_cast<double>(*minorUnits) / std::pow(10, decimals) == json.toDouble();
    if (!exact) {
        return u"an amount %1 with at most %2 decimals"_s.arg(
            decimalRange(form.bounds, decimals), QString::number(decimals));
    }
    value = { *minorUnits };
    return std::nullopt;
}

Expectation readValue(const QJsonValue &json, const ValueForm &form, Ratio &value)
{
    const auto ppm = units(json, form.bounds, 6);
    if (!ppm)
        return u"a number %1"_s.arg(decimalRange(form.bounds, 6));
    value = { *ppm };
    return std::nullopt;
}

Expectation readValue(const QJsonValue &json, const ValueForm &form, Duration &value)
{
    const auto [least, most] = form.bounds;
    const auto duration = durationFromIso(json.toString());
    if (duration && least <= duration->minutes && duration->minutes <= most) {
        value = *duration;
        return std::nullopt;
    }
    static const QRegularExpression calendarUnits(u"^P[^T]*[YM]"_s);
    if (json.toString().contains(calendarUnits))
        return u"a duration in weeks, days, hours and minutes (a month as its days, \"P30D\")"_s;
    return u"a duration such as \"P48DT9H36M\" from %1 to %2"_s.arg(
        isoDuration({ least }), isoDuration({ most }));
}

Expectation readValue(const QJsonValue &json, const ValueForm &form, LagCurve &value)
{
    const auto parts = json.toArray();
    const ValueForm part { kTypeBounds<Ratio>, {} };
    LagCurve curve;
    curve.shares.resize(parts.size());
    bool isCurve = json.isArray() && parts.size() <= form.bounds.most;
    for (qsizetype i = 0; isCurve && i < parts.size(); ++i)
        isCurve = !readValue(parts[i], part, curve.shares[i].ppm);
    if (!isCurve)
        return u"a list of up to %1 whole numbers from 0 to %2"_s.arg(form.bounds.most)
            .arg(part.bounds.most);
    value = curve;
    return std::nullopt;
}

Expectation readValue(const QJsonValue &json, const ValueForm &, QDate &value)
{
    const auto text = json.toString();
    const auto date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (date.isValid() && limits::kFirstDate <= date && date <= limits::kLastDate) {
        value = date;
        return std::nullopt;
    }
    return u"a date such as \"2026-07-01\" from %1 to %2"_s.arg(
        limits::kFirstDate.toString(Qt::ISODate), limits::kLastDate.toString(Qt::ISODate));
}

Expectation readValue(const QJsonValue &json, const ValueForm &, QDateTime &value)
{
    static const QRegularExpression withZone(u"T.*(Z|[+-]\\d\\d:\\d\\d)\\z"_s);
    const auto text = json.toString();
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.contains(withZone))
        return u"a time with its zone such as \"2026-07-01T14:30:00Z\""_s;
    value = time.toUTC();
    return std::nullopt;
}

void writeValue(JsonWriter &json, const QString &value, int)
{
    json.text(value);
}

void writeValue(JsonWriter &json, bool value, int)
{
    json.boolean(value);
}

void writeValue(JsonWriter &json, int value, int)
{
    json.number(qint64 { value });
}

void writeValue(JsonWriter &json, qint64 value, int)
{
    json.number(value);
}

void writeValue(JsonWriter &json, Money value, int currencyDecimals)
{
    json.literal(decimal(value.minorUnits, currencyDecimals));
}

void writeValue(JsonWriter &json, Ratio value, int)
{
    json.literal(shortDecimal(value.ppm, 6));
}

void writeValue(JsonWriter &json, Duration value, int)
{
    json.text(isoDuration(value));
}

void writeValue(JsonWriter &json, const LagCurve &value, int)
{
    json.beginList(JsonWriter::Layout::OneLine);
    for (const Ratio share : value.shares)
        json.number(share.ppm);
    json.endList();
}

void writeValue(JsonWriter &json, QDate value, int)
{
    json.text(value.toString(Qt::ISODate));
}

void writeValue(JsonWriter &json, const QDateTime &value, int)
{
    const auto utc = value.toUTC();
    json.text(utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
}

QString shown(const QJsonValue &json)
{
    constexpr qsizetype most = 40;
    if (json.isUndefined())
        return u"nothing"_s;
    if (json.isObject())
        return u"an object"_s;
    if (json.isArray())
        return u"a list of %1"_s.arg(json.toArray().size());
    JsonWriter writer;
    writer.value(json);
    const auto text = QString::fromUtf8(writer.json());
    return text.size() <= most ? text : text.first(most) + u"…"_s;
}

QString isoDuration(Duration duration)
{
    const bool isNegative = duration.minutes < 0;
    const auto part = [isNegative](qint64 count, QChar unit) {
        return count == 0 ? QString() : QString::number(isNegative ? -count : count) + unit;
    };
    const auto date = part(duration.minutes / kMinutesPerDay, u'D');
    const auto time = part(duration.minutes / 60 % 24, u'H') + part(duration.minutes % 60, u'M');
    if (date.isEmpty() && time.isEmpty())
        return u"P0D"_s;
    return (isNegative ? u"-P"_s : u"P"_s) + date + (time.isEmpty() ? QString() : u'T' + time);
}

std::optional<Duration> durationFromIso(const QString &text)
{
    static const QRegularExpression form(
        uR"(^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?)?\z)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text == u"P"_s)
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
    return Duration { (number(1) * 7 + number(2)) * kMinutesPerDay + number(3) * 60 + number(4) };
}

} // namespace lockstep
