// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the printed plan's chapters say of plans that were worked by hand.
#include "app/plan/scenario.h"
#include "app/report/outline.h"

#include "app/exchange/sample_plan.h"
#include "app/figures/why.h"
#include "tests/report/read_outline.h"
#include "tests/support/bridge_plan.h"
#include "tests/support/fair_plan.h"
#include "tests/support/second_stream.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestChapters : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bridge_namesPartsTargetPlannedShortfallAndSources()
    {
        const Outline all = printed(bridgePlan());
        const auto parts = under(all, u"The way to the target"_s);
        QVERIFY(texts(parts).contains(
            u"Of the target of 1.2 M EUR, new business must bring 270 k. The plan brings 100 k of "
            "it: 170 k are missing."_s));
        const auto pictures = only<Picture>(parts);
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures.first().kind, PictureKind::Bridge);
        const auto tables = only<Table>(parts);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(rows(tables[0]).mid(0, 2),
            (QStringList { u"Last year's revenue | – | +800 k | guessed"_s,
                u"Renewals | – | +130 k | guessed"_s }));
        QCOMPARE(rows(tables[1]),
            (QStringList { u"Left to new business | 270 k | 100 %"_s,
                u"sourced by marketing | 162 k | 60 %"_s, u"sourced by sales | 81 k | 30 %"_s,
                u"sourced by partners | 27 k | 10 %"_s, u"Planned | 100 k | 37 %"_s,
                u"Shortfall | −170 k | 63 %"_s }));
    }

    void bridge_hasAFigureForEachYear()
    {
        const auto pictures
            = only<Picture>(under(printed(bridgePlanOfTwoYears()), u"The way to the target"_s));
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures[0].year, 0);
        QCOMPARE(pictures[1].year, 1);
    }

    void summary_holdsRangeAndChanceOfEachQuarterAndYear()
    {
        const Plan plan = busyPlan();
        const auto sure = forecast(plan, { 200, 1, 1 }).value();
        const auto parts = under(printed(plan, { &sure }), u"Revenue by quarter and year"_s);
        const auto table = only<Table>(parts).value(0);
        QCOMPARE(table.header.mid(5), (QStringList { u"P10"_s, u"P50"_s, u"P90"_s, u"Chance"_s }));
        QCOMPARE(table.rows.size(), 5); // four quarters and their year
        QCOMPARE(table.strong, QList<qsizetype> { 4 });
        QCOMPARE(table.rows[4][0].text, u"FY27"_s);
        for (const auto &row : table.rows)
            QVERIFY(row.last().text.endsWith(u'%'));
    }

    void summary_withoutAForecast_hasTheNumbersAlone()
    {
        const auto parts = under(printed(smallPlan()), u"Revenue by quarter and year"_s);
        const auto table = only<Table>(parts).value(0);
        QCOMPARE(table.header.size(), 5);
        QCOMPARE(rows(table).last(), u"FY27 | the year | 1.2 M | 0 | −1.2 M"_s);
    }

    /// Twenty-three months from July 2026: the plan ends a month before its second year does.
    void summary_ofAPlanThatEndsWithinAQuarter_saysUntilWhen()
    {
        Plan plan = bridgePlanOfTwoYears();
        plan.settings.horizonMonths = 23;
        const auto parts = under(printed(plan), u"Revenue by quarter and year"_s);
        const QStringList lines = rows(only<Table>(parts).value(0));
        QCOMPARE(lines.size(), 10);
        QVERIFY2(lines[4].startsWith(u"FY27 | the year | "_s), qPrintable(lines[4]));
        QVERIFY2(lines[8].startsWith(u"Q4 FY28 | 1 Apr – 31 May 2028 | "_s), qPrintable(lines[8]));
        QVERIFY2(
            lines[9].startsWith(u"FY28 | 1 Jul 2027 – 31 May 2028 | "_s), qPrintable(lines[9]));
    }

    /// 90 days from inquiry to revenue: 30 September less 90 days is 2 July.
    void summary_saysTheLastStartOfEachQuarterAndStream()
    {
        const auto parts = under(printed(smallPlan()), u"Last starts"_s);
        const auto table = only<Table>(parts).value(0);
        QCOMPARE(table.header.mid(1),
            (QStringList { u"Q1 FY27"_s, u"Q2 FY27"_s, u"Q3 FY27"_s, u"Q4 FY27"_s }));
        QCOMPARE(rows(table).first(),
            u"Direct · Automotive | 2 Jul 2026 | 2 Oct 2026 | 31 Dec 2026 | 1 Apr 2027"_s);
    }

    void summary_ofSixtyMonthsAndManyStreams_staysShort()
    {
        Plan plan = smallPlan();
        plan.settings.horizonMonths = 60;
        const Market first = plan.markets.first();
        for (qint64 i = 1; i < 40; ++i) {
            Market market = first;
            market.id = { 1'000 + i };
            market.name = u"Market %1"_s.arg(i);
            put(plan.markets, market);
            Stream stream = plan.streams.first();
            stream.id = { 2'000 + i };
            stream.market = market.id;
            stream.targetShare = {};
            put(plan.streams, stream);
            for (const qint64 step : { 501, 502 }) {
                Step copy = *find(plan.steps, Id<Step> { step });
                copy.id = { step + i * 1'000 };
                copy.stream = stream.id;
                put(plan.steps, copy);
            }
        }
        const auto parts = under(printed(plan), u"Last starts"_s);
        const auto tables = only<Table>(parts);
        QVERIFY(tables.size() <= 2);
        for (const Table &table : tables)
            QVERIFY(table.rows.size() <= 15);
        QVERIFY2(texts(parts).first().contains(u"25 streams"_s), qPrintable(texts(parts).first()));
    }

    /// 10 deals of 100,000: 10 % more of each rate, of the deal size or of the fair are 100,000.
    void levers_areRankedWithTheirMoney_andWhereTheyMeetTheTarget()
    {
        const auto parts = under(printed(busyPlan()), u"What moves it most"_s);
        const auto table = only<Table>(parts).value(0);
        QCOMPARE(table.header.last(), u"Meets the target at"_s);
        QVERIFY(rows(table).contains(
            u"Deal size | 100,000 EUR | 110,000 EUR | +100 k | −100 k | 120,000 EUR"_s));
    }

    void alone_isToldInASentenceAndByQuarter()
    {
        const auto parts = under(printed(busyPlan()), u"Could one side win alone?"_s);
        const auto table = only<Table>(parts).value(0);
        QCOMPARE(table.rows.size(), 5);
        QVERIFY(
            texts(parts).first().startsWith(u"In FY27, with marketing's supply at its lowest"_s));
        QVERIFY(table.rows.last()[2].text.endsWith(u" missed"_s)); // 1.0 M of 1.2 M
    }

    /// Nine stages are read in tables of four and five.
    void tablesOfManyStages_areParted_soThatTheyAreRead()
    {
        Plan plan = smallPlan();
        plan.stages.last().position = 20;
        for (int i = 0; i < 6; ++i) {
            Stage stage = plan.stages[1];
            stage.id = { 310 + i };
            stage.position = 2 + i;
            stage.name = u"Stage %1"_s.arg(i);
            put(plan.stages, stage);
            Step step = *find(plan.steps, kMqlStep);
            step.id = { 520 + i };
            step.stage = stage.id;
            put(plan.steps, step);
        }
        const Outline all = printed(plan);
        QVERIFY(!texts(under(all, u"Funnel"_s)).isEmpty());
        const auto tables = only<Table>(under(all, u"By month: need / planned"_s));
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0].header.size() + tables[1].header.size(), 9 + 2);
        for (const Table &table : tables)
            QVERIFY(table.header.size() <= 7);
    }

    void months_inWhichNothingIs_areOneRow()
    {
        // The last deals are needed in June, the last inquiries 90 days earlier: no month is quiet.
        const auto busy = only<Table>(under(printed(smallPlan()), u"By month: need / planned"_s));
        QCOMPARE(busy.value(0).rows.size(), 14); // with before and after
        Plan longer = smallPlan();
        longer.settings.horizonMonths = 24; // no target for the second year
        const auto quiet = only<Table>(under(printed(longer), u"By month: need / planned"_s));
        QCOMPARE(quiet.value(0).rows.size(), 15);
        QCOMPARE(rows(quiet.value(0))[13], u"Jul 2027 – Jun 2028 | 0 / 0 | 0 / 0 | 0 / 0"_s);
    }

    void appendix_explainsEveryFigureOfThePlan()
    {
        const Plan plan = samplePlan().value();
        const Figures all = figures(plan);
        const auto parts = under(outline(plan, all, {}), u"How the numbers come about"_s);
        QSet<QString> explained;
        const QString lastDays
            = rows(only<Table>(under(outline(plan, all, {}), u"Last days"_s)).value(0))
                  .join(u'\n')
                  .replace(QChar::LineSeparator, u' ');
        for (const Table &table : only<Table>(parts)) {
            explained.insert(table.header.value(0));
            for (const auto &row : table.rows) {
                explained.insert(row.first().text.simplified());
                if (table.header.value(2) == u"How it comes about"_s)
                    QVERIFY2(!row.last().text.isEmpty(), qPrintable(row.first().text));
            }
        }
        for (const NamedFigure &figure : all.overall) {
            if (figure.name.contains(u"LatestDate."_s)) {
                QVERIFY2(lastDays.contains(figure.text), qPrintable(figure.name));
                continue;
            }
            const QString label = figureLabel(plan, figure).english();
            QVERIFY2(explained.contains(label.simplified()), qPrintable(label));
        }
        for (const Stream &stream : plan.streams)
            QVERIFY(explained.contains(rowNameOf(plan, stream)));
    }

    void appendix_saysOnceWhatAStreamTakesFromAnother()
    {
        Plan plan = smallPlan();
        Stream second = partnerStream(plan);
        second.ratesSameAs = second.lagsSameAs = kStream;
        putWithSteps(plan, second);
        const auto parts = under(printed(plan), u"Streams"_s);
        QString all;
        for (const Table &table : only<Table>(parts))
            all += rows(table).join(u'\n');
        QCOMPARE(all.count(u"go on: as Direct · Automotive"_s), 2);
        QCOMPARE(all.count(u"take: as Direct · Automotive"_s), 2);
    }

    void scenarioInTheMaking_isSaidWithWhatItChanges()
    {
        const Plan before = smallPlan();
        Plan plan = before;
        plan.steps[0].rate = { 250'000 };
        const Outline all = printed(plan, { nullptr, nullptr, &before });
        QCOMPARE(all.draft,
            u"A scenario is in the making, with 1 change so far: all numbers are the scenario's, "
            "not the plan's."_s);
        const QString first = texts(under(all, u"The plan at a glance"_s)).first();
        QVERIFY2(first.endsWith(u"Changed: rate of Inquiry → MQL, Direct · Automotive."_s),
            qPrintable(first));
    }

    void scenarioInTheMaking_countsWhatCameAndWent()
    {
        const Plan before = smallPlan();
        Plan plan = before;
        put(plan.channels, Channel { { 299 }, 5, u"Partners"_s });
        plan.targets.clear();
        const Outline all = printed(plan, { nullptr, nullptr, &before });
        QVERIFY2(all.draft.contains(u"with 2 changes so far"_s), qPrintable(all.draft));
        const QString first = texts(under(all, u"The plan at a glance"_s)).first();
        QVERIFY2(first.contains(u"Partners, added; "_s), qPrintable(first));
        QVERIFY2(first.endsWith(u", removed."_s), qPrintable(first));
    }

    void scenarios_sayWhoHandsOver_andThePeopleThatItTakes()
    {
        Plan plan = busyPlan();
        plan.teams[0].stage = {};
        Plan earlier = plan;
        earlier.stages[1].owner = Side::Sales;
        Scenario scenario;
        scenario.name = u"Earlier"_s;
        QRandomGenerator ids(1);
        plan = *putScenario(plan, scenario, captured(plan, earlier), ids);
        const QStringList lines
            = rows(only<Table>(under(printed(plan), u"Scenarios beside the plan"_s)).value(0));
        QVERIFY(lines.contains(u"Marketing hands over | MQL | Inquiry"_s));
        QVERIFY2(lines.contains(u"Sales' people needed | 1, there are 2 | 4, there are 2"_s),
            qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"Marketing's people needed | – | –"_s));
    }

private:
    static QString rowNameOf(const Plan &plan, const Stream &stream)
    {
        const Figures all = figures(plan);
        for (const StreamFigures &one : all.streams) {
            if (one.stream == stream.id)
                return one.name;
        }
        return {};
    }
};

QTEST_APPLESS_MAIN(TestChapters)
#include "tst_chapters.moc"
