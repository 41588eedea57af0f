// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_json.h"
#include "tests/support/json_edit.h"
#include "tests/support/plan_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class UnknownFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void unknownField_isReportedKeptAndWrittenAgain_data();
    void unknownField_isReportedKeptAndWrittenAgain();
    void owner_isTheObject();
    void sameIdInTwoLists_keepsEachItsOwn();
    void readingTwice_givesEqualPlans();
    void removedObject_takesItsFieldsAlong();
    void brokenJson_isWrittenAsText();
    void nested_isKeptToTheDeepestLevelThatIsRead();
};

/// With every object that can have unknown fields. The ids 1 are the settings' owner number, too.
static QByteArray sound()
{
    Plan plan = smallPlan();
    plan.touches = { { { 1 }, 0, TouchKind::Call, { 10 }, {} } };
    Entry entry;
    entry.id = { 1 };
    entry.title = u"Fair"_s;
    entry.period = { QDate(2026, 8, 1), QDate(2026, 9, 1) };
    plan.entries = { entry };
    return toJson(plan);
}

static ReadPlan read(const QByteArray &json)
{
    return fromJson(json, u"plan.json"_s).value_or(ReadPlan {});
}

void UnknownFieldsTest::unknownField_isReportedKeptAndWrittenAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject object { { u"b"_s, QJsonArray { 1.5, true, QJsonValue(), u"ä\n"_s } },
        { u"a"_s, QJsonObject() } };
    QTest::newRow("top level") << u"/mood"_s << QJsonValue(u"hopeful"_s);
    QTest::newRow("top level, called as our own list") << u"/extras"_s << QJsonValue(QJsonArray());
    QTest::newRow("settings") << u"/settings/mood"_s << QJsonValue(object);
    QTest::newRow("row") << u"/stages/1/mood"_s << QJsonValue(-3);
    QTest::newRow("period") << u"/entries/0/period/mood"_s << QJsonValue(object);
    QTest::newRow("evidence") << u"/steps/0/rateEvidence/low"_s << QJsonValue(0.125);
    QTest::newRow("name with dots") << u"/entries/0/period.mood"_s << QJsonValue(false);
    QTest::newRow("name with tildes") << u"/entries/0/~0~01.~~"_s << QJsonValue(1);
    QTest::newRow("name that is empty") << u"/entries/0/"_s << QJsonValue(1);
    QTest::newRow("name that looks like a list's")
        << u"/settings/entries.mood"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("beyond a double") << u"/big"_s << QJsonValue(Q_INT64_C(9'007'199'254'740'993));
    QTest::newRow("huge") << u"/big"_s << QJsonValue(1e300);
}

void UnknownFieldsTest::unknownField_isReportedKeptAndWrittenAgain()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const auto first = read(withValue(sound(), path, value));
    QCOMPARE(first.unknownFields.size(), 1);
    QCOMPARE(first.plan.extras.size(), 1);
    if (!path.contains(u'~'))
        QCOMPARE(first.unknownFields.first(), path);
    const auto exported = toJson(first.plan);
    QCOMPARE(valueAt(exported, path), value);
    const auto second = read(exported);
    QVERIFY(second.plan == first.plan);
    QCOMPARE(second.unknownFields, first.unknownFields);
    QCOMPARE(toJson(second.plan), exported);
}

void UnknownFieldsTest::owner_isTheObject()
{
    const auto ownerOf = [](const QString &path) {
        return read(withValue(sound(), path, 1)).plan.extras.first().owner;
    };
    QCOMPARE(ownerOf(u"/mood"_s), 0);
    QCOMPARE(ownerOf(u"/settings/mood"_s), 1);
    QCOMPARE(ownerOf(u"/stages/0/mood"_s), kInquiry.value);
    QCOMPARE(ownerOf(u"/steps/0/lagEvidence/mood"_s), kInquiryStep.value);
}

void UnknownFieldsTest::sameIdInTwoLists_keepsEachItsOwn()
{
    auto json = withValue(sound(), u"/entries/0/mood"_s, u"entry's"_s);
    json = withValue(json, u"/touches/0/mood"_s, u"touch's"_s);
    json = withValue(json, u"/settings/mood"_s, u"settings'"_s);
    const auto exported = toJson(read(json).plan);
    QCOMPARE(valueAt(exported, u"/entries/0/mood"_s), u"entry's"_s);
    QCOMPARE(valueAt(exported, u"/touches/0/mood"_s), u"touch's"_s);
    QCOMPARE(valueAt(exported, u"/settings/mood"_s), u"settings'"_s);
    QVERIFY(valueAt(exported, u"/mood"_s).isUndefined());
    QCOMPARE(exported.count("mood"), 3);
}

void UnknownFieldsTest::readingTwice_givesEqualPlans()
{
    const auto json = withValue(sound(), u"/markets/0/mood"_s, 1);
    QVERIFY(read(json).plan == read(json).plan);
}

void UnknownFieldsTest::removedObject_takesItsFieldsAlong()
{
    auto plan = read(withValue(sound(), u"/touches/0/mood"_s, 1)).plan;
    plan.touches.clear();
    QVERIFY(!toJson(plan).contains("mood"));
}

void UnknownFieldsTest::brokenJson_isWrittenAsText()
{
    Plan plan = smallPlan();
    plan.extras = { { { 1 }, 0, u"mood"_s, u"{\"a\": 1"_s }, { { 2 }, 0, u"two"_s, u"1, 2"_s } };
    const auto json = toJson(plan);
    QCOMPARE(valueAt(json, u"/mood"_s), u"{\"a\": 1"_s);
    QCOMPARE(valueAt(json, u"/two"_s), u"1, 2"_s);
}

void UnknownFieldsTest::nested_isKeptToTheDeepestLevelThatIsRead()
{
    constexpr int levels = 1'000;
    const auto deep = QByteArray(levels, '[') + QByteArray(levels, ']');
    const auto json = sound().trimmed().chopped(1) + ",\"deep\": " + deep + '}';
    const auto first = read(json);
    QCOMPARE(first.unknownFields, QStringList { u"/deep"_s });
    QCOMPARE(first.plan.extras.first().json.size(), 2 * levels);
    QVERIFY(read(toJson(first.plan)).plan == first.plan);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::UnknownFieldsTest)
#include "tst_unknown_fields.moc"
