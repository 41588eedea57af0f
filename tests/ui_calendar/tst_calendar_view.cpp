// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using test::CalendarStage;
using test::entryOf;

class TestCalendarView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void drag_bar_movesByWholeDaysInOneStep();
    void drag_underWay_previewsWithoutAStep();
    void drag_escape_leavesThePlanAsItWas();
    void drag_edges_changeTheLength();
    void drag_beyondTheLimits_isRefusedInTheErrorLine();
    void draw_onALane_addsAnEntryOfThatSideAndAsksItsTitle();
    void plus_inALane_addsAnEntryOfThatSide();
    void click_entryAndGround_selectAndDeselect();
    void focus_elsewhere_selectsHereToo();
    void quarter_click_togglesTheQuarter();
    void keys_arrows_moveAndChangeLength();
    void keys_tab_walksInOrderOfDate();
    void keys_delete_removesAndUndoBringsBack();
    void editor_typedDate_isItsOwnStep();
    void editor_badDate_showsTheErrorAndLeavesThePlan();
    void editor_escape_restoresTheFieldThenCloses();
    void editor_choice_isItsOwnStep();
    void editor_remove_removesItsEntryOnly();
    void chip_click_agrees();
    void widgets_allHaveNames();
    void years_ofALongHorizon_turn();
    void plan_withoutEntries_offersTheFirst();
    void today_isALine_whereItIsShown();
    void drag_withCtrl_copies();
    void drag_ofALaunch_takesAlongWhatMovesWithIt();
    void idea_isTypedInOneLine_andBringsNothing();
    void moreFields_areTypedAndChosen();
    void clashes_areCounted_listed_andSaidOfTheirEntry();
};

namespace {

constexpr Id<Entry> kAutumn { 801 };
constexpr Id<Entry> kSpring { 802 };
constexpr Id<Entry> kTraining { 803 };

/// Autumn: October and November 2026. Spring: March and April 2027. Training: 1 to 14 February
/// 2027.
Plan threeEntries()
{
    Plan plan = test::smallPlan();
    plan.entries
        = { entryOf(kAutumn, u"Autumn"_s, Side::Marketing, { { 2026, 10, 1 }, { 2026, 12, 1 } }),
              entryOf(kSpring, u"Spring"_s, Side::Marketing, { { 2027, 3, 1 }, { 2027, 5, 1 } }),
              entryOf(kTraining, u"Training"_s, Side::Sales, { { 2027, 2, 1 }, { 2027, 2, 15 } }) };
    return plan;
}

} // namespace

void TestCalendarView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestCalendarView::drag_bar_movesByWholeDaysInOneStep()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(30), 0));
    QCOMPARE(stage.entry(kAutumn).period, (Period { { 2026, 10, 31 }, { 2026, 12, 31 } }));
    QCOMPARE(stage.document().undoTitle(), u"Move Autumn"_s);
    QCOMPARE(stage.steps(), 1);
    QCOMPARE(stage.document().plan(), threeEntries());
}

void TestCalendarView::drag_underWay_previewsWithoutAStep()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(30), 0), false);
    QCOMPARE(stage.entry(kAutumn).period.start, QDate(2026, 10, 31));
    QCOMPARE(stage.document().committed(), threeEntries());
    QVERIFY(stage.document().undoTitle().isEmpty());
}

void TestCalendarView::drag_escape_leavesThePlanAsItWas()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(30), 0), false);
    QTest::keyClick(&stage.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, from);
    QCOMPARE(stage.document().plan(), threeEntries());
    QCOMPARE(stage.steps(), 0);
}

void TestCalendarView::drag_edges_changeTheLength()
{
    CalendarStage stage(threeEntries());
    const QRectF bar = stage.canvas().placeOf(kAutumn)->bar;
    const QPoint end(int(bar.right()) - 1, int(bar.center().y()));
    stage.drag(end, end + QPoint(stage.pixels(30), 0));
    QCOMPARE(stage.entry(kAutumn).period, (Period { { 2026, 10, 1 }, { 2026, 12, 31 } }));
    QCOMPARE(stage.document().undoTitle(), u"Change length of Autumn"_s);

    const QPoint start(int(bar.left()) + 1, int(bar.center().y()));
    stage.drag(start, start + QPoint(stage.pixels(300), 0));
    QCOMPARE(stage.entry(kAutumn).period, (Period { { 2026, 12, 30 }, { 2026, 12, 31 } }));
    QCOMPARE(stage.steps(), 2);
}

