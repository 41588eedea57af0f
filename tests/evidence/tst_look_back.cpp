// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The cards of the look back: typed, made of exports, sorted and added up. By hand.

#include "app/evidence/look_back.h"
#include "tests/evidence/campaign_export.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class LookBackTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void line_isANameAndWhatItBrought_data();
    void line_isANameAndWhatItBrought();
    void line_ofAChannel_belongsToIt();
    void cards_ofOneName_areRefused();
    void campaigns_areTaken();
    void channels_areTaken_ofChannelsOrSources();
    void takenAgain_keepsWhatPeopleSaid();
    void tooMany_areTold();
    void otherCurrency_hasNoRevenue();
    void cardWithoutAmounts_keepsItsOwn();
    void exportWithoutWins_keepsWhoWasWon();
    void piles_areAddedUp();
    void returnOnCost_needsACost();
    void card_isRemoved();

private:
    [[nodiscard]] static const PastEffort *named(const Plan &plan, const QString &name)
    {
        for (const PastEffort &one : plan.pastEfforts) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] static PastEffort card(qint64 id, PastKind kind, Verdict verdict, qint64 euros)
    {
        PastEffort effort;
        effort.id = { id };
        effort.kind = kind;
        effort.name = u"Card %1"_s.arg(id);
        effort.verdict = verdict;
        effort.revenue = { euros * 100 };
        return effort;
    }

    ExportFolder m_folder;
    Measurement m_found;
    QRandomGenerator m_ids { 7 };
};

inline const QDate kDay { 2026, 10, 31 };

void LookBackTest::initTestCase()
{
    m_found = measure({ m_folder.write(u"crm.csv"_s, campaignExport()) }, {}, kDay).value();
}

void LookBackTest::line_isANameAndWhatItBrought_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("euros");
    QTest::addRow("a name") << u"en_GB"_s << u"  Trade   shows "_s << u"Trade shows"_s << 0LL;
    QTest::addRow("behind a comma") << u"en_GB"_s << u"Expo, 120 k"_s << u"Expo"_s << 120'000LL;
    QTest::addRow("two commas") << u"en_GB"_s << u"Expo, Hanover, 120 k"_s << u"Expo, Hanover"_s
                                << 120'000LL;
    QTest::addRow("behind a colon") << u"en_GB"_s << u"Expo: 1.2 M"_s << u"Expo"_s << 1'200'000LL;
    QTest::addRow("a decimal comma")
        << u"de_DE"_s << u"Messe, 1,2 M"_s << u"Messe"_s << 1'200'000LL;
    QTest::addRow("a number in the name")
        << u"en_GB"_s << u"Expo 1,200"_s << u"Expo 1,200"_s << 0LL;
    QTest::addRow("no amount") << u"en_GB"_s << u"Expo, Hanover"_s << u"Expo, Hanover"_s << 0LL;
}

void LookBackTest::line_isANameAndWhatItBrought()
{
    QFETCH(QString, locale);
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(qint64, euros);
    Plan plan = smallPlan();
    plan.settings.locale = locale;
    const auto added = addEffortLine(plan, line, PastKind::Campaign, m_ids);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().subject + added.error().detail));
    const auto &next = *added;
    QCOMPARE(next.pastEfforts.size(), 1);
    QCOMPARE(next.pastEfforts.first().name, name);
    QCOMPARE(next.pastEfforts.first().revenue, Money { euros * 100 });
    QCOMPARE(next.pastEfforts.first().verdict, Verdict::Open);
}

void LookBackTest::line_ofAChannel_belongsToIt()
{
    const auto next = addEffortLine(smallPlan(), u"direct"_s, PastKind::Channel, m_ids).value();
    QCOMPARE(next.pastEfforts.first().channel, kChannel);
    // What is typed as a campaign is one, whatever it is called.
    const auto campaign
        = addEffortLine(smallPlan(), u"direct"_s, PastKind::Campaign, m_ids).value();
    QCOMPARE(campaign.pastEfforts.first().kind, PastKind::Campaign);
}

