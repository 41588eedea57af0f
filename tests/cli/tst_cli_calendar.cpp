// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Calendars of other programs by way of the command line.

#include "tests/cli/run_cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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
        // They are there now, and nothing takes their place unless that is said.
        const Answer refused = cli({ u"export"_s, plan, meetings, u"--invitations"_s });
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errors,
            u"lockstep-cli: meetings-1.ics exists already; give another name or remove it first "
            "(--force replaces it).\n"_s);
        QCOMPARE(cli({ u"export"_s, plan, meetings, u"--invitations"_s, u"--force"_s }).status, 0);
        QCOMPARE(cli({ u"export"_s, plan, meetings, u"--force"_s }).status, 2);
    }

    void changedMeeting_isALaterVersion_removedOnesStayAway()
    {
        const QString plan = m_folder.filePath(u"versions.lockstep"_s);
        const QString json = m_folder.filePath(u"versions.json"_s);
        const QString request = m_folder.filePath(u"request.ics"_s);
        QCOMPARE(cli({ u"new"_s, plan, u"--marketing-leader"_s, u"Ana Li <ana@example.com>"_s,
                         u"--sales-leader"_s, u"Ben Ode <ben@example.com>"_s })
                     .status,
            0);
        const QString review = put(u"review.ics"_s,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:r\r\nSUMMARY:Review\r\n"
            "DTSTART;VALUE=DATE:20270301\r\nCATEGORIES:Review\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n");
        QCOMPARE(cli({ u"import"_s, plan, review }).status, 0);
        const auto sent = [&] {
            const Answer said = cli({ u"export"_s, plan, request, u"--invitations"_s });
            return said.status == 0 ? contentOf(request) : said.errors.toUtf8();
        };
        QVERIFY(!sent().contains("SEQUENCE"));
        QVERIFY(!sent().contains("SEQUENCE")); // nothing was changed
        QCOMPARE(cli({ u"export"_s, plan, json }).status, 0);
        QByteArray text = contentOf(json);
        text.replace("{\"start\": \"2027-03-01\", \"end\": \"2027-03-02\"}",
            "{\"start\": \"2027-03-03\", \"end\": \"2027-03-04\"}");
        put(u"versions.json"_s, text);
        QCOMPARE(cli({ u"import"_s, plan, json }).status, 0);
        QVERIFY2(sent().contains("SEQUENCE:1\r\n"), contentOf(request).constData());
    }

    void removedEvents_areBroughtBackWhenToldTo()
    {
        const QString plan = m_folder.filePath(u"removed.lockstep"_s);
        const QString json = m_folder.filePath(u"removed.json"_s);
        QCOMPARE(cli({ u"new"_s, plan }).status, 0);
        QCOMPARE(cli({ u"export"_s, plan, json }).status, 0);
        QByteArray text = contentOf(json);
        QVERIFY(text.trimmed().endsWith('}'));
        text = text.trimmed().chopped(1)
            + ", \"removedEvents\": [{\"id\": 5, \"uid\": \"a\", "
              "\"title\": \"Fair\"}]}";
        put(u"removed.json"_s, text);
        const Answer taken = cli({ u"import"_s, plan, json });
        QVERIFY2(taken.status == 0, qPrintable(taken.errors));
        const QString file = put(u"fair.ics"_s,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Fair\r\n"
            "DTSTART;VALUE=DATE:20270301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QCOMPARE(cli({ u"import"_s, plan, file }).output,
            u"fair.ics is imported: 0 new, 0 changed, 0 as they were. Removed here before, so left "
            "out: 1 (Fair).\n"_s);
        QCOMPARE(cli({ u"import"_s, plan, file, u"--bring-back"_s }).output,
            u"fair.ics is imported: 1 new, 0 changed, 0 as they were.\n"_s);
        QCOMPARE(cli({ u"import"_s, plan, json, u"--bring-back"_s }).status, 2);
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

    void horizons_areSeenFromADay()
    {
        const QString plan = m_folder.filePath(u"sample.lockstep"_s);
        QCOMPARE(cli({ u"new"_s, plan, u"--sample"_s }).status, 0);
        const Answer said = cli({ u"figures"_s, plan, u"--day"_s, u"2026-11-23"_s });
        QVERIFY2(said.output.contains(u"Horizons of the calendar, seen from 23 Nov 2026\n"
                                      "  Marketing brings: Q2 FY27 "_s),
            qPrintable(said.output));
        QVERIFY(said.output.contains(u"  Marketing costs: Q2 FY27 "_s));
        const Answer json = cli({ u"figures"_s, plan, u"--day"_s, u"2026-11-23"_s, u"--json"_s });
        const auto all = QJsonDocument::fromJson(json.output.toUtf8()).object();
        const auto horizons = all.value(u"horizons"_s).toObject();
        QCOMPARE(horizons.value(u"day"_s).toString(), u"2026-11-23"_s);
        QCOMPARE(horizons.value(u"nextQuarter"_s).toString(), u"Q3 FY27"_s);
        QVERIFY(horizons.value(u"marketingSpend"_s)[u"thisQuarter"_s].toDouble() > 0);
        const Answer none = cli({ u"figures"_s, plan, u"--day"_s, u"soon"_s });
        QCOMPARE(none.status, 2);
        QVERIFY(none.errors.contains(u"--day soon"_s));
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
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_plan;
};

QTEST_APPLESS_MAIN(CliCalendarTest)
#include "tst_cli_calendar.moc"
