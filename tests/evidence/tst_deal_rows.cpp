// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What rows of deals say beside their leads, and by which rule. All counts are worked by hand.

#include "app/evidence/heat_table.h"
#include "app/evidence/measurement_text.h"
#include "tests/evidence/export_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class DealRowsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ownerOfTheDeal_counts_channelOfTheLead();
    void ownerNamedByDealsAlone_isUsable_andSaid();
    void sourceOfDeals_isLeftOut_andSaid();
    void wonDealsOwner_countsBeforeThatOfALostOne();
    void dealsSize_standsUnderTheDealsOwner();
    void furtherDeals_countForSizes_notForRates();
    void furtherDeals_areToldApartByTheirIdentifiers();
    void furtherDeals_inAFileOfLeads();
    void lostRow_beforeAWonOne_ofTheSameLead();
    void ratedAndUnrated_areNeverAddedUp();
    void assumedCurrency_isSaid();
    void statedCurrency_leavesTheOthersOut();

private:
    [[nodiscard]] static qsizetype warningsOf(const Measurement &measurement, Warning::Kind kind)
    {
        return std::count_if(measurement.warnings.begin(), measurement.warnings.end(),
            [kind](const Warning &warning) { return warning.kind == kind; });
    }
    [[nodiscard]] static EvidenceSlice slice(
        const Measurement &measurement, Dimension dimension, const QString &name)
    {
        const auto *breakdown = breakdownBy(measurement, { dimension });
        for (const auto &one : breakdown ? breakdown->slices : QList<EvidenceSlice>()) {
            if (one.names.first() == name)
                return one;
        }
        return {};
    }

    ExportFolder m_folder;
};

/// Ann's lead became Cem's deal; Bea's lead none. The market stands in the deals' file alone.
void DealRowsTest::ownerOfTheDeal_counts_channelOfTheLead()
{
    const auto leads = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,Owner,Sales Channel\nA,2025-01-01,Ann,Direct\nB,2025-01-02,Bea,\n"
        "C,2025-01-03,Bea,Direct\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Close Date,Owner,Sales Channel\nA,2025-02-01,Cem,Partner\n"
        "B,2025-02-01,,Online\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(slice(measurement, Dimension::Owner, u"Cem"_s).reached, (QList<qint64> { 1, 1 }));
    QCOMPARE(slice(measurement, Dimension::Owner, u"Bea"_s).reached, (QList<qint64> { 2, 1 }));
    QCOMPARE(slice(measurement, Dimension::Owner, u"Ann"_s).reached, QList<qint64>());
    QCOMPARE(slice(measurement, Dimension::Channel, u"Direct"_s).reached, (QList<qint64> { 2, 1 }));
    QCOMPARE(slice(measurement, Dimension::Channel, u"Online"_s).reached, (QList<qint64> { 1, 1 }));
    QCOMPARE(measurement.renamed,
        (QMap<Dimension, qint64> { { Dimension::Owner, 1 }, { Dimension::Channel, 1 } }));
    QCOMPARE(warningsOf(measurement, Warning::Kind::DealsNameOthers), 2);
    QVERIFY(measurement.columns.contains(
        u"owner: Owner in deals.csv (counts before the lead’s own)"_s));
    QVERIFY(measurement.columns.contains(
        u"channel: Sales Channel in deals.csv (where the lead has none)"_s));
}

void DealRowsTest::ownerNamedByDealsAlone_isUsable_andSaid()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\nB,2025-01-02\nC,2025-01-03\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Close Date,Owner,Amount\nA,2025-02-01,Cem,100\nB,2025-02-01,Dag,300\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(slice(measurement, Dimension::Owner, u"Dag"_s).deals.sum, 30'000);
    QCOMPARE(slice(measurement, Dimension::Owner, u"(none)"_s).reached, (QList<qint64> { 1, 0 }));
    QCOMPARE(measurement.namedByDeals, QList<Dimension> { Dimension::Owner });
    QCOMPARE(warningsOf(measurement, Warning::Kind::NamedByDeals), 1);
    QVERIFY(measurementJson(measurement).contains("\"namedByDealsOnly\": [\n        \"owner\""));
}

