// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Calendars of other programs by way of the command line.

#include "tests/cli/run_cli.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString example(const QString &name)
{
    return qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/tests/exchange/ics/"_s + name;
}

} // namespace

class CliCalendarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plan = m_folder.filePath(u"plan.lockstep"_s);
        QCOMPARE(cli({ u"new"_s, m_plan }).status, 0);
    }

    void calendar_comesIn_andOnceMoreChangesNothing()
    {
        const Answer first = cli({ u"import"_s, m_plan, example(u"google.ics"_s) });
        QCOMPARE(first.errors, QString());
        QCOMPARE(first.output, u"google.ics is imported: 4 new, 0 changed, 0 as they were.\n"_s);
        const Answer again = cli({ u"import"_s, m_plan, example(u"google.ics"_s) });
        QCOMPARE(again.output, u"google.ics is imported: 0 new, 0 changed, 4 as they were.\n"_s);
    }

    void faultyEvents_areNamed_eachInALine()
    {
        const Answer said = cli({ u"import"_s, m_plan, example(u"faulty.ics"_s) });
        QCOMPARE(said.status, 0);
        QCOMPARE(said.errors.count(u"left out: "_s), 6);
        QVERIFY(said.errors.contains(u"Tick (line 16) recurs more than once a minute"_s));
        QVERIFY(said.output.contains(u"Left out: 6."_s));
    }

    void calendar_goesOut()
    {
        const QString path = m_folder.filePath(u"out.ics"_s);
        QCOMPARE(cli({ u"export"_s, m_plan, path }).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Hannover Messe\r\n"));
    }

    void invitations_areOneFileAMeeting()
    {
        const QString plan = m_folder.filePath(u"led.lockstep"_s);
        const QString meetings = m_folder.filePath(u"meetings.ics"_s);
        QCOMPARE(cli({ u"new"_s, plan, u"--marketing-leader"_s, u"Ana Li <ana@example.com>"_s,
                         u"--sales-leader"_s, u"Ben Ode"_s })
                     .status,
            0);
        const Answer none = cli({ u"export"_s, plan, meetings, u"--invitations"_s });
        QCOMPARE(none.status, 1);
        QVERIFY2(none.errors.contains(u"list of meetings"_s), qPrintable(none.errors));
        QFile file(m_folder.filePath(u"reviews.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (const char *title : { "Council", "Review of the plan" })
            file.write(QByteArray("BEGIN:VEVENT\r\nUID:") + title + "\r\nSUMMARY:" + title
                + "\r\nDTSTART;VALUE=DATE:20270301\r\nCATEGORIES:Review\r\nEND:VEVENT\r\n");
        file.write("END:VCALENDAR\r\n");
        file.close();
        QCOMPARE(cli({ u"import"_s, plan, file.fileName() }).status, 0);
        const Answer said = cli({ u"export"_s, plan, meetings, u"--invitations"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.startsWith(u"2 invitations are written"_s), qPrintable(said.output));
        QVERIFY(said.output.contains(u"Without an address, to be invited by hand: Ben Ode."_s));
        for (const int number : { 1, 2 }) {
            QFile request(m_folder.filePath(u"meetings-%1.ics"_s.arg(number)));
            QVERIFY(request.open(QIODevice::ReadOnly));
            const QByteArray text = request.readAll();
            QVERIFY(text.contains("METHOD:REQUEST\r\n"));
            QCOMPARE(text.count("BEGIN:VEVENT"), 1);
        }
    }

    void whatWasMoved_isNotTakenBackByReadingAgain()
    {
        const QString plan = m_folder.filePath(u"moved.lockstep"_s);
        const QString json = m_folder.filePath(u"moved.json"_s);
        QCOMPARE(cli({ u"new"_s, plan }).status, 0);
        QCOMPARE(cli({ u"import"_s, plan, example(u"google.ics"_s) }).status, 0);
        QCOMPARE(cli({ u"export"_s, plan, json }).status, 0);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("2027-04-20"));
        text.replace("{\"start\": \"2027-04-20\", \"end\": \"2027-04-24\"}",
            "{\"start\": \"2027-04-27\", \"end\": \"2027-05-01\"}");
        file.seek(0);
        file.write(text);
        file.close();
        QCOMPARE(cli({ u"import"_s, plan, json }).status, 0);
        const Answer again = cli({ u"import"_s, plan, example(u"google.ics"_s) });
        QCOMPARE(again.output,
            u"google.ics is imported: 0 new, 0 changed, 4 as they were. Changed in the plan "
            "meanwhile, and not in the file, left as they are: 1.\n"_s);
    }

    void holidays_onlyOfACalendar()
    {
        const Answer said
            = cli({ u"import"_s, m_plan, example(u"holidays.ics"_s), u"--holidays"_s });
        QCOMPARE(said.status, 0);
        QCOMPARE(cli({ u"import"_s, m_plan, u"x.json"_s, u"--holidays"_s }).status, 2);
    }

    void nonsense_isRefusedInOneSentence()
    {
        QFile file(m_folder.filePath(u"bad.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\nnonsense");
        file.close();
        const Answer said = cli({ u"import"_s, m_plan, file.fileName() });
        QCOMPARE(said.status, 1);
        QCOMPARE(said.errors.count(u'\n'), 1);
        QVERIFY(said.errors.contains(u"bad.ics is not a calendar (line"_s));
    }

private:
    QTemporaryDir m_folder;
    QString m_plan;
};

QTEST_APPLESS_MAIN(CliCalendarTest)
#include "tst_cli_calendar.moc"
