// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Calendars of other programs by way of the command line.

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    int status = -1;
    QString output;
    QString errors;
};

Said ask(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LOCKSTEP_CLI), arguments);
    process.waitForFinished(60'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

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
        QCOMPARE(ask({ u"new"_s, m_plan }).status, 0);
    }

    void calendar_comesIn_andOnceMoreChangesNothing()
    {
        const Said first = ask({ u"import"_s, m_plan, example(u"google.ics"_s) });
        QCOMPARE(first.errors, QString());
        QCOMPARE(first.output, u"google.ics is imported: 4 new, 0 changed, 0 as they were.\n"_s);
        const Said again = ask({ u"import"_s, m_plan, example(u"google.ics"_s) });
        QCOMPARE(again.output, u"google.ics is imported: 0 new, 0 changed, 4 as they were.\n"_s);
    }

    void faultyEvents_areNamed_eachInALine()
    {
        const Said said = ask({ u"import"_s, m_plan, example(u"faulty.ics"_s) });
        QCOMPARE(said.status, 0);
        QCOMPARE(said.errors.count(u"left out: "_s), 6);
        QVERIFY(said.errors.contains(u"Tick (line 16) recurs more than once a minute"_s));
        QVERIFY(said.output.contains(u"Left out: 6."_s));
    }

    void calendar_goesOut_invitationsAloneToo()
    {
        const QString path = m_folder.filePath(u"out.ics"_s);
        QCOMPARE(ask({ u"export"_s, m_plan, path }).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Hannover Messe\r\n"));
        const QString meetings = m_folder.filePath(u"meetings.ics"_s);
        QCOMPARE(ask({ u"export"_s, m_plan, meetings, u"--invitations"_s }).status, 0);
        QFile invitations(meetings);
        QVERIFY(invitations.open(QIODevice::ReadOnly));
        QVERIFY(invitations.readAll().contains("METHOD:REQUEST\r\n"));
    }

    void holidays_onlyOfACalendar()
    {
        const Said said = ask({ u"import"_s, m_plan, example(u"holidays.ics"_s), u"--holidays"_s });
        QCOMPARE(said.status, 0);
        QCOMPARE(ask({ u"import"_s, m_plan, u"x.json"_s, u"--holidays"_s }).status, 2);
    }

    void nonsense_isRefusedInOneSentence()
    {
        QFile file(m_folder.filePath(u"bad.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\nnonsense");
        file.close();
        const Said said = ask({ u"import"_s, m_plan, file.fileName() });
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