void TestCalendarView::drag_beyondTheLimits_isRefusedInTheErrorLine()
{
    Plan plan = threeEntries();
    plan.settings.horizonStart = QDate(2199, 1, 1);
    plan.targets.first().fiscalYear = 2199;
    for (Entry &row : plan.entries)
        row.period = { { 2199, 11, 1 }, { 2199, 12, 1 } };
    CalendarStage stage(plan);
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(50), 0));
    QCOMPARE(stage.document().plan(), plan);
    QCOMPARE(stage.steps(), 0);
    QVERIFY(!stage.error().isEmpty());
}

void TestCalendarView::draw_onALane_addsAnEntryOfThatSideAndAsksItsTitle()
{
    CalendarStage stage(threeEntries());
    const QRectF lane = stage.canvas().places().salesLane;
    stage.drag(stage.atDay(lane, { 2026, 9, 10 }), stage.atDay(lane, { 2026, 9, 1 }));
    QCOMPARE(stage.document().plan().entries.size(), 4);
    const Entry added = stage.entry(stage.focus().selection().entry);
    QCOMPARE(added.owner, Side::Sales);
    QCOMPARE(added.period, (Period { { 2026, 9, 1 }, { 2026, 9, 11 } }));

    QTRY_VERIFY(stage.widget<QLineEdit>("inlineEdit"));
    auto *title = stage.widget<QLineEdit>("inlineEdit");
    QTest::keyClicks(title, u"Calling days"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(stage.entry(added.id).title, u"Calling days"_s);
    QCOMPARE(stage.steps(), 2);
    QCOMPARE(stage.document().plan(), threeEntries());
}

void TestCalendarView::plus_inALane_addsAnEntryOfThatSide()
{
    CalendarStage stage(threeEntries());
    QTest::mouseClick(stage.widget<QAbstractButton>("addSalesEntry"), Qt::LeftButton);
    QCOMPARE(stage.entry(stage.focus().selection().entry).owner, Side::Sales);
    QTest::mouseClick(stage.widget<QAbstractButton>("addMarketingEntry"), Qt::LeftButton);
    QCOMPARE(stage.entry(stage.focus().selection().entry).owner, Side::Marketing);
    QCOMPARE(stage.steps(), 2);
}

void TestCalendarView::click_entryAndGround_selectAndDeselect()
{
    CalendarStage stage(threeEntries());
    Selection before;
    before.stage = test::kMql;
    stage.focus().select(before);
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, stage.middleOf(kSpring));
    QCOMPARE(stage.focus().selection().entry, kSpring);
    QCOMPARE(stage.focus().selection().stage, test::kMql);
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {},
        stage.atDay(stage.canvas().places().salesLane, { 2026, 8, 1 }));
    QVERIFY(stage.focus().selection().entry.isNull());
    QCOMPARE(stage.steps(), 0);
}

void TestCalendarView::focus_elsewhere_selectsHereToo()
{
    CalendarStage stage(threeEntries());
    stage.select(kTraining);
    QVERIFY(stage.canvas().accessibleDescription().startsWith(u"Training: 1"_s));
    QVERIFY(stage.widget<QLabel>("entrySentence")->text().startsWith(u"Training: "_s));
}

void TestCalendarView::quarter_click_togglesTheQuarter()
{
    CalendarStage stage(threeEntries());
    const QPoint third = stage.canvas().places().quarters[2].header.center().toPoint();
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, third);
    QCOMPARE(stage.focus().selection().quarter, 2);
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, third);
    QCOMPARE(stage.focus().selection().quarter, -1);
}

