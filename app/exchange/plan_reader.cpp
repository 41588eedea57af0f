// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/extras.h"
#include "app/exchange/plan_form.h"
#include "app/exchange/plan_json.h"
#include "app/plan/json_values.h"

#include "app/base/format.h"
#include "app/plan/findings.h"
#include "app/plan/sealed_item.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Where reading stands, as a chain up to the root; a path is made of it only when needed.
struct Place {
    const Place *parent = nullptr;
    QString name;

    [[nodiscard]] QString path() const
    {
        if (!parent)
            return {};
        auto step = name;
        return parent->path() + u'/' + step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }
};

/// The object being read: its members, and where it and its unknown fields stand.
struct Source {
    const QJsonObject &json;
    const Place &place;
    ExtraPlace extras;
};

/// The ids that a list has had so far.
struct Seen {
    QString list;
    QSet<qint64> ids;
};

/// Reads on after a mistake and reports the first one: one flag instead of a check per field.
class PlanReader {
public:
    explicit PlanReader(QString name)
        : m_name(std::move(name))
    {
    }

    Result<ReadPlan> read(const QJsonObject &json)
    {
        const Place root;
        readHead(json, root);
        if (m_error)
            return Failure(*m_error);
        readSettings(json[u"settings"_s], { &root, u"settings"_s });
        QStringList known { u"format"_s, u"version"_s, u"settings"_s };
        forEachList(m_read.plan, [&](const char *list, auto &rows) {
            if constexpr (!std::is_same_v<decltype(rows), QList<Extra> &>) {
                known << QString::fromLatin1(list);
                readList(json[known.last()], { &root, known.last() }, list, rows);
            }
        });
        keepUnknown({ json, root, { kPlanOwner, {} } }, known);
        if (m_error)
            return Failure(*m_error);
        sortById(m_read.plan.extras);
        return std::move(m_read);
    }

private:
    void readHead(const QJsonObject &json, const Place &root)
    {
        const auto format = json[u"format"_s];
        if (format != QLatin1StringView(kPlanFormat))
            expect(u"\"%1\""_s.arg(QLatin1StringView(kPlanFormat)), format, { &root, u"format"_s });
        const auto version = json[u"version"_s];
        const qint64 number = version.toInteger(0);
        if (number < 1)
            expect(u"a whole number from 1"_s, version, { &root, u"version"_s });
        else if (number > kPlanVersion && !m_error)
            m_error = Error { Fault::NewerVersion, m_name, QString::number(number) };
    }

    void readSettings(const QJsonValue &json, const Place &place)
    {
        if (!json.isObject())
            return expect(u"an object"_s, json, place);
        auto &settings = m_read.plan.settings;
        const auto currency = json[u"currency"_s].toString(settings.currency);
        m_decimals = Format(settings.locale, currency).currencyDecimals();
        const auto object = json.toObject();
        readObject({ object, place, { kSettingsOwner, {} } }, settings);
    }

    template <class Noun>
    void readList(const QJsonValue &json, const Place &place, const char *list, QList<Noun> &rows)
    {
        const auto array = json.toArray();
        if (!json.isUndefined() && (!json.isArray() || array.size() > limits::kMaxRows))
            return expect(u"a list of up to %1"_s.arg(limits::kMaxRows), json, place);
        m_seen[tableOf<Noun>()].list = QLatin1StringView(list);
        rows.resize(array.size());
        for (qsizetype i = 0; i < array.size() && !m_error; ++i)
            readId(array[i], { &place, QString::number(i) }, rows[i].id);
        for (qsizetype i = 0; i < array.size() && !m_error; ++i)
            readRow(array[i], { &place, QString::number(i) }, list, rows[i]);
        sortById(rows);
    }

    template <class Noun>
    void readRow(const QJsonValue &json, const Place &place, const char *list, Noun &row)
    {
        const auto object = json.toObject();
        readObject({ object, place, ExtraPlace { row.id.value, {} }.within(list) }, row);
        if constexpr (std::is_same_v<Noun, Seal>)
            expectKnown(
                QString::fromLatin1(lockstep::tableOf(row.kind)), row.item, { &place, u"item"_s });
    }

