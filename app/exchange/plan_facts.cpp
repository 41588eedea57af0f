// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_facts.h"

#include "app/base/format.h"
#include "app/plan/field_json.h"
#include "app/plan/row_names.h"
#include "app/plan/rows_of.h"

#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What iCalendar says by names of its own, or what the reader keeps for itself.
bool isNoFact(std::string_view field)
{
    static constexpr std::array<std::string_view, 22> names { "kind", "title", "owner", "period",
        "notes", "state", "place", "rule", "exceptDates", "alsoDates", "replaces", "replacesDate",
        "isTimed", "startsAt", "endsAt", "zone", "uid", "alarms", "categories", "foreign",
        "lastRead", "invitation" };
    return std::find(names.begin(), names.end(), field) != names.end();
}

/// "volumeLow" is VOLUME-LOW.
QByteArray factName(const char *field)
{
    QByteArray name;
    for (const char c : QByteArrayView(field)) {
        if (c >= 'A' && c <= 'Z')
            name += '-';
        name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return name;
}

template <class Value> inline constexpr bool isReference = false;
template <class Noun> inline constexpr bool isReference<Id<Noun>> = true;

int decimalsOf(const Plan &plan)
{
    return Format(plan.settings.locale, plan.settings.currency).currencyDecimals();
}

template <class Noun> QString nameOfRow(const Plan &plan, Id<Noun> id)
{
    const Noun *row = find(rowsOf<Noun>(plan), id);
    return row ? rowName(plan, *row) : QString();
}

QString valueText(const QString &value, int)
{
    return value;
}

/// As in plan.json, a text without its quotation marks.
template <class Value> QString valueText(const Value &value, int decimals)
{
    const QString json = fieldJson(value, decimals);
    return json.startsWith(u'"') && json.size() >= 2 ? json.sliced(1).chopped(1) : json;
}

/// Marks the values of JSON that are texts there.
template <class Value>
inline constexpr bool isJsonText
    = std::is_enum_v<Value> || std::is_same_v<Value, QDate> || std::is_same_v<Value, Duration>;

template <class Value>
bool readValueText(const QString &text, const FieldRule &rule, int decimals, Value &value)
{
    if constexpr (std::is_same_v<Value, QString>) {
        const bool fits = text.size() >= rule.bounds.least && text.size() <= rule.bounds.most;
        if (fits)
            value = text;
        return fits;
    } else {
        const QString json = isJsonText<Value> ? u'"' + text + u'"' : text;
        Value read {};
        const bool isRead = readFieldJson(json, rule, decimals, read);
        if (isRead)
            value = read;
        return isRead;
    }
}

QString reachText(const Plan &plan, const Entry &entry, QStringList &names)
{
    QStringList lines;
    for (const EntryReach &reach : plan.entryReaches) {
        if (reach.entry != entry.id)
            continue;
        lines.append(
            u"%1/%2/%3"_s.arg(reach.id.value).arg(reach.market.value).arg(reach.channel.value));
        names.append(nameOfRow(plan, reach.market) + u'/' + nameOfRow(plan, reach.channel));
    }
    return lines.join(u' ');
}

/// Takes facts one by one; what cannot be held is told.
class FactReader {
public:
    FactReader(const Plan &plan, Entry entry)
        : m_plan(plan)
        , m_decimals(decimalsOf(plan))
    {
        m_out.entry = std::move(entry);
    }

    void forget()
    {
        static const Entry untouched;
        const auto forgetOne = [this](const auto &field) {
            if (!isNoFact(field.name) && std::string_view(field.name) != "links")
                m_out.entry.*(field.member) = untouched.*(field.member);
        };
        std::apply([&](const auto &...field) { (forgetOne(field), ...); }, Fields<Entry>::fields);
    }

    void take(const PlanFact &fact)
    {
        if (fact.field == kReachesFact)
            return takeReaches(fact);
        forEachField(m_out.entry, [&](const char *name, auto &value) {
            if (!isNoFact(name) && factName(name) == fact.field)
                takeInto(name, value, fact);
        });
    }

    [[nodiscard]] TakenFacts taken() { return std::move(m_out); }

private:
    template <class Value> void takeInto(const char *name, Value &value, const PlanFact &fact)
    {
        if constexpr (std::is_same_v<Value, Money>) {
            if (!fact.name.isEmpty() && fact.name != m_plan.settings.currency)
                return tellUnknown(fact.name);
        }
        if constexpr (isReference<Value>) {
            value = std::is_same_v<Value, Id<Entry>> ? Value { fact.value.toLongLong() }
                                                     : row(value, fact);
        } else {
            const auto rule = ruleOf<Entry, Value>(name);
            if (!readValueText(fact.value, rule, m_decimals, value))
                tellUnknown(QString::fromLatin1(fact.field) + u' ' + fact.value.left(kShown));
        }
    }

    /// That with the id and the name; else the only one of that name; else that with the id, which
    /// has been renamed since.
    template <class Noun> Id<Noun> row(Id<Noun>, const PlanFact &fact)
    {
        const QList<Noun> &rows = rowsOf<Noun>(m_plan);
        const Id<Noun> id { fact.value.toLongLong() };
        if (id.isNull())
            return {};
        const Noun *same = find(rows, id);
        if (same && (fact.name.isEmpty() || rowName(m_plan, *same) == fact.name))
            return id;
        QList<Id<Noun>> named;
        for (const Noun &other : rows) {
            if (!fact.name.isEmpty() && rowName(m_plan, other) == fact.name)
                named.append(other.id);
        }
        if (named.size() == 1)
            return named.first();
        if (!same)
            tellUnknown(fact.name.isEmpty() ? fact.value : fact.name);
        return same ? id : Id<Noun> {};
    }

    void takeReaches(const PlanFact &fact)
    {
        const QStringList names = fact.name.split(u'\n');
        const QStringList reaches = fact.value.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < reaches.size(); ++i) {
            const QStringList ids = reaches[i].split(u'/');
            const QString &both = names.value(i);
            const qsizetype slash = both.indexOf(u'/');
            EntryReach reach;
            reach.id.value = ids.value(0).toLongLong();
            reach.market = row(Id<Market> {}, { {}, both.left(slash), ids.value(1) });
            reach.channel = row(Id<Channel> {}, { {}, both.mid(slash + 1), ids.value(2) });
            m_out.reaches.append(reach);
        }
    }

    void tellUnknown(const QString &what)
    {
        if (!m_out.unknown.contains(what))
            m_out.unknown.append(what);
    }

    static constexpr qsizetype kShown = 60;
    const Plan &m_plan;
    int m_decimals;
    TakenFacts m_out;
};

} // namespace

