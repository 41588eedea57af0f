// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_calendar/three_entries.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class TestCalendarView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void draw_onALane_addsAnEntryOfThatSideAndAsksItsTitle();
    void plus_inALane_addsAnEntryOfThatSide();
    void click_entryAndGround_selectAndDeselect();
    void focus_elsewhere_selectsHereToo();
    void quarter_click_togglesTheQuarter();
    void keys_arrows_moveAndChangeLength();
    void keys_tab_walksInOrderOfDate();
    void keys_delete_removesAndUndoBringsBack();
    void chip_click_agrees();
    void widgets_allHaveNames();
    void years_ofALongHorizon_turn();
    void plan_withoutEntries_offersTheFirst();
    void today_isALine_whereItIsShown();
    void idea_isTypedInOneLine_andBringsNothing();
    void clashes_areCounted_listed_andSaidOfTheirEntry();
};

void TestCalendarView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
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
