// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/closed_cohorts.h"
#include "app/evidence/measurement_text.h"
#include "tests/evidence/export_folder.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

// Expected numbers come from SQLite's shell over the same two files: see olist.sql.

class RealExportsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void total_isAsCountedElsewhere();
    void sources_areAsCountedElsewhere();
    void clash_isNamed();
    void order_doesNotMatter();
    void text_showsTheRate();
    void quarters_areAsCountedElsewhere();
    void crossing_isAsCountedElsewhere();
    void times_areAsCountedElsewhere();
    void months_areAsCountedElsewhere();
    void profile_isOfTheWonDeals();
    void warnings_sayWhatTheNumbersHide();
    void inPeriodOfASource_isAsCountedElsewhere();
    void closedCohorts_areAsCountedElsewhere();

private:
    QString m_leads;
    QString m_deals;
};

void RealExportsTest::initTestCase()
{
    const auto folder = qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/../shared/data/olist/"_s;
    m_leads = folder + u"olist_marketing_qualified_leads_dataset.csv"_s;
    m_deals = folder + u"olist_closed_deals_dataset.csv"_s;
    if (!QFileInfo::exists(m_leads) || !QFileInfo::exists(m_deals))
        QSKIP("The two Olist exports are not beside the source folder, in shared/data/olist.");
}

