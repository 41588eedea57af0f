// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/extras.h"
#include "app/exchange/plan_form.h"
#include "app/exchange/plan_json.h"
#include "app/plan/json_values.h"

#include "app/base/format.h"

namespace lockstep {

namespace {

class PlanWriter {
public:
    explicit PlanWriter(const Plan &plan)
        : m_extras(plan)
        , m_decimals(Format(plan.settings.locale, plan.settings.currency).currencyDecimals())
    {
    }

    QByteArray write(const Plan &plan)
    {
        m_json.beginObject();
        m_json.member("format", QString::fromLatin1(kPlanFormat));
        m_json.member("version", qint64 { kPlanVersion });
        m_json.key("settings");
        writeObject(plan.settings, { kSettingsOwner, {} }, JsonWriter::Layout::Lines);
        forEachList(plan, [this](const char *name, const auto &rows) { writeList(name, rows); });
        m_extras.write(m_json, { kPlanOwner, {} });
        m_json.endObject();
        return m_json.json();
    }

private:
    template <class Noun> void writeList(const char *name, const QList<Noun> &rows)
    {
        if constexpr (!std::is_same_v<Noun, Extra>) {
            m_json.key(name);
            m_json.beginList();
            for (const auto &row : rows) {
                const auto place = ExtraPlace { row.id.value, {} }.within(name);
                writeObject(row, place, JsonWriter::Layout::Lines);
            }
            m_json.endList();
        }
    }

    template <class Noun>
    void writeObject(const Noun &object, const ExtraPlace &place, JsonWriter::Layout layout)
    {
        m_json.beginObject(layout);
        if constexpr (requires { object.id; }) {
            m_json.member("id", object.id.value);
        }
        forEachStatedField(
            object, [&](const char *name, const auto &value) { writeField(name, value, place); });
        m_extras.write(m_json, place);
        m_json.endObject();
    }

    template <class Value>
    void writeField(const char *name, const Value &value, const ExtraPlace &place)
    {
        if (isAbsent(value))
            return;
        m_json.key(name);
        if constexpr (HasFields<Value>)
            writeObject(value, place.within(name), JsonWriter::Layout::OneLine);
        else
            writeValue(m_json, value, m_decimals);
    }

    JsonWriter m_json;
    ExtraWriter m_extras;
    int m_decimals;
};

} // namespace

QByteArray toJson(const Plan &plan)
{
    return PlanWriter(plan).write(plan);
}

} // namespace lockstep
