// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "tests/plan/broken_plan_rows.h"
#include "tests/support/outcome.h"

#include <QRegularExpression>

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

void FindingsTest::check_smallPlan_hasNone()
{
    QCOMPARE(check(smallPlan()), QList<Finding> {});
}

void FindingsTest::check_broken_isAnError_data()
{
    addFindingColumns();
    rowsOfBrokenInputs();
    rowsOfBrokenSettings();
    rowsOfBrokenEntries();
    rowsThatDoNotGoTogether();
    rowsOfWrongStages();
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