void TestCalendarView::keys_arrows_moveAndChangeLength()
{
    CalendarStage stage(threeEntries());
    stage.select(kTraining);
    QTest::keyClick(&stage.canvas(), Qt::Key_Right);
    QCOMPARE(stage.entry(kTraining).period, (Period { { 2027, 2, 2 }, { 2027, 2, 16 } }));
    QTest::keyClick(&stage.canvas(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(stage.entry(kTraining).period, (Period { { 2027, 1, 26 }, { 2027, 2, 9 } }));
    QTest::keyClick(&stage.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stage.entry(kTraining).period, (Period { { 2027, 1, 26 }, { 2027, 2, 10 } }));
    QCOMPARE(stage.steps(), 3);
}

void TestCalendarView::keys_tab_walksInOrderOfDate()
{
    CalendarStage stage(threeEntries());
    for (const auto &expected : { kAutumn, kTraining, kSpring }) {
        QTest::keyClick(&stage.canvas(), Qt::Key_Tab);
        QCOMPARE(stage.focus().selection().entry, expected);
    }
    QTest::keyClick(&stage.canvas(), Qt::Key_Backtab);
    QCOMPARE(stage.focus().selection().entry, kTraining);
}

void TestCalendarView::keys_delete_removesAndUndoBringsBack()
{
    CalendarStage stage(threeEntries());
    stage.select(kTraining);
    QTest::keyClick(&stage.canvas(), Qt::Key_Delete);
    QCOMPARE(stage.document().plan().entries.size(), 2);
    QCOMPARE(stage.document().undoTitle(), u"Remove Training"_s);
    QVERIFY(stage.document().undo());
    QCOMPARE(stage.document().plan(), threeEntries());
}

void TestCalendarView::editor_typedDate_isItsOwnStep()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    auto *lastDay = stage.widget<QLineEdit>("entryLastDay");
    QCOMPARE(lastDay->text(), u"30 Nov 2026"_s);
    lastDay->selectAll();
    QTest::keyClicks(lastDay, u"12 Dec 2026"_s);
    QTest::keyClick(lastDay, Qt::Key_Return);
    QCOMPARE(stage.entry(kAutumn).period.lastDay(), QDate(2026, 12, 12));
    QCOMPARE(stage.document().undoTitle(), u"Change last day of Autumn"_s);
    QCOMPARE(stage.steps(), 1);
}

void TestCalendarView::editor_badDate_showsTheErrorAndLeavesThePlan()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    auto *start = stage.widget<QLineEdit>("entryStart");
    for (const auto &text : { u"the day after"_s, u"31 Feb 2027"_s, QString() }) {
        start->selectAll();
        QTest::keyClick(start, Qt::Key_Delete);
        QTest::keyClicks(start, text);
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY2(!stage.error().isEmpty(), qPrintable(text));
        QCOMPARE(stage.document().plan(), threeEntries());
    }
    QCOMPARE(stage.steps(), 0);
}

void TestCalendarView::editor_escape_restoresTheFieldThenCloses()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    auto *title = stage.widget<QLineEdit>("entryTitle");
    QTest::keyClicks(title, u"Winter"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->text(), u"Autumn"_s);
    QVERIFY(stage.widget<QWidget>("entryEditor")->isVisible());
    QTest::keyClick(title, Qt::Key_Escape);
    QVERIFY(!stage.widget<QWidget>("entryEditor")->isVisible());
    QCOMPARE(stage.document().plan(), threeEntries());
}

void TestCalendarView::editor_choice_isItsOwnStep()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    QTest::keyClick(stage.widget<QComboBox>("entryKind"), Qt::Key_Down);
    QCOMPARE(stage.entry(kAutumn).kind, EntryKind::TradeShow);
    QTest::keyClick(stage.widget<QComboBox>("entryMarket"), Qt::Key_Down);
    QCOMPARE(stage.entry(kAutumn).market, test::kMarket);
    QTest::keyClick(stage.widget<QComboBox>("entryStage"), Qt::Key_End);
    QCOMPARE(stage.entry(kAutumn).stage, test::kWon);
    QCOMPARE(stage.steps(), 3);
}

void TestCalendarView::editor_remove_removesItsEntryOnly()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&stage.canvas(), Qt::Key_Return);
    QTest::mouseClick(stage.widget<QAbstractButton>("removeEntry"), Qt::LeftButton);
    QCOMPARE(stage.document().undoTitle(), u"Remove Autumn"_s);
    QCOMPARE(stage.document().plan().entries.size(), 2);
}

