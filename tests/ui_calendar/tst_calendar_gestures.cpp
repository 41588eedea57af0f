// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/revenue_balance.h"
#include "tests/ui_calendar/review_plan.h"
#include "ui/calendar/date_choice.h"
#include "ui/shared/choice_button.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

void turnWheel(QWidget &at, QPoint position, int steps, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(QPointF(position), at.mapToGlobal(QPointF(position)), {}, { 0, 120 * steps },
        Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&at, &event);
    QCoreApplication::processEvents();
}

double xOf(CalendarStage &stage, QDate day)
{
    const auto &places = stage.canvas().places();
    return places.time.left()
        + places.time.width() * double(places.shown.start.daysTo(day))
        / double(places.shown.days());
}

} // namespace

class TestCalendarGestures : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void dragUnderWay_itsBarFollows_theRestStays();
    void dragWithCtrl_isAboutTheCopy_andLeavesItSelected();
    void dragWithCtrl_letGoOrEscaped_isAboutTheOriginal();
    void shiftClick_choosesSeveral_whichMoveInOneStep();
    void shiftDrag_choosesWhatItTouches_deleteRemovesThem();
    void mover_ofTheOtherSide_isToldInOneSentence();
    void lanes_byMarket_keepWhatHasNoneApart();
    void lanes_byMarket_showWhatElseAnEntryServes();
    void lanes_byKind_drawnEntryHasIt();
    void wheelWithCtrl_comesNearer_aboutTheDayUnderIt();
    void plusAndMinus_zoom_pageKeysGoThroughTime();
    void search_fadesTheRest_counts_andEscapeClears();
    void horizon_isLookedFor();
};

void TestCalendarGestures::dragUnderWay_itsBarFollows_theRestStays()
{
    Plan launch = plan();
    launch.entries[3].movesWith = kFair;
    CalendarStage stage(launch);
    const QRectF tour = stage.canvas().placeOf(kTour)->bar;
    const QPoint from = stage.middleOf(kFair);
    stage.select(kFair);
    QCoreApplication::processEvents();
    const QImage before = stage.canvas().grab().toImage();
    stage.drag(from, from + QPoint(stage.pixels(35), 0), false); // over the tour's days
    (void)stage.canvas().grab();
    for (const auto id : { kFair, kOffer }) {
        const QRectF bar = stage.canvas().placeOf(id)->bar;
        QVERIFY(std::abs(bar.left() - xOf(stage, stage.entry(id).period.start)) < 0.01);
    }
    QCOMPARE(stage.canvas().placeOf(kTour)->bar, tour);
    QTest::keyClick(&stage.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, from);
    QCOMPARE(stage.document().plan(), launch);
    QTRY_COMPARE(stage.canvas().grab().toImage(), before);
}

void TestCalendarGestures::dragWithCtrl_isAboutTheCopy_andLeavesItSelected()
{
    CalendarStage stage(plan());
    const QPoint from = stage.middleOf(kFair);
    const QPoint to = from + QPoint(stage.pixels(60), 0); // from 4 January to 5 March
    stage.drag(from, to, false, Qt::ControlModifier);
    const Id<Entry> copy = stage.focus().selection().entry;
    QVERIFY(copy != kFair);
    QCOMPARE(stage.entry(copy).period.start, QDate(2027, 3, 5));
    QVERIFY2(stage.canvas().accessibleDescription().contains(u"5"_s),
        qPrintable(stage.canvas().accessibleDescription()));
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, Qt::ControlModifier, to);
    QCOMPARE(stage.focus().selection().entry, copy);
    QCOMPARE(stage.entry(kFair).period.start, QDate(2027, 1, 4));
    QCOMPARE(stage.steps(), 1);
}

void TestCalendarGestures::dragWithCtrl_letGoOrEscaped_isAboutTheOriginal()
{
    CalendarStage stage(plan());
    const QPoint from = stage.middleOf(kFair);
    const QPoint to = from + QPoint(stage.pixels(60), 0);
    stage.drag(from, to, false, Qt::ControlModifier);
    stage.move(to + QPoint(stage.pixels(2), 0), {}); // without Ctrl it moves
    QCOMPARE(stage.focus().selection().entry, kFair);
    stage.move(to, Qt::ControlModifier);
    QVERIFY(stage.focus().selection().entry != kFair);
    QTest::keyClick(&stage.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, to);
    QCOMPARE(stage.focus().selection().entry, kFair);
    QCOMPARE(stage.document().plan(), plan());
}

