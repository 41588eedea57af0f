// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the printed plan says of how the plan is run: definitions and their versions, standing
// still, skipping, tripwires.
#include "app/report/outline.h"

#include "tests/support/plan_builder.h"

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
    Section section;
    int level = 0;
    const Outline all = outline(plan, figures(plan), {});
    for (const Part &part : all.parts) {
        const auto *heading = std::get_if<Heading>(&part);
        if (heading && level > 0 && heading->level <= level)
            break;
        if (heading && heading->text == title)
            level = heading->level;
        if (level == 0)
            continue;
        if (const auto *table = std::get_if<Table>(&part))
            section.tables.append(*table);
        if (const auto *paragraph = std::get_if<Paragraph>(&part))
            section.texts.append(paragraph->text.split(QChar::Nbsp).join(u' '));
    }
    return section;
}

QString line(const Table &table, qsizetype row)
{
    QStringList cells;
    for (const Cell &cell : table.rows.value(row))
        cells.append(cell.text.split(QChar::Nbsp).join(u' '));
    return cells.join(u" | "_s);
}

Plan definedPlan()
{
    Plan plan = smallPlan();
    DefinitionVersion first;
    first.id = { 901 };
    first.stage = kMql;
    first.date = QDate(2026, 2, 3);
    first.definition = u"Asked for a price"_s;
    DefinitionVersion second = first;
    second.id = { 902 };
    second.date = QDate(2026, 5, 4);
    second.definition = u"Asked for a date"_s;
    second.note = u"too many tyre-kickers"_s;
    plan.definitionVersions = { first, second };
    plan.stages[1].definition = second.definition;
    return plan;
}

} // namespace

class TestProcessPaper : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void definitions_haveVersionDateAndNotes()
    {
        Plan plan = definedPlan();
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
};

QTEST_APPLESS_MAIN(TestProcessPaper)
#include "tst_process_paper.moc"
