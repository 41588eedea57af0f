// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What check() says of spreads, curves, recycling, links, bridges and teams.

#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/recycling.h"
#include "tests/plan/bad_funnel_rows.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class FunnelFindingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bad_isNamedWithItsRange_data();
    void bad_isNamedWithItsRange();
    void allowed_isFine_data();
    void allowed_isFine();
    void doubtful_isAWarning();
    void circle_isFoundInEachOfItsStreams();
    void longChain_isNotFollowedForEver();
    void recycling_endsUnlessAlmostAllComesBack();
    void randomPlans_withEverything_areSound();
};

constexpr Id<Stream> kOther { 402 };

/// A second channel with a stream of its own, that has what the first has.
Plan twoStreams()
{
    Plan plan = smallPlan();
    plan.channels.append({ { 202 }, 1, u"Partners"_s });
    plan.streams.append(plan.streams[0]);
    plan.streams[1].id = kOther;
    plan.streams[1].channel = { 202 };
    plan.streams[1].targetShare = {};
    for (Step step : QList<Step>(plan.steps)) {
        step.id.value += 10;
        step.stream = kOther;
        plan.steps.append(step);
    }
    return plan;
}

void FunnelFindingsTest::bad_isNamedWithItsRange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    badCurves();
    badReturnsAndLinks();
    badTargetsAndMarkets();
    badBridges();
    badTeams();
    bad("never ends", sendAllBack, u"recycle share of Direct · Automotive"_s,
        u"so low that those who come back get through in the end"_s);
}

void FunnelFindingsTest::bad_isNamedWithItsRange()
{
    QFETCH(Change, change);
    Plan plan = smallPlan();
    change(plan);
    const QList<Finding> findings = check(plan);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().severity, Severity::Error);
    QTEST(findings.first().error.subject, "subject");
    QTEST(findings.first().error.detail, "detail");
}

void FunnelFindingsTest::allowed_isFine_data()
{
    QTest::addColumn<Change>("change");
    const auto fine = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    fine("a range of one rate", [](Plan &p) {
        p.steps[0].rateLow = p.steps[0].rate;
        p.steps[0].rateHigh = p.steps[0].rate;
    });
    fine("a curve at once", [](Plan &p) { p.steps[0].lagCurve = { { { 1'000'000 } } }; });
    fine("back to an earlier stage", [](Plan &p) {
        p.steps[1].recycleTo = kInquiry;
        p.steps[1].recycleShare = { 999'999 };
    });
    fine("a stream has the deal size", [](Plan &p) {
        p.streams[0].dealSize = p.markets[0].dealSize;
        p.markets[0].dealSize = {};
    });
    fine("one stage", [](Plan &p) {
        p.stages = { p.stages[2] };
        p.steps.clear();
    });
    fine("a launch replaces", [](Plan &p) {
        p.bridgeRows
            = { bridgeRow(1, BridgeKind::EndedProduct, 5), bridgeRow(2, BridgeKind::Launch, 5) };
        p.bridgeRows[1].replaces = { 1 };
    });
    fine("a team from the start", [](Plan &p) {
        p.teams = { { { 1 }, 0, u"SDR"_s, Side::Marketing, {}, 3, {}, {}, 40, 10, {}, {} } };
    });
}

void FunnelFindingsTest::allowed_isFine()
{
    QFETCH(Change, change);
    Plan plan = smallPlan();
    change(plan);
    QCOMPARE(check(plan), QList<Finding>());
}

void FunnelFindingsTest::doubtful_isAWarning()
{
    Plan plan = smallPlan(); // the target is 1,200,000.00
    plan.bridgeRows = { bridgeRow(1, BridgeKind::Base, 120'000'001) };
    QCOMPARE(check(plan),
        (QList<Finding> { { Severity::Warning,
            { Fault::OutOfRange, u"sum of the bridge to the FY27 target"_s,
                u"up to 1,200,000\u00a0EUR"_s } } }));
    plan.bridgeRows.append(bridgeRow(2, BridgeKind::Churn, 1)); // takes it away again
    QCOMPARE(check(plan), QList<Finding>());
    plan.bridgeRows.append(bridgeRow(3, BridgeKind::Expansion, 5));
    plan.bridgeRows[2].fiscalYear = 2028;
    QCOMPARE(check(plan),
        (QList<Finding> { { Severity::Warning,
            { Fault::NoSuchItem, u"FY28 target, to which a bridge leads"_s, {} } } }));
}

void FunnelFindingsTest::circle_isFoundInEachOfItsStreams()
{
    Plan plan = twoStreams();
    plan.streams[0].ratesSameAs = kOther;
    QCOMPARE(check(plan), QList<Finding>());
    plan.streams[1].lagsSameAs = kStream; // of another group
    QCOMPARE(check(plan), QList<Finding>());
    plan.streams[1].ratesSameAs = kStream;
    const QString range = u"a stream that leads to one with inputs of its own"_s;
    QCOMPARE(check(plan),
        (QList<Finding> {
            { Severity::Error,
                { Fault::OutOfRange, u"rates same as of Direct · Automotive"_s, range } },
            { Severity::Error,
                { Fault::OutOfRange, u"rates same as of Partners · Automotive"_s, range } } }));
}

void FunnelFindingsTest::longChain_isNotFollowedForEver()
{
    Plan plan = smallPlan();
    const Stream first = plan.streams[0];
    for (qint64 i = 1; i <= 20'000; ++i) {
        Stream next = first;
        next.id.value += i;
        next.ratesSameAs.value = next.id.value - 1;
        plan.streams.append(next);
    }
    QVERIFY(!sound(plan));
}

void FunnelFindingsTest::recycling_endsUnlessAlmostAllComesBack()
{
    Plan plan = smallPlan();
    plan.steps[0].rate = { 500'000 };
    plan.steps[0].recycleShare = { 999'999 };
    QVERIFY(recyclingEnds(plan.stages, plan.steps)); // half of them get through each time
    plan.steps[0].rate = { 1 }; // 0.999999² of them stay each time
    QVERIFY(recyclingEnds(plan.stages, plan.steps));
    // A round of three stages keeps 0.999999², each stage the third root of it: 0.9999993.
    sendAllBack(plan);
    QVERIFY(!recyclingEnds(ordered(plan.stages), plan.steps));
    QCOMPARE(endlessStreams(plan), QList { kStream });
}

void FunnelFindingsTest::randomPlans_withEverything_areSound()
{
    QRandomGenerator random(27);
    for (int i = 0; i < 200; ++i) {
        const auto result = sound(randomPlan(random, kEverything));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().subject));
    }
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::FunnelFindingsTest)
#include "tst_funnel_findings.moc"