void TestCalendarGestures::shiftClick_choosesSeveral_whichMoveInOneStep()
{
    CalendarStage stage(plan());
    for (const auto id : { kFair, kTour, kOffer })
        QTest::mouseClick(&stage.canvas(), Qt::LeftButton, Qt::ShiftModifier, stage.middleOf(id));
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, Qt::ShiftModifier, stage.middleOf(kOffer));
    const QPoint from = stage.middleOf(kFair);
    stage.drag(from, from + QPoint(stage.pixels(14), 0));
    const qint64 days = QDate(2027, 1, 4).daysTo(stage.entry(kFair).period.start);
    QVERIFY(days >= 13 && days <= 15);
    QCOMPARE(QDate(2027, 2, 1).daysTo(stage.entry(kTour).period.start), days);
    QCOMPARE(stage.entry(kOffer).period.start, QDate(2027, 4, 1)); // let go again
    QTest::keyClick(&stage.canvas(), Qt::Key_Left);
    QCOMPARE(QDate(2027, 2, 1).daysTo(stage.entry(kTour).period.start), days - 1);
    QCOMPARE(stage.steps(), 2);
    QCOMPARE(stage.document().plan(), plan());
}

void TestCalendarGestures::shiftDrag_choosesWhatItTouches_deleteRemovesThem()
{
    CalendarStage stage(plan());
    auto &canvas = stage.canvas();
    const QPoint from = stage.atDay(canvas.places().marketingLane, { 2026, 12, 20 });
    const QPoint to(int(xOf(stage, { 2027, 2, 10 })), int(canvas.places().marketingLane.top()) + 2);
    stage.drag(from, to, true, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QCOMPARE(stage.document().plan().entries.size(), 2);
    QVERIFY(!find(stage.document().plan().entries, kFair));
    QVERIFY(!find(stage.document().plan().entries, kTour));
    QCOMPARE(stage.steps(), 1);
}

void TestCalendarGestures::mover_ofTheOtherSide_isToldInOneSentence()
{
    Plan theirs = plan();
    theirs.entries[1].mover = Mover::Sales;
    CalendarStage stage(theirs);
    stage.document().setSide(Side::Marketing);
    const QPoint from = stage.middleOf(kFair);
    stage.drag(from, from + QPoint(stage.pixels(14), 0));
    QCOMPARE(stage.document().plan(), theirs);
    QVERIFY2(stage.error().contains(u"Fair"_s) && stage.error().contains(u"sales"_s),
        qPrintable(stage.error()));
    stage.document().setSide(Side::Sales);
    stage.drag(from, from + QPoint(stage.pixels(14), 0));
    QVERIFY(stage.entry(kFair).period.start > QDate(2027, 1, 10));
    QVERIFY(stage.error().isEmpty());
}

void TestCalendarGestures::lanes_byMarket_keepWhatHasNoneApart()
{
    CalendarStage stage(plan());
    stage.view().setLanes(LaneGrouping::Market);
    QTRY_COMPARE(stage.canvas().places().lanes.first().lane.by, LaneGrouping::Market);
    const auto &lanes = stage.canvas().places().lanes;
    QCOMPARE(lanes.size(), 2);
    QCOMPARE(lanes[0].lane.title, u"Automotive"_s);
    QCOMPARE(lanes[1].lane.title, u"All markets"_s);
    QVERIFY(lanes[0].rect.contains(stage.canvas().placeOf(kFair)->bar));
    for (const auto id : { kReview, kTour, kOffer })
        QVERIFY(lanes[1].rect.contains(stage.canvas().placeOf(id)->bar));
    QVERIFY(lanes[0].rect.bottom() <= lanes[1].rect.top());
}

void TestCalendarGestures::lanes_byMarket_showWhatElseAnEntryServes()
{
    Plan both = plan();
    both.entryReaches = { { { 21 }, kTour, test::kMarket, {} } };
    CalendarStage stage(both);
    QCOMPARE(std::count_if(stage.canvas().places().entries.begin(),
                 stage.canvas().places().entries.end(),
                 [](const auto &place) { return place.entry == kTour; }),
        1);
    stage.view().setLanes(LaneGrouping::Market);
    QTRY_COMPARE(stage.canvas().places().lanes.first().lane.by, LaneGrouping::Market);
    QList<QRectF> bars;
    for (const auto &place : stage.canvas().places().entries) {
        if (place.entry == kTour)
            bars << place.bar;
    }
    QCOMPARE(bars.size(), 2);
    QVERIFY(stage.canvas().places().lanes[0].rect.contains(bars[0]));
    QVERIFY(stage.canvas().places().lanes[1].rect.contains(bars[1]));
    const QPoint from = bars[1].center().toPoint();
    stage.drag(from, from + QPoint(stage.pixels(14), 0));
    QVERIFY(stage.entry(kTour).period.start > QDate(2027, 2, 10));
    QCOMPARE(stage.steps(), 1);
}

void TestCalendarGestures::lanes_byKind_drawnEntryHasIt()
{
    CalendarStage stage(plan());
    stage.view().setLanes(LaneGrouping::Kind);
    QTRY_COMPARE(stage.canvas().places().lanes.first().lane.by, LaneGrouping::Kind);
    QCOMPARE(stage.canvas().places().lanes.size(), 2); // campaigns and reviews
    const auto review = stage.canvas().places().lanes[1];
    QCOMPARE(review.lane.title, u"Review"_s);
    const QPoint y(0, int(review.rect.center().y()));
    stage.drag(QPoint(int(xOf(stage, { 2027, 5, 3 })), y.y()),
        QPoint(int(xOf(stage, { 2027, 5, 20 })), y.y()));
    QCOMPARE(stage.document().plan().entries.size(), 5);
    QCOMPARE(stage.entry(stage.focus().selection().entry).kind, EntryKind::Review);
}

void TestCalendarGestures::wheelWithCtrl_comesNearer_aboutTheDayUnderIt()
{
    CalendarStage stage(plan(), Style(), { 1300, 560 });
    auto &canvas = stage.canvas();
    const Period whole = canvas.places().shown;
    const QDate day(2027, 2, 1);
    const QPoint at(int(xOf(stage, day)), int(canvas.places().marketingLane.center().y()));
    turnWheel(canvas, at, 1, Qt::ControlModifier);
    QTRY_COMPARE(canvas.places().shown.days(), 92);
    QVERIFY(std::abs(xOf(stage, day) - at.x()) <= canvas.places().time.width() / 92);
    turnWheel(canvas, at, 1, Qt::ControlModifier);
    QTRY_COMPARE(canvas.places().shown.days(), 31);
    QVERIFY(std::abs(xOf(stage, day) - at.x()) <= canvas.places().time.width() / 31 * 2);
    turnWheel(canvas, at, 1, Qt::ControlModifier); // as near as it gets
    QCOMPARE(canvas.places().shown.days(), 31);
    turnWheel(canvas, at, -3, Qt::ControlModifier);
    QTRY_COMPARE(canvas.places().shown, whole);
}

void TestCalendarGestures::plusAndMinus_zoom_pageKeysGoThroughTime()
{
    CalendarStage stage(plan());
    stage.select(kOffer);
    QTest::keyClick(&stage.canvas(), Qt::Key_Plus);
    QTRY_COMPARE(stage.canvas().places().shown.days(), 92);
    QVERIFY(!stage.canvas().placeOf(kOffer)->bar.isEmpty());
    const QDate start = stage.canvas().places().shown.start;
    QTest::keyClick(&stage.canvas(), Qt::Key_PageUp);
    QTRY_COMPARE(stage.canvas().places().shown.start, start.addDays(-28));
    stage.select(kReview);
    QTest::keyClick(&stage.canvas(), Qt::Key_Minus);
    QTRY_COMPARE(stage.canvas().places().shown, (Period { { 2026, 7, 1 }, { 2027, 7, 1 } }));
}

void TestCalendarGestures::search_fadesTheRest_counts_andEscapeClears()
{
    CalendarStage stage(plan(), Style(), { 1300, 560 });
    QTest::keyClick(&stage.canvas(), Qt::Key_F, Qt::ControlModifier);
    auto *line = stage.widget<QLineEdit>("calendarSearch");
    QVERIFY(line && line->hasFocus());
    QTest::keyClicks(line, u"o"_s); // tour, offer, and whatever is for Automotive
    QCOMPARE(stage.widget<QLabel>("calendarFound")->text(), u"3 of 4"_s);
    QTest::keyClicks(line, u"ff"_s);
    QCOMPARE(stage.widget<QLabel>("calendarFound")->text(), u"1 of 4"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stage.focus().selection().entry, kOffer);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QVERIFY(stage.widget<QLabel>("calendarFound")->text().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(stage.canvas().hasFocus());
}

/// Seen from June 2026, in the last quarter of its year: the fair is for the next one.
void TestCalendarGestures::horizon_isLookedFor()
{
    Plan some = plan();
    some.entries[1].revenueQuarter = { 2026, 7, 1 };
    CalendarStage stage(some, Style(), { 1300, 560 });
    auto *choice = stage.widget<ChoiceButton>("filterHorizon");
    const auto found = [&](Horizon horizon) {
        emit choice->chosen(int(horizon) + 1);
        return stage.widget<QLabel>("calendarFound")->text();
    };
    QCOMPARE(found(Horizon::NextQuarter), u"1 of 4"_s);
    QCOMPARE(found(Horizon::ThisQuarter), u"0 of 4"_s);
    QCOMPARE(found(Horizon::NotNamed), u"3 of 4"_s);
    emit choice->chosen(0);
    QVERIFY(stage.widget<QLabel>("calendarFound")->text().isEmpty());
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestCalendarGestures)
#include "tst_calendar_gestures.moc"
