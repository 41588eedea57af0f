// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The limits that both sides watch: what the plan comes to, what was measured, and whether that is
// over them.
#include "app/figures/tripwires.h"
#include "tests/figures/tripwire_plans.h"
#include "tests/support/second_stream.h"

#include "app/base/format.h"
#include "app/evidence/in_proportion.h"
#include "app/evidence/planning_card.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) < 5e-4;
}

} // namespace

class tst_Tripwires : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rate_ofThePlan_tripsBelowTheLimit()
    {
        TripwireFigures figures = only(watched(wire(TripwireKind::Rate, 0.08)));
        QCOMPARE(figures.planned, std::optional(0.1));
        QVERIFY(!figures.isTrippedByPlan);
        QCOMPARE(figures.state, TripwireState::NotMeasured);
        QVERIFY(!only(watched(wire(TripwireKind::Rate, 0.1))).isTrippedByPlan); // not under it
        QVERIFY(only(watched(wire(TripwireKind::Rate, 0.12))).isTrippedByPlan);
    }

    void time_ofThePlan_tripsAboveTheLimit()
    {
        const TripwireFigures figures = only(watched(wire(TripwireKind::Lag, 45)));
        QCOMPARE(figures.planned, std::optional(60.0));
        QVERIFY(figures.isTrippedByPlan);
        QVERIFY(!only(watched(wire(TripwireKind::Lag, 60))).isTrippedByPlan);
    }

    /// 30 % and 70 % of 15 days each are 15.000000000000002.
    void time_atTheLimit_holds_whateverTheLastBit()
    {
        Plan plan = watched(wire(TripwireKind::Lag, 15));
        plan.streams[0].targetShare = ratioFromFraction(0.3);
        Stream second = partnerStream(plan);
        second.targetShare = ratioFromFraction(0.7);
        putWithSteps(plan, second);
        for (Step &step : plan.steps)
            step.lag = durationFromDays(15);
        QVERIFY(only(plan).planned.value_or(0) > 15);
        QVERIFY(!only(plan).isTrippedByPlan);
        plan.tripwires[0].limitLag.minutes -= 1;
        QVERIFY(only(plan).isTrippedByPlan);
    }

    /// 40 who stood there for 130 days when twice the mean is 120, and 60 for 20 days.
    void stalled_ofThePlan_areThoseWhoStandTooLong()
    {
        Plan plan = watched(wire(TripwireKind::Stalled, 0.3));
        const Stream second = partnerStream(plan);
        putWithSteps(plan, second);
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, durationFromDays(130) },
            { { 2 }, second.id, kMql, 60, {}, durationFromDays(20) } };
        QCOMPARE(only(plan).planned, std::optional(0.4));
        QVERIFY(only(plan).isTrippedByPlan);
        plan.tripwires[0].stream = second.id;
        QCOMPARE(only(plan).planned, std::optional(0.0));
        plan.openingPipeline[1].age = {};
        QCOMPARE(only(plan).planned, std::optional<double>()); // nobody knows since when
    }

    void tripwire_thatThePlanTrips_isFound()
    {
        const Plan plan = watched(wire(TripwireKind::Rate, 0.12));
        const QList<Finding> findings = checkFindings(plan, figures(plan));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Warning);
        const auto plain = [](QString text) { return text.replace(QChar(0x00a0), u' '); };
        QCOMPARE(plain(findings[0].error.subject), u"If MQL → Won falls under 12 %"_s);
        QCOMPARE(plain(findings[0].error.detail), u"the plan itself has 10 %, which trips it"_s);
        const Plan fine = watched(wire(TripwireKind::Rate, 0.08));
        QCOMPARE(checkFindings(fine, figures(fine)), QList<Finding>());
    }

    /// 38 of 240 are 15.8 %; Jeffreys' interval, of R's qbeta(c(.025, .975), 38.5, 202.5), is
    /// 11.6 % to 20.8 %.
    void measuredRate_tripsWhenItsWholeIntervalIsUnder()
    {
        const QList<Reading> readings { rate(1, 240, 38) };
        const TripwireFigures figures = only(measured(wire(TripwireKind::Rate, 0.25), readings));
        QCOMPARE(figures.state, TripwireState::Tripped);
        QVERIFY(figures.measured.has_value());
        QVERIFY(isNear(figures.measured->value, 38 / 240.0));
        QVERIFY(isNear(figures.measured->low, 0.11636));
        QVERIFY(isNear(figures.measured->high, 0.20849));
        QCOMPARE(figures.measured->date, QDate(2026, 6, 1));
        QCOMPARE(figures.measured->files, u"crm.csv"_s);
        QCOMPARE(stateAt(0.16, TripwireKind::Rate, readings), TripwireState::TooFewCases);
        QCOMPARE(stateAt(0.11, TripwireKind::Rate, readings), TripwireState::Holds);
    }

    void measuredRate_ofSeveralParts_isOfAllTheirCases_eachOnce()
    {
        const QList<Reading> parts { rate(1, 100, 10, u"Web"_s), rate(2, 300, 90, u"Fairs"_s) };
        TripwireFigures figures = only(measured(wire(TripwireKind::Rate, 0.5), parts));
        QCOMPARE(figures.measured->cases, 400);
        QVERIFY(isNear(figures.measured->value, 0.25));
        figures = only(
            measured(wire(TripwireKind::Rate, 0.5), parts + QList { rate(3, 100, 10, u"Web"_s) }));
        QCOMPARE(figures.measured->cases, 400);
        // The whole holds its parts.
        figures = only(measured(wire(TripwireKind::Rate, 0.5), parts + QList { rate(3, 420, 84) }));
        QCOMPARE(figures.measured->cases, 420);
        QVERIFY(isNear(figures.measured->value, 0.2));
    }

    void measuredRate_isOfTheLatestStudyThatKnowsIt()
    {
        Plan plan = measured(wire(TripwireKind::Rate, 0.25), { rate(1, 240, 38) });
        QCOMPARE(only(plan).state, TripwireState::Tripped);
        put(plan.studies, crmStudy(QDate(2026, 9, 1), { 1'002 }));
        Reading later = rate(2, 240, 120);
        later.study = { 1'002 };
        put(plan.readings, later);
        put(plan.studies, crmStudy(QDate(2026, 12, 1), { 1'003 })); // of something else
        QCOMPARE(only(plan).state, TripwireState::Holds);
        QCOMPARE(only(plan).measured->date, QDate(2026, 9, 1));
    }

    /// Both exports of one day: the one whose leads are later counts, with all its parts, whatever
    /// ids the readings got.
    void measuredRate_ofTwoStudiesOfOneDay_isOfOneOfThem()
    {
        const Id<Study> kLater { 1'002 };
        for (const bool isLaterFirst : { false, true }) {
            Plan plan = watched(wire(TripwireKind::Rate, 0.25));
            Study later = crmStudy(QDate(2026, 6, 1), kLater);
            later.lastContact = QDate(2026, 5, 2);
            plan.studies = { crmStudy(QDate(2026, 6, 1)), later };
            const QList<std::pair<Id<Study>, QString>> parts { { kStudy, u"Web"_s },
                { kLater, u"Web"_s }, { kStudy, u"Fairs"_s }, { kLater, u"Fairs"_s } };
            for (int i = 0; i < parts.size(); ++i) {
                Reading reading = rate(isLaterFirst ? 9 - i : i + 1, 100, 70, parts[i].second);
                reading.study = parts[i].first;
                if (reading.study == kLater)
                    reading.successes = 40;
                put(plan.readings, reading);
            }
            QCOMPARE(only(plan).measured->cases, 200);
            QVERIFY(isNear(only(plan).measured->value, 0.4));
        }
    }

    /// 30 % over two steps: nobody counted the one.
    void readings_putInProportion_areNotMeasured()
    {
        const auto tripwire = wire(TripwireKind::Rate, 0.25);
        Plan plan = measured(tripwire, { rate(1, 240, 38, u"Web"_s) });
        QVERIFY(only(plan).measured.has_value());
        plan = measured(tripwire, { rate(1, 240, 38, withProportion(u"Web"_s, 2)) });
        QVERIFY(!only(plan).measured);
        // Of earlier versions only the step's source says so.
        plan = measured(tripwire, { rate(1, 240, 38) });
        const QString source = sourceText(plan, { plan.readings[0], plan.studies[0] });
        plan.steps[1].rateEvidence
            = { EvidenceMark::Estimated, u"put on 2 steps in proportion: "_s + source, 0, 0 };
        QVERIFY(!only(plan).measured);
        plan.steps[1].rateEvidence.source += u" and so on"_s; // of another study
        QVERIFY(only(plan).measured.has_value());
    }

    void measuredRate_ofAnotherStream_isNotMeant()
    {
        Plan plan = measured(wire(TripwireKind::Rate, 0.25), { rate(1, 240, 38) });
        Stream second = plan.streams.first();
        second.id = { 402 };
        second.channel = { 202 };
        put(plan.channels, Channel { { 202 }, 1, u"Partner"_s });
        put(plan.streams, second);
        plan.tripwires[0].stream = second.id;
        QVERIFY(!only(plan).measured);
        plan.streams[1].ratesSameAs = kStream; // its rates are the other one's
        QVERIFY(only(plan).measured.has_value());
    }

    /// Without a curve single times scatter as much as their mean: 60 days ± 1.96 x 60 / 20.
    void measuredTime_tripsByTheIntervalOfItsMean()
    {
        const QList<Reading> readings { lag(1, 400, 60) };
        const TripwireFigures figures = only(measured(wire(TripwireKind::Lag, 50), readings));
        QVERIFY(std::abs(figures.measured->low - 54.12) < 0.01);
        QVERIFY(std::abs(figures.measured->high - 65.88) < 0.01);
        QCOMPARE(figures.state, TripwireState::Tripped);
        QCOMPARE(stateAt(60, TripwireKind::Lag, readings), TripwireState::TooFewCases);
        QCOMPARE(stateAt(70, TripwireKind::Lag, readings), TripwireState::Holds);
        QCOMPARE(stateAt(5, TripwireKind::Lag, { lag(1, 29, 60) }), TripwireState::TooFewCases);
    }

    /// Half after one month, half after three: 60.875 days, each 30.4375 away from it.
    void measuredTime_withACurve_scattersAsThatSays()
    {
        Reading reading = lag(1, 400, 60.875);
        reading.curve.shares = { {}, { 500'000 }, {}, { 500'000 } };
        const TripwireFigures figures = only(measured(wire(TripwireKind::Lag, 50), { reading }));
        QVERIFY(std::abs(figures.measured->high - (60.875 + 1.96 * 30.4375 / 20)) < 0.01);
    }

    /// 100 stand there, 30 of them for longer than nine in ten took.
    void measuredStalled_areThoseWhoLeaked()
    {
        Reading standing = rate(1, 100, 0);
        standing.table = u"openingPipeline"_s;
        standing.row = 1;
        standing.field = u"count"_s;
        standing.value = 70;
        Plan plan = measured(wire(TripwireKind::Stalled, 0.2), { standing });
        plan.openingPipeline = { { { 1 }, kStream, kMql, 70, {} } };
        QCOMPARE(only(plan).state, TripwireState::Tripped);
        QVERIFY(isNear(only(plan).measured->value, 0.3));
        plan.tripwires[0].limitRate = ratioFromFraction(0.5);
        QCOMPARE(only(plan).state, TripwireState::Holds);
        plan.stages[1].stallLimit = durationFromDays(20); // which no study asked about
        QCOMPARE(only(plan).state, TripwireState::NotMeasured);
    }

    void sentences_sayWhatIsAgreed_andHowItStands()
    {
        const Format format(u"en_GB"_s, u"EUR"_s);
        const auto plain
            = [](const Phrase &phrase) { return phrase.english().replace(QChar(0x00a0), u' '); };
        Plan plan = measured(wire(TripwireKind::Rate, 0.25), { rate(1, 240, 38) });
        const auto said = [&] { return plain(tripwireSentence(plan, plan.tripwires[0], format)); };
        QCOMPARE(said(),
            u"If MQL → Won falls under 25 %, Sales acts within 3 days: call both leaders."_s);
        QCOMPARE(plain(plannedPhrase(plan.tripwires[0], only(plan), format)),
            u"The plan itself has 10 % and trips it."_s);
        QCOMPARE(plain(measuredPhrase(plan.tripwires[0], only(plan), format)),
            u"Measured 15.8 % (11.6 % to 20.8 %, 240 cases, 1 Jun 2026): tripped."_s);
        plan.tripwires[0].deadline = {};
        plan.tripwires[0].stream = kStream;
        QCOMPARE(said(),
            u"If MQL → Won in Direct · Automotive falls under 25 %, Sales acts: call both leaders."_s);
        plan.tripwires = { wire(TripwireKind::Lag, 90) };
        plan.tripwires[0].firstAct.clear();
        QCOMPARE(said(),
            u"If MQL → Won takes longer than 90 days on average, Sales acts within 3 days; how is "
            "not agreed."_s);
        plan.tripwires = { wire(TripwireKind::Stalled, 0.25) };
        QCOMPARE(said(),
            u"If more than 25 % of those at MQL have stood there too long, Sales acts within 3 "
            "days: call both leaders."_s);
    }

    /// A new one does not trip at once.
    void proposedLimits_leaveRoom()
    {
        const Plan plan = smallPlan();
        const Figures all = figures(plan);
        const auto proposed = [&](TripwireKind kind) {
            Tripwire tripwire;
            tripwire.kind = kind;
            tripwire.stage = kMql;
            return withProposedLimit(plan, all, tripwire);
        };
        QCOMPARE(proposed(TripwireKind::Rate).limitRate, ratioFromFraction(0.08));
        QCOMPARE(proposed(TripwireKind::Lag).limitLag, durationFromDays(90));
        QCOMPARE(proposed(TripwireKind::Stalled).limitRate, ratioFromFraction(0.25));
    }

    /// No rate falls under 0 %.
    void proposedRate_canTrip_howeverLowThePlansIs()
    {
        const auto proposed = [](Ratio planned) {
            Plan plan = smallPlan();
            plan.steps[1].rate = planned;
            Tripwire tripwire = wire(TripwireKind::Rate, 0);
            return withProposedLimit(plan, figures(plan), tripwire).limitRate;
        };
        QCOMPARE(proposed({ 0 }), ratioFromFraction(0.1));
        QCOMPARE(proposed({ 500 }), Ratio { 400 }); // 0.05 %
        QCOMPARE(proposed({ 1 }), Ratio { 1 });
    }
};

QTEST_APPLESS_MAIN(tst_Tripwires)
#include "tst_tripwires.moc"
