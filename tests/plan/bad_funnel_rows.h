// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans with one input of the funnel each that cannot be: its name, and what it may be.

#include "tests/plan/finding_rows.h"
#include "tests/support/plan_builder.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline BridgeRow bridgeRow(qint64 id, BridgeKind kind, qint64 minorUnits)
{
    return { { id }, 0, 2027, kind, {}, { minorUnits }, {}, {} };
}

/// From the last but one of four stages to the first, from which all come there again.
inline void sendAllBack(Plan &plan)
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

inline void bad(
    const char *name, const Change &change, const QString &subject, const QString &detail)
{
    QTest::newRow(name) << change << subject << detail;
}

inline void badCurves()
{
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
}

inline void badReturnsAndLinks()
{
    const QString step = u"Inquiry → MQL, Direct · Automotive"_s;
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
}

inline void badTargetsAndMarkets()
{
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
}

inline void badBridges()
{
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
}

inline void badTeams()
{
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
}

} // namespace lockstep::test
