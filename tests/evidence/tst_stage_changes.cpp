// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Exports with one row for each change of stage. All counts and days are worked by hand.

#include "app/evidence/export_survey.h"
#include "app/evidence/mapping.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// A: Lead 2 January, MQL after 10 days, SQL after 20 more, won after 30 more: 60 in all.
/// B: Lead 5 January, lost 20 February. C: MQL at once, back to Lead, MQL again.
const QByteArray kHeader = "Opportunity ID,Old Stage,New Stage,Edit Date,Lead Source,Amount\n"_ba;
const QByteArrayList kChanges { "A,,Lead,2025-01-02,Web,\n"_ba, "A,Lead,MQL,2025-01-12,Web,\n"_ba,
    "B,,Lead,2025-01-05,Fair,\n"_ba, "A,MQL,SQL,2025-02-01,Web,\n"_ba,
    "C,,MQL,2025-02-10,Web,\n"_ba, "B,Lead,Closed Lost,2025-02-20,Fair,\n"_ba,
    "A,SQL,Closed Won,2025-03-03,Web,12000\n"_ba, "C,MQL,Lead,2025-02-12,Web,\n"_ba,
    "C,Lead,MQL,2025-02-20,Web,\n"_ba };

} // namespace

class StageChangesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changes_areRecognisedAndMeasured();
    void rowsInAnyOrder_giveTheSame();
    void dateOfCreation_isThatOfTheChange();
    void leadsOfAnotherFile_getTheirStages();
    void lostAndWonLater_isWon();
    void rowsWithoutIdOrDate_areLeftOut();
    void leadsInRowsOfTheirOwn_areNoChanges();
    void withoutIdentifier_isRefused();
    void stageDatesAfterAllChanges_countToo();
    void numberOfTheRow_isNoIdentifier();
    void numberOfTheRow_isNotJoinedOn();
    void identifierOfAnyName_isFoundByItsValues();
    void lostInTheFileOfLeads_staysLost_untilAChangeEndsIt();

private:
    ExportFolder m_folder;
};

void StageChangesTest::changes_areRecognisedAndMeasured()
{
    const auto path = m_folder.write(u"history.csv"_s, kHeader + kChanges.join());
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.columns,
        (QStringList { u"lead id: Opportunity ID in history.csv"_s,
            u"source: Lead Source in history.csv"_s, u"stage: New Stage in history.csv"_s,
            u"deal size: Amount in history.csv"_s,
            u"date of a change of stage: Edit Date in history.csv"_s }));
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s }));
    QCOMPARE(measurement.rows, 9);
    QCOMPARE(measurement.unusedCount, 0);
    QCOMPARE(measurement.duplicates, 0);
    const auto &all = measurement.all;
    QCOMPARE(all.reached, (QList<qint64> { 3, 2, 1, 1 }));
    QCOMPARE(all.lost, 1);
    QCOMPARE(all.standing, (QList<qint64> { 0, 1, 0, 0 }));
    QCOMPARE(all.times[0].cases, 2); // A after 10 days, C at once
    QCOMPARE(all.times[0].mean, 5.0);
    QCOMPARE(all.times[1].mean, 20.0);
    QCOMPARE(all.times[2].mean, 30.0);
    QCOMPARE(all.overallTime.mean, 60.0);
    QCOMPARE(all.deals.sum, 1'200'000);
    QCOMPARE(measurement.firstContact, QDate(2025, 1, 2));
    QCOMPARE(measurement.lastContact, QDate(2025, 2, 10));
    QCOMPARE(measurement.lastDate, QDate(2025, 3, 3));
    QCOMPARE(measurement.disordered, 0);
}

void StageChangesTest::rowsInAnyOrder_giveTheSame()
{
    auto backwards = kChanges;
    std::reverse(backwards.begin(), backwards.end());
    const auto one = measured({ m_folder.write(u"h.csv"_s, kHeader + kChanges.join()) }).value();
    const auto other = measured({ m_folder.write(u"h.csv"_s, kHeader + backwards.join()) }).value();
    QCOMPARE(other.all, one.all);
    QCOMPARE(other.cohorts, one.cohorts);
    QCOMPARE(other.firstContact, one.firstContact);
    QCOMPARE(other.lastContact, one.lastContact);
}