void LookBackTest::cards_ofOneName_areRefused()
{
    const auto once = addEffortLine(smallPlan(), u"Expo"_s, PastKind::Campaign, m_ids).value();
    QCOMPARE(
        addEffortLine(once, u" EXPO"_s, PastKind::Campaign, m_ids).error().fault, Fault::Duplicate);
    QVERIFY(addEffortLine(once, u"Expo"_s, PastKind::Channel, m_ids)); // of another kind
    QCOMPARE(addEffortLine(once, u"  "_s, PastKind::Campaign, m_ids).error().fault, Fault::Empty);
}

void LookBackTest::campaigns_areTaken()
{
    const auto taken = takeLookBack(smallPlan(), m_found, PastKind::Campaign, kDay, m_ids).value();
    QCOMPARE(taken.added, 3);
    QCOMPARE(taken.left, 0);
    const auto *expo = named(taken.plan, u"Expo"_s);
    QVERIFY(expo);
    QCOMPARE(expo->revenue, Money { 7'000'00 });
    QCOMPARE(expo->leads, 3);
    QCOMPARE(expo->won, 2);
    QCOMPARE(expo->study, taken.plan.studies.first().id);
    QVERIFY(!named(taken.plan, kNoName.toString()));
}

void LookBackTest::channels_areTaken_ofChannelsOrSources()
{
    const auto taken = takeLookBack(smallPlan(), m_found, PastKind::Channel, kDay, m_ids).value();
    const auto *direct = named(taken.plan, u"Direct"_s);
    QCOMPARE(direct->revenue, Money { 8'000'00 });
    QCOMPARE(direct->leads, 7);
    QCOMPARE(direct->channel, kChannel);
    QCOMPARE(named(taken.plan, u"Partner"_s)->revenue, Money {});
    const auto sources = m_folder.write(
        u"s.csv"_s, "Lead ID,Created,Source,Close Date\nA,2026-08-01,Web,2026-09-01\n");
    const auto found = measure({ sources }, {}, kDay).value();
    QCOMPARE(lookBackDimension(found, PastKind::Channel), std::optional(Dimension::Source));
    QCOMPARE(takeLookBack(smallPlan(), found, PastKind::Campaign, kDay, m_ids).error().fault,
        Fault::NoUsableColumn);
}

