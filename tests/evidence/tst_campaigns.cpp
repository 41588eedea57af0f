// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Campaigns of an export: found, counted and known again in the calendar.

#include "app/evidence/campaign_match.h"
#include "app/evidence/heat_table.h"
#include "app/plan/title_words.h"
#include "tests/evidence/campaign_plan.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class CampaignsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void title_isKnownAgain_data();
    void title_isKnownAgain();
    void column_isFoundByItsName_data();
    void column_isFoundByItsName();
    void column_isNamedByMap();
    void campaigns_areCountedByStage();
    void dealsCampaign_countsWhereTheLeadHasNone();
    void campaigns_areEntriesOfTheirTitle();
    void sameTitleTwice_isLeftToPeople();
    void sameTitleAndDay_areNumbered();
    void people_sayWhichEntryItIs();
    void ideas_areNoMatch();
    void otherYears_areNoMatch();

private:
    [[nodiscard]] static EvidenceSlice slice(const Measurement &measurement, const QString &name)
    {
        const auto *breakdown = breakdownBy(measurement, { Dimension::Campaign });
        for (const auto &one : breakdown ? breakdown->slices : QList<EvidenceSlice>()) {
            if (one.names.first() == name)
                return one;
        }
        return {};
    }
    [[nodiscard]] Measurement with(const QStringList &arguments = {}) const
    {
        MeasureOptions options { columnMap(arguments).value(), kOctober };
        return measure({ m_path }, options).value();
    }

    ExportFolder m_folder;
    QString m_path;
    Plan m_plan;
};

void CampaignsTest::initTestCase()
{
    m_path = m_folder.write(u"crm.csv"_s, campaignExport());
    m_plan = campaignPlan();
}

void CampaignsTest::title_isKnownAgain_data()
{
    QTest::addColumn<QString>("campaign");
    QTest::addColumn<QString>("title");
    QTest::addColumn<TitleMatch>("match");
    QTest::addRow("the same") << u"Expo"_s << u"Expo"_s << TitleMatch::Exact;
    QTest::addRow("other case, more spaces")
        << u" EXPO  Hall "_s << u"Expo hall"_s << TitleMatch::Exact;
    QTest::addRow("signs and order")
        << u"DACH_spring-webinar"_s << u"Spring Webinar (DACH)"_s << TitleMatch::Words;
    QTest::addRow("year and quarter") << u"FY27 Q1 Expo"_s << u"Expo 2027"_s << TitleMatch::Words;
    QTest::addRow("other letters")
        << u"M\u00DCNCHEN expo"_s << u"Expo M\u00FCnchen"_s << TitleMatch::Words;
    QTest::addRow("another number") << u"Webinar 1"_s << u"Webinar 2"_s << TitleMatch::None;
    QTest::addRow("a word more") << u"Expo hall"_s << u"Expo"_s << TitleMatch::None;
    QTest::addRow("only a year") << u"2026"_s << u"2027"_s << TitleMatch::None;
    QTest::addRow("nothing") << u""_s << u" "_s << TitleMatch::None;
}

void CampaignsTest::title_isKnownAgain()
{
    QFETCH(QString, campaign);
    QFETCH(QString, title);
    QFETCH(TitleMatch, match);
    QCOMPARE(titleMatch(campaign, title), match);
    QCOMPARE(titleMatch(title, campaign), match);
}

void CampaignsTest::column_isFoundByItsName_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : { "Campaign", "Campaign Name", "Kampagne", "utm_campaign",
             "First campaign", "Original source drill-down 1", "Primary Campaign Source" })
        QTest::addRow("%s", header) << QByteArray(header);
}

void CampaignsTest::column_isFoundByItsName()
{
    QFETCH(QByteArray, header);
    const auto path = m_folder.write(u"one.csv"_s,
        "Lead ID,Created,Original Source,Close Date," + header
            + "\nA,2026-08-01,Web,2026-09-01,Expo\nB,2026-08-01,Web,,\n");
    const auto measurement = measure({ path }, {}, kOctober).value();
    QCOMPARE(slice(measurement, u"Expo"_s).reached, (QList<qint64> { 1, 1 }));
    QCOMPARE(measurement.sources.first().source, u"Web"_s);
}

void CampaignsTest::column_isNamedByMap()
{
    const auto path = m_folder.write(
        u"one.csv"_s, "Lead ID,Created,Close Date,Action\nA,2026-08-01,2026-09-01,Expo\n");
    QVERIFY(!breakdownBy(measure({ path }, {}, kOctober).value(), { Dimension::Campaign }));
    const auto map = columnMap({ u"campaign=Action"_s }).value();
    QCOMPARE(slice(measure({ path }, map, kOctober).value(), u"Expo"_s).reached.size(), 2);
    QCOMPARE(mapArguments(map), QStringList { u"campaign=Action"_s });
}

