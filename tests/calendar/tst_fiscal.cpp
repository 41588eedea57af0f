// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/fiscal.h"
#include "app/calendar/month_names.h"

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
    void monthOfWeeks_isCalledByWhereItsMiddleLies();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void monthStarts_endWithTheDayAfterTheHorizon();
    void monthStarts_noStart_areNone();
    void fiscalYear_isNamedByTheYearItEndsIn_data();
    void fiscalYear_isNamedByTheYearItEndsIn();
    void fiscalQuarters_coverTheHorizon();
    void fiscalQuarters_brokenLastOne_isWhole();
    void fiscalQuarter_outsideTheHorizon_isFoundToo();
    void quarterLabel_hasTwoDigits();
    void yearsOfWeeks_endAsTheirCompaniesPublish_data();
    void yearsOfWeeks_endAsTheirCompaniesPublish();
    void retailMonths_ofAYearOf53Weeks_areThoseOfItsCalendar();
    void weekPatterns_divideTheQuarter_data();
    void weekPatterns_divideTheQuarter();
    void everyDay_liesInOneMonthOfOneYear();
    void noDate_isInTheFirstMonth();
    void weeks_beginAsThePlanSays();
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

namespace {

/// The last, or nearest, such weekday in or to the month before `start`'s.
Settings weeks(QDate start, FiscalPattern pattern, YearEnd end, Weekday weekday)
{
    Settings result = settings(start, 24);
    result.fiscalPattern = pattern;
    result.yearEnd = end;
    result.yearEndWeekday = weekday;
    return result;
}

/// The National Retail Federation's 4-5-4 calendar: to the Saturday nearest to the end of January.
Settings retail()
{
    Settings result = weeks(
        { 2023, 2, 1 }, FiscalPattern::FourFiveFour, YearEnd::NearestWeekday, Weekday::Saturday);
    result.yearNamedByStart = true;
    return result;
}

} // namespace

void tst_Fiscal::yearsOfWeeks_endAsTheirCompaniesPublish_data()
{
    QTest::addColumn<Settings>("of");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<int>("weeksInIt");
    const Settings apple = weeks(
        { 2022, 10, 1 }, FiscalPattern::FourFourFive, YearEnd::LastWeekday, Weekday::Saturday);
    const Settings cisco = weeks(
        { 2022, 8, 1 }, FiscalPattern::FourFourFive, YearEnd::LastWeekday, Weekday::Saturday);
    const Settings johnson = weeks(
        { 2023, 1, 1 }, FiscalPattern::FiveFourFour, YearEnd::NearestWeekday, Weekday::Sunday);
    QTest::newRow("NRF 2022") << retail() << 2022 << QDate(2023, 1, 28) << 52;
    QTest::newRow("NRF 2023") << retail() << 2023 << QDate(2024, 2, 3) << 53;
    QTest::newRow("NRF 2024") << retail() << 2024 << QDate(2025, 2, 1) << 52;
    QTest::newRow("NRF 2025") << retail() << 2025 << QDate(2026, 1, 31) << 52;
    QTest::newRow("Apple 2022") << apple << 2022 << QDate(2022, 9, 24) << 52;
    QTest::newRow("Apple 2023") << apple << 2023 << QDate(2023, 9, 30) << 53;
    QTest::newRow("Apple 2024") << apple << 2024 << QDate(2024, 9, 28) << 52;
    QTest::newRow("Apple 2025") << apple << 2025 << QDate(2025, 9, 27) << 52;
    QTest::newRow("Cisco 2021") << cisco << 2021 << QDate(2021, 7, 31) << 53;
    QTest::newRow("Cisco 2022") << cisco << 2022 << QDate(2022, 7, 30) << 52;
    QTest::newRow("Cisco 2023") << cisco << 2023 << QDate(2023, 7, 29) << 52;
    QTest::newRow("Cisco 2024") << cisco << 2024 << QDate(2024, 7, 27) << 52;
    QTest::newRow("Johnson & Johnson 2020") << johnson << 2020 << QDate(2021, 1, 3) << 53;
    QTest::newRow("Johnson & Johnson 2021") << johnson << 2021 << QDate(2022, 1, 2) << 52;
    QTest::newRow("Johnson & Johnson 2022") << johnson << 2022 << QDate(2023, 1, 1) << 52;
    QTest::newRow("Johnson & Johnson 2023") << johnson << 2023 << QDate(2023, 12, 31) << 52;
    QTest::newRow("Johnson & Johnson 2024") << johnson << 2024 << QDate(2024, 12, 29) << 52;
}

void tst_Fiscal::yearsOfWeeks_endAsTheirCompaniesPublish()
{
    QFETCH(Settings, of);
    QFETCH(int, year);
    QFETCH(QDate, lastDay);
    QFETCH(int, weeksInIt);
    QCOMPARE(fiscalYearPeriod(of, year).lastDay(), lastDay);
    QCOMPARE(FiscalYears(of).weeksIn(year), weeksInIt);
    QCOMPARE(fiscalYear(of, lastDay), year);
    QCOMPARE(fiscalYear(of, lastDay.addDays(1)), year + 1);
    QCOMPARE(fiscalWeek(of, lastDay), weeksInIt);
}

