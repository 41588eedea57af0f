// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the campaigns of an export brought, taken into the plan.

#include "app/evidence/take_outcomes.h"
#include "tests/evidence/campaign_plan.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class CampaignOutcomesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase() { m_path = m_folder.write(u"crm.csv"_s, campaignExport()); }

    void outcomes_areTakenByStage();
    void outcomes_takenAgain_replaceThemselves();
    void laterExport_staysBesideTheEarlierOne();
    void campaignsOfOneEntry_areAddedUp();
    void otherCurrency_hasNoRevenue();
    void amountsOfSome_areTold();
    void noCampaign_isSaid();

private:
    [[nodiscard]] Measurement with(const QStringList &arguments = {}) const
    {
        MeasureOptions options { columnMap(arguments).value(), kOctober };
        return measure({ m_path }, options).value();
    }
    [[nodiscard]] static QList<qint64> countsOf(const Plan &plan, Id<Entry> entry)
    {
        QList<qint64> counts;
        for (const Stage &stage : ordered(plan.stages)) {
            for (const EntryOutcome &row : plan.entryOutcomes) {
                if (row.entry == entry && row.stage == stage.id)
                    counts += row.count;
            }
        }
        return counts;
    }

    ExportFolder m_folder;
    QString m_path;
    Plan m_plan = campaignPlan();
    QRandomGenerator m_ids { 7 };
};

void CampaignOutcomesTest::outcomes_areTakenByStage()
{
    const auto tried = takeOutcomes(m_plan, with(), kOctober, m_ids);
    QVERIFY2(tried, qPrintable(tried ? QString() : tried.error().subject + tried.error().detail));
    const auto &taken = *tried;
    QCOMPARE(taken.entries, (QList<Id<Entry>> { { 701 }, { 702 } }));
    QCOMPARE(taken.unmatched, QStringList { u"Newsletter"_s });
    QCOMPARE(countsOf(taken.plan, { 701 }), (QList<qint64> { 4, 3, 1 }));
    QCOMPARE(countsOf(taken.plan, { 702 }), (QList<qint64> { 3, 2, 2 }));
    QCOMPARE(taken.plan.studies.size(), 1);
    for (const EntryOutcome &row : taken.plan.entryOutcomes) {
        QCOMPARE(row.study, taken.plan.studies.first().id);
        const qint64 revenue = row.stage != kWon ? 0 : row.entry == Id<Entry> { 701 } ? 1 : 7;
        QCOMPARE(row.revenue, Money { revenue * 1'000'00 });
    }
}

void CampaignOutcomesTest::outcomes_takenAgain_replaceThemselves()
{
    const auto once = takeOutcomes(m_plan, with(), kOctober, m_ids).value().plan;
    const auto again
        = takeOutcomes(once, with({ u"campaign.Expo=-"_s }), kOctober.addDays(1), m_ids).value();
    QCOMPARE(again.plan.studies.size(), 1);
    QCOMPARE(countsOf(again.plan, { 702 }), QList<qint64>()); // it is none of the plan's now
    QCOMPARE(countsOf(again.plan, { 701 }), (QList<qint64> { 4, 3, 1 }));
}

void CampaignOutcomesTest::laterExport_staysBesideTheEarlierOne()
{
    const auto once = takeOutcomes(m_plan, with(), kOctober, m_ids).value().plan;
    const auto path = m_folder.write(
        u"crm (1).csv"_s, campaignExport() + "K,2025-10-01,Direct,Expo,2025-10-05,,,1,\n");
    const auto later = measure({ path }, {}, kOctober.addDays(3)).value();
    const auto both = takeOutcomes(once, later, kOctober.addDays(3), m_ids).value().plan;
    QCOMPARE(both.studies.size(), 2);
    auto counts = countsOf(both, { 702 });
    std::sort(counts.begin(), counts.end());
    QCOMPARE(counts, (QList<qint64> { 2, 2, 2, 3, 3, 4 }));
}

void CampaignOutcomesTest::campaignsOfOneEntry_areAddedUp()
{
    const auto taken
        = takeOutcomes(m_plan, with({ u"campaign.Newsletter=Expo"_s }), kOctober, m_ids).value();
    QCOMPARE(countsOf(taken.plan, { 702 }), (QList<qint64> { 4, 2, 2 }));
    QVERIFY(taken.unmatched.isEmpty());
}

void CampaignOutcomesTest::otherCurrency_hasNoRevenue()
{
    auto found = with();
    found.currency = u"USD"_s;
    const auto taken = takeOutcomes(m_plan, found, kOctober, m_ids).value();
    QVERIFY(!taken.hasRevenue);
    for (const EntryOutcome &row : taken.plan.entryOutcomes)
        QCOMPARE(row.revenue, Money {});
}

/// One of the expo's two won deals has no amount any more.
void CampaignOutcomesTest::amountsOfSome_areTold()
{
    auto bytes = campaignExport();
    bytes.replace("2025-10-02,2000", "2025-10-02,");
    const auto found = measure({ m_folder.write(u"some.csv"_s, bytes) }, {}, kOctober).value();
    const auto taken = takeOutcomes(m_plan, found, kOctober, m_ids).value();
    QCOMPARE(taken.amounts.value({ 702 }), (ToldAmounts { 2, 1 }));
    QVERIFY(taken.amounts.value({ 701 }).areAll());
}

void CampaignOutcomesTest::noCampaign_isSaid()
{
    const auto none = m_folder.write(u"no.csv"_s, "Lead ID,Created,Close Date\nA,2026-08-01,\n");
    const auto found = measure({ none }, {}, kOctober).value();
    QCOMPARE(takeOutcomes(m_plan, found, kOctober, m_ids).error().fault, Fault::NoUsableColumn);
    QCOMPARE(takeOutcomes(smallPlan(), with(), kOctober, m_ids).error().fault, Fault::NoSuchItem);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::CampaignOutcomesTest)
#include "tst_campaign_outcomes.moc"
