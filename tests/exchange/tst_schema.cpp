// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_form.h"
#include "app/plan/field_rules.h"
#include "app/plan/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

/// resources/plan.schema.json says the same as fields.h, names.h and field_rules.h.
class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void lists_areThose();
    void objects_haveTheFields();
    void everything_isDescribed();

private:
    template <class Object> void compareObject(const QString &definition);
    template <class Value> void compareField(const QJsonObject &field, const FieldRule &rule);
    [[nodiscard]] QJsonObject definition(const QString &name) const
    {
        return m_schema[u"$defs"_s][name].toObject();
    }

    QJsonObject m_schema;
};

static QSet<QString> textsOf(const QJsonValue &list)
{
    QSet<QString> texts;
    for (const auto &text : list.toArray())
        texts << text.toString();
    return texts;
}

static QSet<QString> keysOf(const QJsonValue &object)
{
    const auto keys = object.toObject().keys();
    return { keys.begin(), keys.end() };
}

void SchemaTest::initTestCase()
{
    QFile file(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/resources/plan.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_schema = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_schema.isEmpty());
}

void SchemaTest::lists_areThose()
{
    const auto properties = m_schema[u"properties"_s];
    QCOMPARE(properties[u"format"_s][u"const"_s], QLatin1StringView(kPlanFormat));
    QCOMPARE(properties[u"version"_s][u"const"_s], kPlanVersion);
    QSet<QString> names { u"format"_s, u"version"_s, u"settings"_s };
    const Plan plan;
    forEachList(plan, [&]<class Noun>(const char *name, const QList<Noun> &) {
        if constexpr (!std::is_same_v<Noun, Extra>) {
            names << QLatin1StringView(name);
            const auto list = properties[QLatin1StringView(name)];
            QCOMPARE(list[u"items"_s][u"$ref"_s],
                u"#/$defs/"_s + QLatin1StringView(Fields<Noun>::table));
            QCOMPARE(list[u"maxItems"_s],
                QLatin1StringView(name) == "stages"_L1 ? limits::kMaxStages : limits::kMaxRows);
        }
    });
    QCOMPARE(keysOf(properties), names);
}

void SchemaTest::objects_haveTheFields()
{
    compareObject<Settings>(u"settings"_s);
    compareObject<Evidence>(u"evidence"_s);
    compareObject<Period>(u"period"_s);
    compareObject<QuarterShares>(u"quarter_shares"_s);
    compareObject<QuarterMoney>(u"quarter_money"_s);
    const Plan plan;
    forEachList(plan, [this]<class Noun>(const char *, const QList<Noun> &) {
        if constexpr (!std::is_same_v<Noun, Extra>)
            compareObject<Noun>(QLatin1StringView(Fields<Noun>::table));
    });
}

template <class Object> void SchemaTest::compareObject(const QString &name)
{
    const auto schema = definition(name);
    QSet<QString> fields;
    QSet<QString> required;
    if constexpr (requires(Object object) { object.id; })
        required << u"id"_s;
    fields += required;
    const Object object {};
    forEachField(object, [&]<class Value>(const char *field, const Value &) {
        const auto rule = ruleOf<Object, Value>(field);
        fields << QLatin1StringView(field);
        if (rule.need == Need::Required)
            required << QLatin1StringView(field);
        const auto property = schema[u"properties"_s][QLatin1StringView(field)].toObject();
        compareField<Value>(property, rule);
        if (QTest::currentTestFailed())
            qInfo() << "above:" << name << field;
    });
    QCOMPARE(keysOf(schema[u"properties"_s]), fields);
    QCOMPARE(textsOf(schema[u"required"_s]), required);
}

