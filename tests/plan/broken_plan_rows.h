// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans with one input each that cannot be: what is found, and what it is called.

#include "app/plan/limits.h"
#include "tests/plan/finding_rows.h"
#include "tests/support/plan_builder.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline void keepSettingsOnly(Plan &plan)
{
    Plan bare;
    bare.settings = plan.settings;
    plan = bare;
}

inline Entry fair()
{
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Spring fair"_s;
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    return entry;
}

inline void rowsOfBrokenInputs()
{
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
}

inline void rowsOfBrokenSettings()
{
    const auto range = Fault::OutOfRange;
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
}

inline void rowsOfBrokenEntries()
{
    const auto range = Fault::OutOfRange;
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
}

inline void rowsThatDoNotGoTogether()
{
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
}

inline void rowsOfWrongStages()
{
    const auto range = Fault::OutOfRange;
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

} // namespace lockstep::test