void TestCalendarView::chip_click_agrees()
{
    Plan plan = threeEntries();
    plan.entries[0].goal = u"Inquiries for the third quarter"_s;
    CalendarStage stage(plan, Style(), { 1400, 800 });
    const QRectF chip = stage.canvas().placeOf(kAutumn)->chip;
    QVERIFY(!chip.isEmpty());
    const QPoint right(int(chip.right()) - 4, int(chip.center().y()));
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, right);
    QCOMPARE(stage.document().plan().seals.size(), 1);
    QCOMPARE(stage.document().plan().seals.first().side, Side::Sales);
    QCOMPARE(stage.document().plan().seals.first().item, kAutumn.value);
    // Without a goal it asks for that.
    const QRectF other = stage.canvas().placeOf(kSpring)->chip;
    QVERIFY(!other.isEmpty());
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {},
        QPoint(int(other.right()) - 4, int(other.center().y())));
    QCOMPARE(stage.document().plan().seals.size(), 1);
    QCOMPARE(stage.error(), u"goal of Spring is empty; fill it in."_s);
}

void TestCalendarView::widgets_allHaveNames()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    int named = 0;
    for (const auto *widget : stage.view().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || qobject_cast<const QScrollBar *>(widget))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named >= 15);
    QVERIFY(!stage.view().accessibleName().isEmpty());
}

void TestCalendarView::years_ofALongHorizon_turn()
{
    Plan plan = threeEntries();
    plan.settings.horizonMonths = 60;
    CalendarStage stage(plan);
    QCOMPARE(stage.canvas().places().shown, (Period { { 2026, 7, 1 }, { 2027, 7, 1 } }));
    QTest::mouseClick(stage.widget<QAbstractButton>("nextYear"), Qt::LeftButton);
    QTRY_COMPARE(stage.canvas().places().shown, (Period { { 2027, 7, 1 }, { 2028, 7, 1 } }));
    stage.select(kSpring);
    QTRY_COMPARE(stage.canvas().places().shown, (Period { { 2026, 7, 1 }, { 2027, 7, 1 } }));
}

void TestCalendarView::plan_withoutEntries_offersTheFirst()
{
    CalendarStage stage(test::smallPlan());
    QVERIFY(stage.widget<QWidget>("emptyCalendar")->isVisible());
    QTest::mouseClick(stage.widget<QAbstractButton>("addFirstEntry"), Qt::LeftButton);
    QCOMPARE(stage.document().plan().entries.size(), 1);
    QVERIFY(!stage.widget<QWidget>("emptyCalendar")->isVisible());
}

void TestCalendarView::today_isALine_whereItIsShown()
{
    CalendarStage later(threeEntries()); // it is 1 June 2026 on its clock
    QVERIFY(!later.canvas().todayX());
    Plan plan = threeEntries();
    plan.settings.horizonStart = QDate(2026, 1, 1);
    CalendarStage stage(plan);
    const auto &places = stage.canvas().places();
    const double days = double(places.shown.start.daysTo(QDate(2026, 6, 1)));
    const double expected
        = places.time.left() + places.time.width() * days / double(places.shown.days());
    QVERIFY(stage.canvas().todayX());
    QVERIFY(std::abs(*stage.canvas().todayX() - expected) < 0.01);
}

void TestCalendarView::drag_withCtrl_copies()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    const QPoint to = from + QPoint(stage.pixels(90), 0);
    stage.drag(from, to, false, Qt::ControlModifier);
    QCOMPARE(stage.document().plan().entries.size(), 4); // seen before it is let go
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, Qt::ControlModifier, to);
    QCOMPARE(stage.document().committed().entries.size(), 4);
    QCOMPARE(stage.document().undoTitle(), u"Copy Autumn"_s);
    QCOMPARE(stage.entry(kAutumn).period.start, QDate(2026, 10, 1));
    const auto &entries = stage.document().plan().entries;
    const auto copy = std::find_if(entries.begin(), entries.end(),
        [](const Entry &entry) { return entry.title == u"Autumn" && entry.id != kAutumn; });
    QVERIFY(copy != entries.end());
    QCOMPARE(copy->period.days(), 61);
    QVERIFY(std::abs(QDate(2026, 12, 30).daysTo(copy->period.start)) <= 1);
}

