// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/stage_edits.h"

#include "app/funnel/funnel_edits.h"
#include "app/funnel/step_edits.h"
#include "app/funnel/team_edits.h"
#include "app/plan/findings.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class StageEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addStage_letsEverybodyThrough_data();
    void addStage_letsEverybodyThrough();
    void addStage_andRemove_isTheSamePlan();
    void addStage_refused();
    void addStage_upToTwelve();
    void removeStage_first_takesItsStepsAlong();
    void removeStage_inBetween_joinsTheSteps();
    void removeStage_inBetween_keepsTheMeanTimeOfNurture();
    void removeStage_won_isRefused();
    void removeStage_stillReferredTo_isRefused();
    void removeStage_downToTheWonOne();
    void moveStage_takesItsStepsAlong();
    void moveStage_andBack_isTheSamePlan();
    void moveStage_refused();
    void putTeam_addsReplacesRemoves();
    void putTeam_refused();
};

static Stage named(const QString &name)
{
    Stage stage;
    stage.name = name;
    return stage;
}

static QStringList namesOf(const Plan &plan)
{
    QStringList names;
    for (const Stage &stage : ordered(plan.stages))
        names.append(stage.name);
    return names;
}

static const Step *stepFrom(const Plan &plan, Id<Stage> stage)
{
    for (const Step &step : plan.steps) {
        if (step.stage == stage)
            return &step;
    }
    return nullptr;
}

static Result<Plan> added(const Plan &plan, const QString &name, int place)
{
    QRandomGenerator ids(7);
    return addStage(plan, named(name), place, ids);
}

void StageEditsTest::addStage_letsEverybodyThrough_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("first") << 0 << QStringList { u"New"_s, u"Inquiry"_s, u"MQL"_s, u"Won"_s };
    QTest::newRow("between") << 1 << QStringList { u"Inquiry"_s, u"New"_s, u"MQL"_s, u"Won"_s };
    QTest::newRow("before won") << 2 << QStringList { u"Inquiry"_s, u"MQL"_s, u"New"_s, u"Won"_s };
}

