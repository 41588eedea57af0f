// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_json.h"

#include "app/plan/findings.h"
#include "tests/support/json_edit.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class PlanJsonTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void smallPlan_comesBackEqual();
    void everyNounAndOddTexts_comeBackEqual();
    void randomPlans_comeBackEqual();
    void unsoundPlan_isWrittenAsWellFormedJson();
    void money_isExactInEveryCurrency_data();
    void money_isExactInEveryCurrency();
    void numbers_areWrittenAsPeopleWouldTypeThem();
    void durations_areRead_data();
    void durations_areRead();
    void rates_areResolvedToAMillionth();
    void times_areReadAsUtc();
    void leftOut_takesTheDefault();
    void order_doesNotMatter();
};

static Result<Plan> read(const QByteArray &json)
{
    return fromJson(json, u"plan.json"_s).map([](const ReadPlan &read) { return read.plan; });
}

/// Values that are unlikely, but allowed, in at least one row of every noun.
static Plan unusualPlan()
{
    const Evidence measured { EvidenceMark::Measured, u"deals.csv\r\nrow 2\ttab"_s, 8'000, 842 };
    Plan plan = smallPlan();
    plan.settings.title = u"O'Neill & \"Söhne\" %1 \\ / \u2028 \U0001F680"_s;
    plan.settings.company = QString(u'\0') + QChar(0x1f) + QChar(0x7f);
    plan.settings.salesLeader = QString(QChar(0xd800)) + u"lone"_s + QChar(0xdc00);
    plan.settings.cadenceFromPreviousTouch = true;
    plan.markets.first().employeesTo = 1'000'000'000'000;
    plan.buyerRoles
        = { { { 1 }, kMarket, 0, u"Chef d’atelier"_s, Seniority::Executive, Say::Blocks } };
    plan.targetAccounts = { { { 1 }, Side::Sales, u"\u05D0\u05D1 \u202Eabc"_s, {} },
        { { (qint64 { 1 } << 53) - 1 }, Side::Marketing, u"\uFEFFmark"_s, kMarket } };
    plan.streams.first().salesEntryStage = kWon;
    plan.steps.first().rateEvidence = measured;
    plan.openingPipeline = { { { 11 }, kStream, kMql, 1'000'000'000'000, measured } };
    Entry entry;
    entry.id = { 21 };
    entry.kind = EntryKind::PricePromotion;
    entry.title = u"\U0001F3AA"_s;
    entry.period = { QDate(2028, 2, 29), QDate(2028, 3, 1) };
    entry.cost = { 1 };
    plan.entries = { entry };
    plan.clauseSections = { { { 31 }, 0, u"Hand-off"_s } };
    plan.clauses = { { { 41 }, { 31 }, 3, {}, u"{unknown figure}"_s, {}, u"a\n\nb"_s } };
    plan.touches = { { { 51 }, 0, TouchKind::Voicemail, { 10 }, u"Hello"_s } };
    const QDateTime at(QDate(2026, 8, 3), QTime(9, 30, 0, 7), Qt::UTC);
    plan.seals = { { { 61 }, ItemKind::Entry, 21, Side::Sales, Stand::AgreedWithReservation,
        u"only if…"_s, u"Sam Ortega"_s, at, u"00ff"_s, u"title: Fair\nnotes: "_s } };
    return plan;
}

void PlanJsonTest::smallPlan_comesBackEqual()
{
    const auto plan = read(toJson(smallPlan()));
    QVERIFY(plan);
    QVERIFY(*plan == smallPlan());
}

void PlanJsonTest::everyNounAndOddTexts_comeBackEqual()
{
    const auto plan = read(toJson(unusualPlan()));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QVERIFY(*plan == unusualPlan());
    QCOMPARE(toJson(*plan), toJson(unusualPlan()));
}

void PlanJsonTest::randomPlans_comeBackEqual()
{
    QRandomGenerator random(20'260'701);
    for (int i = 0; i < 50; ++i) {
        const Plan plan = randomPlan(random);
        const auto back = read(toJson(plan));
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QVERIFY(*back == plan);
    }
}

void PlanJsonTest::unsoundPlan_isWrittenAsWellFormedJson()
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(toJson(oddPlan()), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(json.isObject());
    QVERIFY(!fromJson(toJson(oddPlan()), u"plan.json"_s));
}

void PlanJsonTest::money_isExactInEveryCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("euro") << u"EUR"_s << qint64 { 2'400'000'000 } << "24000000.00"_ba;
    QTest::newRow("one cent") << u"EUR"_s << qint64 { 1 } << "0.01"_ba;
    QTest::newRow("no binary fraction") << u"EUR"_s << qint64 { 2'999'999'930 } << "29999999.30"_ba;
    QTest::newRow("most, less a cent")
        << u"EUR"_s << qint64 { 99'999'999'999'999 } << "999999999999.99"_ba;
    QTest::newRow("yen") << u"JPY"_s << qint64 { 2'400'000'000 } << "2400000000"_ba;
    QTest::newRow("dinar") << u"KWD"_s << qint64 { 1'234 } << "1.234"_ba;
}

void PlanJsonTest::money_isExactInEveryCurrency()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minorUnits);
    QFETCH(QByteArray, text);
    Plan plan = smallPlan();
    plan.settings.currency = currency;
    plan.targets.first().revenue = { minorUnits };
    const auto json = toJson(plan);
    QVERIFY2(json.contains("\"revenue\": " + text + ','), json.constData());
    const auto back = read(json);
    QVERIFY(back);
    QCOMPARE(back->targets.first().revenue.minorUnits, minorUnits);
}

void PlanJsonTest::numbers_areWrittenAsPeopleWouldTypeThem()
{
    Plan plan = smallPlan();
    plan.steps.first().rate = { 210'001 };
    plan.steps.first().lag = { 48 * 24 * 60 + 9 * 60 + 36 };
    plan.steps.last().lag = { 0 };
    const auto json = toJson(plan);
    QVERIFY(json.contains("\"rate\": 0.210001,"));
    QVERIFY(json.contains("\"lag\": \"P48DT9H36M\","));
    QVERIFY(json.contains("\"lag\": \"P0D\","));
    QVERIFY(json.contains("\"firstResponse\": \"PT10M\","));
    QVERIFY(json.contains("\"targetShare\": 1,"));
    QVERIFY(json.startsWith("{\n  \"format\": \"lockstep-plan\",\n  \"version\": 1,\n"));
    QVERIFY(json.endsWith("]\n}\n"));
}

void PlanJsonTest::durations_areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("weeks") << u"P2W"_s << qint64 { 20'160 };
    QTest::newRow("weeks and days") << u"P1W1D"_s << qint64 { 11'520 };
    QTest::newRow("hours beyond a day") << u"PT36H"_s << qint64 { 2'160 };
    QTest::newRow("minutes beyond an hour") << u"PT90M"_s << qint64 { 90 };
    QTest::newRow("nothing") << u"PT0M"_s << qint64 { 0 };
    QTest::newRow("ten years") << u"P3650D"_s << qint64 { 5'256'000 };
}

void PlanJsonTest::durations_areRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, minutes);
    const auto plan = read(withValue(toJson(smallPlan()), u"/steps/0/lag"_s, text));
    QVERIFY(plan);
    QCOMPARE(plan->steps.first().lag.minutes, minutes);
}

void PlanJsonTest::rates_areResolvedToAMillionth()
{
    const auto plan = read(withValue(toJson(smallPlan()), u"/steps/0/rate"_s, 1.0 / 3));
    QVERIFY(plan);
    QCOMPARE(plan->steps.first().rate.ppm, 333'333);
}

void PlanJsonTest::times_areReadAsUtc()
{
    const auto json
        = withValue(toJson(unusualPlan()), u"/seals/0/at"_s, u"2026-08-03T11:30:00+02:00"_s);
    const auto plan = read(json);
    QVERIFY(plan);
    QCOMPARE(plan->seals.first().at, QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC));
}

void PlanJsonTest::leftOut_takesTheDefault()
{
    auto json = toJson(smallPlan());
    for (const auto &path : { u"/settings/currency"_s, u"/settings/firstResponse"_s,
             u"/targets/0/evidence"_s, u"/steps/0/lag"_s, u"/entries"_s, u"/seals"_s })
        json = withValue(json, path, QJsonValue(QJsonValue::Undefined));
    const auto plan = read(json);
    QVERIFY(plan);
    Plan expected = smallPlan();
    expected.targets.first().evidence = {};
    expected.steps.first().lag = {};
    QVERIFY(*plan == expected);
}

void PlanJsonTest::order_doesNotMatter()
{
    Plan plan = unusualPlan();
    plan.targetAccounts.last().name = u"no byte order mark"_s; // QJsonDocument would lose it
    auto root = QJsonDocument::fromJson(toJson(plan)).object();
    for (auto member : root) {
        if (!member.isArray())
            continue;
        QJsonArray reversed;
        for (const auto &row : member.toArray())
            reversed.prepend(row);
        member = reversed;
    }
    // QJsonDocument writes the fields by name, another order than ours.
    const auto back = read(QJsonDocument(root).toJson(QJsonDocument::Compact));
    QVERIFY(back);
    QVERIFY(*back == plan);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::PlanJsonTest)
#include "tst_plan_json.moc"