void TestCalendarView::drag_ofALaunch_takesAlongWhatMovesWithIt()
{
    Plan plan = threeEntries();
    plan.entries[2].movesWith = kSpring;
    CalendarStage stage(plan);
    const QPoint from = stage.middleOf(kSpring);
    stage.drag(from, from - QPoint(stage.pixels(30), 0));
    const qint64 days = QDate(2027, 3, 1).daysTo(stage.entry(kSpring).period.start);
    QVERIFY(days < -25);
    QCOMPARE(QDate(2027, 2, 1).daysTo(stage.entry(kTraining).period.start), days);
    QCOMPARE(stage.steps(), 1);
}

void TestCalendarView::idea_isTypedInOneLine_andBringsNothing()
{
    CalendarStage stage(threeEntries());
    auto *line = stage.widget<QLineEdit>("ideaLine");
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, u"  "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stage.document().plan().entries.size(), 3);
    QTest::keyClicks(line, u"Podcast"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stage.document().undoTitle(), u"Add idea Podcast"_s);
    const auto &entries = stage.document().plan().entries;
    const auto idea = std::find_if(entries.begin(), entries.end(),
        [](const Entry &entry) { return entry.title == u"Podcast"; });
    QVERIFY(idea != entries.end());
    QCOMPARE(idea->state, EntryState::Idea);
    QVERIFY(line->text().isEmpty());
}

void TestCalendarView::moreFields_areTypedAndChosen()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    QVERIFY(!stage.widget<QLineEdit>("entrySpent")); // made when they are wanted
    QTest::mouseClick(stage.widget<QToolButton>("moreEntryFields"), Qt::LeftButton);
    auto *spent = stage.widget<QLineEdit>("entrySpent");
    QVERIFY(spent->isVisible());
    spent->selectAll();
    QTest::keyClicks(spent, u"1,200"_s);
    QTest::keyClick(spent, Qt::Key_Return);
    QCOMPARE(stage.entry(kAutumn).spent, Money { 120'000 });
    QCOMPARE(stage.document().undoTitle(), u"Change spent cost of Autumn"_s);
    auto *build = stage.widget<QLineEdit>("entryBuild");
    QTest::keyClicks(build, u"3 weeks or so"_s);
    QTest::keyClick(build, Qt::Key_Return);
    QVERIFY(stage.error().contains(u"Build takes"_s));
    auto *state = stage.widget<QComboBox>("entryState");
    QCOMPARE(state->currentText(), u"Approved"_s);
    state->setCurrentIndex(1);
    emit state->activated(1);
    QCOMPARE(stage.entry(kAutumn).state, EntryState::Proposed);
    auto *quarter = stage.widget<QComboBox>("entryRevenueQuarter");
    QCOMPARE(quarter->itemText(2), u"Q2 FY27"_s);
    emit quarter->activated(2);
    QCOMPARE(stage.entry(kAutumn).revenueQuarter, QDate(2026, 10, 1));
    QCOMPARE(quarter->currentIndex(), 2);
}

void TestCalendarView::clashes_areCounted_listed_andSaidOfTheirEntry()
{
    Plan plan = threeEntries();
    for (Entry &entry : plan.entries)
        entry.expectedVolume = 10;
    CalendarStage stage(plan);
    auto *button = stage.widget<QToolButton>("calendarClashes");
    QVERIFY(!button->isVisible());
    plan.entries[2].period = { { 2027, 3, 8 }, { 2027, 3, 9 } };
    plan.entries[2].kind = EntryKind::Event;
    CalendarStage clashing(plan);
    button = clashing.widget<QToolButton>("calendarClashes");
    QTRY_VERIFY(button->isVisible()); // sought once the hand pauses
    QVERIFY(button->text().startsWith(u'1'));
    auto *list = clashing.view().findChild<QMenu *>(u"calendarClashList"_s);
    emit list->aboutToShow();
    QCOMPARE(list->actions().size(), 1);
    const auto sentence = u"Spring and Training begin within a fortnight, for the same audience."_s;
    QCOMPARE(list->actions().first()->text(), sentence);
    list->actions().first()->trigger();
    QCOMPARE(clashing.focus().selection().entry, kSpring);
    auto *said = clashing.widget<QLabel>("entrySentence");
    QVERIFY(said->accessibleDescription().startsWith(sentence));
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestCalendarView)
#include "tst_calendar_view.moc"
