// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How leads ended, how far they came before, and how long it took. All counts are worked by hand.

#include "app/evidence/bridged_stages.h"
#include "app/evidence/heat_table.h"
#include "app/evidence/measurement_text.h"
#include "tests/evidence/export_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class LeadEndsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lossByNameAlone_isInNoStep();
    void lossByNameAlone_isPlaced_whereTheStageHasDates();
    void lossByDate_isPlacedByTheNameOfItsStage();
    void bridgedStages_leaveUnplacedLossesOut();
    void leadsAndMqlDatesAlone_giveTheFirstStep();
    void mqlDates_inAFileOfTheirOwn();
    void lostAndRejected_theLaterOneCounts();
    void curve_meetsItsMarks();

private:
    [[nodiscard]] static qsizetype warningsOf(const Measurement &measurement, Warning::Kind kind)
    {
        return std::count_if(measurement.warnings.begin(), measurement.warnings.end(),
            [kind](const Warning &warning) { return warning.kind == kind; });
    }

    ExportFolder m_folder;
};

/// Ten leads: two new, three MQL, two SQL, one won, two lost. Whether those two ever were MQL
/// nobody knows: of the other eight, six were.
void LeadEndsTest::lossByNameAlone_isInNoStep()
{
    QByteArray text = "id,created,status\n";
    const QByteArrayList stages { "New", "New", "MQL", "MQL", "MQL", "SQL", "SQL", "Closed Won",
        "Closed Lost", "Closed Lost" };
    for (qsizetype row = 0; row < stages.size(); ++row)
        text += QByteArray::number(row) + ",2025-01-01," + stages[row] + '\n';
    const auto measurement = measured({ m_folder.write(u"crm.csv"_s, text) }).value();
    const auto &all = measurement.all;
    QCOMPARE(all.reached, (QList<qint64> { 10, 6, 3, 1 }));
    QCOMPARE(all.unplaced, (QList<qint64> { 2, 0, 0, 0 }));
    QCOMPARE(all.lost, 2);
    QCOMPARE(all.steps[0].cases, 8);
    QCOMPARE(all.steps[0].successes, 6);
    QCOMPARE(all.steps[1].cases, 6);
    QCOMPARE(all.overall.cases, 10);
    QCOMPARE(all.winNarrow.cases, 3);
    QCOMPARE(warningsOf(measurement, Warning::Kind::UnplacedLosses), 1);
    QVERIFY(measurementText(measurement).contains(u"lost 2 (2 nobody knows where)"_s));
}

/// Who has no MQL date was none, and who has no SQL date neither.
void LeadEndsTest::lossByNameAlone_isPlaced_whereTheStageHasDates()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,MQL date,SQL date,status\n1,2025-01-01,,,Closed Lost\n"
        "2,2025-01-01,2025-01-05,,Closed Lost\n3,2025-01-01,2025-01-05,2025-01-09,Closed Lost\n"
        "4,2025-01-01,2025-01-05,2025-01-09,Closed Won\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.reached, (QList<qint64> { 4, 3, 2, 1 }));
    QCOMPARE(measurement.all.lost, 3);
    QCOMPARE(measurement.all.unplaced, (QList<qint64> { 0, 0, 0, 0 }));
    QCOMPARE(measurement.all.steps[0].cases, 4);
    QCOMPARE(warningsOf(measurement, Warning::Kind::UnplacedLosses), 0);
}

void LeadEndsTest::lossByDate_isPlacedByTheNameOfItsStage()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,status,lost date\n1,2025-01-01,MQL,2025-02-01\n2,2025-01-01,SQL,\n"
        "3,2025-01-01,Closed Won,\n4,2025-01-01,,2025-02-01\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.lost, 2);
    QCOMPARE(measurement.all.unplaced, (QList<qint64> { 1, 0, 0, 0 })); // the fourth
    QCOMPARE(measurement.all.steps[1].cases, 3); // the first came to MQL and no further
}

