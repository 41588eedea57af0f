// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_json.h"

#include "app/plan/findings.h"
#include "tests/support/json_edit.h"
#include "tests/support/plan_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class PlanJsonRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void misfit_isRefusedWithPathAndExpectation_data();
    void misfit_isRefusedWithPathAndExpectation();
    void noJson_isRefusedWithItsByte_data();
    void noJson_isRefusedWithItsByte();
    void laterVersion_isRefused();
    void firstErrorOfCheck_isRefused();
    void everyTruncation_isRefused();
    void tooManyRows_areRefused();
    void damage_isRefusedOrHarmless();
};

/// The small plan with a calendar entry, a seal and a clause, to have every kind of value.
static QByteArray soundJson()
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 21 };
    entry.title = u"Fair"_s;
    entry.period = { QDate(2026, 8, 1), QDate(2026, 9, 1) };
    plan.entries = { entry };
    plan.clauseSections = { { { 31 }, 0, u"Hand-off"_s } };
    plan.clauses = { { { 41 }, { 31 }, 0, u"Speed"_s, {}, {}, {} } };
    const QDateTime at(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
    plan.seals
        = { { { 61 }, ItemKind::Entry, 21, Side::Sales, Stand::Agreed, {}, {}, at, {}, {} } };
    return toJson(plan);
}