    /// Before all else of a list: its rows may refer to each other.
    template <class Noun> void readId(const QJsonValue &row, const Place &place, Id<Noun> &id)
    {
        if (!row.isObject())
            return expect(u"an object"_s, row, place);
        const auto json = row[u"id"_s];
        const Place idPlace { &place, u"id"_s };
        auto &seen = m_seen[tableOf<Noun>()];
        if (const auto expectation = readValue(json, {}, id))
            expect(*expectation, json, idPlace);
        else if (seen.ids.contains(id.value))
            expect(u"an id that no other of the %1 has"_s.arg(seen.list), json, idPlace);
        seen.ids.insert(id.value);
    }

    template <class Object> void readObject(const Source &source, Object &object)
    {
        QStringList known;
        if constexpr (requires { object.id; })
            known << u"id"_s;
        forEachField(object, [&]<class Value>(const char *name, Value &value) {
            const auto rule = ruleOf<Object, Value>(name);
            if constexpr (HasFields<Value>)
                readCompound(source, rule, value);
            else
                readScalar(source, rule, value);
            known << QString::fromLatin1(name);
        });
        keepUnknown(source, known);
    }

    template <class Value>
    void readCompound(const Source &source, const FieldRule &rule, Value &value)
    {
        const auto name = QString::fromLatin1(rule.name);
        const auto json = source.json[name];
        if (json.isUndefined() && rule.need == Need::Optional)
            return;
        const Place place { &source.place, name };
        if (!json.isObject())
            return expect(u"an object"_s, json, place);
        const auto object = json.toObject();
        readObject({ object, place, source.extras.within(rule.name.data()) }, value);
    }

    template <class Value>
    void readScalar(const Source &source, const FieldRule &rule, Value &value)
    {
        const auto name = QString::fromLatin1(rule.name);
        const auto json = source.json[name];
        if (json.isUndefined() && rule.need == Need::Optional)
            return;
        const Place place { &source.place, name };
        if (const auto expectation = readValue(json, { rule.bounds, m_decimals }, value))
            expect(*expectation, json, place);
        expectKnown(value, place);
    }

    template <class Value> void expectKnown(const Value &, const Place &) { }
    template <class Noun> void expectKnown(Id<Noun> id, const Place &place)
    {
        if (!id.isNull())
            expectKnown(tableOf<Noun>(), id.value, place);
    }

    /// A list's ids come before its rows, and all that it refers to before it.
    void expectKnown(const QString &table, qint64 id, const Place &place)
    {
        const auto &seen = m_seen[table];
        if (!seen.ids.contains(id))
            expect(u"an id of one of the %1"_s.arg(seen.list), QJsonValue(id), place);
    }

    void keepUnknown(const Source &source, const QStringList &known)
    {
        for (auto member = source.json.begin(); member != source.json.end(); ++member) {
            if (known.contains(member.key()))
                continue;
            m_read.unknownFields << Place { &source.place, member.key() }.path();
            m_read.plan.extras << makeExtra(source.extras, member.key(), member.value());
        }
    }

    void expect(const QString &expectation, const QJsonValue &found, const Place &place)
    {
        if (m_error)
            return;
        const auto path = place.parent ? place.path() : u"/"_s;
        m_error = Error { Fault::SchemaMismatch, m_name,
            u"%1: %2 is expected, %3 was found"_s.arg(path, expectation, shown(found)) };
    }

    template <class Noun> static QString tableOf()
    {
        return QString::fromLatin1(Fields<Noun>::table);
    }

    template <class Noun> static void sortById(QList<Noun> &rows)
    {
        std::sort(
            rows.begin(), rows.end(), [](const Noun &a, const Noun &b) { return a.id < b.id; });
    }

    QString m_name;
    ReadPlan m_read;
    std::optional<Error> m_error;
    QHash<QString, Seen> m_seen; ///< by table
    int m_decimals = 2;
};

} // namespace

Result<ReadPlan> fromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return fail(Fault::NotJson, name,
            u"byte %1: %2"_s.arg(parseError.offset).arg(parseError.errorString()));
    }
    if (!document.isObject()) {
        return fail(Fault::SchemaMismatch, name,
            u"/: an object is expected, %1 was found"_s.arg(shown(document.array())));
    }
    auto read = PlanReader(name).read(document.object());
    if (!read)
        return read;
    if (const auto accepted = sound(read->plan); !accepted)
        return Failure(accepted.error());
    return read;
}

} // namespace lockstep
