// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What several files say of the same lead. All counts and days are worked by hand.

#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class JoinedFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void winOfAChange_hasTheDealsSizeAndDay_data();
    void winOfAChange_hasTheDealsSizeAndDay();
    void winOfALead_hasTheDealsSizeAndCustomer();
    void lostDeal_ofAWonLead_isLeftOut();
    void datesOutOfOrder_countOnceForEachLead_data();
    void datesOutOfOrder_countOnceForEachLead();

private:
    ExportFolder m_folder;
};

void JoinedFilesTest::winOfAChange_hasTheDealsSizeAndDay_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addRow("read before the deals") << u"a.csv"_s;
    QTest::addRow("named after the deals") << u"z.csv"_s;
}

/// The history says won on 31 January, the deal was signed on 10 February, 40 days after the first
/// contact.
void JoinedFilesTest::winOfAChange_hasTheDealsSizeAndDay()
{
    QFETCH(QString, changes);
    const auto leads
        = m_folder.write(u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\nB,2025-01-03\n");
    const auto stages
        = m_folder.write(changes, "Lead ID,Stage,Changed At\nA,MQL,2025-01-11\nA,Won,2025-01-31\n");
    const auto deals
        = m_folder.write(u"deals.csv"_s, "Lead ID,Close Date,Amount\nA,2025-02-10,5000\n");
    const auto measurement = measured({ leads, stages, deals }).value();
    QCOMPARE(measurement.all.reached, (QList<qint64> { 2, 1, 1 }));
    QCOMPARE(measurement.all.deals.cases, 1);
    QCOMPARE(measurement.all.deals.sum, 500'000);
    QCOMPARE(measurement.all.overallTime.mean, 40.0);
    QCOMPARE(measurement.duplicates, 0);
    QCOMPARE(measurement.unusedCount, 0);
}

/// Two deals with one customer, of one lead.
void JoinedFilesTest::winOfALead_hasTheDealsSizeAndCustomer()
{
    const auto leads = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,Stage,Region\nA,2025-01-01,Won,North\nB,2025-01-03,MQL,South\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Close Date,Amount,Industry,Region\nA,2025-02-10,5000,Automotive,\n"
        "A,2025-02-11,7000,Marine,\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total.won, 1);
    QCOMPARE(measurement.all.deals.sum, 1'200'000);
    QCOMPARE(measurement.all.overallTime.mean, 40.0);
    QCOMPARE(measurement.profile.verticals,
        (QList<ProfilePart> { { u"Automotive"_s, 1, 500'000 }, { u"Marine"_s, 1, 700'000 } }));
    QCOMPARE(measurement.profile.regions,
        (QList<ProfilePart> { { u"(none)"_s, 1, 700'000 }, { u"North"_s, 1, 500'000 } }));
    QCOMPARE(measurement.furtherDeals, 1);
    QCOMPARE(measurement.duplicates, 0);
}

void JoinedFilesTest::lostDeal_ofAWonLead_isLeftOut()
{
    const auto leads = m_folder.write(u"leads.csv"_s, "Lead ID,Created,Stage\nA,2025-01-01,Won\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Stage,Close Date,Amount\nA,Closed Lost,2025-02-10,5000\n"
        "A,Closed Won,2025-02-11,7000\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total.won, 1);
    QCOMPARE(measurement.all.lost, 0);
    QCOMPARE(measurement.all.deals.sum, 700'000);
}

void JoinedFilesTest::datesOutOfOrder_countOnceForEachLead_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addRow("deals") << "Lead ID,Close Date\nA,2025-02-01\nB,2025-01-02\n"_ba;
    QTest::addRow("changes")
        << "Lead ID,Stage,Changed At\nA,SQL,2025-02-01\nA,Won,2025-02-01\nB,Won,2025-01-02\n"_ba;
}

/// A became an MQL before it was a lead, B was won before it was one.
void JoinedFilesTest::datesOutOfOrder_countOnceForEachLead()
{
    QFETCH(QByteArray, other);
    const auto leads = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created,MQL Date\nA,2025-01-10,2025-01-05\nB,2025-01-10,2025-01-12\n");
    const auto measurement = measured({ leads, m_folder.write(u"other.csv"_s, other) }).value();
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.disordered, 2);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::JoinedFilesTest)
#include "tst_joined_files.moc"
