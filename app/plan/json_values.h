// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One field's value to JSON and back. Reading sets the value and returns nothing, or says what is
// expected instead; where it stood and what was found is for the caller to add.

#include "app/plan/field_rules.h"
#include "app/plan/json_writer.h"
#include "app/plan/names.h"

#include <QJsonValue>
#include <optional>

namespace lockstep {

using Expectation = std::optional<QString>;

struct ValueForm {
    Bounds bounds;
    int currencyDecimals = 2;
};

[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, QString &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, bool &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, int &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, qint64 &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, Money &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, Ratio &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, Duration &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, LagCurve &value);
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &form, QDate &value);
[[nodiscard]] Expectation readValue(
    const QJsonValue &json, const ValueForm &form, QDateTime &value);

template <class Noun>
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &, Id<Noun> &value)
{
    return readValue(json, ValueForm { { 1, kMaxId } }, value.value);
}

template <class E>
requires std::is_enum_v<E>
[[nodiscard]] Expectation readValue(const QJsonValue &json, const ValueForm &, E &value)
{
    if (const auto known = enumFromName<E>(json.toString())) {
        value = *known;
        return std::nullopt;
    }
    QStringList names;
    for (const auto &named : enumNames<E>)
        names << QLatin1StringView(named.name);
    return QStringLiteral("one of ") + names.join(QStringLiteral(", "));
}

void writeValue(JsonWriter &json, const QString &value, int currencyDecimals);
void writeValue(JsonWriter &json, bool value, int currencyDecimals);
void writeValue(JsonWriter &json, int value, int currencyDecimals);
void writeValue(JsonWriter &json, qint64 value, int currencyDecimals);
void writeValue(JsonWriter &json, Money value, int currencyDecimals); ///< 24000000.00
void writeValue(JsonWriter &json, Ratio value, int currencyDecimals); ///< 0.25
void writeValue(JsonWriter &json, Duration value, int currencyDecimals); ///< "P48DT9H36M"
void writeValue(
    JsonWriter &json, const LagCurve &value, int currencyDecimals); ///< [600000, 400000]
void writeValue(JsonWriter &json, QDate value, int currencyDecimals);
void writeValue(JsonWriter &json, const QDateTime &value, int currencyDecimals);

template <class Noun> void writeValue(JsonWriter &json, Id<Noun> value, int)
{
    json.number(value.value);
}

template <class E>
requires std::is_enum_v<E>
void writeValue(JsonWriter &json, E value, int)
{
    json.text(QString(nameOf(value)));
}

/// What has no value is left out: null references, dates not stated.
template <class Value> bool isAbsent(const Value &)
{
    return false;
}
template <class Noun> bool isAbsent(Id<Noun> value)
{
    return value.isNull();
}
inline bool isAbsent(QDate value)
{
    return !value.isValid();
}
inline bool isAbsent(const QDateTime &value)
{
    return !value.isValid();
}

/// "0", "\"agred\"", "a list of 3": a value as an error message shows it.
[[nodiscard]] QString shown(const QJsonValue &json);

/// ISO 8601 in days, hours and minutes: "P48DT9H36M", "PT10M", "P0D".
[[nodiscard]] QString isoDuration(Duration duration);
/// Weeks, days, hours and minutes; nothing for months, years, seconds and fractions.
[[nodiscard]] std::optional<Duration> durationFromIso(const QString &text);

} // namespace lockstep
