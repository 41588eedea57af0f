// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Calendars of other programs by way of the window: its menu, and files dropped on it.
#include "app/calendar/calendar_edits.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/dropped_files.h"
#include "tests/ui/window_rig.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

const QByteArray kCalendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n"
                             "BEGIN:VEVENT\r\nUID:fair@x\r\nDTSTART;VALUE=DATE:20270308\r\n"
                             "DTEND;VALUE=DATE:20270310\r\nSUMMARY:Fair\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n";

QString written(const Rig &rig, const QString &name, const QByteArray &bytes)
{
    QFile file(rig.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

} // namespace

class CalendarImportTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void calendar_comesInByTheMenu_asOneStep()
    {
        Rig rig(smallPlan());
        rig.script.openFile = written(rig, u"team.ics"_s, kCalendar);
        rig.trigger(u"importCalendarAction"_s);
        QTRY_COMPARE(rig.document.plan().entries.size(), 1);
        QCOMPARE(rig.document.plan().entries.first().title, u"Fair"_s);
        QTRY_COMPARE(
            rig.bannerText(), u"team.ics is imported: 1 new, 0 changed, 0 as they were."_s);
        QCOMPARE(rig.document.undoTitle(), u"Import team.ics"_s);
        QVERIFY(rig.document.undo());
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void calendar_dropped_comesInToo_andNeverTwice()
    {
        Rig rig(smallPlan());
        const QString path = written(rig, u"team.ics"_s, kCalendar);
        drop(*rig.window, { path });
        QTRY_COMPARE(rig.document.plan().entries.size(), 1);
        drop(*rig.window, { path });
        QTRY_COMPARE(
            rig.bannerText(), u"team.ics is imported: 0 new, 0 changed, 1 as they were."_s);
        QCOMPARE(rig.document.plan().entries.size(), 1);
    }

    void removedEvent_isLeftOut_andBroughtBackByAButton()
    {
        Rig rig(smallPlan());
        rig.script.openFile = written(rig, u"team.ics"_s, kCalendar);
        rig.trigger(u"importCalendarAction"_s);
        QTRY_COMPARE(rig.document.plan().entries.size(), 1);
        const Plan with = rig.document.plan();
        QVERIFY(rig.document.commit(u"Remove"_s, removeEntry(with, with.entries.first().id)));
        QCOMPARE(rig.document.plan().removedEvents.size(), 1);
        QVERIFY(rig.document.undo()); // one step
        QCOMPARE(rig.document.plan(), with);
        QVERIFY(rig.document.redo());
        rig.trigger(u"importCalendarAction"_s);
        QTRY_COMPARE(rig.bannerText(),
            u"team.ics is imported: 0 new, 0 changed, 0 as they were. Removed here before, so left "
            "out: 1 (Fair)."_s);
        rig.find<QPushButton>(u"bringBackButton"_s)->click();
        QTRY_COMPARE(rig.document.plan().entries.size(), 1);
        QVERIFY(rig.document.plan().removedEvents.isEmpty());
    }

    void whatTheFileTookThePlaceOf_isSaid_andTakenBack()
    {
        Plan plan = smallPlan();
        Entry fair;
        fair.id = { 801 };
        fair.title = u"Fair"_s;
        fair.uid = u"fair@x"_s;
        fair.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
        plan.entries = { fair };
        Rig rig(plan);
        rig.script.openFile = written(rig, u"team.ics"_s, kCalendar);
        rig.trigger(u"importCalendarAction"_s);
        QTRY_COMPARE(rig.bannerText(),
            u"team.ics is imported: 0 new, 1 changed, 0 as they were. Otherwise in the plan "
            u"before, "
            "now as in the file: 1 (Fair)."_s);
        rig.find<QPushButton>(u"undoImportButton"_s)->click();
        QCOMPARE(rig.document.plan(), plan);
    }

    void invitations_areRememberedAsAStep_andReplacedByAButton()
    {
        Plan plan = smallPlan();
        for (const qint64 id : { 801, 802 }) {
            Entry review;
            review.id = { id };
            review.kind = EntryKind::Review;
            review.title = u"Review"_s;
            review.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
            plan.entries.append(review);
        }
        Rig rig(plan);
        rig.script.saveFile = rig.filePath(u"inv"_s);
        rig.trigger(u"exportInvitationsAction"_s);
        QVERIFY2(rig.bannerText().startsWith(u"2 invitations are written"_s),
            qPrintable(rig.bannerText()));
        QCOMPARE(rig.document.undoTitle(), u"Export invitations"_s);
        QVERIFY(!rig.document.plan().entries.first().invitation.isEmpty());
        rig.trigger(u"exportInvitationsAction"_s);
        QCOMPARE(rig.bannerText(), u"inv-1.ics exists already, so nothing was written."_s);
        rig.find<QPushButton>(u"replaceInvitationsButton"_s)->click();
        QVERIFY2(rig.bannerText().startsWith(u"2 invitations are written"_s),
            qPrintable(rig.bannerText()));
        QVERIFY(rig.document.undo());
        QCOMPARE(rig.document.plan(), plan); // sent once more, nothing was new
    }

    void holidays_comeInByTheMenu()
    {
        Rig rig(smallPlan());
        rig.script.openFile = written(rig, u"days.ics"_s, kCalendar);
        rig.trigger(u"importHolidaysAction"_s);
        QTRY_COMPARE(rig.document.plan().holidays.size(), 2);
        QVERIFY(rig.document.plan().entries.isEmpty());
    }

    void holidays_areReadFromThePanelOfDaysAndYears()
    {
        Rig rig(smallPlan());
        rig.script.openFile = written(rig, u"days.ics"_s, kCalendar);
        rig.trigger(u"calendarSettingsAction"_s);
        QVERIFY(rig.find<QWidget>(u"calendarSettings"_s)->isVisible());
        QTest::mouseClick(rig.find<QPushButton>(u"readHolidayFile"_s), Qt::LeftButton);
        QTRY_COMPARE(rig.document.plan().holidays.size(), 2);
        auto *day = rig.find<QCheckBox>(u"dayOff1"_s);
        QTRY_VERIFY(day->text().endsWith(u"Fair"_s)); // 8 March 2027
        QTest::keyClick(day, Qt::Key_Space);
        QCOMPARE(rig.document.plan().holidays.size(), 1);
        rig.trigger(u"undoAction"_s);
        QCOMPARE(rig.document.plan().holidays.size(), 2);
    }

    void daysAndYears_openFromTheCalendar()
    {
        Rig rig(smallPlan());
        rig.trigger(u"pane1Action"_s); // over the whole window
        QTRY_VERIFY(rig.window->findChild<QToolButton *>(u"calendarSettingsButton"_s));
        rig.find<QToolButton>(u"calendarSettingsButton"_s)->click();
        QVERIFY(rig.find<QWidget>(u"calendarSettings"_s)->isVisible());
    }

    void nonsense_isExplained_andChangesNothing()
    {
        Rig rig(smallPlan());
        rig.script.openFile = written(rig, u"team.ics"_s, "a,b\n1,2\n");
        rig.trigger(u"importCalendarAction"_s);
        QTRY_VERIFY(rig.bannerText().startsWith(u"team.ics is not a calendar"_s));
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void calendar_goesOut()
    {
        Rig rig(smallPlan());
        rig.script.openFile = written(rig, u"team.ics"_s, kCalendar);
        rig.trigger(u"importCalendarAction"_s);
        QTRY_COMPARE(rig.document.plan().entries.size(), 1);
        rig.script.saveFile = rig.filePath(u"ours"_s);
        rig.trigger(u"exportCalendarAction"_s);
        QFile file(rig.filePath(u"ours.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("UID:fair@x\r\n"));
        QVERIFY(bytes.contains("DTEND;VALUE=DATE:20270310\r\n"));
    }
};

QTEST_MAIN(CalendarImportTest)
#include "tst_calendar_import.moc"
