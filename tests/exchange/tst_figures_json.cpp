// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_json.h"
#include "app/plan/scenario.h"

#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
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

class FiguresJsonTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void money_isInCurrencyUnits();
    void named_haveValueUnitTextAndLabel();
    void series_haveLabelledMonths();
    void dates_areIso();
    void nurture_hasItsMonths();
    void scenarios_standBesideThePlan();
    void cards_haveAllThatIsKnownOfThem();
    void sample_isCompleteAndStable();
    void unsoundPlan_hasItsFindings();
};

/// smallPlan(): 1,200,000 EUR at 100,000 a deal are 12 won; 120 MQL at 10 %; 600 inquiries at 20 %.
static QByteArray small()
{
    return figuresToJson(smallPlan(), figures(smallPlan()));
}

/// Equal but for the rounding of sums; nothing that is no number is near one.
static bool isNear(const QJsonValue &actual, double expected)
{
    return actual.isDouble() && std::abs(actual.toDouble() - expected) <= 1e-9 * std::abs(expected);
}

void FiguresJsonTest::money_isInCurrencyUnits()
{
    QCOMPARE(valueAt(small(), u"/format"_s), u"lockstep-figures"_s);
    QCOMPARE(valueAt(small(), u"/currency"_s), u"EUR"_s);
    QVERIFY(isNear(valueAt(small(), u"/headline/target"_s), 1'200'000));
    QVERIFY(isNear(valueAt(small(), u"/headline/gap"_s), -1'200'000));
    QVERIFY(isNear(valueAt(small(), u"/streams/0/stages/1/valuePerEntrant"_s), 10'000));
    QVERIFY(isNear(valueAt(small(), u"/quarters/0/target"_s), 300'000));
}

void FiguresJsonTest::named_haveValueUnitTextAndLabel()
{
    const auto target = valueAt(small(), u"/named/target"_s).toObject();
    QVERIFY(isNear(target[u"value"_s], 1'200'000));
    QCOMPARE(target[u"unit"_s], u"EUR"_s);
    QVERIFY(!target[u"text"_s].toString().isEmpty());
    QVERIFY(!target[u"label"_s].toString().isEmpty());
    QVERIFY(isNear(valueAt(small(), u"/named/mqlNeed/value"_s), 120));
    QCOMPARE(valueAt(small(), u"/named/mqlNeed/unit"_s), u"count"_s);
    QCOMPARE(valueAt(small(), u"/named/fiscalYearEnd/value"_s), u"2027-06-30"_s);
}

void FiguresJsonTest::series_haveLabelledMonths()
{
    const auto won = valueAt(small(), u"/streams/0/stages/2/need"_s).toObject();
    QCOMPARE(won.size(), 12 + 2);
    QVERIFY(isNear(won[u"2026-07"_s], 1));
    QVERIFY(isNear(won[u"2027-06"_s], 1));
    QCOMPARE(won[u"before"_s], 0);
    // MQLs are needed 60 days before: those for July and for all but two days of August are past.
    const auto mql = valueAt(small(), u"/streams/0/stages/1/need/before"_s).toDouble();
    QVERIFY(std::abs(mql - (10 + 10 * 29.0 / 31)) < 1e-9);
    QVERIFY(isNear(valueAt(small(), u"/streams/0/targetRevenue/2026-07"_s), 100'000));
}

void FiguresJsonTest::dates_areIso()
{
    QCOMPARE(valueAt(small(), u"/quarters/0/start"_s), u"2026-07-01"_s);
    QCOMPARE(valueAt(small(), u"/quarters/0/label"_s), u"Q1 FY27"_s);
    // Revenue by 30 September is an MQL's 60 days before, an inquiry's 90.
    QCOMPARE(valueAt(small(), u"/pointsOfNoReturn/1/lastDay"_s), u"2026-08-01"_s);
    QCOMPARE(valueAt(small(), u"/pointsOfNoReturn/0/lastDay"_s), u"2026-07-02"_s);
}

void FiguresJsonTest::nurture_hasItsMonths()
{
    Plan plan = smallPlan();
    QVERIFY(valueAt(small(), u"/nurture"_s).isUndefined());
    plan.steps[1].nurtureShare = { 600'000 };
    plan.steps[1].nurtureTime = durationFromDays(60);
    const auto json = figuresToJson(plan, figures(plan));
    QCOMPARE(valueAt(json, u"/nurture/0/share"_s), 0.6);
    QCOMPARE(valueAt(json, u"/nurture/0/days"_s), 60);
    QCOMPARE(valueAt(json, u"/nurture/0/inNurtureByMonth"_s).toArray().size(), 12);
    QCOMPARE(valueAt(json, u"/streams/0/stages/1/lagDays"_s), 96);
    QCOMPARE(valueAt(json, u"/pointsOfNoReturn/1/lastDayIfNurtured"_s), u"2026-06-02"_s);
    QVERIFY(valueAt(json, u"/pointsOfNoReturn/2/lastDayIfNurtured"_s).isUndefined());
}

void FiguresJsonTest::scenarios_standBesideThePlan()
{
    Plan plan = smallPlan();
    QVERIFY(valueAt(small(), u"/scenarios"_s).isUndefined());
    Plan earlier = plan;
    earlier.stages[1].owner = Side::Sales;
    Scenario scenario;
    scenario.name = u"Earlier"_s;
    QRandomGenerator ids(1);
    plan = *putScenario(plan, scenario, captured(plan, earlier), ids);
    const auto json = figuresToJson(plan, figures(plan));
    QCOMPARE(valueAt(json, u"/scenarios"_s).toArray().size(), 2);
    QCOMPARE(valueAt(json, u"/scenarios/0/marketingHandsOver"_s), u"MQL"_s);
    QCOMPARE(valueAt(json, u"/scenarios/1/marketingHandsOver"_s), u"Inquiry"_s);
    QCOMPARE(valueAt(json, u"/scenarios/1/name"_s), u"Earlier"_s);
}

/// Of the second card nothing but its revenue is known.
void FiguresJsonTest::cards_haveAllThatIsKnownOfThem()
{
    Plan plan = smallPlan();
    Study study;
    study.id = { 801 };
    study.measuredOn = QDate(2026, 6, 1);
    plan.studies = { study };
    plan.pastEfforts = { { { 1 }, 0, PastKind::Channel, u"Web"_s, kChannel, { 900'000'00 },
                             { 10'000'00 }, 250, 3, Verdict::Keep, u"Cheap"_s, { 801 } },
        { { 2 }, 1, PastKind::Channel, u"Fax"_s, {}, { 100'00 }, {}, 0, 0, Verdict::Keep, {},
            {} } };
    const auto json = figuresToJson(plan, figures(plan));
    const auto web = valueAt(json, u"/lookBack/0/cards/0"_s).toObject();
    QCOMPARE(web[u"leads"_s], 250);
    QCOMPARE(web[u"won"_s], 3);
    QCOMPARE(web[u"channel"_s].toInteger(), kChannel.value);
    QCOMPARE(web[u"note"_s], u"Cheap"_s);
    QCOMPARE(web[u"study"_s], 801);
    const auto fax = valueAt(json, u"/lookBack/0/cards/1"_s).toObject();
    QCOMPARE(fax.keys(), QStringList({ u"card"_s, u"name"_s, u"revenue"_s }));
}

void FiguresJsonTest::sample_isCompleteAndStable()
{
    const Plan plan = samplePlan().value_or(Plan {});
    const auto computed = figures(plan);
    const auto json = figuresToJson(plan, computed);
    QCOMPARE(figuresToJson(plan, figures(plan)), json);
    const auto root = QJsonDocument::fromJson(json).object();
    QCOMPARE(root[u"named"_s].toObject().size(), computed.named.size());
    QCOMPARE(root[u"streams"_s].toArray().size(), computed.streams.size());
    QCOMPARE(root[u"markets"_s].toArray().size(), computed.markets.size());
    QCOMPARE(root[u"entries"_s].toArray().size(), computed.entries.size());
    QCOMPARE(root[u"quarters"_s].toArray().size(), computed.quarters.size());
    QCOMPARE(root[u"clauses"_s].toArray().size(), computed.clauses.size());
    QCOMPARE(root[u"sampleLead"_s].toArray().size(), computed.sampleLead.size());
    QCOMPARE(root[u"standings"_s].toArray().size(), computed.standings.size());
    QCOMPARE(root[u"accountOverlap"_s][u"both"_s], 16);
    QVERIFY(!json.contains("null"));
}

void FiguresJsonTest::unsoundPlan_hasItsFindings()
{
    const auto json = figuresToJson(Plan {}, figures(Plan {}));
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QCOMPARE(valueAt(json, u"/findings/0/severity"_s), u"error"_s);
    QVERIFY(valueAt(json, u"/streams"_s).toArray().isEmpty());
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::FiguresJsonTest)
#include "tst_figures_json.moc"