QList<QByteArray> factFields()
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> all;
        const Entry entry;
        forEachField(entry, [&](const char *name, const auto &) {
            if (!isNoFact(name))
                all.append(factName(name));
        });
        return all;
    }();
    return names;
}

bool isPlanFact(const QByteArray &field)
{
    return field == kReachesFact || factFields().contains(field);
}

QList<PlanFact> factsOf(const Plan &plan, const Entry &entry)
{
    static const Entry untouched;
    const int decimals = decimalsOf(plan);
    QList<PlanFact> facts;
    const auto add = [&]<class Value>(const Field<Entry, Value> &field) {
        const Value &value = entry.*(field.member);
        if (isNoFact(field.name) || value == untouched.*(field.member))
            return;
        PlanFact fact { factName(field.name), {}, valueText(value, decimals) };
        if constexpr (std::is_same_v<Value, Money>)
            fact.name = plan.settings.currency;
        if constexpr (isReference<Value>)
            fact.name = nameOfRow(plan, value);
        if (std::string_view(field.name) != "links" || fact.value.contains(u'\n'))
            facts.append(fact);
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, Fields<Entry>::fields);
    QStringList names;
    const QString reaches = reachText(plan, entry, names);
    if (!reaches.isEmpty())
        facts.append({ kReachesFact, names.join(u'\n'), reaches });
    return facts;
}

TakenFacts withFacts(const Plan &plan, Entry entry, const QList<PlanFact> &facts)
{
    FactReader reader(plan, std::move(entry));
    reader.forget();
    for (const PlanFact &fact : facts)
        reader.take(fact);
    return reader.taken();
}

void keepFact(Entry &next, const Entry &before, const QByteArray &field)
{
    const auto keep = [&](const auto &one) {
        if (!isNoFact(one.name) && factName(one.name) == field)
            next.*(one.member) = before.*(one.member);
    };
    std::apply([&](const auto &...all) { (keep(all), ...); }, Fields<Entry>::fields);
}

} // namespace lockstep
