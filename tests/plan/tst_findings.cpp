// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>
#include <functional>

using Change = std::function<void(lockstep::Plan &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(lockstep::Fault)

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void check_smallPlan_hasNone();
    void check_broken_isAnError_data();
    void check_broken_isAnError();
    void check_doubtful_isAWarning_data();
    void check_doubtful_isAWarning();
    void check_range_isNamed();
    void check_nonsenseSettings_doesNotHang();
    void check_errorsComeFirst();
    void check_thousandsOfRows_areToldInTheirOrder();
    void check_thousandsOfErrors_stopAtAThousand();
    void sound_givesThePlanOrTheFirstError();
    void names_readLikePeopleTalk();
};

QList<Finding> ofSeverity(const Plan &plan, Severity severity)
{
    QList<Finding> findings = check(plan);
    findings.removeIf([severity](const Finding &finding) { return finding.severity != severity; });
    return findings;
}

void addFindingColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("subject");
}

void row(const char *name, const Change &change, Fault fault, const QString &subject)
{
    QTest::newRow(name) << change << fault << subject;
}

void compareOnly(const QList<Finding> &findings)
{
    QFETCH(Fault, fault);
    QFETCH(QString, subject);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().error.subject, subject);
    QCOMPARE(findings.first().error.fault, fault);
}

void keepSettingsOnly(Plan &plan)
{
    Plan bare;
    bare.settings = plan.settings;
    plan = bare;
}

Entry fair()
{
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Spring fair"_s;
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    return entry;
}

void FindingsTest::check_smallPlan_hasNone()
{
    QCOMPARE(check(smallPlan()), QList<Finding> {});
}

