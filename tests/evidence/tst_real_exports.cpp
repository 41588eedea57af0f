// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measurement_text.h"
#include "tests/evidence/export_folder.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

// Expected numbers come from a script of its own in another language, over the same two files.

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

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::RealExportsTest)
#include "tst_real_exports.moc"
