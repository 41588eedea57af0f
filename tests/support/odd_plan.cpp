// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/odd_plan.h"

#include "tests/support/plan_builder.h"

#include <limits>

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
constexpr qint64 kSmallest = std::numeric_limits<qint64>::min();

void addPeople(Plan &plan)
{
    plan.buyerRoles
        = { { { 1 }, kMarket, -1, u"Chef d’atelier 'Ü'"_s, Seniority::Executive, Say::Blocks },
              { { kLargest }, {}, 7, {}, Seniority::Specialist, Say::Uses } };
    plan.targetAccounts = { { { 5 }, Side::Sales, u"\"; DROP TABLE stage; --"_s, kMarket },
        { { 6 }, Side::Marketing, u"\u05D0\u05D1 \u202Eabc"_s, {} } };
}

void addFlow(Plan &plan)
{
    const Evidence measured { EvidenceMark::Measured, u"deals.csv\r\nrow 2\ttab"_s, 8'000, 842 };
    plan.openingPipeline
        = { { { 11 }, kStream, kMql, kLargest, measured }, { { 12 }, {}, {}, 0, {} } };
    plan.steps.first().rateEvidence = measured;
    plan.steps.last().lag = { -1 };
    plan.streams.first().salesEntryStage = kWon;
    plan.targets.first().revenue = { kSmallest };
}

void addWholeFunnel(Plan &plan)
{
    plan.settings.forecastSeed = kSmallest;
    Target &target = plan.targets.first();
    target.spread = Spread::Ramp;
    target.shares = { { -1 }, { 2 }, {}, { kLargest } };
    target.lastYear = { { 1 }, { kSmallest }, {}, { kLargest } };
    plan.stages.first().helper = Helper::Sales;
    plan.markets.first().accountWinShare = {};
    Stream &stream = plan.streams.first();
    stream.ratesSameAs = kStream; // itself
    stream.partnerEntryStage = kMql;
    Step &step = plan.steps.first();
    step.lagCurve = { { { 0 }, { -1 }, { kLargest } } };
    step.recycleTo = kWon;
    plan.openingPipeline.first().age = { -1 };
    plan.bridgeRows = { { { 13 }, 0, 2027, BridgeKind::EndedProduct, u"Cell 3"_s, {}, {}, {} },
        { { 14 }, -7, 0, BridgeKind::Launch, {}, { kSmallest }, { 13 }, {} } };
    plan.teams = { { { 15 }, 0, {}, Side::Marketing, kMql, -1, QDate(9999, 12, 31), { -1 },
                       kLargest, kSmallest, {}, {} },
        { { 16 }, 0, u"Sellers"_s, Side::Sales, {}, 3, {}, {}, 0, 0, {}, {} } };
    plan.scenarios = { { { 17 }, 0, u"Worst\ncase"_s, {} } };
    plan.scenarioChanges = { { { 18 }, { 17 }, u"steps"_s, 0, u"rate"_s, u"{not: JSON"_s },
        { { 19 }, {}, {}, kSmallest, {}, {} } };
}

void addReadings(Plan &plan)
{
    plan.studies = { { { 24 }, u"crm \"a\".csv + 'b'.csv"_s, QDate(2026, 2, 28), QDate(2024, 2, 29),
                         {}, 8'000, kLargest, -1, kSmallest },
        { { 25 }, {}, {}, {}, {}, 0, 0, 0, 0 } };
    plan.readings = { { { 26 }, { 24 }, u"steps"_s, kSmallest, u"rate"_s, u"source\nWeb"_s, 3, 4,
                          kLargest, 1, 2, -3, 4, { { { -1 }, { kLargest } } } },
        { { 27 }, {}, {}, 0, {}, {}, 0, 0, 0, 0, 0, 0, 0, {} } };
    plan.opinions = { { { 28 }, u"steps"_s, kLargest, u"lag"_s, Side::Sales, kSmallest, u"“so”"_s },
        { { 29 }, {}, 0, {}, Side::Marketing, 0, {} } };
}

void addProcess(Plan &plan)
{
    plan.stages.first().stallLimit = { -1 };
    plan.stages.first().stallPlay = u"a\nb"_s;
    plan.stages.first().maySkip = true;
    Step &step = plan.steps.first();
    step.nurtureShare = { kLargest };
    step.nurtureTime = { -1 };
    step.nurtureEvidence = { EvidenceMark::Estimated, u"“so”"_s, kSmallest, 1 };
    step.skipShare = { -1 };
    step.skipEvidence = { EvidenceMark::Measured, {}, 3, kLargest };
    plan.definitionVersions
        = { { { 81 }, kMql, QDate(2028, 2, 29), u"a\r\nb"_s, u"'"_s, u"%1"_s, u"\u202E"_s },
              { { 82 }, {}, {}, {}, {}, {}, {} } };
    plan.tripwires = { { { 83 }, -1, TripwireKind::Lag, kMql, kStream, { kLargest }, { -1 },
                           Side::Sales, u"ring\nthem"_s, { kSmallest } },
        { { 84 }, 0, TripwireKind::Rate, {}, {}, {}, {}, Side::Marketing, {}, {} } };
    plan.pastEfforts
        = { { { 85 }, -1, PastKind::Channel, u"Märkte \" \U0001F3AA"_s, kChannel, { -1 },
                { kLargest }, kSmallest, kLargest, Verdict::Stop, u"–"_s, { 24 } },
              { { 86 }, 0, PastKind::Campaign, {}, {}, {}, {}, 0, 0, Verdict::More, {}, {} } };
    plan.attemptsNow = { { { 89 }, TouchKind::Social, { kLargest }, { -1 }, {} },
        { { 90 }, TouchKind::Social, {}, {}, { EvidenceMark::Measured, u"\t"_s, 1, 2 } } };
}

/// What hangs on the calendar's entries.
void addOutcomes(Plan &plan)
{
    plan.entryOutcomes = { { { 87 }, { 21 }, kMql, kSmallest, { kLargest }, { 24 } },
        { { 88 }, {}, {}, 0, {}, {} } };
    plan.removedEvents = { { { 91 }, u"1@example.org\n"_s, u"Gone\tfair"_s, u"sequence 1\n"_s },
        { { 92 }, {}, {}, {} } };
}

void fillIn(Entry &entry)
{
    entry.kind = EntryKind::RideAlong;
    entry.freeKind = { 33 };
    entry.state = EntryState::Idea;
    entry.place = u"Łódź, hall %1"_s;
    entry.marketingOwner = u"مريم"_s;
    entry.salesOwner = u"Jonas"_s;
    entry.committed = { kSmallest };
    entry.spent = { kLargest };
    entry.yieldCurve = { { { -1 }, { kLargest } } };
    entry.briefTime = { -1 };
    entry.buildTime = { kLargest };
    entry.followUpTime = { 1 };
    entry.reviewTime = { 2 };
    entry.inWorkingDays = true;
    entry.goal = u"a\nb"_s;
    entry.messaging = u"“so”"_s;
    entry.revenueQuarter = QDate(9999, 12, 31);
    entry.lastOrderDate = QDate(2028, 2, 29);
    entry.closeOffDays = -7;
    entry.movesWith = { 32 };
    entry.mover = Mover::Sales;
    entry.links = u"https://example.org/?a=1&b=%20"_s;
    entry.rule = u"FREQ=SECONDLY"_s;
    entry.exceptDates = u"2028-02-30\n\n"_s;
    entry.alsoDates = u"2028-02-29"_s;
    entry.replaces = { 21 };
    entry.replacesDate = QDate(2000, 1, 1);
    entry.isTimed = true;
    entry.startsAt = { -1 };
    entry.endsAt = { kLargest };
    entry.zone = u"Mars/Olympus"_s;
    entry.uid = u"1@example.org"_s;
    entry.alarms = u"-PT15M"_s;
    entry.categories = u"A, B\nC"_s;
    entry.foreign = u"X-ODD;P=\"a:b\":c\n"_s;
    entry.costCentre = u"4711/\u05D0"_s;
    entry.results = u"12\n\n%1"_s;
    entry.reviewDate = QDate(2028, 2, 29);
    entry.marketingMail = u"@"_s;
    entry.salesMail = u"jonas@example.org"_s;
    entry.participants = u"<>\nA <a@b>, C"_s;
    entry.lastRead = u"title ff"_s;
    entry.bridgeRow = { 13 };
    entry.invitation = u"REQUEST\n2"_s;
}

void addCalendar(Plan &plan)
{
    Entry fair;
    fair.id = { 21 };
    fair.kind = EntryKind::TradeShow;
    fair.title = u"\U0001F3AA Fair \U0001F680"_s;
    fair.owner = Side::Sales;
    fair.period = { QDate(2028, 2, 29), QDate(2028, 3, 1) };
    fair.market = kMarket;
    fair.channel = kChannel;
    fair.stage = kMql;
    fair.expectedVolume = 120;
    fair.cost = { -1 };
    fair.notes = u"\uFEFFbegins with a byte order mark"_s;
    Entry bare;
    bare.id = { 22 };
    bare.kind = EntryKind::CloseOff;
    Entry edges = bare;
    edges.id = { 23 };
    edges.period = { QDate(1, 1, 1), QDate(9999, 12, 31) };
    Entry full = edges;
    full.id = { 32 };
    fillIn(full);
    plan.freeKinds = { { { 33 }, -1, u"Ausflug ✈"_s, KindColour::Guess, KindPattern::Outlined },
        { { 34 }, 0, {}, {}, {} } };
    plan.holidays
        = { { { 35 }, QDate(2028, 2, 29), u"Schalttag"_s, true }, { { 36 }, {}, {}, false } };
    plan.entries = { fair, bare, edges, full };
    plan.entryReaches = { { { 37 }, { 21 }, kMarket, {} }, { { 38 }, {}, {}, kChannel } };
}

void addAgreement(Plan &plan)
{
    plan.clauseSections = { { { 31 }, 0, u"Hand-off"_s } };
    plan.clauses = { { { 41 }, { 31 }, 0, u"Speed"_s, u"{unknown figure}"_s, {}, u"a\n\nb"_s },
        { { 42 }, {}, 1, {}, {}, {}, {} } };
    plan.touches = { { { 51 }, 0, TouchKind::Voicemail, { 10 }, u"Hello, it’s me"_s, { 5 } } };
    const QDateTime at(QDate(2026, 8, 3), QTime(9, 30, 0, 7), Qt::UTC);
    plan.seals = { { { 61 }, ItemKind::Entry, 21, Side::Sales, Stand::AgreedWithReservation,
                       u"only if…"_s, u"Sam Ortega"_s, at, u"00ff"_s, u"title: Fair\nnotes: "_s },
        { { 62 }, ItemKind::Clause, 0, Side::Marketing, Stand::Parked, {}, {}, {}, {}, {} } };
    plan.extras = { { { 71 }, 0, u"mood"_s, u"{\"a\": [1, null]}"_s } };
}

} // namespace

Plan oddPlan()
{
    Plan plan = smallPlan();
    plan.settings.company = u"O'Neill & \"Söhne\" %1 ?2 \\"_s;
    plan.settings.locale.clear();
    plan.settings.horizonStart = {};
    plan.settings.cadenceFromPreviousTouch = true;
    plan.settings.salesMail = u"no address"_s;
    addPeople(plan);
    addFlow(plan);
    addWholeFunnel(plan);
    addReadings(plan);
    addProcess(plan);
    addCalendar(plan);
    addOutcomes(plan);
    addAgreement(plan);
    return plan;
}

} // namespace lockstep::test