void StageChangesTest::dateOfCreation_isThatOfTheChange()
{
    const auto path = m_folder.write(u"history.csv"_s,
        "Lead ID,Stage,Created Date\n1,New,02.01.2025\n1,MQL,12.01.2025\n1,Won,13.01.2025\n"
        "2,New,14.01.2025\n2,MQL,14.01.2025\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.reached, (QList<qint64> { 2, 2, 1 }));
    QCOMPARE(measurement.all.overallTime.mean, 11.0);
    QCOMPARE(measurement.duplicates, 0);
}

/// The changes alone do not know B's source; the leads alone do not know A's stages.
void StageChangesTest::leadsOfAnotherFile_getTheirStages()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created,Source\nA,2025-01-01,Web\nB,2025-01-03,Fair\n");
    const auto changes = m_folder.write(u"stages.csv"_s,
        "Lead ID,Stage,Changed At\nA,MQL,2025-01-11\nA,Won,2025-01-31\nB,MQL,2025-01-13\n"
        "X,MQL,2025-01-14\nA,SQL,2025-01-21\n");
    const auto measurement = measured({ leads, changes }).value();
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s }));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 2, 2, 1, 1 }));
    QCOMPARE(measurement.all.times[0].mean, 10.0);
    QCOMPARE(measurement.all.overallTime.mean, 30.0);
    QCOMPARE(measurement.firstContact, QDate(2025, 1, 1));
    QCOMPARE(measurement.unusedCount, 1);
    QCOMPARE(measurement.unused.first().row, 5);
    QCOMPARE(measurement.unused.first().why, UnusedReason { UnusedKind::NoLead });
}

void StageChangesTest::lostAndWonLater_isWon()
{
    const auto path = m_folder.write(u"h.csv"_s,
        "Lead ID,Stage,Changed At\nA,New,2025-01-01\nA,Lost,2025-02-01\nA,Won,2025-03-01\n"
        "B,New,2025-01-01\nB,Lost,2025-01-05\nB,MQL,2025-01-09\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.total.won, 1);
    QCOMPARE(measurement.all.lost, 0); // B came back
    QCOMPARE(measurement.all.standing, (QList<qint64> { 0, 1, 0 }));
}

void StageChangesTest::rowsWithoutIdOrDate_areLeftOut()
{
    const auto path = m_folder.write(u"h.csv"_s,
        "Lead ID,Stage,Changed At\nA,New,2025-01-01\nA,MQL,\n,MQL,2025-01-03\n"
        "A,Won,2025-01-31\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.reached, (QList<qint64> { 1, 1, 1 }));
    QCOMPARE(measurement.unused,
        (QList<UnusedRow> { { u"h.csv"_s, 3, u"no date of the change of stage"_s },
            { u"h.csv"_s, 4, u"no lead id"_s } }));
}

void StageChangesTest::leadsInRowsOfTheirOwn_areNoChanges()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "Lead ID,Stage,Created Date,Last Modified\nA,MQL,2025-01-01,2025-02-01\n"
        "B,Closed Won,2025-01-01,2025-02-03\n");
    const auto files = surveyFiles({ path }, {}).value();
    const auto mapping = mappingOf(files, {});
    QCOMPARE(mapping.columns[2].use, ColumnUse::ContactDate);
    QVERIFY(!mapping.columns[3].use);
    const auto stated = columnMap({ u"change=Last Modified"_s }).value();
    QCOMPARE(mappingOf(files, stated).columns[3].use, ColumnUse::ChangeDate);
}

void StageChangesTest::withoutIdentifier_isRefused()
{
    const auto path
        = m_folder.write(u"h.csv"_s, "Stage,Changed At\nNew,2025-01-01\nWon,2025-02-01\n");
    const auto measurement = measured({ path });
    QVERIFY(!measurement);
    QCOMPARE(measurement.error().fault, Fault::NoUsableColumn);
}

