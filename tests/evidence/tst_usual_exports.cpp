// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the usual systems write without being asked: their headers, stages, empty cells and dates.
// All counts and days are worked by hand.

#include "app/evidence/measurement_text.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class UsualExportsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wonFlag_decides_notTheClosingDate_data();
    void wonFlag_decides_notTheClosingDate();
    void cellsThatSayNothing_areEmpty_data();
    void cellsThatSayNothing_areEmpty();
    void dates_inFurtherForms_data();
    void dates_inFurtherForms();
    void datesInTheOtherOrder_areListed_whereTheOrderIsStated();
    void historyOfSalesforce_isRecognised_withoutARepeatedId();
    void historyOfLeads_isRecognised();
    void lifecycleHeaders_areStages();
    void dateOfRejection_isNoLoss();
    void nothingLost_leavesTheNarrowWinRateOpen();
    void oneLead_isSaidInTheSingular();
    void crowdedSource_isLeftOutAndNamed();

private:
    ExportFolder m_folder;
};

void UsualExportsTest::wonFlag_decides_notTheClosingDate_data()
{
    QTest::addColumn<QByteArray>("closing");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("yes");
    QTest::addColumn<QByteArray>("no");
    const auto closing = "Close Date"_ba;
    QTest::addRow("Salesforce") << closing << "IsWon"_ba
                                << "1"_ba
                                << "0"_ba;
    QTest::addRow("true and false") << closing << "IsWon"_ba
                                    << "true"_ba
                                    << "FALSE"_ba;
    QTest::addRow("yes and no") << closing << "Won"_ba
                                << "Yes"_ba
                                << "No"_ba;
    QTest::addRow("German") << "Abschlussdatum"_ba
                            << "Gewonnen"_ba
                            << "Ja"_ba
                            << "Nein"_ba;
    QTest::addRow("German, asked") << "Abschlussdatum"_ba
                                   << "Ist gewonnen"_ba
                                   << "WAHR"_ba
                                   << "FALSCH"_ba;
}

void UsualExportsTest::wonFlag_decides_notTheClosingDate()
{
    QFETCH(QByteArray, closing);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, yes);
    QFETCH(QByteArray, no);
    const auto path = m_folder.write(u"opportunities.csv"_s,
        "Lead ID,Created Date," + closing + ',' + header + "\nA,2025-01-02,2025-02-01," + yes
            + "\nB,2025-01-02,2025-03-01," + no + "\nC,2025-01-05,2025-02-01," + no + '\n');
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.total.won, 1);
    QCOMPARE(measurement.total.meanDays, 30.0);
    QCOMPARE(measurement.unknownStages, 0);
}

void UsualExportsTest::cellsThatSayNothing_areEmpty_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : { "N.A.", "#NV", "#REF!", "k.A.", "\xE2\x80\x94", "?", "(empty)" })
        QTest::addRow("%s", cell) << QByteArray(cell);
}

void UsualExportsTest::cellsThatSayNothing_areEmpty()
{
    QFETCH(QByteArray, cell);
    const auto path = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,Won date\nA,2025-01-02,2025-01-12\nB,2025-01-03," + cell
            + "\nC,2025-01-04," + cell + '\n');
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.total.won, 1);
    QCOMPARE(measurement.unusedCount, 0);
}

void UsualExportsTest::dates_inFurtherForms_data()
{
    QTest::addColumn<QByteArray>("contact");
    QTest::addColumn<QByteArray>("won");
    QTest::addRow("year of two figures, slashes") << "02/19/24"_ba
                                                  << "02/29/24"_ba;
    QTest::addRow("year of two figures, points") << "19.02.24"_ba
                                                 << "29.02.24"_ba;
    QTest::addRow("named zone") << "2024-02-19 23:15:00 CET"_ba
                                << "2024-02-29 08:00 EST"_ba;
    QTest::addRow("Uhr") << "19.02.2024 14:05 Uhr"_ba
                         << "29.02.2024 09:00 Uhr"_ba;
    QTest::addRow("serial numbers with a decimal comma") << "\"45341,75\""_ba
                                                         << "\"45351,25\""_ba;
    QTest::addRow("serial numbers, times to the second") << "45341.7916666667"_ba
                                                         << "\"45351,2083333333333\""_ba;
    QTest::addRow("time to the tenth of a nanosecond") << "2024-02-19 23:15:00.7916666667"_ba
                                                       << "2024-02-29T08:00:00.0000000001Z"_ba;
}

void UsualExportsTest::dates_inFurtherForms()
{
    QFETCH(QByteArray, contact);
    QFETCH(QByteArray, won);
    const auto path = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created,Won date\nA," + contact + ',' + won + '\n');
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.firstContact, QDate(2024, 2, 19));
    QCOMPARE(measurement.total.won, 1);
    QCOMPARE(measurement.total.meanDays, 10.0);
}