void CampaignsTest::campaigns_areCountedByStage()
{
    const auto found = with();
    QCOMPARE(found.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"Won"_s }));
    const auto webinar = slice(found, u"2025-Q3_Spring Webinar"_s);
    QCOMPARE(webinar.reached, (QList<qint64> { 4, 3, 1 }));
    QCOMPARE(webinar.deals.sum, 100'000);
    const auto expo = slice(found, u"Expo"_s);
    QCOMPARE(expo.reached, (QList<qint64> { 3, 2, 2 }));
    QCOMPARE(expo.deals.sum, 700'000);
    QCOMPARE(slice(found, kNoName.toString()).reached, (QList<qint64> { 2, 1, 0 }));
}

void CampaignsTest::dealsCampaign_countsWhereTheLeadHasNone()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "Lead ID,Created,Campaign\nA,2026-08-01,Expo\nB,2026-08-01,\n");
    const auto deals = m_folder.write(u"deals.csv"_s,
        "Lead ID,Close Date,Primary Campaign Source\nA,2026-09-01,Fair\nB,2026-09-01,Fair\n");
    const auto found = measure({ leads, deals }, {}, kOctober).value();
    QCOMPARE(slice(found, u"Expo"_s).reached, (QList<qint64> { 1, 1 }));
    QCOMPARE(slice(found, u"Fair"_s).reached, (QList<qint64> { 1, 1 }));
}

void CampaignsTest::campaigns_areEntriesOfTheirTitle()
{
    const auto matches = campaignMatches(m_plan, with());
    QCOMPARE(matches.size(), 3); // without those of no campaign
    QCOMPARE(matches[0].entry, Id<Entry> { 701 });
    QCOMPARE(matches[0].by, MatchedBy::Words);
    QCOMPARE(matches[1].entry, Id<Entry> { 702 });
    QCOMPARE(matches[1].by, MatchedBy::Title);
    QCOMPARE(matches[2].campaign, u"Newsletter"_s);
    QCOMPARE(matches[2].by, MatchedBy::Nothing);
}

void CampaignsTest::sameTitleTwice_isLeftToPeople()
{
    Plan plan = m_plan;
    plan.entries += campaignEntry(704, u"EXPO"_s, QDate(2025, 9, 6));
    const auto match = campaignMatches(plan, with())[1];
    QCOMPARE(match.by, MatchedBy::Several);
    QVERIFY(match.entry.isNull());
    QCOMPARE(entryWords(campaignEntries(plan)),
        (QStringList {
            u"Spring webinar"_s, u"Expo · 2025-09-01"_s, u"EXPO · 2025-09-06"_s, u"Price"_s }));
    const auto said = campaignMatches(plan, with({ u"campaign.Expo=Expo · 2025-09-06"_s }))[1];
    QCOMPARE(said.entry, Id<Entry> { 704 });
    QCOMPARE(said.by, MatchedBy::Hand);
    // The title alone came to name two of them.
    const auto both = campaignMatches(plan, with({ u"campaign.Expo=Expo"_s }))[1];
    QCOMPARE(both.by, MatchedBy::Several);
    QVERIFY(both.entry.isNull());
}

void CampaignsTest::sameTitleAndDay_areNumbered()
{
    Plan plan = m_plan;
    plan.entries += campaignEntry(704, u"Expo"_s, QDate(2025, 9, 1));
    plan.entries += campaignEntry(705, {}, QDate(2025, 9, 2));
    QCOMPARE(entryWords(campaignEntries(plan)),
        (QStringList { u"Spring webinar"_s, u"Expo · 2025-09-01 · 1"_s, u"Expo · 2025-09-01 · 2"_s,
            u"2025-09-02"_s, u"Price"_s }));
    const auto second
        = with({ u"campaign.Expo=Expo · 2025-09-01 · 2"_s, u"campaign.Newsletter=2025-09-02"_s });
    QCOMPARE(campaignMatches(plan, second)[1].entry, Id<Entry> { 704 });
    QCOMPARE(campaignMatches(plan, second)[2].entry, Id<Entry> { 705 });
}

void CampaignsTest::people_sayWhichEntryItIs()
{
    const auto matches = campaignMatches(m_plan,
        with({ u"campaign.newsletter=Price"_s, u"campaign.Expo=-"_s,
            u"campaign.2025-Q3_Spring Webinar=Renamed"_s }));
    QCOMPARE(matches[2].entry, Id<Entry> { 703 });
    QCOMPARE(matches[1].by, MatchedBy::Hand);
    QVERIFY(matches[1].entry.isNull());
    // No entry is called as people said any more, but one as the campaign is.
    QCOMPARE(matches[0].by, MatchedBy::Words);
    QCOMPARE(matches[0].entry, Id<Entry> { 701 });
}

void CampaignsTest::ideas_areNoMatch()
{
    Plan plan = m_plan;
    plan.entries[1].state = EntryState::Idea;
    QVERIFY(campaignMatches(plan, with())[1].entry.isNull());
}

/// The last lead came on 6 September 2025.
void CampaignsTest::otherYears_areNoMatch()
{
    Plan plan = m_plan;
    plan.entries[1].period = { QDate(2025, 9, 7), QDate(2025, 9, 9) };
    QCOMPARE(campaignMatches(plan, with())[1].by, MatchedBy::Nothing);
    plan.entries[1].period = { QDate(2025, 9, 6), QDate(2025, 9, 9) };
    QCOMPARE(campaignMatches(plan, with())[1].by, MatchedBy::Title);
    plan.entries[0].period = { QDate(2024, 9, 1), QDate(2024, 9, 9) }; // the year before
    QCOMPARE(campaignMatches(plan, with())[0].by, MatchedBy::Nothing);
    plan.entries[0].title = u"Spring webinar 2025"_s; // says so itself
    QCOMPARE(campaignMatches(plan, with())[0].by, MatchedBy::Words);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::CampaignsTest)
#include "tst_campaigns.moc"