void PlanJsonRefusalsTest::misfit_isRefusedWithPathAndExpectation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                         const QString &says) { QTest::newRow(name) << path << value << says; };
    const QJsonValue nothing(QJsonValue::Undefined);
    const auto lag = u"a duration such as \"P48DT9H36M\" from P0D to P3650D"_s;
    const auto days
        = u"a duration in weeks, days, hours and minutes (a month as its days, \"P30D\")"_s;
    const auto date = u"a date such as \"2026-07-01\" from 2000-01-01 to 2199-12-31"_s;
    const auto money = u"an amount over 0 and up to 1000000000000 with at most 2 decimals"_s;
    const auto time = u"a time with its zone such as \"2026-07-01T14:30:00Z\""_s;

    row("another format", u"/format"_s, u"x"_s,
        u"\"lockstep-plan\" is expected, \"x\" was found"_s);
    row("no format", u"/format"_s, nothing, u"\"lockstep-plan\" is expected, nothing was found"_s);
    row("version 0", u"/version"_s, 0, u"a whole number from 1 is expected, 0 was found"_s);
    row("no settings", u"/settings"_s, nothing, u"an object is expected, nothing was found"_s);
    row("a list that is none", u"/steps"_s, QJsonObject(),
        u"a list of up to 100000 is expected, an object was found"_s);
    row("a row that is none", u"/steps/1"_s, 7, u"an object is expected, 7 was found"_s);
    row("evidence that is none", u"/targets/0/evidence"_s, QJsonValue(QJsonValue::Null),
        u"an object is expected, null was found"_s);

    row("rate 0", u"/steps/1/rate"_s, 0, u"a number over 0 and up to 1 is expected, 0 was found"_s);
    row("rate above 1", u"/steps/1/rate"_s, 1.0000001,
        u"a number over 0 and up to 1 is expected, 1.0000001 was found"_s);
    row("rate too small to keep", u"/steps/1/rate"_s, 1e-9,
        u"a number over 0 and up to 1 is expected, 1e-09 was found"_s);
    row("rate as text", u"/steps/1/rate"_s, u"20 %"_s,
        u"a number over 0 and up to 1 is expected, \"20 %\" was found"_s);
    row("no rate", u"/steps/1/rate"_s, nothing,
        u"a number over 0 and up to 1 is expected, nothing was found"_s);
    row("share below 0", u"/streams/0/targetShare"_s, -0.1,
        u"a number from 0 to 1 is expected, -0.1 was found"_s);

    row("target 0", u"/targets/0/revenue"_s, 0, money + u" is expected, 0 was found"_s);
    row("more decimals than the currency", u"/targets/0/revenue"_s, 10.005,
        money + u" is expected, 10.005 was found"_s);
    row("more money than there is", u"/targets/0/revenue"_s, 1e300,
        money + u" is expected, 1e+300 was found"_s);
    row("money as text", u"/targets/0/revenue"_s, u"24 M"_s,
        money + u" is expected, \"24 M\" was found"_s);

    row("negative lag", u"/steps/0/lag"_s, u"-P1D"_s, lag + u" is expected, \"-P1D\" was found"_s);
    row("eleven years", u"/steps/0/lag"_s, u"P4015D"_s,
        lag + u" is expected, \"P4015D\" was found"_s);
    row("months", u"/steps/0/lag"_s, u"P6M"_s, days + u" is expected, \"P6M\" was found"_s);
    row("years and days", u"/steps/0/lag"_s, u"P1Y2D"_s,
        days + u" is expected, \"P1Y2D\" was found"_s);
    row("seconds", u"/steps/0/lag"_s, u"PT30S"_s, lag + u" is expected, \"PT30S\" was found"_s);
    row("no length", u"/steps/0/lag"_s, u"PT"_s, lag + u" is expected, \"PT\" was found"_s);
    row("lag as number", u"/steps/0/lag"_s, 30, lag + u" is expected, 30 was found"_s);

    row("not in the calendar", u"/entries/0/period/start"_s, u"2027-02-29"_s,
        date + u" is expected, \"2027-02-29\" was found"_s);
    row("date as people write it", u"/entries/0/period/start"_s, u"1.8.2026"_s,
        date + u" is expected, \"1.8.2026\" was found"_s);
    row("no end", u"/entries/0/period/end"_s, nothing, date + u" is expected, nothing was found"_s);
    row("before all time", u"/settings/horizonStart"_s, u"1999-12-31"_s,
        date + u" is expected, \"1999-12-31\" was found"_s);
    row("time without zone", u"/seals/0/at"_s, u"2026-08-03T09:30:00"_s,
        time + u" is expected, \"2026-08-03T09:30:00\" was found"_s);

    row("unknown choice", u"/stages/0/owner"_s, u"Sales"_s,
        u"one of marketing, sales is expected, \"Sales\" was found"_s);
    row("choice as number", u"/stages/0/owner"_s, 1,
        u"one of marketing, sales is expected, 1 was found"_s);
    row("no name", u"/stages/0/name"_s, u""_s,
        u"a text of 1 to 200 characters is expected, \"\" was found"_s);
    row("long name", u"/stages/0/name"_s, QString(201, u'n'),
        u"a text of 1 to 200 characters is expected, \"%1… was found"_s.arg(QString(39, u'n')));
    row("text as number", u"/stages/0/definition"_s, 5,
        u"a text of up to 20000 characters is expected, 5 was found"_s);
    row("flag as text", u"/settings/cadenceFromPreviousTouch"_s, u"yes"_s,
        u"true or false is expected, \"yes\" was found"_s);

    row("half a month", u"/settings/horizonMonths"_s, 12.5,
        u"a whole number from 12 to 60 is expected, 12.5 was found"_s);
    row("months beyond all", u"/settings/horizonMonths"_s, 1e18,
        u"a whole number from 12 to 60 is expected, 1000000000000000000 was found"_s);
    row("negative count", u"/markets/0/addressableAccounts"_s, -1,
        u"a whole number from 0 to 1000000000000 is expected, -1 was found"_s);
    row("id 0", u"/stages/0/id"_s, 0,
        u"a whole number from 1 to 9007199254740991 is expected, 0 was found"_s);
    row("no id", u"/stages/0/id"_s, nothing,
        u"a whole number from 1 to 9007199254740991 is expected, nothing was found"_s);
    row("id twice", u"/stages/1/id"_s, 301,
        u"an id that no other of the stages has is expected, 301 was found"_s);
    row("dangling reference", u"/steps/0/stream"_s, 999,
        u"an id of one of the streams is expected, 999 was found"_s);
    row("dangling optional reference", u"/entries/0/market"_s, 999,
        u"an id of one of the markets is expected, 999 was found"_s);
    row("dangling item", u"/seals/0/item"_s, 999,
        u"an id of one of the entries is expected, 999 was found"_s);
    row("reference as name", u"/entries/0/market"_s, u"Automotive"_s,
        u"a whole number from 1 to 9007199254740991 is expected, \"Automotive\" was found"_s);
}

