// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What is asked when one date of what recurs is moved, stretched or removed.
#include "tests/ui_calendar/review_plan.h"
#include "ui/calendar/date_choice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class TestDateQuestions : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void dragOfOneDate_asks_andThisDateAloneMoves();
    void dragOfOneDate_following_andAll();
    void dragOfOneDate_escape_takesItBack();
    void dragOfOneDate_goingElsewhere_takesItBack();
    void dragOfOneDate_withCtrl_copiesAsFarAsItWasDragged();
    void question_whenAStepIsUndone_isTakenBack();
    void question_ofDates_arrowsGoRound_theWayItReads();
    void length_ofOneOfSeveralChosen_asks();
    void removal_fromTheEditor_asksInItsPlace();
    void deleteOfOneDate_asks();
    void arrowOnOneDate_asks();
    void dragOfAnotherDate_isAnotherEntry();
};

void TestDateQuestions::dragOfOneDate_asks_andThisDateAloneMoves()
{
    CalendarStage stage(plan());
    const QPoint from = middleOf(stage, { 2026, 10, 1 });
    stage.drag(from, from + QPoint(stage.pixels(9), 0));
    auto *choice = stage.view().findChild<DateChoice *>();
    QVERIFY(choice && choice->isAsking());
    QVERIFY(stage.document().undoTitle().isEmpty()); // nothing is done before the answer
    QVERIFY(stage.widget<QToolButton>("thisDate")->hasFocus());
    QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_Return);
    QVERIFY(!choice->isAsking());
    QCOMPARE(stage.document().undoTitle(), u"Move Review"_s);
    QTRY_COMPARE(
        reviewDays(stage), (QList<QDate> { { 2026, 9, 1 }, { 2026, 10, 10 }, { 2026, 11, 1 } }));
    QCOMPARE(stage.steps(), 1);
}

void TestDateQuestions::dragOfOneDate_following_andAll()
{
    const struct {
        Qt::Key key;
        QList<QDate> days;
    } answers[] { { Qt::Key_F, { { 2026, 9, 1 }, { 2026, 10, 10 }, { 2026, 11, 10 } } },
        { Qt::Key_A, { { 2026, 9, 10 }, { 2026, 10, 10 }, { 2026, 11, 10 } } } };
    for (const auto &answer : answers) {
        CalendarStage stage(plan());
        const QPoint from = middleOf(stage, { 2026, 10, 1 });
        stage.drag(from, from + QPoint(stage.pixels(9), 0));
        QTest::keyClick(stage.widget<QToolButton>("thisDate"), answer.key);
        QTRY_COMPARE(reviewDays(stage), answer.days);
        QCOMPARE(stage.steps(), 1);
    }
}

void TestDateQuestions::dragOfOneDate_escape_takesItBack()
{
    CalendarStage stage(plan());
    const QPoint from = middleOf(stage, { 2026, 10, 1 });
    stage.drag(from, from + QPoint(stage.pixels(9), 0));
    QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_Escape);
    QVERIFY(!stage.view().findChild<DateChoice *>()->isAsking());
    QCOMPARE(stage.document().plan(), plan());
    QVERIFY(stage.canvas().hasFocus());
    QCOMPARE(stage.steps(), 0);
}

void TestDateQuestions::dragOfOneDate_goingElsewhere_takesItBack()
{
    CalendarStage stage(plan());
    const QPoint from = middleOf(stage, { 2026, 10, 1 });
    stage.drag(from, from + QPoint(stage.pixels(9), 0));
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, stage.middleOf(kFair));
    QVERIFY(!stage.view().findChild<DateChoice *>()->isAsking());
    QCOMPARE(stage.document().plan(), plan());
    QCOMPARE(stage.focus().selection().entry, kFair);
}

void TestDateQuestions::dragOfOneDate_withCtrl_copiesAsFarAsItWasDragged()
{
    CalendarStage stage(plan());
    const QPoint from = middleOf(stage, { 2026, 11, 1 });
    stage.drag(from, from + QPoint(stage.pixels(9), 0), true, Qt::ControlModifier);
    QTRY_COMPARE(reviewDays(stage),
        (QList<QDate> { { 2026, 9, 1 }, { 2026, 9, 10 }, { 2026, 10, 1 }, { 2026, 10, 10 },
            { 2026, 11, 1 }, { 2026, 11, 10 } }));
    QCOMPARE(stage.document().undoTitle(), u"Copy Review"_s);
}

void TestDateQuestions::question_whenAStepIsUndone_isTakenBack()
{
    CalendarStage stage(plan());
    stage.select(kFair);
    QTest::keyClick(&stage.canvas(), Qt::Key_Right);
    (void)stage.canvas().grab();
    const QPoint from = middleOf(stage, { 2026, 10, 1 });
    stage.drag(from, from + QPoint(stage.pixels(9), 0));
    QVERIFY(stage.view().findChild<DateChoice *>()->isAsking());
    QVERIFY(stage.document().undo());
    QVERIFY(!stage.view().findChild<DateChoice *>()->isAsking());
    QCOMPARE(stage.document().plan(), plan());
}