void StageEditsTest::addStage_letsEverybodyThrough()
{
    QFETCH(int, place);
    const Plan plan = planOf(added(smallPlan(), u"New"_s, place));
    QTEST(namesOf(plan), "names");
    QCOMPARE(plan.steps.size(), 3);
    const Step *step = stepFrom(plan, ordered(plan.stages)[place].id);
    QVERIFY(step);
    QCOMPARE(step->rate.ppm, 1'000'000);
    QCOMPARE(step->lag.minutes, 0);
    QCOMPARE(step->rateEvidence.mark, EvidenceMark::Guessed);
    QCOMPARE(stepFrom(plan, kInquiry)->rate.ppm, 200'000); // the others stay what they are
    QCOMPARE(check(plan), QList<Finding>());
}

void StageEditsTest::addStage_andRemove_isTheSamePlan()
{
    const Plan plan = planOf(added(smallPlan(), u"New"_s, 0));
    QVERIFY(removeStage(plan, ordered(plan.stages)[0].id).value() == smallPlan());
}

void StageEditsTest::addStage_refused()
{
    QCOMPARE(errorOf(added(smallPlan(), u"New"_s, 3)), // after the won one
        (Error { Fault::OutOfRange, u"place of the stage"_s, u"1 to 3"_s }));
    QCOMPARE(errorOf(added(smallPlan(), u"New"_s, -1)).fault, Fault::OutOfRange);
    QCOMPARE(errorOf(added(smallPlan(), u" "_s, 1)).fault, Fault::Empty);
}

void StageEditsTest::addStage_upToTwelve()
{
    QRandomGenerator ids(7);
    Plan plan = smallPlan();
    for (int i = 0; i < 9; ++i)
        plan = addStage(plan, named(u"New"_s), 1, ids).value();
    QCOMPARE(plan.stages.size(), 12);
    QCOMPARE(errorOf(addStage(plan, named(u"New"_s), 1, ids)),
        (Error { Fault::OutOfRange, u"number of stages"_s, u"1 to 12"_s }));
}

void StageEditsTest::removeStage_first_takesItsStepsAlong()
{
    const Plan plan = planOf(removeStage(smallPlan(), kInquiry));
    QCOMPARE(namesOf(plan), (QStringList { u"MQL"_s, u"Won"_s }));
    QCOMPARE(plan.steps, QList { smallPlan().steps[1] });
}

void StageEditsTest::removeStage_inBetween_joinsTheSteps()
{
    Plan before = smallPlan();
    before.steps[0].rateLow = { 100'000 };
    before.steps[1].rateLow = { 50'000 };
    before.steps[1].rateHigh = { 200'000 };
    before.steps[1].lagCurve = { { {}, { 1'000'000 } } }; // all after a month
    before.steps[1].rateEvidence = {};
    const Plan plan = planOf(removeStage(before, kMql));
    QCOMPARE(plan.steps.size(), 1);
    const Step &step = plan.steps[0];
    QCOMPARE(step.id, kInquiryStep);
    QCOMPARE(step.rate.ppm, 20'000); // 20 % × 10 %
    QCOMPARE(step.rateLow.ppm, 5'000);
    QCOMPARE(step.rateHigh.ppm, 0); // stated for one of them only
    QCOMPARE(step.rateEvidence.mark, EvidenceMark::Guessed); // the less known of the two
    QCOMPARE(step.lagEvidence.mark, EvidenceMark::Estimated);
    QCOMPARE(step.lag.minutes, 30 * 1'440 + 43'830);
    QVERIFY(step.lagCurve.isEmpty());
}

/// 40 % for 50 days, then half for 30: 35 days of nurture on average, of 70 % for 50 days.
void StageEditsTest::removeStage_inBetween_keepsTheMeanTimeOfNurture()
{
    Plan before = smallPlan();
    before.steps[0].nurtureShare = { 400'000 };
    before.steps[0].nurtureTime = durationFromDays(50);
    before.steps[1].nurtureShare = { 500'000 };
    before.steps[1].nurtureTime = durationFromDays(30);
    before.steps[1].nurtureEvidence = { EvidenceMark::Estimated, u"said"_s };
    const Step both = planOf(removeStage(before, kMql)).steps[0];
    QCOMPARE(both.nurtureShare.ppm, 700'000);
    QCOMPARE(both.nurtureTime, durationFromDays(50));
    QCOMPARE(both.nurtureEvidence.mark, EvidenceMark::Guessed);
    before.steps[0].nurtureShare = {};
    before.steps[0].nurtureTime = {};
    const Step second = planOf(removeStage(before, kMql)).steps[0];
    QCOMPARE(second.nurtureShare.ppm, 500'000);
    QCOMPARE(second.nurtureTime, durationFromDays(30));
    QCOMPARE(second.nurtureEvidence.source, u"said"_s);
}

void StageEditsTest::removeStage_won_isRefused()
{
    QCOMPARE(errorOf(removeStage(smallPlan(), kWon)),
        (Error { Fault::OutOfRange, u"place of Won"_s,
            u"the last one: what is won is not moved on"_s }));
    QCOMPARE(errorOf(removeStage(smallPlan(), { 9 })).fault, Fault::NoSuchItem);
}

void StageEditsTest::removeStage_stillReferredTo_isRefused()
{
    const auto refusal = [](const Plan &plan) { return errorOf(removeStage(plan, kMql)); };
    const auto referred = [](const QString &by) {
        return Error { Fault::StillReferred, u"MQL"_s, by };
    };
    Plan plan = smallPlan();
    plan.streams[0].salesEntryStage = kMql;
    QCOMPARE(refusal(plan), referred(u"Direct · Automotive"_s));
    plan = smallPlan();
    plan.streams[0].partnerEntryStage = kMql;
    QCOMPARE(refusal(plan), referred(u"Direct · Automotive"_s));
    QCOMPARE(refusal(setOpeningPipeline(smallPlan(), kStream, kMql, 4).value()),
        referred(u"opening pipeline at MQL, Direct · Automotive"_s));
    plan = smallPlan();
    plan.teams = { { { 1 }, 0, u"SDR"_s, Side::Sales, kMql, 3, {}, {}, 0, 0, {}, {} } };
    QCOMPARE(refusal(plan), referred(u"SDR"_s));
    Entry fair;
    fair.id = { 1 };
    fair.title = u"Fair"_s;
    fair.stage = kMql;
    plan = smallPlan();
    plan.entries = { fair };
    QCOMPARE(refusal(plan), referred(u"Fair"_s));
    plan = smallPlan();
    plan.steps[1].recycleTo = kInquiry;
    QCOMPARE(errorOf(removeStage(plan, kInquiry)),
        (Error { Fault::StillReferred, u"Inquiry"_s, u"MQL → Won, Direct · Automotive"_s }));
    plan.steps[1].recycleTo = kMql; // its own goes with it
    QVERIFY(removeStage(plan, kMql));
}

void StageEditsTest::removeStage_downToTheWonOne()
{
    const Plan two = removeStage(smallPlan(), kInquiry).value();
    const Plan one = removeStage(two, kMql).value();
    QCOMPARE(namesOf(one), QStringList { u"Won"_s });
    QVERIFY(one.steps.isEmpty());
    QCOMPARE(errorOf(removeStage(one, kWon)).fault, Fault::OutOfRange);
}

void StageEditsTest::moveStage_takesItsStepsAlong()
{
    const Plan plan = planOf(moveStage(smallPlan(), kMql, 0));
    QCOMPARE(namesOf(plan), (QStringList { u"MQL"_s, u"Inquiry"_s, u"Won"_s }));
    QCOMPARE(plan.steps, smallPlan().steps);
}

void StageEditsTest::moveStage_andBack_isTheSamePlan()
{
    QVERIFY(moveStage(moveStage(smallPlan(), kMql, 0).value(), kMql, 1).value() == smallPlan());
}

void StageEditsTest::moveStage_refused()
{
    QCOMPARE(errorOf(moveStage(smallPlan(), kWon, 0)).subject, u"place of Won"_s);
    QCOMPARE(errorOf(moveStage(smallPlan(), kInquiry, 2)),
        (Error { Fault::OutOfRange, u"place of the stage"_s, u"1 to 2"_s }));
    QCOMPARE(errorOf(moveStage(smallPlan(), { 9 }, 0)).fault, Fault::NoSuchItem);
    Plan plan = smallPlan();
    plan.steps[1].recycleTo = kInquiry; // which would come after it
    QCOMPARE(errorOf(moveStage(plan, kMql, 0)).subject,
        u"recycle to of MQL → Inquiry, Direct · Automotive"_s);
}

void StageEditsTest::putTeam_addsReplacesRemoves()
{
    QRandomGenerator ids(7);
    Team team;
    team.name = u"Sellers"_s;
    team.headCount = 4;
    team.evidence = { EvidenceMark::Measured, u"HR"_s, 4, 0 };
    const Plan plan = putTeam(smallPlan(), team, ids).value();
    team = plan.teams.value(0);
    QCOMPARE(team.name, u"Sellers"_s);
    QVERIFY(!team.id.isNull());
    team.headCount = 5;
    const Plan more = putTeam(plan, team, ids).value();
    QCOMPARE(more.teams.size(), 1);
    QCOMPARE(more.teams[0].headCount, 5);
    QCOMPARE(more.teams[0].evidence.mark, EvidenceMark::Estimated);
    QVERIFY(removeTeam(more, team.id).value() == smallPlan());
}

void StageEditsTest::putTeam_refused()
{
    QRandomGenerator ids(7);
    QCOMPARE(errorOf(putTeam(smallPlan(), {}, ids)).fault, Fault::Empty);
    Team team;
    team.id = { 9 };
    QCOMPARE(errorOf(putTeam(smallPlan(), team, ids)).fault, Fault::NoSuchItem);
    QCOMPARE(errorOf(removeTeam(smallPlan(), { 9 })).fault, Fault::NoSuchItem);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::StageEditsTest)
#include "tst_stage_edits.moc"
