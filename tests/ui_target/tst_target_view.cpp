// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/calendar_edits.h"
#include "tests/support/plan_builder.h"
#include "tests/support/view_stage.h"
#include "ui/target/amount_cell.h"
#include "ui/target/target_view.h"

#include <QAccessible>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

using TargetStage = test::ViewStage<TargetView>;

// Of the sample plan: an ended product of 1.2 M, a launch of 1.2 M in its place, 24 M new business.
constexpr Id<BridgeRow> kEnded { 481 };
constexpr Id<BridgeRow> kLaunch { 482 };
constexpr Id<BridgeRow> kNew { 483 };

const BridgeRow &row(TargetStage &stage, Id<BridgeRow> id)
{
    return *find(stage.plan().bridgeRows, id);
}

Target target(TargetStage &stage)
{
    return stage.plan().targets.first();
}

QString text(TargetStage &stage, const QString &name)
{
    return stage.widget<AmountCell>(name)->accessibleValue().replace(QChar::Nbsp, u' ');
}

} // namespace

class TestTargetView : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    /// 60 days from MQL to won: 40 who have stood there for 130 days are stalled.
    void pipeline_thatStandsStill_isTold()
    {
        Plan plan = test::smallPlan();
        plan.stages[1].owner = Side::Sales;
        plan.openingPipeline
            = { { { 1 }, test::kStream, test::kMql, 40, {}, durationFromDays(130) } };
        TargetStage stage(plan);
        const auto *standing = stage.widget<QLabel>(u"stalledPipeline"_s);
        QCOMPARE(standing->text().replace(QChar::Nbsp, u' '),
            u"4.0 M of the open pipeline (100 %) stand still for too long; 0 are left without "
            u"them. "
            "That is 0.0 times the target left."_s);
        TargetStage unknown(test::smallPlan());
        QVERIFY(!unknown.widget<QLabel>(u"stalledPipeline"_s)->isVisible());
    }

    void bridge_empty_teachesAndStarts()
    {
        TargetStage stage(test::smallPlan());
        QVERIFY(stage.widget<QPushButton>(u"startBridge"_s)->isVisible());
        const Plan before = stage.plan();
        stage.click(u"startBridge"_s);
        QCOMPARE(stage.plan().bridgeRows.size(), 1);
        QVERIFY(!stage.widget<QPushButton>(u"startBridge"_s)->isVisible());
        stage.answer(u"1 M"_s); // its amount is asked for at once
        QCOMPARE(stage.plan().bridgeRows.first().amount.minorUnits, 100'000'000);
        QCOMPARE(text(stage, u"growthCell"_s), u"+20 %"_s); // 1.2 M against 1 M
        QVERIFY(stage.document().undo().has_value());
        QVERIFY(stage.isOneStep(u"Add Last year's revenue"_s, before));
    }

    void growth_typed_movesTheTarget()
    {
        TargetStage stage(test::smallPlan());
        stage.click(u"startBridge"_s);
        stage.answer(u"1 M"_s);
        stage.type(u"growthCell"_s, u"50 %"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(target(stage).revenue.minorUnits, 150'000'000);
    }

    void budget_typed_saysWhatIsLeft()
    {
        Plan plan = test::smallPlan();
        Entry fair;
        fair.id = { 701 };
        fair.title = u"Fair"_s;
        fair.period = { QDate(2026, 9, 1), QDate(2026, 9, 4) };
        fair.cost = { 30'000'00 };
        plan.entries = { fair };
        TargetStage stage(plan);
        const auto caption = [&] {
            return stage.widget<HeadlineNumber>(u"budgetFact"_s)
                ->accessibleName()
                .replace(QChar::Nbsp, u' ');
        };
        QVERIFY2(caption().contains(u"no budget"_s), qPrintable(caption()));
        const Plan before = stage.plan();
        stage.type(u"budgetFact"_s, u"100,000"_s);
        QCOMPARE(stage.plan().targets.first().budget, Money { 100'000'00 });
        QVERIFY2(caption().contains(u"left of the budget of 100 k"_s), qPrintable(caption()));
        QCOMPARE(stage.widget<HeadlineNumber>(u"budgetFact"_s)->value(), u"70\u00a0k"_s);
        QVERIFY(stage.isOneStep(u"Change budget of FY27"_s, before));
    }

    void amount_typed_isOneStepAndShowsTheDifference()
    {
        TargetStage stage;
        const Plan before = stage.plan();
        QVERIFY(!stage.widget<AmountCell>(u"bridgeAmountWorkedOut"_s));
        stage.type(u"bridgeAmount483"_s, u"20 M"_s);
        QCOMPARE(row(stage, kNew).amount.minorUnits, 2'000'000'000);
        QCOMPARE(text(stage, u"bridgeAmountWorkedOut"_s), u"+4.0 M"_s); // 24 − 20
        QVERIFY(stage.isOneStep(u"Change amount of Systems sold in the year"_s, before));
    }

    void amount_notANumber_isRefused()
    {
        TargetStage stage;
        const Plan before = stage.plan();
        stage.type(u"bridgeAmount483"_s, u"lots"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.plan(), before);
    }

    void name_typed_isOneStep()
    {
        TargetStage stage;
        const Plan before = stage.plan();
        stage.type(u"bridgeName481"_s, u"H5"_s);
        QCOMPARE(row(stage, kEnded).title, u"H5"_s);
        QVERIFY(stage.isOneStep(u"Rename H6 palletiser"_s, before));
    }

    void kind_chosen_launchAddsOrReplaces()
    {
        TargetStage stage;
        QCOMPARE(row(stage, kLaunch).replaces, kEnded);
        stage.choose(u"bridgeKind482"_s, int(BridgeKind::Launch));
        QVERIFY(row(stage, kLaunch).replaces.isNull());
        const int replaces = int(BridgeKind::NewBusiness) + 1; // after the kinds
        stage.choose(u"bridgeKind482"_s, replaces);
        QCOMPARE(row(stage, kLaunch).replaces, kEnded);
    }

    void mark_chosen_isSaid()
    {
        TargetStage stage;
        stage.choose(u"bridgeMark483"_s, int(EvidenceMark::Guessed));
        QCOMPARE(row(stage, kNew).evidence.mark, EvidenceMark::Guessed);
    }

    void remove_ofWhatALaunchReplaces_isRefused()
    {
        TargetStage stage;
        stage.click(u"removeBridge481"_s);
        QVERIFY(find(stage.plan().bridgeRows, kEnded));
        QVERIFY(!stage.error().isEmpty());
        stage.click(u"removeBridge482"_s);
        stage.click(u"removeBridge481"_s);
        QVERIFY(!find(stage.plan().bridgeRows, kEnded));
        QCOMPARE(stage.error(), QString());
    }

    void chip_clicked_agrees()
    {
        TargetStage stage;
        auto *chip = stage.widget<QWidget>(u"bridgeChip483"_s);
        QTest::keyClick(chip, Qt::Key_M);
        const auto *said = standing(stage.now(), ItemKind::BridgeRow, kNew.value);
        QVERIFY(said && said->marketing.isYes());
    }

    void shares_stepped_alwaysComeToTheWhole()
    {
        TargetStage stage(test::smallPlan());
        stage.choose(u"spreadChoice"_s, int(Spread::ByHand));
        QCOMPARE(target(stage).spread, Spread::ByHand);
        auto *stepper = stage.widget<QWidget>(u"quarterShare2"_s);
        QVERIFY(stepper->isVisible());
        QTest::keyClick(stepper, Qt::Key_Up); // 25 % → 26 %
        QTest::keyClick(stepper, Qt::Key_Return);
        const auto shares = target(stage).shares;
        QCOMPARE(shares.second.ppm, 260'000);
        QCOMPARE(
            shares.first.ppm + shares.second.ppm + shares.third.ppm + shares.fourth.ppm, 1'000'000);
    }

    void lastYear_typed_countsWhenNothingIsMissing()
    {
        TargetStage stage(test::smallPlan());
        stage.choose(u"spreadChoice"_s, int(Spread::LastYear));
        QCOMPARE(target(stage).spread, Spread::Even);
        for (int quarter = 1; quarter <= 4; ++quarter)
            stage.type(u"spreadAmount%1"_s.arg(quarter), u"%1 k"_s.arg(quarter * 100));
        QCOMPARE(stage.error(), QString());
        QCOMPARE(target(stage).spread, Spread::LastYear);
        QCOMPARE(target(stage).lastYear.fourth.minorUnits, 40'000'000);
    }

    void ramp_typed_setsTheTarget()
    {
        TargetStage stage(test::smallPlan());
        stage.choose(u"spreadChoice"_s, int(Spread::Ramp));
        stage.type(u"spreadAmount1"_s, u"100 k"_s);
        stage.type(u"spreadAmount2"_s, u"220 k"_s);
        // 110 + 120 + … + 220 thousand: 12 months of 165 on average.
        QCOMPARE(target(stage).revenue.minorUnits, 198'000'000);
    }

    void launch_showsItsDateInTheCalendar()
    {
        TargetStage stage; // the sample plan's H7 palletiser is launched on 14 September
        auto *date = stage.widget<QToolButton>(u"bridgeDate482"_s);
        QVERIFY(date->isVisible());
        QCOMPARE(date->text(), u"14 Sept 2026"_s);
        QVERIFY(!stage.widget<QToolButton>(u"bridgeDate481"_s)->isVisible()); // none ends the H6
        date->click();
        QCOMPARE(stage.focus().selection().entry, Id<Entry> { 307 });
        const Period later { { 2027, 8, 2 }, { 2027, 8, 31 } };
        QVERIFY(stage.document()
                    .commit(u"Move"_s, moveEntry(stage.document().committed(), { 307 }, later))
                    .has_value());
        QCOMPARE(date->text(), u"2 Aug 2027, after the year"_s);
    }

    void everything_hasAName()
    {
        TargetStage stage;
        QCOMPARE(stage.nameless(), QStringList());
    }

    void narrowPane_showsEverything()
    {
        TargetStage stage;
        stage.view().resize(380, 700);
        stage.settle();
        for (const auto &name : { u"bridgeName481"_s, u"bridgeAmount481"_s, u"bridgeChip481"_s,
                 u"bridgeKind481"_s, u"bridgeMark481"_s }) {
            const auto *cell = stage.widget<QWidget>(name);
            const auto right = cell->mapTo(&stage.view(), QPoint(cell->width(), 0)).x();
            QVERIFY2(cell->isVisible() && right <= stage.view().width(), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestTargetView)
#include "tst_target_view.moc"
