// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_calendar/form_stage.h"
#include "ui/calendar/entry_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Result<Plan> withGoal(FormStage &stage, const QString &goal)
{
    Entry entry = stage.entry(kFair);
    entry.goal = goal;
    return putEntry(stage.document().committed(), entry);
}

} // namespace

class TestEntryForm : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void sides_approveAndDeclineWithAReason()
    {
        FormStage stage;
        QCOMPARE(stage.said("entryWordOfSales"), u"Sales has not said"_s);
        stage.click("approveAsMarketing"); // without saying what for
        QCOMPARE(stage.error(), u"goal of Fair is empty; fill it in."_s);
        QCOMPARE(stage.said("entryWordOfMarketing"), u"Marketing has not said"_s);
        stage.type("entryGoal", u"Inquiries for the third quarter"_s);
        stage.click("approveAsMarketing");
        QCOMPARE(stage.said("entryWordOfMarketing"), u"Marketing approves"_s);
        QVERIFY(!stage.widget<QPushButton>("approveAsMarketing")->isEnabled());
        stage.click("declineAsSales");
        stage.type("whyNotAsSales", u"Nobody is free then"_s);
        QCOMPARE(stage.said("entryWordOfSales"), u"Sales declines: Nobody is free then"_s);
        const auto &seals = stage.document().plan().seals;
        QCOMPARE(seals.size(), 2);
        const auto no = std::find_if(seals.begin(), seals.end(),
            [](const Seal &seal) { return seal.stand == Stand::Disputed; });
        QVERIFY(no != seals.end());
        QCOMPARE(no->note, u"Nobody is free then"_s);
        QCOMPARE(no->side, Side::Sales);
        stage.type("entryGoal", u"The second quarter's gap"_s);
        QVERIFY(stage.said("entryWordOfSales").contains(u"changed since"_s));
        QCOMPARE(stage.steps(), 4);
    }

    void reason_ofOneEntry_isNotAnothers()
    {
        FormStage stage;
        stage.click("declineAsSales");
        QTest::keyClicks(stage.widget<QLineEdit>("whyNotAsSales"), u"Too dear"_s);
        stage.select(kLaunch);
        QTest::keyClick(&stage.canvas(), Qt::Key_F2);
        QVERIFY(stage.widget<QWidget>("entryWordOfSales")->isVisible());
        QVERIFY(stage.widget<QLineEdit>("whyNotAsSales")->isHidden());
        QVERIFY(stage.widget<QLineEdit>("whyNotAsSales")->text().isEmpty());
    }

    void typed_asItWas_isShownAsItBecomes()
    {
        FormStage stage;
        QVERIFY(stage.document().commit(u"Goal"_s, withGoal(stage, u"First"_s)));
        stage.type("entryGoal", u"First"_s);
        QVERIFY(stage.document().commit(u"Goal"_s, withGoal(stage, u"Second"_s)));
        QCOMPARE(stage.widget<QLineEdit>("entryGoal")->text(), u"Second"_s);
    }

    void audience_isChosenAmongTheStreams()
    {
        Plan plan = twoEntries();
        Market food = plan.markets.first();
        food.id = { kMarket.value + 50 };
        food.name = u"Food"_s;
        put(plan.markets, food);
        Stream stream = plan.streams.first();
        stream.id = { stream.id.value + 50 };
        stream.market = food.id;
        stream.targetShare = {};
        put(plan.streams, stream);
        FormStage stage(plan);
        QVERIFY(stage.said("entryAudienceText").contains(u"not agreed yet"_s));
        auto *menu = stage.widget<QToolButton>("entryAudience")->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1); // its own stream needs no choosing
        menu->actions().first()->trigger();
        QCOMPARE(stage.document().plan().entryReaches.size(), 1);
        QCOMPARE(stage.document().plan().entryReaches.first().market, food.id);
        QVERIFY(stage.said("entryAudienceText").contains(u"Food"_s));
        emit menu->aboutToShow();
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().first()->trigger();
        QCOMPARE(stage.document().plan(), plan);
    }

    void yield_isTypedByMonth()
    {
        FormStage stage;
        stage.type("entryYield", u"60 %; 30 %; 10 %"_s);
        QCOMPARE(stage.entry(kFair).yieldCurve,
            (LagCurve { { { 600'000 }, { 300'000 }, { 100'000 } } }));
        stage.type("entryYield", u"60 %; 30 %"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.entry(kFair).yieldCurve.shares.size(), 3);
        stage.type("entryYield", u"much"_s);
        QVERIFY(stage.error().contains(u"Comes in"_s));
    }

    void launch_getsDatesThatMoveWithIt()
    {
        FormStage stage(twoEntries(), kLaunch);
        const Plan before = stage.document().plan();
        stage.click("addLaunchDates");
        const Plan with = stage.document().plan();
        QCOMPARE(with.entries.size(), 5);
        QHash<EntryKind, QDate> starts;
        for (const Entry &entry : with.entries) {
            if (entry.movesWith == kLaunch)
                starts.insert(entry.kind, entry.period.start);
        }
        // Monday 1 March 2027: fifteen working days before are three weeks, ten are two.
        QCOMPARE(starts.value(EntryKind::Content), QDate(2027, 2, 8));
        QCOMPARE(starts.value(EntryKind::Training), QDate(2027, 2, 15));
        QCOMPARE(starts.value(EntryKind::Other), QDate(2027, 4, 1));
        const auto moved = moveEntry(with, kLaunch, { { 2027, 3, 8 }, { 2027, 3, 9 } });
        QVERIFY(moved);
        QCOMPARE(std::count_if(moved->entries.begin(), moved->entries.end(),
                     [](const Entry &entry) {
                         return entry.period.start == QDate(2027, 2, 15)
                             && entry.kind == EntryKind::Content;
                     }),
            1);
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.document().plan(), before);
    }

    void movesWith_isChosenAmongTheOthers()
    {
        FormStage stage;
        stage.choose("entryMovesWith", u"Cell 4"_s);
        QCOMPARE(stage.entry(kFair).movesWith, kLaunch);
        FormStage back(stage.document().plan(), kLaunch);
        QCOMPARE(back.widget<QComboBox>("entryMovesWith")->findText(u"Fair"_s), -1); // in a ring
        stage.choose("entryMovesWith", u"Nothing else"_s);
        QVERIFY(stage.entry(kFair).movesWith.isNull());
    }

    void phases_lieAroundIt_andItIsScheduledBack()
    {
        FormStage stage;
        QVERIFY(stage.widget<QLabel>("entryPhases")->isHidden());
        stage.choose("entryPhaseDays", u"Working days"_s);
        stage.type("entryBuild", u"5 days"_s);
        QCOMPARE(stage.said("entryPhases"), u"Build 25–31 Aug 2026 · Run 1–3 Sept 2026"_s);
        stage.choose("entryRevenueQuarter", u"Q1 FY27"_s);
        // The quarter ends before 1 October; sixty days to revenue and three of the fair before
        // that is 30 July, and five working days before it 23 July.
        QCOMPARE(stage.said("entryDeadline"),
            u"Too late for revenue of Q1 FY27: it had to be briefed by 23 Jul 2026 and begin by "
            "30 Jul 2026."_s);
        stage.click("startInTime");
        QCOMPARE(stage.entry(kFair).period, (Period { { 2026, 7, 30 }, { 2026, 8, 2 } }));
        QCOMPARE(stage.said("entryDeadline"),
            u"For revenue of Q1 FY27: briefed by 23 Jul 2026, begun by 30 Jul 2026."_s);
        QVERIFY(stage.widget<QPushButton>("startInTime")->isHidden());
        QCOMPARE(stage.document().undoTitle(), u"Schedule Fair back from its quarter"_s);
    }

    void schedulingBack_isForThoseWhoMayMoveIt()
    {
        Plan plan = twoEntries();
        plan.entries[1].mover = Mover::Sales;
        plan.entries[1].revenueQuarter = QDate(2026, 7, 1);
        FormStage stage(plan);
        stage.document().setSide(Side::Marketing);
        stage.click("startInTime");
        QCOMPARE(stage.document().plan(), plan);
        QVERIFY2(stage.error().contains(u"moved by sales only"_s), qPrintable(stage.error()));
        stage.document().setSide(Side::Sales);
        stage.click("startInTime");
        QVERIFY(stage.entry(kFair).period.start < QDate(2026, 9, 1));
    }

    void typedDates_areForThoseWhoMayMoveIt()
    {
        Plan plan = twoEntries();
        plan.entries[1].mover = Mover::Sales;
        FormStage stage(plan);
        stage.document().setSide(Side::Marketing);
        stage.type("entryStart", u"31 Aug 2026"_s);
        QVERIFY2(
            stage.error().contains(u"Fair is moved by sales only"_s), qPrintable(stage.error()));
        QCOMPARE(stage.document().plan(), plan);
        QCOMPARE(stage.widget<QLineEdit>("entryStart")->text(), u"1 Sept 2026"_s);
        stage.type("entryLastDay", u"8 Sept 2026"_s);
        stage.choose("entryRepeats", u"Every month"_s);
        QCOMPARE(stage.document().plan(), plan);
        stage.type("entryPlace", u"Oslo"_s); // which is no move
        QCOMPARE(stage.entry(kFair).place, u"Oslo"_s);
        QCOMPARE(stage.error(), QString());
        stage.document().setSide(Side::Sales);
        stage.type("entryStart", u"31 Aug 2026"_s);
        QCOMPARE(stage.entry(kFair).period.start, QDate(2026, 8, 31));
    }

    void notes_areOfSeveralLines()
    {
        FormStage stage;
        const Plan before = stage.document().plan();
        auto *notes = stage.widget<QPlainTextEdit>("entryNotes");
        QCOMPARE(notes->accessibleName(), u"Notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Bring the demo cell."_s);
        QTest::keyClick(notes, Qt::Key_Return);
        QTest::keyClicks(notes, u"Power: 32 A"_s);
        QCOMPARE(stage.document().plan(), before); // while it is being written
        QTest::keyClick(notes, Qt::Key_Tab); // leaves the field
        QCOMPARE(stage.entry(kFair).notes, u"Bring the demo cell.\nPower: 32 A"_s);
        QCOMPARE(stage.document().undoTitle(), u"Change notes of Fair"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"xyz"_s);
        QTest::keyClick(notes, Qt::Key_Escape);
        QCOMPARE(notes->toPlainText(), u"Bring the demo cell.\nPower: 32 A"_s);
        QVERIFY(stage.widget<EntryEditor>("entryEditor")->isVisible());
        QVERIFY(stage.document().undo());
        QCOMPARE(notes->toPlainText(), QString());
        QCOMPARE(stage.document().plan(), before);
        stage.select(kLaunch);
        QTest::keyClick(&stage.canvas(), Qt::Key_F2);
        QCOMPARE(notes->toPlainText(), QString());
    }

    void notes_tooLong_stayToBeMended()
    {
        FormStage stage;
        auto *notes = stage.widget<QPlainTextEdit>("entryNotes");
        notes->setFocus();
        notes->insertPlainText(QString(20'001, u'a'));
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(stage.error().contains(u"notes"_s), qPrintable(stage.error()));
        QCOMPARE(stage.entry(kFair).notes, QString());
        QCOMPARE(notes->toPlainText().size(), 20'001);
        QTest::keyClick(notes, Qt::Key_Backspace);
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.entry(kFair).notes.size(), 20'000);
        QCOMPARE(stage.error(), QString());
    }

    void volume_hasARange()
    {
        FormStage stage;
        stage.type("entryVolumeLow", u"80"_s);
        stage.type("entryVolumeHigh", u"140"_s);
        QCOMPARE(stage.entry(kFair).volumeLow, 80);
        QCOMPARE(stage.entry(kFair).volumeHigh, 140);
        stage.type("entryVolumeLow", u"101"_s); // of 100 expected
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.entry(kFair).volumeLow, 80);
        stage.type("entryVolume", u"150"_s); // which the range reaches to
        QCOMPARE(stage.entry(kFair).volumeHigh, 150);
        QCOMPARE(stage.widget<QLineEdit>("entryVolumeHigh")->text(), u"150"_s);
        stage.widget<QLineEdit>("entryVolumeLow")->setFocus();
        stage.widget<QLineEdit>("entryVolumeLow")->selectAll();
        QTest::keyClick(stage.widget<QLineEdit>("entryVolumeLow"), Qt::Key_Delete);
        QTest::keyClick(stage.widget<QLineEdit>("entryVolumeLow"), Qt::Key_Return);
        QCOMPARE(stage.entry(kFair).volumeLow, 0);
    }

    void oneDate_ofWhatRecurs_isShown_andAskedAbout()
    {
        Plan plan = twoEntries();
        plan.entries[1].rule = u"FREQ=MONTHLY;COUNT=3"_s; // 1 September, October, November
        FormStage stage(plan);
        QTest::keyClick(stage.widget<QLineEdit>("entryTitle"), Qt::Key_Escape);
        const auto *place = stage.canvas().placeOf(EntryDate { kFair, { 2026, 10, 1 } });
        QTest::mouseClick(&stage.canvas(), Qt::LeftButton, {}, place->bar.center().toPoint());
        QTest::keyClick(&stage.canvas(), Qt::Key_F2);
        QCOMPARE(stage.widget<QLineEdit>("entryStart")->text(), u"1 Oct 2026"_s);
        stage.type("entryTitle", u"Autumn fair"_s);
        QVERIFY(stage.widget<QWidget>("dateChoice")->isVisible());
        QCOMPARE(stage.document().committed(), plan);
        stage.click("thisDate");
        QCOMPARE(stage.entry(kFair).title, u"Fair"_s);
        const Plan &now = stage.document().plan();
        const auto changed = std::find_if(now.entries.begin(), now.entries.end(),
            [](const Entry &entry) { return entry.replaces == kFair; });
        QVERIFY(changed != now.entries.end());
        QCOMPARE(changed->title, u"Autumn fair"_s);
        QCOMPARE(changed->replacesDate, QDate(2026, 10, 1));
        QCOMPARE(stage.document().undoTitle(), u"Rename Fair"_s);
    }

    void start_afterTheLastDay_takesItAlong()
    {
        FormStage stage; // 1 to 3 September
        stage.type("entryStart", u"10 Sept 2026"_s);
        QCOMPARE(stage.entry(kFair).period, (Period { { 2026, 9, 10 }, { 2026, 9, 13 } }));
        QCOMPARE(stage.widget<QLineEdit>("entryLastDay")->text(), u"12 Sept 2026"_s);
        stage.type("entryLastDay", u"9 Sept 2026"_s);
        QVERIFY2(stage.error().contains(u"not before it starts"_s), qPrintable(stage.error()));
        QCOMPARE(stage.entry(kFair).period.end, QDate(2026, 9, 13));
    }

    void timesOfDay_areTyped_andLeftOut()
    {
        FormStage stage;
        QVERIFY(stage.widget<QLineEdit>("entryZone")->isHidden());
        stage.type("entryStartsAt", u"9:30"_s);
        QVERIFY(stage.entry(kFair).isTimed);
        QCOMPARE(stage.entry(kFair).startsAt, Duration { 570 });
        QCOMPARE(stage.entry(kFair).endsAt, Duration { 630 }); // an hour, until it is said
        stage.type("entryEndsAt", u"17"_s);
        QCOMPARE(stage.widget<QLineEdit>("entryEndsAt")->text(), u"17:00"_s);
        stage.type("entryZone", u"Europe/Oslo"_s);
        QCOMPARE(stage.entry(kFair).zone, u"Europe/Oslo"_s);
        stage.type("entryStartsAt", u"noon"_s);
        QVERIFY2(stage.error().contains(u"From “noon”"_s), qPrintable(stage.error()));
        QCOMPARE(stage.entry(kFair).startsAt, Duration { 570 });
        stage.type("entryStartsAt", u" "_s);
        QVERIFY(!stage.entry(kFair).isTimed);
        QCOMPARE(stage.widget<QLineEdit>("entryEndsAt")->text(), QString());
    }

    void whatRecurs_endsAndLeavesDaysOut()
    {
        FormStage stage;
        QVERIFY(stage.widget<QLineEdit>("entryRepeatsUntil")->isHidden());
        stage.choose("entryRepeats", u"Every week"_s); // from Tuesday, 1 September 2026
        stage.type("entryRepeatsUntil", u"8"_s);
        QCOMPARE(stage.entry(kFair).rule, u"FREQ=WEEKLY;COUNT=8"_s);
        QCOMPARE(stage.widget<QComboBox>("entryRepeats")->currentText(), u"Every week"_s);
        stage.choose("entryRepeats", u"Every month"_s);
        QCOMPARE(stage.entry(kFair).rule, u"FREQ=MONTHLY;COUNT=8"_s);
        stage.type("entryRepeatsUntil", u"31 Dec 2026"_s);
        QCOMPARE(stage.entry(kFair).rule, u"FREQ=MONTHLY;UNTIL=20261231"_s);
        QCOMPARE(stage.widget<QLineEdit>("entryRepeatsUntil")->text(), u"31 Dec 2026"_s);
        stage.type("entryExceptDays", u"1 Oct 2026; 1 Nov 2026"_s);
        QCOMPARE(stage.entry(kFair).exceptDates, u"2026-10-01\n2026-11-01"_s);
        stage.type("entryAlsoDays", u"soon"_s);
        QVERIFY(!stage.error().isEmpty());
        stage.type("entryRule", u"FREQ=WEEKLY;BYDAY=TU,TH"_s);
        QCOMPARE(stage.entry(kFair).rule, u"FREQ=WEEKLY;BYDAY=TU,TH"_s);
        QCOMPARE(stage.widget<QComboBox>("entryRepeats")->currentText(), u"By a rule of its own"_s);
        stage.type("entryRepeatsUntil", u"2"_s);
        QCOMPARE(stage.entry(kFair).rule, u"FREQ=WEEKLY;COUNT=2;BYDAY=TU,TH"_s);
    }

    void audience_saysWhoseProfileIsNotAgreed()
    {
        Plan plan = twoEntries();
        plan.entries[1].market = {}; // for all of them
        FormStage stage(plan);
        const auto words = stage.said("entryAudienceText");
        QVERIFY2(words.endsWith(u"not agreed yet: the profile of Automotive"_s), qPrintable(words));
    }

    void kind_ofOnesOwn_isOneOfTheKinds()
    {
        Plan plan = twoEntries();
        plan.freeKinds = { { { 491 }, 0, u"Open day"_s, KindColour::Good, KindPattern::Dotted } };
        FormStage stage(plan);
        stage.choose("entryKind", u"Open day"_s);
        QCOMPARE(stage.entry(kFair).kind, EntryKind::Other);
        QCOMPARE(stage.entry(kFair).freeKind, Id<FreeKind> { 491 });
        QCOMPARE(stage.widget<QComboBox>("entryKind")->currentText(), u"Open day"_s);
        stage.choose("entryKind", u"Event"_s);
        QCOMPARE(stage.entry(kFair).kind, EntryKind::Event);
        QVERIFY(stage.entry(kFair).freeKind.isNull());
    }

    void volume_ofWhatRecurs_isPerDate()
    {
        FormStage stage;
        auto *volume = stage.widget<QLineEdit>("entryVolume");
        QCOMPARE(volume->accessibleName(), u"Expected volume"_s);
        stage.choose("entryRepeats", u"Every month"_s);
        QCOMPARE(volume->accessibleName(), u"Volume per date"_s);
        QCOMPARE(stage.widget<QLineEdit>("entryCost")->accessibleName(), u"Cost per date"_s);
        // July, the plan's first month, is over; from September to June.
        QVERIFY2(stage.said("entrySentence").contains(u"10 date(s) with each"_s),
            qPrintable(stage.said("entrySentence")));
    }

    void fields_ofOneKind_areAskedOfItOnly()
    {
        FormStage stage;
        QVERIFY(stage.widget<QLineEdit>("entryCloseOff")->isHidden());
        stage.choose("entryKind", u"Booking close-off"_s);
        QVERIFY(stage.widget<QLineEdit>("entryCloseOff")->isVisible());
        stage.type("entryCloseOff", u"3"_s);
        QCOMPARE(stage.entry(kFair).period.start, QDate(2026, 9, 28));
        stage.type("entryCloseOff", u"61"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.entry(kFair).closeOffDays, 3);
        QCOMPARE(stage.widget<QLineEdit>("entryCloseOff")->text(), u"3"_s);
    }

    void money_saysWhatIsLeft()
    {
        Plan plan = twoEntries();
        plan.targets.first().budget = { 100'000'00 };
        FormStage stage(plan);
        stage.type("entryCost", u"30,000"_s);
        stage.type("entrySpent", u"1,000"_s);
        QCOMPARE(stage.said("entryBudget"),
            u"FY27: 70,000 EUR left of 100,000 EUR · 30,000 EUR planned · 1,000 EUR spent"_s);
    }
};

QTEST_MAIN(TestEntryForm)
#include "tst_entry_form.moc"