/// One row says when the lead became an SQL, long after the last change that is told of.
void StageChangesTest::stageDatesAfterAllChanges_countToo()
{
    const auto path = m_folder.write(u"h.csv"_s,
        "Lead ID,Stage,Changed At,SQL Date\nA,MQL,2025-01-02,\nA,MQL,2025-01-03,2025-06-01\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.lastDate, QDate(2025, 6, 1));
    QCOMPARE(measurement.all.standing, (QList<qint64> { 0, 0, 1, 0 }));
    QCOMPARE(measurement.all.standingDays, (QList<double> { 0, 0, 0, 0 }));
    QCOMPARE(measurement.periods.size(), 2); // the first two quarters of 2025
    QCOMPARE(measurement.periods.last().entered, (QList<qint64> { 0, 0, 1, 0 }));
}

void StageChangesTest::numberOfTheRow_isNoIdentifier()
{
    const auto path = m_folder.write(u"h.csv"_s,
        "Change ID,Deal ID,New Stage,Changed At\n1,A,New,2025-01-02\n2,A,MQL,2025-01-12\n"
        "3,A,Closed Won,2025-02-01\n4,B,New,2025-01-05\n5,B,MQL,2025-01-08\n");
    const auto measurement = measured({ path }).value();
    QVERIFY(measurement.columns.contains(u"lead id: Deal ID in h.csv"_s));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 2, 2, 1 }));
}

/// The running numbers 1, 2 and 3 are leads' identifiers, too.
void StageChangesTest::numberOfTheRow_isNotJoinedOn()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created\n1,2025-01-01\n2,2025-01-01\n3,2025-01-01\n");
    const auto changes = m_folder.write(u"stages.csv"_s,
        "History ID,Lead ID,Stage,Changed At\n1,3,MQL,2025-01-11\n2,3,SQL,2025-01-12\n"
        "3,3,Won,2025-01-13\n4,2,MQL,2025-01-11\n5,2,SQL,2025-01-12\n6,2,Lost,2025-01-13\n"
        "7,1,MQL,2025-01-11\n8,1,New,2025-01-12\n9,1,MQL,2025-01-13\n");
    const auto measurement = measured({ leads, changes }).value();
    QCOMPARE(measurement.joint.dealColumn, u"Lead ID"_s);
    QCOMPARE(measurement.unusedCount, 0);
    QCOMPARE(measurement.all.reached, (QList<qint64> { 3, 3, 2, 1 }));
    QCOMPARE(measurement.all.lost, 1);
}

void StageChangesTest::identifierOfAnyName_isFoundByItsValues()
{
    const auto leads
        = m_folder.write(u"leads.csv"_s, "Lead ID,Created\nR1,2025-01-01\nR2,2025-01-01\n");
    const auto changes = m_folder.write(u"stages.csv"_s,
        "who,Stage,Changed At\nR1,MQL,2025-01-11\nR1,SQL,2025-01-12\nR1,Won,2025-01-13\n"
        "R2,MQL,2025-01-11\nR2,SQL,2025-01-12\nR2,Lost,2025-01-13\n");
    QCOMPARE(measured({ leads, changes }).value().joint.dealColumn, u"who"_s);
}

void StageChangesTest::lostInTheFileOfLeads_staysLost_untilAChangeEndsIt()
{
    const auto leads = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,Lost Date\nA,2025-01-01,2025-03-01\nB,2025-01-01,2025-03-01\n"
        "C,2025-01-01,\n");
    QByteArrayList rows { "A,MQL,2025-01-11\n", "A,SQL,2025-01-21\n", "B,MQL,2025-01-11\n",
        "B,Recycled,2025-03-02\n", "C,MQL,2025-01-11\n" };
    for (int order = 0; order < 2; ++order) {
        const auto changes
            = m_folder.write(u"stages.csv"_s, "Lead ID,Stage,Changed At\n" + rows.join());
        const auto measurement = measured({ leads, changes }).value();
        QCOMPARE(measurement.all.lost, 1); // A
        QCOMPARE(measurement.all.recycled, 1); // B
        QCOMPARE(measurement.all.standing, (QList<qint64> { 0, 1, 0, 0 })); // C
        std::reverse(rows.begin(), rows.end());
    }
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::StageChangesTest)
#include "tst_stage_changes.moc"