/// Stating the order is the way out of a column with both: it must not lead to the same refusal.
void UsualExportsTest::datesInTheOtherOrder_areListed_whereTheOrderIsStated()
{
    const auto path = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,Won date\nA,19/02/2024,29/02/2024\nB,20/02/2024,\nC,02/19/2024,\n");
    QCOMPARE(measured({ path }).error().fault, Fault::AmbiguousDates);
    const auto measurement = measured({ path }, columnMap({ u"dates=dmy"_s }).value()).value();
    QCOMPARE(measurement.total.leads, 2);
    QCOMPARE(measurement.total.meanDays, 10.0);
    QCOMPARE(measurement.unusedCount, 1);
    QCOMPARE(measurement.unused.first().row, 4);
}

/// Every deal has one row here: only the headers tell that it is a history.
void UsualExportsTest::historyOfSalesforce_isRecognised_withoutARepeatedId()
{
    const auto path = m_folder.write(u"history.csv"_s,
        "Opportunity ID,From Stage,To Stage,Amount,Close Date,Last Modified Date,Stage Duration\n"
        "1,Prospecting,Qualification,1000,2025-05-01,2025-01-02,10\n"
        "2,Prospecting,Proposal/Price Quote,1000,2025-05-01,2025-01-12,20\n"
        "3,Negotiation/Review,Closed Won,1000,2025-02-01,2025-02-01,\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"SQL"_s, u"Proposal"_s, u"Won"_s }));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 3, 3, 2, 1 }));
    QCOMPARE(measurement.unknownStages, 0);
}

void UsualExportsTest::historyOfLeads_isRecognised()
{
    const auto path = m_folder.write(u"leads.csv"_s,
        "Lead ID,Edited By,Field/Event,Old Value,New Value,Edit Date\n"
        "1,Ann,Lead Status,Open,Qualified,2025-01-12\n"
        "2,Ann,Lead Status,Open,Unqualified,2025-01-25\n"
        "3,Ann,Lead Status,Qualified,Closed - Converted,2025-02-01\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"SQL"_s, u"Opportunity"_s, u"Won"_s }));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 3, 2, 1, 0 }));
    QCOMPARE(measurement.all.rejected, 1);
}

void UsualExportsTest::lifecycleHeaders_areStages()
{
    const auto path = m_folder.write(u"contacts.csv"_s,
        "Record ID,Create Date,Became a Marketing Qualified Lead Date,"
        "Became a Sales Qualified Lead Date,Became a Customer Date,Recent Deal Amount\n"
        "1,2025-01-02,2025-01-12,2025-02-01,2025-03-03,1000\n2,2025-01-02,2025-01-22,,,\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s }));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 2, 2, 1, 1 }));
    QCOMPARE(measurement.all.deals.sum, 100'000);
}

void UsualExportsTest::dateOfRejection_isNoLoss()
{
    const auto path = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,Won date,Disqualified date\nA,2025-01-02,2025-01-12,\n"
        "B,2025-01-02,,2025-01-09\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.rejected, 1);
    QCOMPARE(measurement.all.lost, 0);
}

void UsualExportsTest::nothingLost_leavesTheNarrowWinRateOpen()
{
    const auto path = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created,Won date\nA,2025-01-02,2025-01-12\nB,2025-01-02,\n");
    QCOMPARE(measured({ path }).value().all.winNarrow, MeasuredRate());
}

void UsualExportsTest::oneLead_isSaidInTheSingular()
{
    const auto path
        = m_folder.write(u"leads.csv"_s, "Lead ID,Created,Won date\nA,2025-01-02,2025-01-12\n");
    const auto text = measurementText(measured({ path }).value(), {});
    QVERIFY(text.startsWith(u"1 lead, 1 won, "_s));
    QVERIFY(text.contains(u"over 1 deal\n"_s));
}

void UsualExportsTest::crowdedSource_isLeftOutAndNamed()
{
    QByteArray rows = "Lead ID,Created,Won date,Source\n";
    for (int row = 0; row < 1'001; ++row)
        rows += QByteArray::number(row) + ",2025-01-02,,n" + QByteArray::number(row) + '\n';
    const auto measurement = measured({ m_folder.write(u"leads.csv"_s, rows) }).value();
    QCOMPARE(measurement.total.leads, 1'001);
    QCOMPARE(measurement.crowded, QStringList { u"Source"_s });
    QCOMPARE(measurement.sources.size(), 1);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::UsualExportsTest)
#include "tst_usual_exports.moc"