void PlanJsonRefusalsTest::misfit_isRefusedWithPathAndExpectation()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    QVERIFY(fromJson(soundJson(), u"plan.json"_s));
    const auto read = fromJson(withValue(soundJson(), path, value), u"plan.json"_s);
    QVERIFY(!read);
    QCOMPARE(
        read.error(), (Error { Fault::SchemaMismatch, u"plan.json"_s, path + u": "_s + says }));
}

void PlanJsonRefusalsTest::noJson_isRefusedWithItsByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("starts");
    QTest::newRow("nothing") << QByteArray() << u"byte 0: "_s;
    QTest::newRow("text") << "hello"_ba << u"byte "_s;
    QTest::newRow("missing value") << "{\"format\": }"_ba << u"byte 12: "_s;
    QTest::newRow("more after the end") << "{} {}"_ba << u"byte 3: "_s;
    QTest::newRow("not UTF-8") << "{\"a\": \"\xff\xfe\"}"_ba << u"byte "_s;
    QTest::newRow("a hundred thousand levels")
        << "{\"format\": "_ba + QByteArray(100'000, '[') << u"byte "_s;
}

void PlanJsonRefusalsTest::noJson_isRefusedWithItsByte()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, starts);
    const auto read = fromJson(json, u"plan.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::NotJson);
    QCOMPARE(read.error().subject, u"plan.json"_s);
    QVERIFY2(read.error().detail.startsWith(starts), qPrintable(read.error().detail));
}

void PlanJsonRefusalsTest::laterVersion_isRefused()
{
    const auto read = fromJson(withValue(soundJson(), u"/version"_s, 2), u"plan.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error { Fault::NewerVersion, u"plan.json"_s, u"2"_s }));
    const auto list = fromJson("[]", u"plan.json"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().detail, u"/: an object is expected, a list of 0 was found"_s);
}

void PlanJsonRefusalsTest::firstErrorOfCheck_isRefused()
{
    // A stream without its second step fits the schema, but nothing can be computed.
    auto root = QJsonDocument::fromJson(soundJson()).object();
    auto steps = root[u"steps"_s].toArray();
    steps.removeLast();
    root[u"steps"_s] = steps;
    const auto read = fromJson(QJsonDocument(root).toJson(), u"plan.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Empty);
}

void PlanJsonRefusalsTest::everyTruncation_isRefused()
{
    const auto json = soundJson().trimmed();
    for (qsizetype size = 0; size < json.size(); ++size) {
        const auto read = fromJson(json.first(size), u"plan.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::NotJson);
    }
}

void PlanJsonRefusalsTest::tooManyRows_areRefused()
{
    QJsonArray rows;
    for (int i = 0; i <= 100'000; ++i)
        rows.append(0);
    const auto read = fromJson(withValue(soundJson(), u"/targetAccounts"_s, rows), u"plan.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().detail,
        u"/targetAccounts: a list of up to 100000 is expected, a list of 100001 was found"_s);
}

void PlanJsonRefusalsTest::damage_isRefusedOrHarmless()
{
    QRandomGenerator random(20'260'701);
    for (int i = 0; i < 500; ++i) {
        auto json = soundJson();
        for (int flips = random.bounded(1, 4); flips > 0; --flips)
            json[random.bounded(json.size())] = static_cast<char>(random.bounded(0x20, 0x7f));
        const auto read = fromJson(json, u"plan.json"_s);
        if (!read)
            QVERIFY(!read.error().subject.isEmpty());
        else
            QVERIFY(sound(read->plan));
    }
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::PlanJsonRefusalsTest)
#include "tst_plan_json_refusals.moc"