void FindingsTest::check_broken_isAnError_data()
{
    addFindingColumns();
    const auto range = Fault::OutOfRange;
    row(
        "rate 0", [](Plan &p) { p.steps[0].rate = {}; }, range,
        u"rate of Inquiry → MQL, Direct · Automotive"_s);
    row(
        "rate over 100 %", [](Plan &p) { p.steps[1].rate = { 1'000'001 }; }, range,
        u"rate of MQL → Won, Direct · Automotive"_s);
    row(
        "lag below 0", [](Plan &p) { p.steps[0].lag = { -1 }; }, range,
        u"lag of Inquiry → MQL, Direct · Automotive"_s);
    row(
        "lag over ten years", [](Plan &p) { p.steps[0].lag = durationFromDays(3'650.01); }, range,
        u"lag of Inquiry → MQL, Direct · Automotive"_s);
    row(
        "more successes than cases", [](Plan &p) { p.steps[0].rateEvidence.successes = 1; }, range,
        u"rate evidence of Inquiry → MQL, Direct · Automotive"_s);
    row(
        "target 0", [](Plan &p) { p.targets[0].revenue = {}; }, range, u"revenue of FY27 target"_s);
    row(
        "target over the largest amount",
        [](Plan &p) { p.targets[0].revenue = { limits::kMaxMinorUnits + 1 }; }, range,
        u"revenue of FY27 target"_s);
    row(
        "deal size 0 in a market that is planned", [](Plan &p) { p.markets[0].dealSize = {}; },
        range, u"deal size of Automotive"_s);
    row(
        "company size upside down",
        [](Plan &p) {
            p.markets[0].employeesFrom = 500;
            p.markets[0].employeesTo = 50;
        },
        range, u"employees to of Automotive"_s);
    row(
        "horizon within a month",
        [](Plan &p) {
            p.settings.horizonStart = { 2026, 7, 2 };
        },
        range, u"horizon start of the plan"_s);
    row(
        "no horizon", [](Plan &p) { p.settings.horizonStart = {}; }, range,
        u"horizon start of the plan"_s);
    row(
        "eleven months", [](Plan &p) { p.settings.horizonMonths = 11; }, range,
        u"horizon months of the plan"_s);
    row(
        "response in no time", [](Plan &p) { p.settings.firstResponse = {}; }, range,
        u"first response of the plan"_s);
    row(
        "no such currency code", [](Plan &p) { p.settings.currency = u"euro"_s; }, range,
        u"currency of the plan"_s);
    row(
        "no such locale", [](Plan &p) { p.settings.locale = u"klingon"_s; }, range,
        u"locale of the plan"_s);
    row(
        "a name too long", [](Plan &p) { p.channels[0].name = QString(201, u'x'); }, range,
        u"name of "_s + QString(201, u'x'));
    row(
        "an enumerator that is none", [](Plan &p) { p.stages[0].owner = static_cast<Side>(7); },
        range, u"owner of Inquiry"_s);
    row(
        "a stage without a name", [](Plan &p) { p.stages[1].name = u" "_s; }, Fault::Empty,
        u"name of  "_s);
    row(
        "an entry that ends before it starts",
        [](Plan &p) {
            p.entries = { fair() };
            p.entries[0].period.end = { 2027, 3, 1 };
        },
        range, u"period of Spring fair"_s);
    row(
        "an entry of more than five years",
        [](Plan &p) {
            p.entries = { fair() };
            p.entries[0].period.end = { 2032, 3, 2 };
        },
        range, u"period of Spring fair"_s);
    row(
        "an entry before all dates",
        [](Plan &p) {
            p.entries = { fair() };
            p.entries[0].period = { { 1999, 12, 1 }, { 2000, 2, 1 } };
        },
        range, u"period of Spring fair"_s);
    row(
        "an entry for a market that is not",
        [](Plan &p) {
            p.entries = { fair() };
            p.entries[0].market = { 9 };
        },
        Fault::NoSuchItem, u"market of Spring fair"_s);
    row(
        "a second target for a year",
        [](Plan &p) {
            auto t = p.targets[0];
            t.id = { 602 };
            p.targets.append(t);
        },
        Fault::Duplicate, u"FY27 target"_s);
    row(
        "a second step from a stage",
        [](Plan &p) {
            auto s = p.steps[0];
            s.id = { 503 };
            p.steps.append(s);
        },
        Fault::Duplicate, u"Inquiry → MQL, Direct · Automotive"_s);
    row(
        "an id twice", [](Plan &p) { p.channels.append(p.channels[0]); }, Fault::Duplicate,
        u"id of Direct"_s);
    row(
        "a stream without a step", [](Plan &p) { p.steps.removeFirst(); }, Fault::Empty,
        u"step Inquiry → MQL, Direct · Automotive"_s);
    row(
        "a step from the last stage",
        [](Plan &p) {
            auto s = p.steps[0];
            s.id = { 503 };
            s.stage = kWon;
            p.steps.append(s);
        },
        range, u"stage of Won, Direct · Automotive"_s);
    row(
        "no stages", [](Plan &p) { keepSettingsOnly(p); }, Fault::Empty, u"stages"_s);
    row(
        "too many stages",
        [](Plan &p) {
            keepSettingsOnly(p);
            for (int i = 0; i < 13; ++i)
                p.stages.append({ { i + 1 }, i, u"S"_s, Side::Sales, {}, {} });
        },
        range, u"number of stages"_s);
}

void FindingsTest::check_broken_isAnError()
{
    QFETCH(Change, change);
    Plan plan = smallPlan();
    change(plan);
    compareOnly(ofSeverity(plan, Severity::Error));
}

void FindingsTest::check_doubtful_isAWarning_data()
{
    addFindingColumns();
    const auto range = Fault::OutOfRange;
    row(
        "shares that do not add up", [](Plan &p) { p.streams[0].targetShare = { 950'000 }; }, range,
        u"sum of the target shares (95\u00a0%)"_s);
    row(
        "a market without accounts", [](Plan &p) { p.markets[0].addressableAccounts = 0; },
        Fault::Empty, u"addressable accounts of Automotive"_s);
    row(
        "an entry after the horizon",
        [](Plan &p) {
            p.entries = { fair() };
            p.entries[0].period = { { 2027, 7, 1 }, { 2027, 7, 2 } };
        },
        range, u"period of Spring fair"_s);
    row(
        "no target", [](Plan &p) { p.targets.clear(); }, Fault::Empty, u"FY27 target"_s);
    row(
        "no target for the second year", [](Plan &p) { p.settings.horizonMonths = 18; },
        Fault::Empty, u"FY28 target"_s);
    row(
        "a seal on nothing",
        [](Plan &p) {
            p.seals = { { { 801 }, ItemKind::Clause, 9, Side::Sales, Stand::Agreed, {}, u"Sam"_s,
                QDateTime({ 2026, 5, 4 }, { 9, 0 }, Qt::UTC), {}, {} } };
        },
        Fault::NoSuchItem, u"item of seal by Sam"_s);
}

void FindingsTest::check_doubtful_isAWarning()
{
    QFETCH(Change, change);
    Plan plan = smallPlan();
    change(plan);
    QCOMPARE(ofSeverity(plan, Severity::Error), QList<Finding> {});
    compareOnly(ofSeverity(plan, Severity::Warning));
}

void FindingsTest::check_range_isNamed()
{
    Plan plan = smallPlan();
    plan.steps[0].rate = {};
    QCOMPARE(check(plan).first().error.detail, u"over 0\u00a0%, up to 100\u00a0%"_s);
    plan.steps[0] = smallPlan().steps[0];
    plan.steps[0].lag = { -1 };
    QCOMPARE(check(plan).first().error.detail, u"0 to 3,650\u00a0days"_s);
}

void FindingsTest::check_nonsenseSettings_doesNotHang()
{
    Plan plan = smallPlan();
    plan.settings.horizonMonths = std::numeric_limits<int>::max();
    plan.entries = { fair() };
    QCOMPARE(check(plan).first().error.subject, u"horizon months of the plan"_s);
}

Plan withEntries(int count)
{
    Plan plan = smallPlan();
    for (int i = 1; i <= count; ++i) {
        Entry entry;
        entry.id = { i };
        entry.title = u"Entry %1"_s.arg(i);
        entry.period = { QDate(2026, 8, 1), QDate(2026, 9, 1) };
        plan.entries.append(entry);
    }
    return plan;
}

/// Half of them are looked at by another thread.
void FindingsTest::check_thousandsOfRows_areToldInTheirOrder()
{
    Plan plan = withEntries(3'000);
    QCOMPARE(check(plan), QList<Finding>());
    for (const int row : { 10, 1'499, 1'500, 2'900 })
        plan.entries[row].cost = { -1 };
    plan.entries[1'500].id = plan.entries[1'499].id;
    const QList<Finding> findings = check(plan);
    QStringList subjects;
    for (const Finding &finding : findings)
        subjects.append(finding.error.subject);
    QCOMPARE(subjects,
        (QStringList { u"cost of Entry 11"_s, u"cost of Entry 1500"_s, u"cost of Entry 1501"_s,
            u"id of Entry 1501"_s, u"cost of Entry 2901"_s }));
}

void FindingsTest::check_thousandsOfErrors_stopAtAThousand()
{
    Plan plan = withEntries(3'000);
    for (Entry &entry : plan.entries)
        entry.cost = { -1 };
    const QList<Finding> findings = ofSeverity(plan, Severity::Error);
    QCOMPARE(findings.size(), 1'000);
    QCOMPARE(findings.last().error.subject, u"cost of Entry 1000"_s);
}

void FindingsTest::check_errorsComeFirst()
{
    Plan plan = smallPlan();
    plan.markets[0].addressableAccounts = 0;
    plan.steps[0].rate = {};
    const auto findings = check(plan);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().severity, Severity::Error);
    QCOMPARE(findings.last().severity, Severity::Warning);
}

void FindingsTest::sound_givesThePlanOrTheFirstError()
{
    Plan plan = smallPlan();
    QCOMPARE(planOf(sound(plan)), plan);
    plan.steps[0].rate = {};
    QCOMPARE(errorOf(sound(plan)), check(plan).first().error);
}

void FindingsTest::names_readLikePeopleTalk()
{
    const Plan plan = smallPlan();
    QCOMPARE(streamName(plan, kStream), u"Direct · Automotive"_s);
    QCOMPARE(streamName(plan, { 9 }), u"a stream"_s);
    QCOMPARE(stageName(plan, kMql), u"MQL"_s);
    QCOMPARE(stepName(plan, plan.steps[0]), u"Inquiry → MQL, Direct · Automotive"_s);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::FindingsTest)
#include "tst_findings.moc"
