// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/sample_plan.h"

#include "app/calendar/clashes.h"
#include "app/exchange/plan_json.h"
#include "app/figures/figures.h"
#include "app/plan/fields.h"
#include "app/plan/names.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

class SamplePlanTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void sample_hasNoFindings();
    void sample_isWrittenAsItWasRead();
    void sample_hasAGapOfTwoMillion();
    void guesses_areAboutAQuarter();
    void agreement_isUnderWay();
    void voidSeals_areThoseGivenToEarlierContent();
    void clauses_nameOnlyKnownFigures();
    void accounts_overlapByAQuarter();
    void sample_hasEveryKindOfThing();
    void sample_saysHowItIsRun();
    void sample_usesTheWholeCalendar();
    void documentsExample_isWhatTheDocumentSays();

private:
    Plan m_plan;
    Figures m_figures;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(qEnvironmentVariable("LOCKSTEP_SOURCE") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SamplePlanTest::initTestCase()
{
    const auto plan = samplePlan();
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().subject + u": "_s + plan.error().detail));
    m_plan = *plan;
    m_figures = figures(m_plan);
}

void SamplePlanTest::sample_hasNoFindings()
{
    for (const auto &finding : m_figures.findings)
        QFAIL(qPrintable(finding.error.subject + u": "_s + finding.error.detail));
    QVERIFY(m_plan.extras.isEmpty());
}

void SamplePlanTest::sample_isWrittenAsItWasRead()
{
    QCOMPARE(toJson(m_plan), contentOf(u"/resources/sample.plan.json"_s));
}

