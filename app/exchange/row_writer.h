// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How figures are written as JSON: what is not known is left out, money is in whole units of the
// currency. Which figures there are is figures_json's and checks_json's.

#include "app/calendar/fiscal.h"
#include "app/plan/json_writer.h"

#include <QJsonArray>

namespace lockstep {

class RowWriter {
protected:
    RowWriter(JsonWriter &to, double minorUnits)
        : m_json(to)
        , m_minorUnits(minorUnits)
    {
    }

    template <class Value> void member(const char *name, const Value &value)
    {
        m_json.member(name, value);
    }
    void member(const char *name, QDate date)
    {
        if (date.isValid())
            member(name, date.toString(Qt::ISODate));
    }
    void member(const char *name, const QStringList &texts)
    {
        m_json.key(name);
        m_json.value(QJsonArray::fromStringList(texts), JsonWriter::Layout::OneLine);
    }
    template <class Noun> void member(const char *name, Id<Noun> id)
    {
        if (!id.isNull())
            member(name, id.value);
    }
    void money(const char *name, double minorUnits) { member(name, minorUnits / m_minorUnits); }
    void money(const char *name, Money amount)
    {
        money(name, static_cast<double>(amount.minorUnits));
    }
    void period(Period period)
    {
        member("start", period.start);
        member("end", period.end);
    }

    template <class Rows, class Write> void list(const char *name, const Rows &rows, Write write)
    {
        m_json.key(name);
        m_json.beginList();
        for (const auto &row : rows) {
            m_json.beginObject();
            write(row);
            m_json.endObject();
        }
        m_json.endList();
    }

    JsonWriter &m_json;
    double m_minorUnits; ///< in one unit of the currency
};

} // namespace lockstep