void LookBackTest::takenAgain_keepsWhatPeopleSaid()
{
    auto plan = takeLookBack(smallPlan(), m_found, PastKind::Campaign, kDay, m_ids).value().plan;
    auto expo = *named(plan, u"Expo"_s);
    expo.name = u"EXPO"_s; // as people prefer to write it
    expo.cost = { 500'00 };
    expo.note = u"Only the first day"_s;
    expo.verdict = Verdict::Less;
    expo.revenue = {};
    plan = putEffort(plan, expo).value();
    const auto again = takeLookBack(plan, m_found, PastKind::Campaign, kDay, m_ids).value();
    QCOMPARE(again.updated, 3);
    QCOMPARE(again.added, 0);
    expo.revenue = { 7'000'00 };
    QCOMPARE(*named(again.plan, u"EXPO"_s), expo);
}

void LookBackTest::tooMany_areTold()
{
    const auto taken
        = takeLookBack(smallPlan(), m_found, PastKind::Campaign, kDay, m_ids, 1).value();
    QCOMPARE(taken.plan.pastEfforts.size(), 1);
    QCOMPARE(taken.plan.pastEfforts.first().name, u"Expo"_s); // that brought most
    QCOMPARE(taken.left, 2);
    QCOMPARE(taken.leftRevenue, Money { 1'000'00 });
}

void LookBackTest::otherCurrency_hasNoRevenue()
{
    auto found = m_found;
    found.currency = u"USD"_s;
    const auto taken = takeLookBack(smallPlan(), found, PastKind::Campaign, kDay, m_ids).value();
    QVERIFY(!taken.hasRevenue);
    QCOMPARE(named(taken.plan, u"Expo"_s)->revenue, Money {});
    QCOMPARE(named(taken.plan, u"Expo"_s)->leads, 3);
}

/// The webinar's only won deal has no amount; of the expo's two one.
void LookBackTest::cardWithoutAmounts_keepsItsOwn()
{
    const QString webinar = u"2025-Q3_Spring Webinar"_s;
    auto plan = addEffortLine(smallPlan(), webinar + u", 900"_s, PastKind::Campaign, m_ids).value();
    auto bytes = campaignExport();
    bytes.replace("2025-09-01,1000", "2025-09-01,").replace("2025-10-02,2000", "2025-10-02,");
    const auto found = measure({ m_folder.write(u"some.csv"_s, bytes) }, {}, kDay).value();
    const auto taken = takeLookBack(plan, found, PastKind::Campaign, kDay, m_ids).value();
    QCOMPARE(taken.amounts, (ToldAmounts { 3, 1 }));
    QCOMPARE(named(taken.plan, webinar)->revenue, Money { 900'00 });
    QCOMPARE(named(taken.plan, u"Expo"_s)->revenue, Money { 5'000'00 });
}

void LookBackTest::exportWithoutWins_keepsWhoWasWon()
{
    auto plan = addEffortLine(smallPlan(), u"Expo, 900"_s, PastKind::Campaign, m_ids).value();
    auto expo = *named(plan, u"Expo"_s);
    expo.won = 7;
    plan = putEffort(plan, expo).value();
    const auto path = m_folder.write(u"mqls.csv"_s,
        "Lead ID,Created,Campaign,Became MQL Date\nA,2026-08-01,Expo,2026-08-09\n"
        "B,2026-08-01,Expo,\n");
    const auto found = measure({ path }, {}, kDay).value();
    QVERIFY(!found.knowsWins);
    const auto taken = takeLookBack(plan, found, PastKind::Campaign, kDay, m_ids).value();
    QCOMPARE(named(taken.plan, u"Expo"_s)->won, 7);
    QCOMPARE(named(taken.plan, u"Expo"_s)->leads, 2);
    QCOMPARE(named(taken.plan, u"Expo"_s)->revenue, Money { 900'00 });
}

/// Channels and campaigns are two views of the same revenue: never added up.
void LookBackTest::piles_areAddedUp()
{
    Plan plan = smallPlan();
    plan.pastEfforts = { card(1, PastKind::Campaign, Verdict::Keep, 100),
        card(2, PastKind::Campaign, Verdict::Keep, 200),
        card(3, PastKind::Campaign, Verdict::Stop, 100),
        card(4, PastKind::Channel, Verdict::Stop, 9'000) };
    const auto piles = verdictPiles(plan, PastKind::Campaign);
    QCOMPARE(piles.size(), 5);
    QCOMPARE(piles[1].efforts.first().id, Id<PastEffort> { 2 }); // the most revenue first
    QCOMPARE(piles[1].revenue, Money { 300'00 });
    QCOMPARE(piles[1].revenueShare, 0.75);
    QCOMPARE(piles[4].revenueShare, 0.25);
    QVERIFY(piles[0].efforts.isEmpty());
    const auto moved = setVerdict(plan, { 3 }, Verdict::More).value();
    QCOMPARE(verdictPiles(moved, PastKind::Campaign)[2].revenue, Money { 100'00 });
}

void LookBackTest::returnOnCost_needsACost()
{
    auto effort = card(1, PastKind::Campaign, Verdict::Keep, 300);
    QVERIFY(!returnOnCost(effort));
    effort.cost = { 100'00 };
    QCOMPARE(*returnOnCost(effort), 2.0);
}

void LookBackTest::card_isRemoved()
{
    const auto once = addEffortLine(smallPlan(), u"Expo"_s, PastKind::Campaign, m_ids).value();
    const auto id = once.pastEfforts.first().id;
    QCOMPARE(removeEffort(once, id).value(), smallPlan());
    QCOMPARE(removeEffort(smallPlan(), id).error().fault, Fault::NoSuchItem);
    QCOMPARE(setVerdict(smallPlan(), id, Verdict::Keep).error().fault, Fault::NoSuchItem);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::LookBackTest)
#include "tst_look_back.moc"
