// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/outline.h"

#include "app/base/format.h"
#include "app/exchange/sample_plan.h"
#include "app/plan/scenario.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const Outline &outline, int level)
{
    QStringList texts;
    for (const Part &part : outline.parts) {
        if (const auto *heading = std::get_if<Heading>(&part); heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

template <class Wanted> QList<Wanted> partsOf(const Outline &outline)
{
    QList<Wanted> found;
    for (const Part &part : outline.parts) {
        if (const auto *one = std::get_if<Wanted>(&part))
            found.append(*one);
    }
    return found;
}

} // namespace

class TestOutline : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void outline_hasAChapterForEachViewAndForSigning()
    {
        const Plan plan = samplePlan().value();
        QCOMPARE(headings(outline(plan, figures(plan)), 1),
            (QStringList { u"The plan at a glance"_s, u"The way to the target"_s, u"What we keep"_s,
                u"Target markets"_s, u"Funnel"_s, u"Can it be done?"_s, u"What moves it most"_s,
                u"Scenarios beside the plan"_s, u"Calendar"_s, u"Service level agreement"_s,
                u"Sign-off"_s, u"How the numbers come about"_s }));
    }

    void forecast_hasItsChapterWhenThereIsOne()
    {
        const Plan plan = samplePlan().value();
        const auto sure = forecast(plan, { 100, 1, 1 }).value();
        const Outline printed = outline(plan, figures(plan), { &sure });
        QVERIFY(headings(printed, 1).contains(u"How sure the revenue is"_s));
        const auto tables = partsOf<Table>(printed);
        const auto outlook = std::find_if(tables.begin(), tables.end(),
            [](const Table &table) { return table.header.value(0) == u"Revenue of"_s; });
        QVERIFY(outlook != tables.end());
        // 18 months are six quarters of two fiscal years.
        QCOMPARE(outlook->rows.size(), 8);
        const auto pictures = partsOf<Picture>(printed);
        QVERIFY(std::any_of(pictures.begin(), pictures.end(),
            [](const Picture &one) { return one.kind == PictureKind::ForecastFan; }));
    }

    /// 61 MQL are 6.1 deals of 100,000 EUR sixty days later, for which 30,000 EUR are spent.
    void horizons_standBeforeTheEntries_seenFromADay()
    {
        Plan plan = test::smallPlan();
        Entry campaign;
        campaign.id = { 801 };
        campaign.title = u"Autumn"_s;
        campaign.stage = test::kMql;
        campaign.period = { QDate(2026, 8, 10), QDate(2026, 9, 10) };
        campaign.expectedVolume = 61;
        campaign.cost = { 30'000'00 };
        plan.entries = { campaign };
        const auto tableOf = [&](QDate today) {
            OutlineOptions options;
            options.today = today;
            const auto tables = partsOf<Table>(outline(plan, figures(plan), options));
            const auto at = std::find_if(tables.begin(), tables.end(),
                [](const Table &table) { return table.header.contains(u"No quarter named"_s); });
            return at == tables.end() ? Table() : *at;
        };
        const Table table = tableOf({ 2026, 7, 1 });
        QCOMPARE(table.header,
            (QStringList { QString(), u"Q1 FY27"_s, u"Q2 FY27"_s, u"Later in FY27"_s,
                u"After that"_s, u"No quarter named"_s }));
        QCOMPARE(table.rows.size(), 2);
        const auto texts = [&](qsizetype row) {
            QStringList all;
            for (const Cell &cell : table.rows[row])
                all.append(QString(cell.text).replace(QChar::Nbsp, u' '));
            return all;
        };
        QCOMPARE(texts(0), (QStringList { u"Marketing brings"_s, {}, u"610 k"_s, {}, {}, {} }));
        QCOMPARE(texts(1), (QStringList { u"Marketing costs"_s, {}, u"30 k"_s, {}, {}, {} }));
        QVERIFY(tableOf({}).rows.isEmpty());
    }

    /// Settings are no item, and yet a scenario may change them.
    void scenarioOfSettings_saysWhatItChanges()
    {
        QRandomGenerator ids(1);
        const Plan plan = samplePlan().value();
        Plan changed = plan;
        changed.settings.wholeWinsFirst = true;
        changed.settings.firstResponse = { 30 };
        Scenario scenario;
        scenario.name = u"Quicker"_s;
        const Plan with = putScenario(plan, scenario, captured(plan, changed), ids).value();
        QStringList texts;
        const Outline printed = outline(with, figures(with));
        const auto paragraphs = partsOf<Paragraph>(printed);
        for (const Paragraph &paragraph : paragraphs)
            texts.append(paragraph.text);
        QCOMPARE(texts.filter(u"Quicker"_s),
            QStringList(u"Quicker: Plan: first response: 0.007\u00a0days → 0.021\u00a0days, whole "
                        "wins first: – → yes."_s));
    }

    void scenario_standsBesideThePlan_withWhatItChanges()
    {
        const Plan plan = samplePlan().value();
        const Outline printed = outline(plan, figures(plan));
        QStringList texts;
        for (const Paragraph &paragraph : partsOf<Paragraph>(printed))
            texts.append(paragraph.text);
        const auto changes = texts.filter(u"Cautious spring: "_s);
        QCOMPARE(changes.size(), 1);
        QVERIFY2(changes.first().contains(u"rate: 27\u00a0% → 25\u00a0%"_s),
            qPrintable(changes.first()));
        const auto tables = partsOf<Table>(printed);
        QVERIFY(std::any_of(tables.begin(), tables.end(), [](const Table &table) {
            return table.header.mid(1) == QStringList { u"Plan"_s, u"Cautious spring"_s };
        }));
    }

    void recyclingAndCurves_areSaidInWords()
    {
        Plan plan = test::smallPlan();
        plan.steps[0].recycleShare = { 300'000 };
        plan.steps[0].recycleDelay = { 60 * kMinutesPerDay };
        plan.steps[1].lagCurve = { { { 400'000 }, {}, { 600'000 } } };
        QStringList texts;
        for (const Paragraph &paragraph : partsOf<Paragraph>(outline(plan, figures(plan))))
            texts.append(paragraph.text);
        QVERIFY(texts.contains(u"30\u00a0% of those who do not go from Inquiry to MQL come back to "
                               "Inquiry after 60\u00a0days."_s));
        QVERIFY(
            texts.contains(u"Of those who go from MQL to Won, 40\u00a0% at once, 60\u00a0% after "
                           "2 months."_s));
    }

    void waterfall_isPrintedInVolumeAndInMoney()
    {
        const Plan plan = test::smallPlan();
        QList<PictureKind> kinds;
        for (const Picture &picture : partsOf<Picture>(outline(plan, figures(plan))))
            kinds.append(picture.kind);
        QVERIFY(kinds.contains(PictureKind::Waterfall));
        QVERIFY(kinds.contains(PictureKind::WaterfallInMoney));
    }

    void outline_ofTheSmallPlan_saysWhatWasWorkedByHand()
    {
        // 1,200,000 EUR at 100,000 a deal are 12 won; at 10 % 120 MQL; at 20 % 600 inquiries.
        const Plan plan = test::smallPlan();
        const Outline printed = outline(plan, figures(plan));
        const auto paragraphs = partsOf<Paragraph>(printed);
        QCOMPARE(paragraphs.first().text,
            u"To reach 1.2 M EUR the plan needs 12 Won, so 120 MQL, so 600 Inquiry."_s.replace(
                u"1.2 M"_s, Format(u"en_GB"_s, u"EUR"_s).compactMoney(120'000'000)));
    }

    /// Marketing sources 60 %: 7.2 of the 12 deals pass MQL. Sales' own enter at Won.
    void outline_ofAStageThatAPartPasses_saysItsPart()
    {
        Plan plan = test::smallPlan();
        plan.streams[0].marketingShare = { 600'000 };
        const Outline printed = outline(plan, figures(plan));
        QCOMPARE(partsOf<Paragraph>(printed).first().text.replace(QChar::Nbsp, u' '),
            u"To reach 1.2 M EUR the plan needs 12 Won; for the 720 k that come through MQL, "
            "72 MQL, so 360 Inquiry."_s);
    }

    /// 12.4 wins are 13, so 130 MQL and 650 inquiries.
    void wholeWinsFirst_isPrintedSo()
    {
        Plan plan = test::smallPlan();
        plan.targets[0].revenue = { 124'000'000 };
        plan.settings.wholeWinsFirst = true;
        const Outline printed = outline(plan, figures(plan));
        const auto paragraphs = partsOf<Paragraph>(printed);
        const QString &sentence = paragraphs.first().text;
        QVERIFY2(sentence.endsWith(u"13 Won, so 130 MQL, so 650 Inquiry."_s), qPrintable(sentence));
    }

    void ownKindOfEntry_isPrintedByItsName()
    {
        Plan plan = test::smallPlan();
        FreeKind webinar;
        webinar.id = { 801 };
        webinar.name = u"Webinar"_s;
        plan.freeKinds = { webinar };
        Entry entry;
        entry.id = { 701 };
        entry.kind = EntryKind::Other;
        entry.freeKind = webinar.id;
        entry.title = u"Brakes"_s;
        entry.period = { QDate(2026, 9, 1), QDate(2026, 9, 2) };
        plan.entries = { entry };
        QStringList titles;
        const Outline printed = outline(plan, figures(plan));
        const auto tables = partsOf<Table>(printed);
        for (const Table &table : tables) {
            if (table.header.value(0) == u"When"_s)
                titles.append(table.rows.first().at(1).text);
        }
        QCOMPARE(titles, QStringList(u"Webinar: Brakes"_s));
    }

    void cancelled_writesNothingFurther()
    {
        const Plan plan = samplePlan().value();
        const std::atomic_bool isCancelled = true;
        QVERIFY(outline(plan, figures(plan), { nullptr, &isCancelled }).parts.isEmpty());
    }

    void outline_namesBothLeaders_andWhereTheySign()
    {
        const Plan plan = test::smallPlan();
        const Outline printed = outline(plan, figures(plan));
        QCOMPARE(printed.marketingLeader, u"Mara Lind"_s);
        const auto lines = partsOf<SignatureLines>(printed);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().salesName, u"Sam Ortega"_s);
    }

    void tables_haveAsManyCellsAsColumns()
    {
        const Plan plan = samplePlan().value();
        for (const Table &table : partsOf<Table>(outline(plan, figures(plan)))) {
            if (!table.header.isEmpty())
                QCOMPARE(table.widths.size(), table.header.size());
            for (const auto &row : table.rows)
                QCOMPARE(row.size(), table.widths.size());
        }
    }

    void emptyPlan_saysThatThereIsNothingYet()
    {
        Plan plan;
        plan.settings.horizonStart = QDate(2026, 1, 1);
        const Outline printed = outline(plan, figures(plan));
        QCOMPARE(printed.title, u"Joint plan"_s);
        QStringList texts;
        for (const Paragraph &paragraph : partsOf<Paragraph>(printed))
            texts.append(paragraph.text);
        QVERIFY(texts.contains(u"The shared calendar is empty."_s));
        QVERIFY(texts.contains(u"No market is sold through a channel yet."_s));
    }
};

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