void SamplePlanTest::sample_hasAGapOfTwoMillion()
{
    // Planned revenue from a model of its own, written in another language.
    QCOMPARE(m_figures.headline.targetMinorUnits, 24'000'000'00.0);
    QVERIFY(std::abs(m_figures.headline.plannedMinorUnits - 21'913'771'50.0) < 1'00.0);
}

void SamplePlanTest::guesses_areAboutAQuarter()
{
    QVERIFY(m_figures.headline.guessShare > 0.20);
    QVERIFY(m_figures.headline.guessShare < 0.25);
}

void SamplePlanTest::agreement_isUnderWay()
{
    // 2 targets, 3 parts of the bridge, 3 markets, 6 stages, 6 streams, 30 steps, 25 opening
    // pipelines, 2 teams, 31 entries, 14 clauses, 3 tripwires, 1 scenario.
    QCOMPARE(m_figures.tally->items, 126);
    QCOMPARE(m_figures.tally->agreed, 56);
    QCOMPARE(m_figures.tally->disputed, 2);
    QHash<Stand, int> stands;
    for (const auto &seal : m_plan.seals)
        ++stands[seal.stand];
    QCOMPARE(stands.value(Stand::Parked), 1);
    QCOMPARE(stands.value(Stand::AgreedWithReservation), 1);
}

void SamplePlanTest::voidSeals_areThoseGivenToEarlierContent()
{
    QStringList changes;
    for (const auto &standing : m_figures.standings) {
        if (standing.marketing.isVoid)
            changes << u"marketing, "_s + standing.item.title;
        if (standing.sales.isVoid)
            changes << u"sales, "_s + standing.item.title;
    }
    const QStringList expected { u"marketing, MQL → SAL, Partner · Food & beverage"_s,
        u"sales, MQL → SAL, Partner · Food & beverage"_s, u"sales, Motion & Handling Expo"_s };
    // More of them: items read differently now; see reseal.cpp.
    QCOMPARE(changes, expected);
}

void SamplePlanTest::clauses_nameOnlyKnownFigures()
{
    QCOMPARE(m_figures.clauses.size(), 14);
    int live = 0;
    for (const auto &clause : m_figures.clauses) {
        for (const auto &text : { clause.marketing, clause.sales, clause.shared }) {
            QVERIFY2(!text.hasErrors(), qPrintable(text.plain()));
            live += static_cast<int>(std::count_if(text.parts.begin(), text.parts.end(),
                [](const LiveText::Part &part) { return !part.figure.isEmpty(); }));
        }
    }
    QVERIFY(live >= 15);
}

void SamplePlanTest::accounts_overlapByAQuarter()
{
    // 16 of 64 different names; "BRANNVIK STAMPINGS" is "Brannvik Stampings".
    QCOMPARE(m_figures.overlap->marketing, 40);
    QCOMPARE(m_figures.overlap->sales, 40);
    QCOMPARE(m_figures.overlap->shareOfUnion, 0.25);
}

template <class E, class Noun> static QSet<E> values(const QList<Noun> &rows, E Noun::*member)
{
    QSet<E> found;
    for (const auto &row : rows)
        found << row.*member;
    return found;
}

void SamplePlanTest::sample_hasEveryKindOfThing()
{
    forEachList(m_plan, [](const char *name, const auto &rows) {
        // Nothing of its calendar has run, so that nothing came of it yet.
        if (QLatin1StringView(name) != "extras"_L1 && QLatin1StringView(name) != "entryOutcomes"_L1)
            QVERIFY2(!rows.isEmpty(), name);
    });
    QCOMPARE(m_plan.streams.size(), 6);
    QCOMPARE(m_plan.steps.size(), 30);
    QCOMPARE(values(m_plan.entries, &Entry::kind).size(), 9);
    QCOMPARE(values(m_plan.entries, &Entry::owner).size(), 2);
    QCOMPARE(values(m_plan.touches, &Touch::kind).size(), 4);
    QCOMPARE(values(m_plan.buyerRoles, &BuyerRole::say).size(), qsizetype(enumNames<Say>.size()));
    QCOMPARE(values(m_plan.seals, &Seal::kind).size(), qsizetype(enumNames<ItemKind>.size()));
}

void SamplePlanTest::sample_saysHowItIsRun()
{
    const auto countOf = [](const auto &rows, auto isSought) {
        return std::count_if(rows.begin(), rows.end(), isSought);
    };
    QCOMPARE(countOf(m_plan.stages,
                 [](const Stage &stage) {
                     return stage.stallLimit.minutes > 0 && !stage.stallPlay.isEmpty();
                 }),
        3);
    // The stage reads as its latest version does.
    const Stage &mql = *find(m_plan.stages, Id<Stage> { 23 });
    QVERIFY(mql.maySkip);
    QCOMPARE(m_plan.definitionVersions.last().definition, mql.definition);
    QCOMPARE(m_plan.definitionVersions.last().entryCriteria, mql.entryCriteria);
    QCOMPARE(m_plan.definitionVersions.last().exitCriteria, mql.exitCriteria);
    QCOMPARE(values(m_plan.tripwires, &Tripwire::kind).size(), 3);
    QCOMPARE(values(m_plan.pastEfforts, &PastEffort::verdict).size(),
        qsizetype(enumNames<Verdict>.size()));
    // The channels' cards are the revenue of the year before, as the target has it by quarter.
    qint64 cards = 0;
    for (const PastEffort &effort : m_plan.pastEfforts)
        cards += effort.kind == PastKind::Channel ? effort.revenue.minorUnits : 0;
    const QuarterMoney &year = m_plan.targets.first().lastYear;
    QCOMPARE(cards,
        year.first.minorUnits + year.second.minorUnits + year.third.minorUnits
            + year.fourth.minorUnits);
    const Entry &launch = *find(m_plan.entries, Id<Entry> { 307 });
    QCOMPARE(find(m_plan.bridgeRows, launch.bridgeRow)->title, u"H7 palletiser"_s);
}

void SamplePlanTest::sample_usesTheWholeCalendar()
{
    const auto has = [this](auto isSought) {
        return std::any_of(m_plan.entries.begin(), m_plan.entries.end(), isSought);
    };
    QVERIFY(has([](const Entry &entry) { return !entry.rule.isEmpty() && entry.isTimed; }));
    QVERIFY(has([](const Entry &entry) { return !entry.movesWith.isNull(); }));
    QVERIFY(has([](const Entry &entry) { return !entry.freeKind.isNull(); }));
    QVERIFY(has([](const Entry &entry) {
        return entry.buildTime.minutes > 0 && entry.followUpTime.minutes > 0 && entry.inWorkingDays
            && !entry.goal.isEmpty() && !entry.messaging.isEmpty();
    }));
    QVERIFY(std::any_of(m_plan.seals.begin(), m_plan.seals.end(), [](const Seal &seal) {
        return seal.kind == ItemKind::Entry && seal.stand == Stand::Disputed
            && !seal.note.isEmpty();
    }));
    // The first year's entries cost 1,627,000 of the budget of 1,700,000.
    const BudgetFigures year = budgets(m_plan).first();
    QCOMPARE(year.budget, Money { 1'700'000'00 });
    QCOMPARE(year.planned, Money { 1'627'000'00 });
}

void SamplePlanTest::documentsExample_isWhatTheDocumentSays()
{
    const auto document = contentOf(u"/docs/plan-json.md"_s);
    const auto start = document.indexOf("```json\n") + 8;
    const auto example = document.sliced(start, document.indexOf("```", start) - start);
    const auto read = fromJson(example, u"the example"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->unknownFields, QStringList { u"/entries/0/mood"_s });
    const auto computed = figures(read->plan);
    QVERIFY(computed.findings.isEmpty());
    QCOMPARE(namedFigure(computed, u"wonNeed"_s)->value, 24.0);
    QCOMPARE(namedFigure(computed, u"leadNeed"_s)->value, 240.0);
    QCOMPARE(namedFigure(computed, u"leadNeedPerMonth"_s)->value, 20.0);
    QCOMPARE(computed.entries.first().won, 6.0);
    QCOMPARE(computed.headline.plannedMinorUnits, 300'000'00.0);
    QCOMPARE(computed.headline.gapMinorUnits, -900'000'00.0);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::SamplePlanTest)
#include "tst_sample_plan.moc"