void RealExportsTest::total_isAsCountedElsewhere()
{
    const auto measurement = measured({ m_leads, m_deals }).value();
    const auto &total = measurement.total;
    QCOMPARE(total.leads, 8'000);
    QCOMPARE(total.won, 842);
    QCOMPARE(total.timed, 841);
    QCOMPARE(total.rate, 0.10525);
    QCOMPARE(total.medianDays, 14.0);
    QCOMPARE(total.meanDays, 48.500594530321045);
    QCOMPARE(total.within30, 554.0 / 841);
    QCOMPARE(total.within90, 691.0 / 841);
    QCOMPARE(total.within180, 774.0 / 841);
    QCOMPARE(measurement.firstContact, QDate(2017, 6, 14));
    QCOMPARE(measurement.lastContact, QDate(2018, 5, 31));
    QCOMPARE(measurement.rows, 8'842);
    QCOMPARE(measurement.duplicates, 0);
    QCOMPARE(measurement.dealsWithoutLead, 0);
}

void RealExportsTest::sources_areAsCountedElsewhere()
{
    struct Expected {
        QString source;
        qint64 leads;
        qint64 won;
        qint64 timed;
        double medianDays;
    };
    const QList<Expected> expected {
        { u"organic search"_s, 2'296, 271, 270, 14.5 },
        { u"paid search"_s, 1'586, 195, 195, 15 },
        { u"social"_s, 1'350, 75, 75, 30 },
        { u"unknown"_s, 1'099, 179, 179, 11 },
        { u"direct traffic"_s, 499, 56, 56, 10 },
        { u"email"_s, 493, 15, 15, 21 },
        { u"referral"_s, 284, 24, 24, 18.5 },
        { u"other"_s, 150, 4, 4, 9 },
        { u"display"_s, 118, 6, 6, 8.5 },
        { u"other publicities"_s, 65, 3, 3, 35 },
        { u"(none)"_s, 60, 14, 14, 7.5 },
    };
    const auto sources = measured({ m_leads, m_deals }).value().sources;
    QCOMPARE(sources.size(), expected.size());
    for (qsizetype at = 0; at < expected.size(); ++at) {
        QCOMPARE(sources[at].source, expected[at].source);
        QCOMPARE(sources[at].leads, expected[at].leads);
        QCOMPARE(sources[at].won, expected[at].won);
        QCOMPARE(sources[at].timed, expected[at].timed);
        QCOMPARE(sources[at].medianDays, expected[at].medianDays);
    }
}

void RealExportsTest::clash_isNamed()
{
    const auto measurement = measured({ m_leads, m_deals }).value();
    QCOMPARE(measurement.unusedCount, 1);
    QCOMPARE(measurement.unused,
        (QList<UnusedRow> { { u"olist_closed_deals_dataset.csv"_s, 669,
            u"won 2018-03-06, before the first contact 2018-03-08"_s } }));
}

void RealExportsTest::order_doesNotMatter()
{
    QCOMPARE(measured({ m_leads, m_deals }).value(), measured({ m_deals, m_leads }).value());
}

void RealExportsTest::text_showsTheRate()
{
    const auto measurement = measured({ m_leads, m_deals }).value();
    QVERIFY(measurementText(measurement).startsWith(u"8,000 leads, 842 won, 10.525 %"_s));
    QVERIFY(measurementJson(measurement).contains("\"ratePercent\": 10.525,"));
}

void RealExportsTest::quarters_areAsCountedElsewhere()
{
    const auto measurement = measured({ m_leads, m_deals }).value();
    QList<QPair<qint64, qint64>> counts;
    for (const auto &cohort : measurement.cohorts)
        counts += { cohort.reached.first(), cohort.reached.last() };
    QCOMPARE(counts,
        (QList<QPair<qint64, qint64>> {
            { 4, 0 }, { 937, 18 }, { 1'061, 43 }, { 3'343, 468 }, { 2'655, 313 } }));
    // Nine in ten won deals took up to 162 days, and the last was won on 14 November 2018.
    QVERIFY(!measurement.cohorts[3].isOpen);
    QVERIFY(measurement.cohorts[4].isOpen);
}

void RealExportsTest::crossing_isAsCountedElsewhere()
{
    MeasureOptions options { {}, kToday };
    options.by = { { Dimension::Source, Dimension::Quarter } };
    const auto measurement = measure({ m_leads, m_deals }, options).value();
    QStringList email;
    for (const auto &slice : measurement.breakdowns.last().slices) {
        if (slice.names.first() == u"email"_s)
            email += u"%1 %2 %3"_s.arg(slice.names.last())
                         .arg(slice.reached.first())
                         .arg(slice.reached.last());
    }
    QCOMPARE(email,
        (QStringList { u"2017 Q2 1 0"_s, u"2017 Q3 66 0"_s, u"2017 Q4 79 1"_s, u"2018 Q1 203 9"_s,
            u"2018 Q2 144 5"_s }));
}

void RealExportsTest::times_areAsCountedElsewhere()
{
    const auto time = measured({ m_leads, m_deals })->all.overallTime;
    QCOMPARE(time.cases, 841);
    QCOMPARE(time.lowerQuartile, 5.0);
    QCOMPARE(time.median, 14.0);
    QCOMPARE(time.upperQuartile, 55.0);
    QCOMPARE(time.ninety, 162.0);
    QCOMPARE(
        time.byMonth, (QList<qint64> { 554, 92, 46, 34, 24, 26, 24, 9, 7, 2, 12, 7, 3, 0, 1 }));
}

void RealExportsTest::months_areAsCountedElsewhere()
{
    const auto months = measured({ m_leads, m_deals })->months;
    QCOMPARE(months.first().first, QDate(2017, 6, 1));
    QCOMPARE(months[10].won, 207); // April 2018
    QCOMPARE(months.last().first, QDate(2018, 11, 1));
    QCOMPARE(months.last().won, 6);
}

void RealExportsTest::profile_isOfTheWonDeals()
{
    const auto verticals = measured({ m_leads, m_deals })->profile.verticals;
    QCOMPARE(verticals[0].value, u"home decor"_s);
    QCOMPARE(verticals[0].won, 105);
    QCOMPARE(verticals[2].won, 77);
}

void RealExportsTest::warnings_sayWhatTheNumbersHide()
{
    QList<Warning::Kind> kinds;
    const auto warnings = measured({ m_leads, m_deals })->warnings;
    for (const auto &warning : warnings)
        kinds += warning.kind;
    QCOMPARE(kinds,
        (QList<Warning::Kind> { Warning::Kind::SpreadBySource, Warning::Kind::MeanFarFromMedian,
            Warning::Kind::OpenCohorts, Warning::Kind::DatesOutOfOrder,
            Warning::Kind::NamedByDeals }));
    QVERIFY(warnings.first().sentence.contains(u"23.3 % from (none)"_s));
}

void RealExportsTest::inPeriodOfASource_isAsCountedElsewhere()
{
    const auto measurement = measured({ m_leads, m_deals }).value();
    const auto &organic = measurement.breakdowns.first().slices.first();
    QCOMPARE(organic.names, QStringList { u"organic search"_s });
    const QList<QList<qint64>> expected { { 0, 0 }, { 254, 0 }, { 306, 0 }, { 1'043, 110 },
        { 693, 117 }, { 0, 34 }, { 0, 10 } };
    QCOMPARE(organic.periods.size(), expected.size());
    for (qsizetype quarter = 0; quarter < expected.size(); ++quarter)
        QCOMPARE(organic.periods[quarter].entered, expected[quarter]);
}

void RealExportsTest::closedCohorts_areAsCountedElsewhere()
{
    MeasureOptions options { {}, kToday };
    options.withQuarters = true;
    const auto closed = measure({ m_leads, m_deals }, options).and_then(&closedCohortsOnly).value();
    QCOMPARE(closed.closedUntil, QDate(2018, 3, 31));
    QCOMPARE(closed.all.overall.cases, 5'345);
    QCOMPARE(closed.all.overall.successes, 529);
    const QMap<QString, std::pair<qint64, qint64>> expected { { u"organic search"_s,
                                                                  { 1'603, 170 } },
        { u"email"_s, { 349, 10 } }, { u"(none)"_s, { 33, 9 } } };
    qsizetype found = 0;
    for (const auto &source : closed.sources) {
        if (!expected.contains(source.source))
            continue;
        QCOMPARE(std::pair(source.leads, source.won), expected[source.source]);
        ++found;
    }
    QCOMPARE(found, expected.size());
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::RealExportsTest)
#include "tst_real_exports.moc"
