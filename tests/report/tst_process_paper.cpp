// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the printed plan says of how the plan is run: definitions and their versions, standing
// still, skipping, nurturing, tripwires; people, accounts and channels against what they need.
#include "tests/report/read_outline.h"
#include "tests/support/defined_plan.h"
#include "tests/support/fair_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// Tables and paragraphs from the heading on, up to the next one of its level or above.
struct Section {
    QList<Table> tables;
    QStringList texts;
};

Section sectionOf(const Plan &plan, const QString &title)
{
    const QList<Part> parts = under(printed(plan), title);
    return { only<Table>(parts), texts(parts) };
}

QString line(const Table &table, qsizetype row)
{
    return rows(table).value(row);
}

} // namespace

class TestProcessPaper : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void definitions_haveVersionDateAndNotes()
    {
        Plan plan = definedPlan(u"Asked for a date"_s);
        const Table texts = sectionOf(plan, u"What the stages mean"_s).tables.value(0);
        QCOMPARE(line(texts, 1), u"MQL | Marketing | Asked for a date | – | – | 2 of 4 May 2026"_s);
        Table versions = sectionOf(plan, u"Versions of the definitions"_s).tables.value(0);
        QCOMPARE(versions.rows.size(), 2);
        QCOMPARE(line(versions, 0), u"MQL | 1 | 3 Feb 2026 | – | the first version"_s);
        QCOMPARE(line(versions, 1),
            u"MQL | 2 | 4 May 2026 | too many tyre-kickers | Definition: Asked for a −“price” "
            "+“date”"_s);
        plan.stages[1].definition = u"Asked for a call"_s;
        QVERIFY(line(sectionOf(plan, u"What the stages mean"_s).tables.value(0), 1)
                    .endsWith(u"2 of 4 May 2026, changed since"_s));
        versions = sectionOf(plan, u"Versions of the definitions"_s).tables.value(0);
        QCOMPARE(line(versions, 2),
            u"MQL | – | not kept yet | – | Definition: Asked for a −“date” +“call”"_s);
    }

    void plan_withoutVersions_hasNoTableOfThem()
    {
        QVERIFY(sectionOf(smallPlan(), u"Versions of the definitions"_s).tables.isEmpty());
    }

    void stageRules_sayLimitPlayAndSkipping()
    {
        Plan plan = smallPlan();
        plan.stages[1].stallLimit = durationFromDays(45);
        plan.stages[1].stallPlay = u"offer a free trial"_s;
        plan.stages[1].maySkip = true;
        plan.steps[0].skipShare = ratioFromFraction(0.12);
        const Table rules = sectionOf(plan, u"Standing still and skipping"_s).tables.value(0);
        QCOMPARE(line(rules, 0),
            u"Inquiry | twice the mean: 60 days | – | 12 % never stand there: not allowed, find "
            u"out "
            "why"_s);
        QCOMPARE(line(rules, 1),
            u"MQL | 45 days (the stage’s own limit) | offer a free trial | allowed; nobody does"_s);
    }

    void whoStandsTooLong_isListedWithTheRuleAndThePlay()
    {
        Plan plan = smallPlan();
        plan.stages[1].owner = Side::Sales;
        plan.stages[1].stallPlay = u"offer a free trial"_s;
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, durationFromDays(130) },
            { { 2 }, kStream, kInquiry, 7, {}, durationFromDays(61) } };
        const QList<Table> tables = sectionOf(plan, u"Pipeline"_s).tables;
        QCOMPARE(line(tables.value(1), 0),
            u"MQL, Direct · Automotive | 40 | 4.0 M | 130 days | 120 days (twice the mean) | offer "
            "a free trial"_s);
        QCOMPARE(line(tables.value(1), 1),
            u"Inquiry, Direct · Automotive | 7 | – | 61 days | 60 days (twice the mean) | –"_s);
    }

    void skipShares_standBesideWhoGoesOn()
    {
        Plan plan = smallPlan();
        const QString title = u"Who goes on, comes back, leaves"_s;
        QCOMPARE(sectionOf(plan, title).tables.value(0).header.size(), 5);
        plan.steps[0].skipShare = ratioFromFraction(0.12);
        const Table exits = sectionOf(plan, title).tables.value(0);
        QCOMPARE(exits.header.last(), u"Never stood there"_s);
        QCOMPARE(exits.rows[0].last().text.split(QChar::Nbsp).join(u' '), u"12 %"_s);
        QCOMPARE(exits.rows[0].last().tone, Tone::Bad);
    }

    void tripwires_sayWhatIsAgreed_andHowTheyStand()
    {
        Plan plan = smallPlan();
        QVERIFY(sectionOf(plan, u"Tripwires"_s).tables.isEmpty());
        Tripwire tripwire;
        tripwire.id = { 911 };
        tripwire.kind = TripwireKind::Rate;
        tripwire.stage = kMql;
        tripwire.limitRate = ratioFromFraction(0.12);
        tripwire.owner = Side::Sales;
        tripwire.firstAct = u"call both leaders"_s;
        tripwire.deadline = durationFromDays(3);
        plan.tripwires = { tripwire };
        const Section section = sectionOf(plan, u"Tripwires"_s);
        QCOMPARE(line(section.tables.value(0), 0),
            u"If MQL → Won falls under 12 %, Sales acts within 3 days: call both leaders. | The "
            "plan itself has 10 % and trips it. | Not measured yet. | Marketing open\nSales "
            "open"_s);
        QCOMPARE(section.tables[0].rows[0][1].tone, Tone::Bad);
        QVERIFY(section.texts.value(0).contains(u"either side may act"_s));
    }

    void checks_setPeopleNeededBesidePeopleThere()
    {
        const auto parts = under(printed(busyPlan()), u"People needed and people there"_s);
        const auto table = only<Table>(parts).value(0);
        QCOMPARE(table.rows.size(), 1);
        const auto &row = table.rows.first();
        QCOMPARE(row[0].text, u"Inside sales"_s);
        QCOMPARE(row[1].text, u"MQL"_s);
        QCOMPARE(row[3].text, u"2"_s);
        QVERIFY2(row[6].text.startsWith(u"3 Aug 2026"_s), qPrintable(row[6].text));
        QCOMPARE(row[6].tone, Tone::Bad);
        const auto load
            = only<Table>(under(printed(busyPlan()), u"Load in the fullest week of each month"_s));
        QCOMPARE(load.value(0).rows.size(), 12);
        QCOMPARE(load.value(0).rows[1][1].tone, Tone::Bad); // August
    }

    /// 12 wins of 900 accounts, all of which can be won.
    void checks_setAccountsNeededBesideThoseThatExist()
    {
        const auto parts = under(printed(smallPlan()), u"Accounts: the markets' ceiling"_s);
        QCOMPARE(rows(only<Table>(parts).value(0)),
            QStringList(u"Automotive | 12 | 100 % | 12 | 900 | 1.3 %"_s));
    }

    /// 60 % of MQL for 60 days: of a hundred a month from August on 60, and 120 at most.
    void nurturing_isSaidByStageAndStream_withItsLastDays()
    {
        Plan plan = busyPlan();
        plan.steps[1].nurtureShare = { 600'000 };
        plan.steps[1].nurtureTime = durationFromDays(60);
        const Outline all = printed(plan);
        const auto parts = under(all, u"Who needs nurturing first"_s);
        const QStringList lines = rows(only<Table>(parts).value(0));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith(u"MQL | 60 % | 60 days | 10 | "_s),
            qPrintable(lines.first())); // 60 x 60 / 365 = 9.9
        const auto stream = under(all, u"Direct · Automotive"_s);
        QVERIFY(texts(stream).contains(
            u"60 % of those who come to MQL need nurturing first, for 60 days on average (guessed)."_s));
        const auto tables = only<Table>(stream);
        QCOMPARE(
            tables.last().header, (QStringList { u"For revenue in"_s, u"Inquiry"_s, u"MQL"_s }));
        QCOMPARE(rows(tables.last()).first(), u"Q1 FY27 | 3 May 2026 | 2 Jun 2026"_s);
        QVERIFY(under(printed(busyPlan()), u"Who needs nurturing first"_s).isEmpty());
    }

    void channels_areHeldAgainstWhatEachShouldHave()
    {
        const auto parts = under(printed(busyPlan()), u"Is each channel cared for?"_s);
        QCOMPARE(rows(only<Table>(parts).value(0)),
            QStringList(
                u"Direct | 1.2 M | 0 of 6 inputs guessed | 1, 1 for it alone | not named | 3 of 4"_s));
    }
};

QTEST_APPLESS_MAIN(TestProcessPaper)
#include "tst_process_paper.moc"
