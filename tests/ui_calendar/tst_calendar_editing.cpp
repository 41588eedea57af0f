// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Entries changed on the sheet: dragged, and typed in their form.
#include "tests/ui_calendar/three_entries.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class TestCalendarEditing : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void drag_bar_movesByWholeDaysInOneStep();
    void drag_underWay_previewsWithoutAStep();
    void drag_escape_leavesThePlanAsItWas();
    void drag_edges_changeTheLength();
    void drag_beyondTheLimits_isRefusedInTheErrorLine();
    void drag_withCtrl_copies();
    void drag_ofALaunch_takesAlongWhatMovesWithIt();
    void editor_typedDate_isItsOwnStep();
    void editor_badDate_showsTheErrorAndLeavesThePlan();
    void editor_escape_restoresTheFieldThenCloses();
    void editor_choice_isItsOwnStep();
    void editor_remove_removesItsEntryOnly();
    void moreFields_areTypedAndChosen();
    void arrowsOnALaunch_sayWhatTheyMoveInTheBridge();
};

void TestCalendarEditing::drag_bar_movesByWholeDaysInOneStep()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(30), 0));
    QCOMPARE(stage.entry(kAutumn).period, (Period { { 2026, 10, 31 }, { 2026, 12, 31 } }));
    QCOMPARE(stage.document().undoTitle(), u"Move Autumn"_s);
    QCOMPARE(stage.steps(), 1);
    QCOMPARE(stage.document().plan(), threeEntries());
}

void TestCalendarEditing::drag_underWay_previewsWithoutAStep()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(30), 0), false);
    QCOMPARE(stage.entry(kAutumn).period.start, QDate(2026, 10, 31));
    QCOMPARE(stage.document().committed(), threeEntries());
    QVERIFY(stage.document().undoTitle().isEmpty());
}

void TestCalendarEditing::drag_escape_leavesThePlanAsItWas()
{
    CalendarStage stage(threeEntries());
    const QPoint from = stage.middleOf(kAutumn);
    stage.drag(from, from + QPoint(stage.pixels(30), 0), false);
    QTest::keyClick(&stage.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, from);
    QCOMPARE(stage.document().plan(), threeEntries());
    QCOMPARE(stage.steps(), 0);
}

void TestCalendarEditing::drag_edges_changeTheLength()
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

void TestCalendarEditing::drag_beyondTheLimits_isRefusedInTheErrorLine()
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

void TestCalendarEditing::drag_withCtrl_copies()
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

void TestCalendarEditing::drag_ofALaunch_takesAlongWhatMovesWithIt()
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

void TestCalendarEditing::editor_typedDate_isItsOwnStep()
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

void TestCalendarEditing::editor_badDate_showsTheErrorAndLeavesThePlan()
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

void TestCalendarEditing::editor_escape_restoresTheFieldThenCloses()
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

void TestCalendarEditing::editor_choice_isItsOwnStep()
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

void TestCalendarEditing::editor_remove_removesItsEntryOnly()
{
    CalendarStage stage(threeEntries());
    stage.select(kAutumn);
    QTest::keyClick(&stage.canvas(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&stage.canvas(), Qt::Key_Return);
    QTest::mouseClick(stage.widget<QAbstractButton>("removeEntry"), Qt::LeftButton);
    QCOMPARE(stage.document().undoTitle(), u"Remove Autumn"_s);
    QCOMPARE(stage.document().plan().entries.size(), 2);
}

void TestCalendarEditing::moreFields_areTypedAndChosen()
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

/// 273 days are left of the year from 1 October on: a week less is 7/273 of 2.73 M EUR.
void TestCalendarEditing::arrowsOnALaunch_sayWhatTheyMoveInTheBridge()
{
    Plan plan = threeEntries();
    plan.entries[0].kind = EntryKind::Launch;
    BridgeRow row;
    row.id = { 1 };
    row.fiscalYear = 2027;
    row.kind = BridgeKind::Launch;
    row.title = u"Autumn"_s;
    row.amount = { 2'730'000'00 };
    plan.bridgeRows = { row };
    CalendarStage stage(plan);
    const auto said = [&stage] {
        return stage.widget<QLabel>("entrySentence")
            ->accessibleDescription()
            .replace(QChar::Nbsp, u' ');
    };
    stage.select(kAutumn);
    QVERIFY(said().startsWith(u"Autumn: "_s));
    QTest::keyClick(&stage.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(said().startsWith(u"−70 k EUR in the bridge of FY27. Autumn: "_s), qPrintable(said()));
    QTest::keyClick(&stage.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(said().startsWith(u"−140 k EUR"_s), qPrintable(said())); // since it was selected
    QVERIFY(stage.document().undo());
    QVERIFY(stage.document().undo());
    QVERIFY2(said().startsWith(u"Autumn: "_s), qPrintable(said()));
    QTest::keyClick(&stage.canvas(), Qt::Key_Right);
    QVERIFY2(said().startsWith(u"−10 k EUR"_s), qPrintable(said()));
    stage.select(kSpring);
    stage.select(kAutumn);
    QVERIFY2(said().startsWith(u"Autumn: "_s), qPrintable(said()));
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestCalendarEditing)
#include "tst_calendar_editing.moc"
