// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A single field as JSON text, compound values included: what a scenario keeps of it. Whole plans
// are exchange/'s.

#include "app/plan/json_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep {

template <class Value> void writeField(JsonWriter &json, const Value &value, int currencyDecimals)
{
    if constexpr (HasFields<Value>) {
        json.beginObject(JsonWriter::Layout::OneLine);
        forEachField(value, [&](const char *name, const auto &part) {
            json.key(name);
            writeField(json, part, currencyDecimals);
        });
        json.endObject();
    } else if (isAbsent(value)) {
        json.null();
    } else {
        writeValue(json, value, currencyDecimals);
    }
}

/// "0.25", "\"P30D\"", "null" for none.
template <class Value> QString fieldJson(const Value &value, int currencyDecimals)
{
    JsonWriter json;
    writeField(json, value, currencyDecimals);
    return QString::fromUtf8(json.json()).trimmed();
}

/// False where `json` holds no such value; `rule` of the field.
template <class Value>
bool readField(const QJsonValue &json, const FieldRule &rule, int currencyDecimals, Value &value)
{
    if constexpr (HasFields<Value>) {
        const QJsonObject parts = json.toObject();
        bool isRead = json.isObject();
        forEachField(value, [&]<class Part>(const char *name, Part &part) {
            const QJsonValue there = parts[QLatin1StringView(name)];
            const auto partRule = ruleOf<Value, Part>(name);
            if (!there.isUndefined())
                isRead = isRead && readField(there, partRule, currencyDecimals, part);
        });
        return isRead;
    } else {
        const Value none {};
        if (json.isNull() && isAbsent(none)) {
            value = none;
            return true;
        }
        return !readValue(json, { rule.bounds, currencyDecimals }, value);
    }
}

template <class Value>
bool readFieldJson(const QString &text, const FieldRule &rule, int currencyDecimals, Value &value)
{
    // A list of one, because a document is no bare number.
    const auto list = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return list.size() == 1 && readField(list.first(), rule, currencyDecimals, value);
}

} // namespace lockstep
