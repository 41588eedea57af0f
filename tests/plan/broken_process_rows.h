// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan that tells how it is run, and what of that cannot be.

#include "tests/plan/finding_rows.h"
#include "tests/support/plan_builder.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

/// One row of each: a launch with its product, a card measured by a study, a limit of MQL.
inline Plan runPlan()
{
    Plan plan = smallPlan();
    plan.bridgeRows = { { { 11 }, 0, 2027, BridgeKind::Launch, u"Cell 4"_s, { 100 }, {}, {} } };
    Entry launch;
    launch.id = { 701 };
    launch.kind = EntryKind::Launch;
    launch.title = u"Cell 4"_s;
    launch.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    launch.bridgeRow = { 11 };
    plan.entries = { launch };
    plan.studies = { { { 21 }, u"crm.csv"_s, QDate(2026, 6, 1), QDate(2025, 6, 1),
        QDate(2026, 5, 1), 9, 0, 9, 1 } };
    plan.definitionVersions
        = { { { 31 }, kMql, QDate(2026, 6, 30), u"It asked."_s, {}, {}, u"Agreed in June"_s } };
    plan.tripwires = { { { 41 }, 0, TripwireKind::Rate, kMql, kStream, { 80'000 }, {}, Side::Sales,
        u"Listen to ten calls"_s, durationFromDays(5) } };
    plan.pastEfforts = { { { 51 }, 0, PastKind::Campaign, u"Fair 2026"_s, kChannel, { 500 },
        { 100 }, 40, 2, Verdict::Keep, {}, { 21 } } };
    plan.entryOutcomes = { { { 61 }, { 701 }, kMql, 12, {}, { 21 } } };
    plan.attemptsNow = { { { 71 }, TouchKind::Call, { 2'500'000 }, { 300'000 }, {} } };
    plan.removedEvents = { { { 81 }, u"1@example.org"_s, u"Old fair"_s } };
    return plan;
}

inline void rowsOfBrokenSteps()
{
    const auto range = Fault::OutOfRange;
    const QString step = u"Inquiry → MQL, Direct · Automotive"_s;
    row(
        "nurture share over 100 %",
        [](Plan &p) {
            p.steps[0].nurtureShare = { 1'000'001 };
            p.steps[0].nurtureTime = { 1 };
        },
        range, u"nurture share of "_s + step);
    row(
        "nurture time below 0", [](Plan &p) { p.steps[0].nurtureTime = { -1 }; }, range,
        u"nurture time of "_s + step);
    row(
        "skip share below 0", [](Plan &p) { p.steps[0].skipShare = { -1 }; }, range,
        u"skip share of "_s + step);
    row(
        "stall limit over ten years",
        [](Plan &p) { p.stages[1].stallLimit = durationFromDays(3'650.01); }, range,
        u"stall limit of MQL"_s);
    row(
        "entry of no bridge row", [](Plan &p) { p.entries[0].bridgeRow = { 9 }; },
        Fault::NoSuchItem, u"bridge row of Cell 4"_s);
    row(
        "texts of no stage", [](Plan &p) { p.definitionVersions[0].stage = {}; }, Fault::NoSuchItem,
        u"stage of texts of a stage, 30 Jun 2026"_s);
    row(
        "texts of no day", [](Plan &p) { p.definitionVersions[0].date = {}; }, range,
        u"date of texts of MQL, –"_s);
}

inline void rowsOfBrokenTripwires()
{
    const auto range = Fault::OutOfRange;
    const QString wire = u"tripwire of the %1 from MQL, Direct · Automotive"_s;
    row(
        "limit rate over 100 %", [](Plan &p) { p.tripwires[0].limitRate = { 1'000'001 }; }, range,
        u"limit rate of "_s + wire.arg(u"rate"_s));
    row(
        "time without a limit", [](Plan &p) { p.tripwires[0].kind = TripwireKind::Lag; }, range,
        u"limit lag of "_s + wire.arg(u"time"_s));
    row(
        "tripwire of no stage", [](Plan &p) { p.tripwires[0].stage = {}; }, Fault::NoSuchItem,
        u"stage of tripwire of the rate from a stage, Direct · Automotive"_s);
}

inline void rowsOfBrokenCards()
{
    const auto range = Fault::OutOfRange;
    row(
        "card without a name", [](Plan &p) { p.pastEfforts[0].name = u" "_s; }, Fault::Empty,
        u"name of  "_s);
    row(
        "card with less than no leads", [](Plan &p) { p.pastEfforts[0].leads = -1; }, range,
        u"leads of Fair 2026"_s);
    row(
        "two cards of one name",
        [](Plan &p) {
            p.pastEfforts.append(p.pastEfforts[0]);
            p.pastEfforts[1].id = { 52 };
            p.pastEfforts[1].name = u"FAIR  2026"_s;
        },
        Fault::Duplicate, u"FAIR  2026"_s);
    row(
        "outcome of no entry", [](Plan &p) { p.entryOutcomes[0].entry = {}; }, Fault::NoSuchItem,
        u"entry of outcome of a calendar entry at MQL"_s);
}

inline void rowsOfWhatIsToldWrong()
{
    const auto range = Fault::OutOfRange;
    row(
        "two outcomes of one study",
        [](Plan &p) {
            p.entryOutcomes.append(p.entryOutcomes[0]);
            p.entryOutcomes[1].id = { 62 };
        },
        Fault::Duplicate, u"outcome of Cell 4 at MQL"_s);
    row(
        "over a thousand calls", [](Plan &p) { p.attemptsNow[0].perLead = { 1'000'000'001 }; },
        range, u"per lead of attempts today: call"_s);
    row(
        "calls told twice",
        [](Plan &p) {
            p.attemptsNow.append(p.attemptsNow[0]);
            p.attemptsNow[1].id = { 72 };
        },
        Fault::Duplicate, u"attempts today: call"_s);
    row(
        "event without a name", [](Plan &p) { p.removedEvents[0].uid.clear(); }, Fault::Empty,
        u"uid of Old fair"_s);
}

} // namespace lockstep::test