void DealRowsTest::sourceOfDeals_isLeftOut_andSaid()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created,Source\nA,2025-01-01,Web\nB,2025-01-02,Fair\n");
    const auto deals
        = m_folder.write(u"deals.csv"_s, "Lead ID,Close Date,Lead Source\nA,2025-02-01,Partner\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(slice(measurement, Dimension::Source, u"Web"_s).reached, (QList<qint64> { 1, 1 }));
    QVERIFY(measurement.columns.contains(
        u"left out: Lead Source in deals.csv, for a lead’s source is told by its own file"_s));
}

void DealRowsTest::wonDealsOwner_countsBeforeThatOfALostOne()
{
    const auto leads = m_folder.write(u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Stage,Close Date,Owner\nA,Closed Lost,2025-02-01,Cem\nA,Closed "
        "Won,2025-03-01,Dag\n"
        "A,Closed Won,2025-04-01,Eva\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(slice(measurement, Dimension::Owner, u"Dag"_s).reached, (QList<qint64> { 1, 1 }));
    QCOMPARE(measurement.furtherDeals, 1);
}

/// Dag won A's first deal and has the lead; Eva won the second, and B's owner none.
void DealRowsTest::dealsSize_standsUnderTheDealsOwner()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created,Owner\nA,2025-01-01,Ann\nB,2025-01-02,Ann\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Stage,Close Date,Owner,Amount\nA,Closed Won,2025-03-01,Dag,100\n"
        "A,Closed Won,2025-04-01,Eva,300\nB,Closed Won,2025-04-02,,50\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(slice(measurement, Dimension::Owner, u"Dag"_s).deals.sum, 10'000);
    QCOMPARE(slice(measurement, Dimension::Owner, u"Eva"_s).deals.sum, 30'000);
    QCOMPARE(slice(measurement, Dimension::Owner, u"Eva"_s).reached, (QList<qint64> { 0, 0 }));
    QCOMPARE(slice(measurement, Dimension::Owner, u"Ann"_s).deals.sum, 5'000);
    QCOMPARE(measurement.all.deals.sum, 45'000);
}

/// A won three deals of 100, 300 and 200, B one of 400, C none. The third of A came in June.
void DealRowsTest::furtherDeals_countForSizes_notForRates()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\nB,2025-01-01\nC,2025-01-01\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Close Date,Amount\nA,2025-01-11,100\nB,2025-01-21,400\nA,2025-03-01,300\n"
        "A,2025-03-01,300\nA,2025-06-01,200\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.all.overall.cases, 3);
    QCOMPARE(measurement.total.meanDays, 15.0); // 10 and 20
    QCOMPARE(measurement.furtherDeals, 2);
    QCOMPARE(measurement.duplicates, 1); // the fourth row repeats the third
    QCOMPARE(measurement.all.deals.cases, 4);
    QCOMPARE(measurement.all.deals.sum, 100'000);
    QCOMPARE(measurement.months.last(), (Month { QDate(2025, 6, 1), 0, 0, 20'000 }));
    QCOMPARE(warningsOf(measurement, Warning::Kind::FurtherDeals), 1);
    QVERIFY(
        measurementText(measurement).startsWith(u"3 leads, 2 won, 66.667 %, 2 further deals"_s));
    const auto json = QJsonDocument::fromJson(measurementJson(measurement)).object();
    QCOMPARE(json[u"furtherDeals"_s].toInt(), 2);
}

/// Two deals of the same day and amount are two if their identifiers differ.
void DealRowsTest::furtherDeals_areToldApartByTheirIdentifiers()
{
    const auto leads = m_folder.write(u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Opportunity ID,Lead ID,Close Date,Amount\n1,A,2025-01-11,100\n2,A,2025-01-11,100\n"
        "3,A,2025-01-12,50\n2,A,2025-01-11,100\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.furtherDeals, 2);
    QCOMPARE(measurement.duplicates, 1);
    QCOMPARE(measurement.all.deals.sum, 25'000);
}

/// One row for each opportunity: A bought twice, B was lost in spring and won in autumn.
void DealRowsTest::furtherDeals_inAFileOfLeads()
{
    const auto path = m_folder.write(u"opportunities.csv"_s,
        "Opportunity ID,Contact ID,Created,Close Date,Stage,Amount\n"
        "1,A,2025-01-01,2025-01-11,Closed Won,100\n2,B,2025-01-01,2025-02-01,Closed Lost,\n"
        "3,C,2025-01-05,,New,\n4,D,2025-01-05,,New,\n5,E,2025-01-05,,New,\n"
        "6,A,2025-05-01,2025-05-11,Closed Won,300\n7,B,2025-08-01,2025-09-01,Closed Won,200\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.total.leads, 5);
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.all.lost, 0);
    QCOMPARE(measurement.furtherDeals, 1);
    QCOMPARE(measurement.all.deals.sum, 60'000);
    QCOMPARE(measurement.duplicates, 0);
}

void DealRowsTest::lostRow_beforeAWonOne_ofTheSameLead()
{
    const auto leads = m_folder.write(u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\n");
    const auto header = "Lead ID,Stage,Close Date,Amount\n"_ba;
    const auto lost = "A,Closed Lost,2025-02-10,5000\n"_ba;
    const auto won = "A,Closed Won,2025-02-11,7000\n"_ba;
    for (const auto &rows : { lost + won, won + lost }) {
        const auto measurement
            = measured({ leads, m_folder.write(u"deals.csv"_s, header + rows) }).value();
        QCOMPARE(measurement.total.won, 1);
        QCOMPARE(measurement.all.lost, 0);
        QCOMPARE(measurement.duplicates, 0);
    }
}

/// Nobody said what pounds and francs are worth, nor which of them the dollars' rate is in.
void DealRowsTest::ratedAndUnrated_areNeverAddedUp()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,won,amount,currency\n1,2025-01-01,2025-02-01,100,USD\n"
        "2,2025-01-01,2025-02-01,100,GBP\n3,2025-01-01,2025-02-01,100,CHF\n"
        "4,2025-01-01,2025-02-01,50,GBP\n");
    QCOMPARE(measured({ path }).error().fault, Fault::SeveralCurrencies);
    const auto measurement = measured({ path }, columnMap({ u"rate.USD=0.9"_s }).value()).value();
    QCOMPARE(measurement.all.deals.sum, 9'000);
    QCOMPARE(measurement.all.deals.cases, 1);
    QCOMPARE(measurement.total.won, 4);
    QCOMPARE(measurement.unrated, (QMap<QString, qint64> { { u"CHF"_s, 1 }, { u"GBP"_s, 2 } }));
    QCOMPARE(warningsOf(measurement, Warning::Kind::UnratedAmounts), 1);
}

void DealRowsTest::assumedCurrency_isSaid()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,won,amount,currency\n1,2025-01-01,2025-02-01,100,USD\n"
        "2,2025-01-01,2025-02-01,100,EUR\n");
    const auto measurement = measured({ path }, columnMap({ u"rate.USD=0.9"_s }).value()).value();
    QCOMPARE(measurement.all.deals.sum, 19'000);
    QCOMPARE(measurement.currency, u"EUR"_s);
    QCOMPARE(warningsOf(measurement, Warning::Kind::AssumedCurrency), 1);
}

/// In a plan that counts in euros, pounds without a rate are no euros.
void DealRowsTest::statedCurrency_leavesTheOthersOut()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,won,amount,currency\n1,2025-01-01,2025-02-01,100,USD\n"
        "2,2025-01-01,2025-02-01,100,GBP\n");
    MeasureOptions options { columnMap({ u"rate.USD=0.9"_s }).value(), kToday };
    options.currency = u"EUR"_s;
    const auto measurement = measure({ path }, options).value();
    QCOMPARE(measurement.all.deals.sum, 9'000);
    QCOMPARE(measurement.currency, u"EUR"_s);
    QCOMPARE(measurement.unrated, (QMap<QString, qint64> { { u"GBP"_s, 1 } }));
    QCOMPARE(warningsOf(measurement, Warning::Kind::AssumedCurrency), 0);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::DealRowsTest)
#include "tst_deal_rows.moc"