void LeadEndsTest::bridgedStages_leaveUnplacedLossesOut()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,status\n1,2025-01-01,MQL\n2,2025-01-01,SQL\n3,2025-01-01,Closed Won\n"
        "4,2025-01-01,Closed Lost\n");
    const auto measurement = measured({ path }).value();
    const auto bridged = withoutStages(measurement, { u"MQL"_s });
    QCOMPARE(bridged.all.steps[0].cases, 3); // Lead to SQL, without the lost one
    QCOMPARE(bridged.all.steps[0].successes, 2);
    const auto whole = withoutStages(measurement, { u"MQL"_s, u"SQL"_s });
    QCOMPARE(whole.all.steps[0].cases, 4); // it was not won, whatever it passed
}

/// Three of four leads became MQL, after 2, 4 and 9 days. Nothing is said of wins, not even zero.
void LeadEndsTest::leadsAndMqlDatesAlone_giveTheFirstStep()
{
    const auto path = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,MQL "
        "Date,Source\nA,2025-01-01,2025-01-03,Web\nB,2025-01-01,2025-01-05,Web\n"
        "C,2025-01-01,2025-01-10,Fair\nD,2025-01-01,,Fair\n");
    const auto measurement = measured({ path }).value();
    QVERIFY(!measurement.knowsWins);
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"Won"_s }));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 4, 3, 0 }));
    QCOMPARE(measurement.all.steps[0].cases, 4);
    QCOMPARE(measurement.all.steps[0].successes, 3);
    QCOMPARE(measurement.all.times[0].mean, 5.0);
    QCOMPARE(measurement.all.steps[1], MeasuredRate());
    QCOMPARE(measurement.all.overall, MeasuredRate());
    QCOMPARE(warningsOf(measurement, Warning::Kind::NoWins), 1);
    QCOMPARE(warningsOf(measurement, Warning::Kind::FewCases), 1); // of the sources, not of wins
    const auto json = QJsonDocument::fromJson(measurementJson(measurement)).object();
    QVERIFY(json[u"total"_s].toObject()[u"won"_s].isNull());
    QVERIFY(json[u"total"_s].toObject()[u"ratePercent"_s].isNull());
    QVERIFY(measurementText(measurement).startsWith(u"4 leads; first contact"_s));
}

void LeadEndsTest::mqlDates_inAFileOfTheirOwn()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\nB,2025-01-01\nC,2025-01-01\n");
    const auto mqls
        = m_folder.write(u"mqls.csv"_s, "Lead ID,MQL Date\nA,2025-01-05\nB,2025-01-09\n");
    const auto measurement = measured({ leads, mqls }).value();
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.all.steps[0].successes, 2);
    QCOMPARE(measurement.all.times[0].mean, 6.0);
    QCOMPARE(measurement.duplicates, 0);
}

void LeadEndsTest::lostAndRejected_theLaterOneCounts()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,won,lost date,rejected date\n1,2025-01-01,2025-02-01,,\n"
        "2,2025-01-01,,2025-02-01,2025-02-09\n3,2025-01-01,,2025-02-09,2025-02-01\n"
        "4,2025-01-01,,2025-02-01,2025-02-01\n5,2025-01-01,,,2025-02-01\n"
        "6,2025-01-01,2025-03-01,2025-02-01,2025-02-01\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.lost, 2); // the third and the fourth
    QCOMPARE(measurement.all.rejected, 2); // the second and the fifth
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.endedTwice, 3);
    QCOMPARE(warningsOf(measurement, Warning::Kind::EndedTwice), 1);
    QVERIFY(measurement.columns.contains(u"rejected: rejected date in crm.csv"_s));
}

/// After 3, 5, 5 and 20 days: at the median of five days three of four are done.
void LeadEndsTest::curve_meetsItsMarks()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,won\n1,2025-01-01,2025-01-04\n2,2025-01-01,2025-01-06\n"
        "3,2025-01-01,2025-01-06\n4,2025-01-01,2025-01-21\n");
    const auto time = measured({ path }).value().all.overallTime;
    QCOMPARE(time.byDay, (QList<DayCases> { { 3, 1 }, { 5, 2 }, { 20, 1 } }));
    const auto curve = doneByDay(time);
    QCOMPARE(curve.size(), 3);
    QCOMPARE(curve[0].share, 0.25);
    QCOMPARE(time.median, 5.0);
    QCOMPARE(curve[1].days, 5);
    QCOMPARE(curve[1].share, 0.75);
    QCOMPARE(curve[2].share, 1.0);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::LeadEndsTest)
#include "tst_lead_ends.moc"
