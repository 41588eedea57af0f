// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Counts kept in a spreadsheet: how they are read, and what is wrong with some.

#include "app/evidence/history_measurement.h"
#include "app/evidence/history_period.h"
#include "tests/evidence/export_folder.h"
#include "tests/evidence/pasted_history.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void periods_areReadInManyForms_data();
    void periods_areReadInManyForms();
    void pastedTable_isRead();
    void withoutNames_columnsAreKnownByTheirContents();
    void marketingQualifiedLeads_areAStage();
    void csvFile_isReadToo();
    void badTables_areRefused_data();
    void badTables_areRefused();
};

void HistoryTest::periods_areReadInManyForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("months");
    const QDate april(2025, 4, 1);
    QTest::newRow("quarter first") << u"Q2 2025"_s << april << 3;
    QTest::newRow("year first") << u"2025-Q2"_s << april << 3;
    QTest::newRow("slash and two digits") << u"Q2/25"_s << april << 3;
    QTest::newRow("German") << u"2. Quartal 2025"_s << april << 3;
    QTest::newRow("month by name") << u"Apr 2025"_s << april << 1;
    QTest::newRow("German month") << u"Mai 2025"_s << QDate(2025, 5, 1) << 1;
    QTest::newRow("month by number") << u"04/2025"_s << april << 1;
    QTest::newRow("ISO month") << u"2025-04"_s << april << 1;
    QTest::newRow("a date is its month") << u"2025-04-17"_s << april << 1;
    QTest::newRow("year") << u"2025"_s << QDate(2025, 1, 1) << 12;
    QTest::newRow("fifth quarter") << u"Q5 2025"_s << QDate() << 0;
    QTest::newRow("thirteenth month") << u"13/2025"_s << QDate() << 0;
    QTest::newRow("no period") << u"soon"_s << QDate() << 0;
}

void HistoryTest::periods_areReadInManyForms()
{
    QFETCH(QString, text);
    QFETCH(QDate, start);
    QFETCH(int, months);
    const auto period = historyPeriod(text);
    QCOMPARE(period.has_value(), months > 0);
    if (!period)
        return;
    QCOMPARE(*period, (Period { start, start.addMonths(months) }));
    QCOMPARE(historyPeriod(historyPeriodText(*period)), period);
}

void HistoryTest::pastedTable_isRead()
{
    const auto read = table();
    QCOMPARE(read.stages, kStages);
    QCOMPARE(read.currency, u"EUR"_s);
    QCOMPARE(read.rows.size(), 5); // the total is left out
    QCOMPARE(read.totals, 1);
    const HistoryLine first { { QDate(2025, 1, 1), QDate(2025, 4, 1) }, u"Web"_s, u"Automotive"_s,
        { 100, 40, 10 }, 1'250'050, 30 };
    QCOMPARE(read.rows.first(), first);
    QCOMPARE(read.rows[2].amount, -1);
    QCOMPARE(read.rows[2].days, -1.0);
}

void HistoryTest::withoutNames_columnsAreKnownByTheirContents()
{
    const auto two = historyTable(u"2025 Q1;Web;100;10\n2025 Q2;Web;90;9\n"_s, kStages).value();
    QCOMPARE(two.stages, (QStringList { u"Lead"_s, u"Won"_s }));
    QCOMPARE(two.rows[1].channel, u"Web"_s);
    QCOMPARE(two.rows[1].entered, (QList<qint64> { 90, 9 }));
    const auto five = historyTable(u"2025 Q1\t100\t40\t10\t5000\t30\n"_s, kStages).value();
    QCOMPARE(five.stages, kStages);
    QCOMPARE(five.rows[0].amount, 500'000);
    QCOMPARE(five.rows[0].days, 30.0);
}

void HistoryTest::marketingQualifiedLeads_areAStage()
{
    const auto read
        = historyTable(u"Quarter,Market,Leads,Marketing qualified leads,Won,Sales cycle (days)\n"
                       "Q1 2025,Automotive,\"1,000\",200,20,41.5\n"_s,
            kStages)
              .value();
    QCOMPARE(read.stages, (QStringList { u"Leads"_s, u"Marketing qualified leads"_s, u"Won"_s }));
    QCOMPARE(read.rows[0].segment, u"Automotive"_s);
    QCOMPARE(read.rows[0].entered, (QList<qint64> { 1'000, 200, 20 }));
    QCOMPARE(read.rows[0].days, 41.5);
}

void HistoryTest::csvFile_isReadToo()
{
    const ExportFolder folder;
    const auto path = folder.write(
        u"history.csv"_s, "Quarter;Channel;Leads;Won\nQ1 2025;Empfehlung \xfc;10;1\n");
    const auto read = historyTableIn(path, kStages).value();
    QCOMPARE(read.rows[0].channel, u"Empfehlung ü"_s); // Windows-1252
    const auto gone = historyTableIn(folder.path() + u"/none.csv"_s, kStages);
    QCOMPARE(gone.error().fault, Fault::CannotOpen);
}

void HistoryTest::badTables_areRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("subject");
    const auto head = u"Quarter\tChannel\tLeads\tWon\n"_s;
    QTest::newRow("nothing") << u"\n\n"_s << Fault::NoRows << u"history table"_s;
    QTest::newRow("no quarter") << head + u"soon\tWeb\t10\t1"_s << Fault::NotADate
                                << u"history table, row 2, \"soon\""_s;
    QTest::newRow("a count is missing")
        << head + u"Q1 2025\tWeb\t10\t"_s << Fault::Empty << u"history table, row 2, Won"_s;
    QTest::newRow("a negative count") << head + u"Q1 2025\tWeb\t10\t-1"_s << Fault::NotANumber
                                      << u"history table, row 2, Won: \"-1\""_s;
    QTest::newRow("twice the same") << head + u"Q1 2025\tWeb\t10\t1\nQ1 2025\tWeb\t9\t1"_s
                                    << Fault::Duplicate << u"history table, row 3, 2025 Q1"_s;
    QTest::newRow("no counts") << u"Quarter\tChannel\nQ1 2025\tWeb"_s << Fault::Empty
                               << u"the history table’s columns of leads and won deals"_s;
    QTest::newRow("more won than came")
        << head + u"Q1 2025\tWeb\t10\t11"_s << Fault::OutOfRange << u"Won of all: 11"_s;
}

void HistoryTest::badTables_areRefused()
{
    QFETCH(QString, text);
    QFETCH(Fault, fault);
    QFETCH(QString, subject);
    const auto measured = historyTable(text, kStages).and_then([](const HistoryTable &table) {
        return historyMeasurement(table, u"History table"_s);
    });
    QVERIFY(!measured);
    QCOMPARE(measured.error().fault, fault);
    QCOMPARE(measured.error().subject, subject);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::HistoryTest)
#include "tst_history_table.moc"
