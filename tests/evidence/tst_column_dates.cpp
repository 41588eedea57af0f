// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/date_column.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

const QDate kNow(2026, 7, 1);

DateColumn column(const QList<QByteArray> &cells)
{
    DateColumn dates;
    qint64 row = 2;
    for (const auto &cell : cells)
        dates.add(cell, row++);
    return dates;
}

QString readAs(const QByteArray &cell, const DateReading &reading)
{
    const auto date = usableDate(cell, reading, kNow, u"winning"_s);
    return date ? date->toString(Qt::ISODate) : reasonText(date.error());
}

} // namespace

class ColumnDatesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usableDate_everyForm_isRead_data();
    void usableDate_everyForm_isRead();
    void usableDate_whatCannotBe_saysWhy_data();
    void usableDate_whatCannotBe_saysWhy();
    void reading_oneProof_decidesTheColumn_data();
    void reading_oneProof_decidesTheColumn();
    void reading_withoutProof_isRefused();
    void reading_contradiction_isRefusedWithBothRows();
    void reading_numbers_onlyWhereAllAre();
    void holdsDates_halfOfTheCells_isEnough();
};

void ColumnDatesTest::usableDate_everyForm_isRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("date");
    const auto fourthOfMarch = u"2018-03-04"_s;
    QTest::addRow("ISO date") << "2018-03-04"_ba << fourthOfMarch;
    QTest::addRow("ISO with a space") << "2018-03-04 19:58:54"_ba << fourthOfMarch;
    QTest::addRow("without seconds") << "2018-03-04T19:58"_ba << fourthOfMarch;
    QTest::addRow("fraction and Z") << "2018-03-04T23:59:59.123456Z"_ba << fourthOfMarch;
    QTest::addRow("zone, left aside") << "2018-03-04T23:59:59+02:00"_ba << fourthOfMarch;
    QTest::addRow("zone without colon") << "2018-03-04 00:30:00 -0800"_ba << fourthOfMarch;
    QTest::addRow("UTC in letters") << "2018-03-04 00:30:00 UTC"_ba << fourthOfMarch;
    QTest::addRow("slashes, year first") << "2018/3/4"_ba << fourthOfMarch;
    QTest::addRow("dots") << "4.3.2018"_ba << fourthOfMarch;
    QTest::addRow("dots with time") << "04.03.2018 19:58"_ba << fourthOfMarch;
    QTest::addRow("slashes") << "04/03/2018"_ba << fourthOfMarch;
    QTest::addRow("American time") << "4/3/2018, 7:58 PM"_ba << fourthOfMarch;
    QTest::addRow("dashes") << "04-03-2018"_ba << fourthOfMarch;
    QTest::addRow("spaces around") << "  2018-03-04\t"_ba << fourthOfMarch;
    QTest::addRow("month's name") << "4 Mar 2018"_ba << fourthOfMarch;
    QTest::addRow("month's name with dashes") << "04-MAR-18"_ba << fourthOfMarch;
    QTest::addRow("American, month's name") << "March 4, 2018"_ba << fourthOfMarch;
    QTest::addRow("American, cut short") << "Mar. 04, 2018 7:58 PM"_ba << fourthOfMarch;
    QTest::addRow("German") << "4. M\xC3\xA4rz 2018"_ba << fourthOfMarch;
    QTest::addRow("German, cut short") << "04. Mrz 2018 19:58"_ba << fourthOfMarch;
    QTest::addRow("leap day") << "29.02.2020"_ba << u"2020-02-29"_s;
}

void ColumnDatesTest::usableDate_everyForm_isRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, date);
    QCOMPARE(readAs(cell, { DateOrder::DayFirst, true, false }), date);
}

