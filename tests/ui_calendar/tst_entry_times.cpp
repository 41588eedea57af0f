// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The times of an entry in its form: phases, what moves with it, when exactly, how it recurs.
#include "tests/ui_calendar/form_stage.h"
#include "ui/calendar/entry_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestEntryTimes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
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

    void launch_namesItsProductOfTheBridge()
    {
        Plan plan = twoEntries();
        BridgeRow row;
        row.id = { 1 };
        row.fiscalYear = 2027;
        row.kind = BridgeKind::Launch;
        row.title = u"Cell controller"_s;
        row.amount = { 100'000'00 };
        plan.bridgeRows = { row };
        FormStage stage(plan, kLaunch);
        auto *box = stage.widget<QComboBox>("entryProduct");
        QVERIFY(box->isVisible());
        QCOMPARE(box->itemText(0), u"By its name: none"_s);
        stage.choose("entryProduct", u"Cell controller, FY27"_s);
        QCOMPARE(stage.entry(kLaunch).bridgeRow, row.id);
        QCOMPARE(stage.document().undoTitle(), u"Change which product of the bridge Cell 4 is"_s);
        QVERIFY(stage.said("entrySentence").contains(u"in the bridge of FY27"_s));
        stage.choose("entryProduct", u"By its name: none"_s);
        QVERIFY(stage.entry(kLaunch).bridgeRow.isNull());
        stage.select(kFair);
        QTest::keyClick(&stage.canvas(), Qt::Key_F2);
        QVERIFY(box->isHidden());
    }

    /// Seen from 1 June 2026, in the year before the plan's: the fair's revenue is 60 days later,
    /// in the next quarter and after it.
    void horizon_isSaid()
    {
        FormStage stage;
        const auto span = stage.said("entryHorizon");
        QVERIFY2(span.startsWith(u"Horizon: "_s), qPrintable(span));
        stage.type("entryVolume", u"0"_s);
        QCOMPARE(stage.said("entryHorizon"), u"Horizon: no quarter named."_s);
        stage.choose("entryRevenueQuarter", u"Q1 FY27"_s);
        QCOMPARE(stage.said("entryHorizon"), u"Horizon: next quarter."_s);
        stage.choose("entryRevenueQuarter", u"Q2 FY27"_s);
        QCOMPARE(stage.said("entryHorizon"), u"Horizon: after this year."_s);
    }
};

QTEST_MAIN(TestEntryTimes)
#include "tst_entry_times.moc"
