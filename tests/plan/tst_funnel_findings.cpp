// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What check() says of spreads, curves, recycling, links, bridges and teams.

#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/recycling.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>
#include <functional>

using Change = std::function<void(lockstep::Plan &)>;
Q_DECLARE_METATYPE(Change)

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
static Plan twoStreams()
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

static BridgeRow bridgeRow(qint64 id, BridgeKind kind, qint64 minorUnits)
{
    return { { id }, 0, 2027, kind, {}, { minorUnits }, {}, {} };
}

/// From the last but one of four stages to the first, from which all come there again.
static void sendAllBack(Plan &plan)
{
    plan = smallPlan();
    for (Stage &stage : plan.stages)
        ++stage.position;
    plan.stages.append({ { 304 }, 0, u"Hit"_s, Side::Marketing, {}, {} });
    plan.steps[0].rate = { 1'000'000 };
    plan.steps[1].rate = { 1 };
    plan.steps[1].recycleShare = { 999'999 };
    plan.steps[1].recycleTo = { 304 };
    plan.steps.append({ { 503 }, kStream, { 304 }, { 1'000'000 }, {}, {}, {} });
}

static void bad(
    const char *name, const Change &change, const QString &subject, const QString &detail)
{
    QTest::newRow(name) << change << subject << detail;
}

void FunnelFindingsTest::bad_isNamedWithItsRange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    const QString step = u"Inquiry → MQL, Direct · Automotive"_s;
    bad(
        "low over rate", [](Plan &p) { p.steps[0].rateLow = { 200'001 }; },
        u"rate low of "_s + step, u"at most 20\u00a0%"_s);
    bad(
        "high under rate", [](Plan &p) { p.steps[0].rateHigh = { 199'999 }; },
        u"rate high of "_s + step, u"at least 20\u00a0%"_s);
    bad(
        "curve of 99 %", [](Plan &p) { p.steps[0].lagCurve = { { { 990'000 } } }; },
        u"lag curve of "_s + step, u"together 100\u00a0%"_s);
    bad(
        "negative curve",
        [](Plan &p) {
            p.steps[0].lagCurve = { { { -1 }, { 1'000'001 } } };
        },
        u"lag curve of "_s + step, u"0\u00a0% to 100\u00a0%"_s);
    bad(
        "curve of 62 months",
        [](Plan &p) {
            p.steps[0].lagCurve.shares.fill({}, 62);
            p.steps[0].lagCurve.shares[0] = { 1'000'000 };
        },
        u"lag curve of "_s + step, u"at most 61 months"_s);
    bad(
        "all come back", [](Plan &p) { p.steps[0].recycleShare = { 1'000'000 }; },
        u"recycle share of "_s + step, u"0\u00a0% to under 100\u00a0%"_s);
    bad(
        "back to a later stage", [](Plan &p) { p.steps[0].recycleTo = kMql; },
        u"recycle to of "_s + step, u"Inquiry or an earlier stage"_s);
    bad(
        "11 years later", [](Plan &p) { p.steps[0].recycleDelay = durationFromDays(4'000); },
        u"recycle delay of "_s + step, u"0 to 3,650\u00a0days"_s);
    bad(
        "partners have too much", [](Plan &p) { p.streams[0].partnerShare = { 1 }; },
        u"partner share of Direct · Automotive"_s,
        u"0\u00a0% to 0\u00a0%, what marketing leaves"_s);
    bad("no such stream", [](Plan &p) { p.streams[0].lagsSameAs = { 9 }; },
        u"lags same as of Direct · Automotive"_s, {});
    bad(
        "quarters of 101 %",
        [](Plan &p) {
            p.targets[0].spread = Spread::ByHand;
            p.targets[0].shares.first = { 260'000 };
        },
        u"shares of FY27 target"_s, u"together 100\u00a0%"_s);
    bad(
        "a year without revenue", [](Plan &p) { p.targets[0].spread = Spread::LastYear; },
        u"last year of FY27 target"_s, u"revenue in at least one quarter"_s);
    bad(
        "target of 10^15", [](Plan &p) { p.targets[0].revenue = { 100'000'000'000'000'000 }; },
        u"revenue of FY27 target"_s, u"over 0, up to 1,000,000,000,000\u00a0EUR"_s);
    bad(
        "deal sizes that spread too far",
        [](Plan &p) { p.markets[0].dealSizeSpread = { 10'000'001 }; },
        u"deal size spread of Automotive"_s, u"0\u00a0% to 1,000\u00a0%"_s);
    bad(
        "no account can be won", [](Plan &p) { p.markets[0].accountWinShare = {}; },
        u"account win share of Automotive"_s, u"over 0\u00a0%, up to 100\u00a0%"_s);
    bad(
        "a negative part of the way",
        [](Plan &p) { p.bridgeRows = { bridgeRow(1, BridgeKind::Churn, -1) }; },
        u"amount of churn"_s, u"0 to 1,000,000,000,000\u00a0EUR"_s);
    bad(
        "a renewal replaces",
        [](Plan &p) {
            p.bridgeRows = { bridgeRow(1, BridgeKind::EndedProduct, 1),
                bridgeRow(2, BridgeKind::Renewals, 1) };
            p.bridgeRows[1].replaces = { 1 };
        },
        u"replaces of renewals"_s, u"nothing, as only a launch replaces"_s);
    bad(
        "a launch replaces itself",
        [](Plan &p) {
            p.bridgeRows = { bridgeRow(1, BridgeKind::Launch, 1) };
            p.bridgeRows[0].replaces = { 1 };
        },
        u"replaces of launch"_s, u"an ended product"_s);
    bad(
        "fewer than nobody",
        [](Plan &p) {
            Team team;
            team.id = { 1 };
            team.name = u"Sellers"_s;
            team.headCount = -1;
            p.teams = { team };
        },
        u"head count of Sellers"_s, u"0 to 100,000"_s);
    bad(
        "more hours than a week has",
        [](Plan &p) {
            Team team;
            team.id = { 1 };
            team.name = u"Sellers"_s;
            team.hoursPerWeek = 169;
            p.teams = { team };
        },
        u"hours per week of Sellers"_s, u"0 to 168"_s);
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