void ColumnDatesTest::usableDate_whatCannotBe_saysWhy_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("reason");
    QTest::addRow("31 February") << "2018-02-31"_ba << u"2018-02-31 does not exist"_s;
    QTest::addRow("29 February of a common year")
        << "29.02.2019"_ba << u"29.02.2019 does not exist"_s;
    QTest::addRow("month 13") << "2018-13-01"_ba << u"2018-13-01 does not exist"_s;
    QTest::addRow("year 23") << "0023-05-01"_ba << u"0023-05-01 lies before 1980"_s;
    QTest::addRow("no date, as systems write it")
        << "1900-01-01"_ba << u"1900-01-01 lies before 1980"_s;
    QTest::addRow("year 9999") << "9999-12-31"_ba << u"9999-12-31 lies in the future"_s;
    QTest::addRow("tomorrow") << "2026-07-02"_ba << u"2026-07-02 lies in the future"_s;
    QTest::addRow("a name, not repeated") << "Mara Lind"_ba << u"is not a date"_s;
    QTest::addRow("31 February by name") << "31 Feb 2018"_ba << u"31 Feb 2018 does not exist"_s;
    QTest::addRow("a word beside a number") << "4 Maria 2018"_ba << u"is not a date"_s;
    QTest::addRow("three-digit year") << "04/03/018"_ba << u"is not a date"_s;
    QTest::addRow("mixed separators") << "2018-03/04"_ba << u"is not a date"_s;
    QTest::addRow("hour 25") << "2018-03-04 25:00"_ba << u"is not a date"_s;
    QTest::addRow("something behind") << "2018-03-04x"_ba << u"is not a date"_s;
    QTest::addRow("a number among dates") << "43163"_ba << u"is not a date"_s;
    QTest::addRow("very long") << QByteArray(100, '1') << u"is not a date"_s;
}

void ColumnDatesTest::usableDate_whatCannotBe_saysWhy()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, reason);
    QCOMPARE(
        readAs(cell, { DateOrder::DayFirst, true, false }), u"the date of winning "_s + reason);
}

void ColumnDatesTest::reading_oneProof_decidesTheColumn_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<DateOrder>("order");
    using Cells = QList<QByteArray>;
    QTest::addRow("a day over 12 comes first")
        << Cells { "01/02/2018", "13/02/2018" } << DateOrder::DayFirst;
    QTest::addRow("a day over 12 comes second")
        << Cells { "01/02/2018", "", "02/13/2018" } << DateOrder::MonthFirst;
    QTest::addRow("an impossible date proves nothing")
        << Cells { "02/31/2018", "13/02/2018" } << DateOrder::DayFirst;
    QTest::addRow("equal numbers need no proof")
        << Cells { "05/05/2018", "06/06/2018" } << DateOrder::DayFirst;
}

void ColumnDatesTest::reading_oneProof_decidesTheColumn()
{
    QFETCH(QList<QByteArray>, cells);
    QFETCH(DateOrder, order);
    QCOMPARE(column(cells).reading({}).value(), (DateReading { order, true, false }));
}

void ColumnDatesTest::reading_withoutProof_isRefused()
{
    const auto dates = column({ "05/05/2018", "01/02/2018", "03/04/2018" });
    QCOMPARE(dates.reading({}).error(),
        (Error { Fault::AmbiguousDates, {},
            u"day or month may come first in every row, as in row 3"_s }));
    const auto stated = dates.reading(DateOrder::MonthFirst).value();
    QCOMPARE(readAs("01/02/2018", stated), u"2018-01-02"_s);
}

void ColumnDatesTest::reading_contradiction_isRefusedWithBothRows()
{
    const auto dates = column({ "01/02/2018", "13/02/2018", "02/13/2018" });
    QCOMPARE(dates.reading({}).error().detail, u"row 3 has the day first, row 4 the month"_s);
    const auto stated = dates.reading(DateOrder::DayFirst).value();
    QCOMPARE(readAs("02/13/2018", stated), u"the date of winning 02/13/2018 does not exist"_s);
}

void ColumnDatesTest::reading_numbers_onlyWhereAllAre()
{
    // 43163 is 4 March 2018 in a spreadsheet.
    const auto numbers = column({ "43163", "43163.75", "", "999999" });
    QVERIFY(numbers.holdsDates());
    const auto reading = numbers.reading({}).value();
    QCOMPARE(readAs("43163", reading), u"2018-03-04"_s);
    QCOMPARE(readAs("43163.75", reading), u"2018-03-04"_s);
    QCOMPARE(readAs("999999", reading), u"the date of winning 999999 is not a date's number"_s);
    QVERIFY(column({ "43163", "n/a", "" }).holdsDates()); // what is missing is no other form
    QVERIFY(!column({ "43163", "43164", "soon" }).holdsDates());
    QVERIFY(!column({ "1", "2", "3" }).holdsDates());
}

void ColumnDatesTest::holdsDates_halfOfTheCells_isEnough()
{
    QVERIFY(column({ "2018-03-04", "unknown", "" }).holdsDates());
    QVERIFY(!column({ "2018-03-04", "unknown", "true" }).holdsDates());
    QVERIFY(!column({}).holdsDates());
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::ColumnDatesTest)
#include "tst_column_dates.moc"
