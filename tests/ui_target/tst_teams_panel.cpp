// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who can handle it: the form of a team, and the checks beside it.

#include "tests/support/plan_builder.h"
#include "tests/support/view_stage.h"
#include "ui/shared/headline_number.h"
#include "ui/target/amount_cell.h"
#include "ui/target/target_view.h"

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

using TargetStage = test::ViewStage<TargetView>;

// Of the sample plan: five people who handle 48 a month each, measured.
constexpr Id<Team> kDesk { 461 };

const Team &desk(TargetStage &stage)
{
    return *find(stage.plan().teams, kDesk);
}

QString words(TargetStage &stage, const QString &name)
{
    return stage.widget<QLabel>(name)->text().replace(QChar::Nbsp, u' ');
}

} // namespace

class TestTeamsPanel : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void heads_typed_isOneStep()
    {
        TargetStage stage;
        const Plan before = stage.plan();
        stage.type(u"teamHeads_461"_s, u"7"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(desk(stage).headCount, 7);
        QVERIFY(stage.isOneStep(u"Change a team: People"_s, before));
    }

    void heads_notANumber_isRefused()
    {
        TargetStage stage;
        stage.type(u"teamHeads_461"_s, u"many"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(desk(stage).headCount, 5);
    }

    void everyInput_typed_isTaken()
    {
        TargetStage stage;
        stage.type(u"teamStart_461"_s, u"1 Aug 2026"_s);
        stage.type(u"teamRamp_461"_s, u"30 d"_s);
        stage.type(u"teamMonth_461"_s, u"50"_s);
        stage.type(u"teamHours_461"_s, u"20"_s);
        stage.type(u"teamQuota_461"_s, u"1.5 M"_s);
        stage.type(u"teamAtOnce_461"_s, u"3"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(desk(stage).startsOn, QDate(2026, 8, 1));
        QCOMPARE(desk(stage).ramp, durationFromDays(30));
        QCOMPARE(desk(stage).perMonth, 50);
        QCOMPARE(desk(stage).hoursPerWeek, 20);
        QCOMPARE(desk(stage).entriesAtOnce, 3);
        QCOMPARE(desk(stage).quota.minorUnits, 150'000'000);
        stage.type(u"teamMonth_461"_s, u" "_s);
        QCOMPARE(desk(stage).perMonth, 0); // not stated
    }

    void mark_chosen_isHowWellItIsKnown()
    {
        TargetStage stage;
        const Plan before = stage.plan();
        stage.choose(u"teamMark461"_s, int(EvidenceMark::Guessed));
        QCOMPARE(desk(stage).evidence.mark, EvidenceMark::Guessed);
        QVERIFY(stage.isOneStep(u"Change how well a team's capacity is known"_s, before));
    }

    void stage_chosen_isWhatTheyWork()
    {
        TargetStage stage;
        stage.choose(u"teamStage461"_s, 2);
        QCOMPARE(desk(stage).stage, ordered(stage.plan().stages)[2].id);
        QCOMPARE(desk(stage).side, ordered(stage.plan().stages)[2].owner);
    }

    void team_addedAndRemoved()
    {
        TargetStage stage(test::smallPlan());
        stage.click(u"addTeam"_s);
        QCOMPARE(stage.plan().teams.size(), 1);
        stage.click(u"removeTeam%1"_s.arg(stage.plan().teams.first().id.value));
        QVERIFY(stage.plan().teams.isEmpty());
    }

    void capacity_morePeople_canHandleMore()
    {
        TargetStage stage;
        const auto before = words(stage, u"teamWords461"_s);
        stage.type(u"teamHeads_461"_s, u"50"_s);
        QVERIFY(words(stage, u"teamWords461"_s) != before);
        QVERIFY(words(stage, u"teamWords461"_s).contains(u"enough for what is planned"_s));
    }

    void checks_sayWhetherOneSideCouldWinAlone()
    {
        TargetStage stage;
        QVERIFY(words(stage, u"salesAlone"_s).contains(u"FY27"_s));
        QVERIFY(words(stage, u"marketingAlone"_s).contains(u"FY27"_s));
        for (const auto &name :
            { u"coverage"_s, u"requiredCoverage"_s, u"weightedCoverage"_s, u"velocity"_s }) {
            const auto *number = stage.widget<HeadlineNumber>(name + u"Fact"_s);
            QVERIFY2(number->isVisible(), qPrintable(name));
            QCOMPARE(number->value(), namedFigure(stage.now(), name)->text);
        }
    }

    void checks_noTargetNoPipeline_areNotThere()
    {
        Plan plan = test::smallPlan();
        plan.targets.clear();
        TargetStage stage(plan);
        QVERIFY(!stage.widget<QLabel>(u"salesAlone"_s)->isVisible());
    }
};

QTEST_MAIN(TestTeamsPanel)
#include "tst_teams_panel.moc"