/// Fractions that must be over 0 have a least of one unit.
static void compareNumber(const QJsonObject &field, const FieldRule &rule, double unit)
{
    const bool isOverZero = unit > 1 && rule.bounds.least == 1;
    QCOMPARE(field[u"type"_s], unit > 1 ? u"number"_s : u"integer"_s);
    QCOMPARE(field[isOverZero ? u"exclusiveMinimum"_s : u"minimum"_s],
        isOverZero ? 0 : rule.bounds.least);
    QCOMPARE(field[u"maximum"_s].toDouble(), static_cast<double>(rule.bounds.most) / unit);
}

template <class Noun> static QString referenceTo(const Id<Noun> &)
{
    return u"#/$defs/id"_s;
}
template <class Value> static QString referenceTo(const Value &)
{
    if constexpr (std::is_same_v<Value, Duration>)
        return u"#/$defs/duration"_s;
    if constexpr (std::is_same_v<Value, QDate>)
        return u"#/$defs/date"_s;
    if constexpr (std::is_same_v<Value, Evidence>)
        return u"#/$defs/evidence"_s;
    if constexpr (std::is_same_v<Value, Period>)
        return u"#/$defs/period"_s;
    if constexpr (std::is_same_v<Value, QuarterShares>)
        return u"#/$defs/quarter_shares"_s;
    if constexpr (std::is_same_v<Value, QuarterMoney>)
        return u"#/$defs/quarter_money"_s;
    return {};
}

template <class Value>
void SchemaTest::compareField(const QJsonObject &field, const FieldRule &rule)
{
    if constexpr (std::is_same_v<Value, bool>) {
        QCOMPARE(field[u"type"_s], u"boolean"_s);
    } else if constexpr (std::is_same_v<Value, QString>) {
        QCOMPARE(field[u"type"_s], u"string"_s);
        QCOMPARE(field[u"minLength"_s].toInteger(), rule.bounds.least);
        QCOMPARE(field[u"maxLength"_s].toInteger(), rule.bounds.most);
    } else if constexpr (std::is_same_v<Value, QDateTime>) {
        QCOMPARE(field[u"format"_s], u"date-time"_s);
    } else if constexpr (std::is_same_v<Value, Money>) {
        compareNumber(field, rule, 100);
    } else if constexpr (std::is_same_v<Value, Ratio>) {
        compareNumber(field, rule, 1e6);
    } else if constexpr (std::is_same_v<Value, LagCurve>) {
        QCOMPARE(field[u"type"_s], u"array"_s);
        QCOMPARE(field[u"maxItems"_s], rule.bounds.most);
        compareNumber(field[u"items"_s].toObject(), { {}, {}, kTypeBounds<Ratio> }, 1);
    } else if constexpr (std::is_enum_v<Value>) {
        QSet<QString> names;
        for (const auto &named : enumNames<Value>)
            names << QLatin1StringView(named.name);
        QCOMPARE(textsOf(field[u"enum"_s]), names);
    } else if (rule.bounds.most == kMaxId) {
        QCOMPARE(field[u"$ref"_s], u"#/$defs/id"_s);
    } else if (!referenceTo(Value {}).isEmpty()) {
        QCOMPARE(field[u"$ref"_s], referenceTo(Value {}));
    } else {
        compareNumber(field, rule, 1);
    }
}

static QStringList undescribed(const QJsonObject &properties, const QString &path)
{
    QStringList paths;
    for (auto member = properties.begin(); member != properties.end(); ++member) {
        const auto field = member->toObject();
        if (!field.contains(u"description"_s) && field.keys() != QStringList { u"$ref"_s })
            paths << path + member.key();
        paths += undescribed(field[u"properties"_s].toObject(), path + member.key() + u'/');
    }
    return paths;
}

void SchemaTest::everything_isDescribed()
{
    QCOMPARE(undescribed(m_schema[u"properties"_s].toObject(), u"/"_s), QStringList());
    QCOMPARE(undescribed(m_schema[u"$defs"_s].toObject(), u"/$defs/"_s), QStringList());
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::SchemaTest)
#include "tst_schema.moc"
