// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What changed since the last review, in the form of the next one.

#include "tests/ui_calendar/form_stage.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace lockstep;
using namespace lockstep::test;

namespace {

const Id<Entry> kReviewMeeting { 801 };

/// The calendar's day is 1 June 2026. What counts as MQL was changed on 4 May, a first time.
Plan reviewPlan()
{
    Plan plan = twoEntries();
    Entry review;
    review.id = kReviewMeeting;
    review.kind = EntryKind::Review;
    review.title = u"Review of the year"_s;
    review.period = { { 2026, 7, 6 }, { 2026, 7, 7 } };
    review.notes = u"1. Plan against actuals"_s;
    put(plan.entries, review);
    DefinitionVersion first;
    first.id = { 901 };
    first.stage = kMql;
    first.date = QDate(2026, 2, 3);
    first.definition = u"Asked for a price"_s;
    DefinitionVersion second = first;
    second.id = { 902 };
    second.date = QDate(2026, 5, 4);
    second.definition = u"Asked for a date"_s;
    second.note = u"too many tyre-kickers"_s;
    plan.definitionVersions = { first, second };
    plan.stages[1].definition = second.definition;
    return plan;
}

} // namespace

class TestEntryAgenda : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void review_saysWhichDefinitionsChanged_andTakesThemIntoItsNotes()
    {
        FormStage stage(reviewPlan(), kReviewMeeting);
        QCOMPARE(stage.widget<QLabel>("entryAgenda")->text(),
            u"To talk about on 6 Jul 2026, as definitions changed:\n"
            "Definition of MQL: version 2 of 4 May 2026 (too many tyre-kickers)"_s);
        auto *put = stage.widget<QPushButton>("putOnAgenda");
        QVERIFY(!put->isHidden());
        put->click();
        QCoreApplication::processEvents();
        const QString notes
            = u"1. Plan against actuals\n"
              "Definition of MQL: version 2 of 4 May 2026 (too many tyre-kickers)"_s;
        QCOMPARE(stage.entry(kReviewMeeting).notes, notes);
        QCOMPARE(stage.widget<QPlainTextEdit>("entryNotes")->toPlainText(), notes);
        QCOMPARE(
            stage.document().undoTitle(), u"Add what changed to the notes of Review of the year"_s);
        QVERIFY(put->isHidden()); // it stands there
    }

    void otherEntries_sayNothing()
    {
        FormStage stage(reviewPlan(), kFair);
        QVERIFY(!stage.widget<QLabel>("entryAgenda")->isVisible());
    }

    void definition_thatNobodyKept_isToTalkAbout()
    {
        Plan plan = reviewPlan();
        plan.stages[1].definition = u"Asked for anything"_s;
        FormStage stage(plan, kReviewMeeting);
        QVERIFY2(stage.widget<QLabel>("entryAgenda")
                     ->text()
                     .endsWith(u"Definition of MQL: changed since 4 May 2026, not kept yet"_s),
            qPrintable(stage.widget<QLabel>("entryAgenda")->text()));
    }
};

QTEST_MAIN(TestEntryAgenda)
#include "tst_entry_agenda.moc"
