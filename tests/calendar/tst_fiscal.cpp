// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/fiscal.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

Settings settings(QDate start, int months)
{
    Settings result;
    result.horizonStart = start;
    result.horizonMonths = months;
    return result;
}

} // namespace

class tst_Fiscal : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void monthStarts_endWithTheDayAfterTheHorizon();
    void monthStarts_noStart_areNone();
    void fiscalYear_isNamedByTheYearItEndsIn_data();
    void fiscalYear_isNamedByTheYearItEndsIn();
    void fiscalQuarters_coverTheHorizon();
    void fiscalQuarters_brokenLastOne_isWhole();
    void fiscalQuarter_outsideTheHorizon_isFoundToo();
    void quarterLabel_hasTwoDigits();
};

void tst_Fiscal::monthStarts_endWithTheDayAfterTheHorizon()
{
    const Settings year = settings({ 2027, 7, 1 }, 12);
    const QList<QDate> starts = monthStarts(year);
    QCOMPARE(starts.size(), 13);
    QCOMPARE(starts[0], QDate(2027, 7, 1));
    QCOMPARE(starts[8], QDate(2028, 3, 1)); // after a leap day
    QCOMPARE(starts[12], QDate(2028, 7, 1));
    QCOMPARE(horizon(year), (Period { { 2027, 7, 1 }, { 2028, 7, 1 } }));
}

void tst_Fiscal::monthStarts_noStart_areNone()
{
    QVERIFY(monthStarts(settings({}, 12)).isEmpty());
    QVERIFY(fiscalQuarters(settings({}, 12)).isEmpty());
}

void tst_Fiscal::fiscalYear_isNamedByTheYearItEndsIn_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QDate>("yearStart");
    const QDate july(2026, 7, 1);
    const QDate january(2027, 1, 1);
    const QDate december(2026, 12, 1);
    QTest::newRow("July start, first day")
        << july << QDate(2026, 7, 1) << 2027 << QDate(2026, 7, 1);
    QTest::newRow("July start, last day")
        << july << QDate(2027, 6, 30) << 2027 << QDate(2026, 7, 1);
    QTest::newRow("July start, year before")
        << july << QDate(2026, 6, 30) << 2026 << QDate(2025, 7, 1);
    QTest::newRow("calendar year") << january << QDate(2027, 12, 31) << 2027 << QDate(2027, 1, 1);
    QTest::newRow("December start") << december << QDate(2026, 12, 1) << 2027 << QDate(2026, 12, 1);
    QTest::newRow("December start, before")
        << december << QDate(2026, 11, 30) << 2026 << QDate(2025, 12, 1);
}

void tst_Fiscal::fiscalYear_isNamedByTheYearItEndsIn()
{
    QFETCH(QDate, start);
    QFETCH(QDate, date);
    QFETCH(int, expected);
    QFETCH(QDate, yearStart);
    QCOMPARE(fiscalYear(settings(start, 12), date), expected);
    const Period year = fiscalYearPeriod(settings(start, 12), expected);
    QCOMPARE(year.start, yearStart);
    QCOMPARE(year.end, yearStart.addYears(1));
    QVERIFY(year.contains(date));
}

void tst_Fiscal::fiscalQuarters_coverTheHorizon()
{
    const QList<FiscalQuarter> quarters = fiscalQuarters(settings({ 2026, 7, 1 }, 18));
    QStringList labels;
    for (const FiscalQuarter &quarter : quarters)
        labels.append(quarterLabel(quarter));
    QCOMPARE(labels.join(u", "_s), u"Q1 FY27, Q2 FY27, Q3 FY27, Q4 FY27, Q1 FY28, Q2 FY28"_s);
    QCOMPARE(quarters[2].period, (Period { { 2027, 1, 1 }, { 2027, 4, 1 } }));
}

void tst_Fiscal::fiscalQuarters_brokenLastOne_isWhole()
{
    const QList<FiscalQuarter> quarters = fiscalQuarters(settings({ 2026, 7, 1 }, 13));
    QCOMPARE(quarters.size(), 5);
    QCOMPARE(quarters.last().period, (Period { { 2027, 7, 1 }, { 2027, 10, 1 } }));
}

void tst_Fiscal::fiscalQuarter_outsideTheHorizon_isFoundToo()
{
    const Settings year = settings({ 2026, 7, 1 }, 12);
    QCOMPARE(quarterLabel(fiscalQuarter(year, { 2026, 6, 30 })), u"Q4 FY26"_s);
    QCOMPARE(quarterLabel(fiscalQuarter(year, { 2028, 1, 1 })), u"Q3 FY28"_s);
}

void tst_Fiscal::quarterLabel_hasTwoDigits()
{
    QCOMPARE(quarterLabel({ 2005, 4, {} }), u"Q4 FY05"_s);
    QCOMPARE(fiscalYearLabel(2100), u"FY00"_s);
}

QTEST_APPLESS_MAIN(tst_Fiscal)
#include "tst_fiscal.moc"
