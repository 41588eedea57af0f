// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Deals that stand under several leads, and many deals of one. All counts are worked by hand.

#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class SharedDealsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dealOfTwoLeads_bringsInItsAmountOnce();
    void dealOfTwoLeads_inAFileOfLeads();
    void dealOfManyLeads_bringsInItsAmountOnce();
    void dealsOfSeveralLeads_areOthers_onAnotherDayOrForAnotherAmount();
    void manyDealsOfOneLead_areToldApart();

private:
    ExportFolder m_folder;
};

/// A and B of one customer stand at deal 1, which B's further row repeats; B has deal 2 besides.
void SharedDealsTest::dealOfTwoLeads_bringsInItsAmountOnce()
{
    const auto leads
        = m_folder.write(u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\nB,2025-01-02\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Opportunity ID,Lead ID,Close Date,Amount,Industry\n1,A,2025-02-01,100,Cars\n"
        "1,B,2025-02-01,100,Cars\n2,B,2025-03-01,300,Ships\n1,B,2025-02-01,100,Cars\n"
        "3,A,2025-04-01,50,Cars\n3,B,2025-04-01,50,Cars\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total.won, 2); // both leads were
    QCOMPARE(measurement.all.deals.cases, 3);
    QCOMPARE(measurement.all.deals.sum, 45'000);
    QCOMPARE(measurement.furtherDeals, 2); // 2 and 3
    QCOMPARE(measurement.duplicates, 3);
    QCOMPARE(measurement.unusedKinds.value(UnusedKind::RepeatedDeal), 3);
    QVERIFY(std::any_of(measurement.warnings.begin(), measurement.warnings.end(),
        [](const Warning &warning) { return warning.kind == Warning::Kind::Duplicates; }));
    QCOMPARE(measurement.profile.verticals.first(), (ProfilePart { u"Cars"_s, 2, 15'000 }));
}

void SharedDealsTest::dealOfTwoLeads_inAFileOfLeads()
{
    const auto path = m_folder.write(u"opportunities.csv"_s,
        "Opportunity ID,Contact ID,Created,Close Date,Stage,Amount\n"
        "1,A,2025-01-01,2025-01-11,Closed Won,100\n1,B,2025-01-01,2025-01-11,Closed Won,100\n"
        "3,C,2025-01-05,,New,\n4,D,2025-01-05,,New,\n5,E,2025-01-05,,New,\n"
        "6,F,2025-05-01,,New,\n7,G,2025-08-01,,New,\n8,A,2025-08-01,2025-08-05,Closed Won,7\n");
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.all.deals.sum, 10'700);
    QCOMPARE(measurement.duplicates, 1);
}

/// Its identifier tells A's rows apart no more, which are parts of one order: their amounts do.
void SharedDealsTest::dealOfManyLeads_bringsInItsAmountOnce()
{
    const auto leads = m_folder.write(u"leads.csv"_s,
        "Lead ID,Created\nA,2025-01-01\nB,2025-01-02\nC,2025-01-02\nD,2025-01-02\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Order ID,Lead ID,Close Date,Amount\n1,A,2025-02-01,100\n1,A,2025-02-01,20\n"
        "1,B,2025-02-01,100\n1,C,2025-02-01,100\n1,D,2025-02-01,100\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total.won, 4);
    QCOMPARE(measurement.all.deals.sum, 12'000);
    QCOMPARE(measurement.duplicates, 3);
}

void SharedDealsTest::dealsOfSeveralLeads_areOthers_onAnotherDayOrForAnotherAmount()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created\nA,2025-01-01\nB,2025-01-02\nC,2025-01-02\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Opportunity ID,Lead ID,Close Date,Amount\n1,A,2025-02-01,100\n1,B,2025-02-01,60\n"
        "1,C,2025-02-02,100\n2,A,2025-03-01,1\n3,A,2025-03-02,1\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.all.deals.sum, 26'200);
    QCOMPARE(measurement.duplicates, 0);
}

/// More than keys of 31 bits could tell apart.
void SharedDealsTest::manyDealsOfOneLead_areToldApart()
{
    constexpr int count = 150'000;
    const auto leads = m_folder.write(u"leads.csv"_s, "lead_id,created\nA,2024-01-01\n");
    QByteArray text = "deal_id,lead_id,won_date,amount\n";
    for (int deal = 0; deal < count; ++deal)
        text += 'd' + QByteArray::number(deal) + ",A,2025-01-10,1\n";
    const auto deals = m_folder.write(u"deals.csv"_s, text + "d7,A,2025-01-10,1\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.furtherDeals, count - 1);
    QCOMPARE(measurement.duplicates, 1);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::SharedDealsTest)
#include "tst_shared_deals.moc"