void tst_Fiscal::retailMonths_ofAYearOf53Weeks_areThoseOfItsCalendar()
{
    QCOMPARE(firstFiscalYear(retail()), 2023);
    const QList<QDate> starts = monthStarts(retail());
    QCOMPARE(starts.size(), 25);
    QCOMPARE(starts[0], QDate(2023, 1, 29)); // February
    QCOMPARE(starts[1], QDate(2023, 2, 26)); // March
    QCOMPARE(starts[2], QDate(2023, 4, 2)); // April
    QCOMPARE(starts[3], QDate(2023, 4, 30)); // May
    QCOMPARE(starts[11], QDate(2023, 12, 31)); // January, of five weeks
    QCOMPARE(starts[12], QDate(2024, 2, 4));
    QCOMPARE(horizon(retail()), (Period { { 2023, 1, 29 }, { 2025, 2, 2 } }));
    QCOMPARE(fiscalQuarters(retail())[3].period, (Period { { 2023, 10, 29 }, { 2024, 2, 4 } }));
    QCOMPARE(quarterLabel(fiscalQuarter(retail(), { 2024, 2, 3 })), u"Q4 FY23"_s);
}

void tst_Fiscal::weekPatterns_divideTheQuarter_data()
{
    QTest::addColumn<FiscalPattern>("pattern");
    QTest::addColumn<QList<qint64>>("weeksOfMonths");
    QTest::newRow("4-4-5") << FiscalPattern::FourFourFive << QList<qint64> { 4, 4, 5 };
    QTest::newRow("4-5-4") << FiscalPattern::FourFiveFour << QList<qint64> { 4, 5, 4 };
    QTest::newRow("5-4-4") << FiscalPattern::FiveFourFour << QList<qint64> { 5, 4, 4 };
}

void tst_Fiscal::weekPatterns_divideTheQuarter()
{
    QFETCH(FiscalPattern, pattern);
    QFETCH(QList<qint64>, weeksOfMonths);
    const auto starts
        = monthStarts(weeks({ 2025, 7, 1 }, pattern, YearEnd::LastWeekday, Weekday::Friday));
    QCOMPARE(starts[0], QDate(2025, 6, 28)); // the day after June's last Friday
    for (int month = 0; month < 11; ++month)
        QCOMPARE(starts[month].daysTo(starts[month + 1]), 7 * weeksOfMonths[month % 3]);
}

void tst_Fiscal::everyDay_liesInOneMonthOfOneYear()
{
    for (const Settings &of : { retail(), settings({ 2026, 7, 1 }, 12),
             weeks({ 2023, 1, 1 }, FiscalPattern::FourFourFive, YearEnd::NearestWeekday,
                 Weekday::Wednesday) }) {
        const FiscalYears years(of);
        for (QDate day(2019, 12, 20); day < QDate(2031, 1, 10); day = day.addDays(1)) {
            const int year = years.yearOf(day);
            const int month = years.monthOf(day);
            QVERIFY(years.monthStart(year, month) <= day);
            QVERIFY(day < years.monthStart(year, month + 1));
            QVERIFY(month >= 0 && month < 12);
            QVERIFY(fiscalQuarter(of, day).period.contains(day));
        }
    }
}

void tst_Fiscal::noDate_isInTheFirstMonth()
{
    QCOMPARE(FiscalYears(retail()).monthOf(QDate()), 0);
    QCOMPARE(FiscalYears(settings({ 2026, 1, 1 }, 12)).monthOf(QDate()), 11);
}

void tst_Fiscal::weeks_beginAsThePlanSays()
{
    Settings of = settings({ 2026, 7, 1 }, 12);
    QCOMPARE(weekOf(of, { 2026, 7, 1 }), (Period { { 2026, 6, 29 }, { 2026, 7, 6 } }));
    of.weekStart = Weekday::Sunday;
    QCOMPARE(weekOf(of, { 2026, 7, 1 }), (Period { { 2026, 6, 28 }, { 2026, 7, 5 } }));
    QCOMPARE(fiscalWeek(of, { 2026, 7, 7 }), 1);
    QCOMPARE(fiscalWeek(of, { 2026, 7, 8 }), 2);
}

/// Weeks from Saturday, 28 June 2025 on: twelve months, July first.
void tst_Fiscal::monthOfWeeks_isCalledByWhereItsMiddleLies()
{
    const auto starts = monthStarts(
        weeks({ 2025, 7, 1 }, FiscalPattern::FourFourFive, YearEnd::LastWeekday, Weekday::Friday));
    QCOMPARE(starts.first(), QDate(2025, 6, 28));
    for (int i = 0; i < 12; ++i)
        QCOMPARE(namingDay(starts[i]).month(), (6 + i) % 12 + 1);
}

QTEST_APPLESS_MAIN(tst_Fiscal)
#include "tst_fiscal.moc"
