// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// One date of what recurs in the entry's fields: it is that of its entry alone, and so is what is
// typed for it.

#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/date_choice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

constexpr Id<Entry> kReview { 11 };
constexpr Id<Entry> kCall { 12 };
constexpr QSize kRoom { 1200, 900 };

/// On the first of September, October and November 2026; and on the fifteenth.
Plan reviewAndCall()
{
    Plan plan = smallPlan();
    Entry review
        = entryOf(kReview, u"Review"_s, Side::Sales, { QDate(2026, 9, 1), QDate(2026, 9, 2) });
    review.rule = u"FREQ=MONTHLY;COUNT=3"_s;
    Entry call = entryOf(kCall, u"Call"_s, Side::Sales, { QDate(2026, 9, 15), QDate(2026, 9, 16) });
    call.rule = review.rule;
    plan.entries = { review, call };
    return plan;
}

void pressOctober(CalendarStage &stage)
{
    const auto *place = stage.canvas().placeOf(EntryDate { kReview, { 2026, 10, 1 } });
    QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, place->bar.center().toPoint());
}

} // namespace

class EditedDatesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void date_ofOneEntry_isNotAnothers()
    {
        CalendarStage stage(reviewAndCall(), Style(), kRoom);
        pressOctober(stage);
        QTest::keyClick(&stage.canvas(), Qt::Key_Tab);
        QCOMPARE(stage.focus().selection().entry, kCall);
        QTest::keyClick(&stage.canvas(), Qt::Key_Return);
        QCOMPARE(stage.widget<QLineEdit>("entryStart")->text(), u"15 Sept 2026"_s);
        auto *title = stage.widget<QLineEdit>("entryTitle");
        title->selectAll();
        QTest::keyClicks(title, u"Weekly call"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!stage.view().findChild<DateChoice *>()); // all of it is meant
        QCOMPARE(stage.entry(kCall).title, u"Weekly call"_s);
        QCOMPARE(stage.document().plan().entries.size(), 2);
    }

    void date_pressedAgain_isMeantAgain()
    {
        CalendarStage stage(reviewAndCall(), Style(), kRoom);
        pressOctober(stage);
        stage.select(kCall);
        pressOctober(stage);
        QTest::keyClick(&stage.canvas(), Qt::Key_Return);
        QCOMPARE(stage.widget<QLineEdit>("entryStart")->text(), u"1 Oct 2026"_s);
    }

    void notes_givenToOneDate_areNotUnsavedOnesOfAll()
    {
        for (const bool leavesByTab : { true, false }) {
            CalendarStage stage(reviewAndCall(), Style(), kRoom);
            pressOctober(stage);
            QTest::keyClick(&stage.canvas(), Qt::Key_F2);
            QTest::mouseClick(stage.widget<QToolButton>("moreEntryFields"), Qt::LeftButton);
            auto *notes = stage.widget<QPlainTextEdit>("entryNotes");
            notes->setFocus();
            QTest::keyClicks(notes, u"By telephone"_s);
            if (leavesByTab)
                QTest::keyClick(notes, Qt::Key_Tab);
            else
                QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
            QTest::keyClick(stage.widget<QToolButton>("thisDate"), Qt::Key_Return);
            QCOMPARE(stage.document().plan().entries.size(), 3);
            stage.select(kCall);
            stage.select(kReview);
            QTest::keyClick(&stage.canvas(), Qt::Key_F2);
            QVERIFY(notes->isVisible());
            QCOMPARE(notes->toPlainText(), QString());
            QVERIFY(!notes->document()->isModified());
            QCOMPARE(notes->palette().color(QPalette::Text),
                notes->parentWidget()->palette().color(QPalette::Text));
            QCOMPARE(stage.steps(), 1);
        }
    }
};

QTEST_MAIN(EditedDatesTest)
#include "tst_edited_dates.moc"