void TestDateQuestions::question_ofDates_arrowsGoRound_theWayItReads()
{
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        CalendarStage stage(plan());
        stage.view().setLayoutDirection(direction);
        (void)stage.canvas().grab();
        const QPoint from = middleOf(stage, { 2026, 10, 1 });
        stage.drag(from, from + QPoint(stage.pixels(9), 0));
        const bool isLeftToRight = direction == Qt::LeftToRight;
        auto *first = stage.widget<QToolButton>("thisDate");
        auto *next = stage.widget<QToolButton>("followingDates");
        QCOMPARE(first->x() < next->x(), isLeftToRight);
        QTest::keyClick(first, isLeftToRight ? Qt::Key_Right : Qt::Key_Left);
        QVERIFY(next->hasFocus());
        QTest::keyClick(next, isLeftToRight ? Qt::Key_Left : Qt::Key_Right);
        QTest::keyClick(first, isLeftToRight ? Qt::Key_Left : Qt::Key_Right); // goes round
        QVERIFY(stage.widget<QToolButton>("allDates")->hasFocus());
        QVERIFY(stage.view().findChild<DateChoice *>()->isAsking());
    }
}

void TestDateQuestions::length_ofOneOfSeveralChosen_asks()
{
    CalendarStage stage(plan());
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, middleOf(stage, { 2026, 9, 1 }));
    QTest::keyClick(&stage.canvas(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&stage.canvas(), Qt::Key_Right, Qt::ControlModifier);
    auto *choice = stage.view().findChild<DateChoice *>();
    QVERIFY(choice && choice->isAsking());
    QCOMPARE(stage.document().committed(), plan());
    QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_A);
    QCOMPARE(stage.entry(kReview).period, (Period { { 2026, 9, 1 }, { 2026, 9, 4 } }));
    QCOMPARE(stage.steps(), 1);
}

void TestDateQuestions::removal_fromTheEditor_asksInItsPlace()
{
    CalendarStage stage(plan());
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, middleOf(stage, { 2026, 10, 1 }));
    QTest::keyClick(&stage.canvas(), Qt::Key_F2);
    QTest::mouseClick(stage.widget<QPushButton>("removeEntry"), Qt::LeftButton);
    QVERIFY(stage.view().findChild<DateChoice *>()->isAsking());
    QVERIFY(!stage.widget<QWidget>("entryEditor")->isVisible());
    QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_T);
    QTRY_COMPARE(reviewDays(stage), (QList<QDate> { { 2026, 9, 1 }, { 2026, 11, 1 } }));
}

void TestDateQuestions::deleteOfOneDate_asks()
{
    CalendarStage stage(plan());
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, middleOf(stage, { 2026, 10, 1 }));
    QTest::keyClick(&stage.canvas(), Qt::Key_Delete);
    QVERIFY(stage.view().findChild<DateChoice *>()->isAsking());
    QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_T);
    QTRY_COMPARE(reviewDays(stage), (QList<QDate> { { 2026, 9, 1 }, { 2026, 11, 1 } }));
    QCOMPARE(stage.document().undoTitle(), u"Remove Review"_s);
    QCOMPARE(stage.steps(), 1);
}

void TestDateQuestions::arrowOnOneDate_asks()
{
    CalendarStage stage(plan());
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, middleOf(stage, { 2026, 11, 1 }));
    QTest::keyClick(&stage.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_Return);
    QTRY_COMPARE(
        reviewDays(stage), (QList<QDate> { { 2026, 9, 1 }, { 2026, 10, 1 }, { 2026, 11, 8 } }));
}

void TestDateQuestions::dragOfAnotherDate_isAnotherEntry()
{
    CalendarStage stage(plan());
    stage.select(kFair);
    QTest::keyClick(&stage.canvas(), Qt::Key_Right); // the first change makes the working copy
    (void)stage.canvas().grab();
    for (const QDate date : { QDate(2026, 10, 1), QDate(2026, 11, 1) }) {
        const QPoint from = middleOf(stage, date);
        stage.drag(from, from + QPoint(stage.pixels(9), 0));
        QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_Return);
        (void)stage.canvas().grab();
    }
    QTRY_COMPARE(
        reviewDays(stage), (QList<QDate> { { 2026, 9, 1 }, { 2026, 10, 10 }, { 2026, 11, 10 } }));
    QCOMPARE(stage.document().plan().entries.size(), 6);
    QCOMPARE(stage.steps(), 3);
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestDateQuestions)
#include "tst_date_questions.moc"
