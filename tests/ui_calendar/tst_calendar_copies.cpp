// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Copies that are dragged with Ctrl out of several entries that are chosen, and copies that the
// plan refuses.

#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

constexpr Id<Entry> kFair { 12 };
constexpr Id<Entry> kTour { 13 };

Plan fairAndTour()
{
    Plan plan = smallPlan();
    plan.entries = { entryOf(kFair, u"Fair"_s, Side::Marketing,
                         { QDate(2027, 1, 4), QDate(2027, 1, 25) }),
        entryOf(kTour, u"Tour"_s, Side::Marketing, { QDate(2027, 2, 1), QDate(2027, 2, 22) }) };
    return plan;
}

void chooseBoth(CalendarStage &stage)
{
    for (const auto id : { kFair, kTour })
        QTest::mouseClick(&stage.canvas(), Qt::LeftButton, Qt::ShiftModifier, stage.middleOf(id));
    QCOMPARE(stage.view().look().chosen.size(), 2);
}

} // namespace

class CalendarCopiesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void ctrlLetGo_theChosenOnesMoveTogether()
    {
        CalendarStage stage(fairAndTour());
        chooseBoth(stage);
        const QPoint from = stage.middleOf(kFair);
        const QPoint to = from + QPoint(stage.pixels(30), 0);
        stage.drag(from, to, false, Qt::ControlModifier);
        QCOMPARE(stage.document().plan().entries.size(), 3);
        stage.move(to, {});
        QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, to);
        QCOMPARE(stage.document().plan().entries.size(), 2);
        const qint64 days = QDate(2027, 1, 4).daysTo(stage.entry(kFair).period.start);
        QVERIFY(days >= 29 && days <= 31);
        QCOMPARE(QDate(2027, 2, 1).daysTo(stage.entry(kTour).period.start), days);
        QCOMPARE(stage.document().undoTitle(), u"Move 2 entries"_s);
        QCOMPARE(stage.steps(), 1);
    }

    void escaped_theyAreStillChosen()
    {
        CalendarStage stage(fairAndTour());
        chooseBoth(stage);
        const QPoint from = stage.middleOf(kFair);
        const QPoint to = from + QPoint(stage.pixels(30), 0);
        stage.drag(from, to, false, Qt::ControlModifier);
        QTest::keyClick(&stage.canvas(), Qt::Key_Escape);
        QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, to);
        QCOMPARE(stage.view().look().chosen, (QSet<Id<Entry>> { kFair, kTour }));
        QCOMPARE(stage.document().plan(), fairAndTour());
    }

    void copyOfOneOfThem_aloneIsSelected()
    {
        CalendarStage stage(fairAndTour());
        chooseBoth(stage);
        const QPoint from = stage.middleOf(kFair);
        stage.drag(from, from + QPoint(stage.pixels(30), 0), true, Qt::ControlModifier);
        const Id<Entry> copy = stage.focus().selection().entry;
        QVERIFY(copy != kFair && copy != kTour);
        QCOMPARE(stage.entry(copy).title, u"Fair"_s);
        QVERIFY(stage.view().look().chosen.isEmpty());
        QCOMPARE(stage.steps(), 1);
    }

    void refusedWhenLetGo_isSaid_andTheOriginalIsSelected()
    {
        Plan plan = smallPlan();
        plan.settings.horizonStart = QDate(2199, 1, 1);
        plan.targets.first().fiscalYear = 2199;
        plan.entries = { entryOf(
            kFair, u"Fair"_s, Side::Marketing, { QDate(2199, 11, 1), QDate(2199, 12, 1) }) };
        CalendarStage stage(plan);
        const QPoint from = stage.middleOf(kFair);
        const QPoint beyond = from + QPoint(stage.pixels(50), 0); // the last date is in 2199
        stage.drag(from, from + QPoint(stage.pixels(10), 0), false, Qt::ControlModifier);
        QVERIFY(stage.focus().selection().entry != kFair);
        stage.move(beyond, Qt::ControlModifier);
        QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, Qt::ControlModifier, beyond);
        QCoreApplication::processEvents();
        QCOMPARE(stage.focus().selection().entry, kFair);
        QVERIFY(stage.widget<QLabel>("viewError")->isVisible());
        QCOMPARE(stage.document().plan(), plan);
        QCOMPARE(stage.steps(), 0);
    }
};

QTEST_MAIN(CalendarCopiesTest)
#include "tst_calendar_copies.moc"
