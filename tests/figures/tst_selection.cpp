// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/selection.h"
#include "tests/support/near.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Market> kEnergy { 102 };
constexpr Id<Stream> kEnergyStream { 402 };

/// smallPlan with a second market, Energy: the target is shared evenly, Energy's MQL win 5 % in 90
/// days and that rate is guessed. So it needs 120 MQL for 6 deals where Automotive needs 60.
Plan plan()
{
    Plan plan = smallPlan();
    Market energy = plan.markets[0];
    energy.id = kEnergy;
    energy.position = 1;
    energy.name = u"Energy"_s;
    plan.markets.append(energy);
    plan.streams[0].targetShare = { 500'000 };
    Stream stream = plan.streams[0];
    stream.id = kEnergyStream;
    stream.market = kEnergy;
    plan.streams.append(stream);
    Step inquiry = plan.steps[0];
    inquiry.id = { 511 };
    inquiry.stream = kEnergyStream;
    Step mql = plan.steps[1];
    mql.id = { 512 };
    mql.stream = kEnergyStream;
    mql.rate = { 50'000 };
    mql.rateEvidence.mark = EvidenceMark::Guessed;
    mql.lag = durationFromDays(90);
    plan.steps << inquiry << mql;
    return plan;
}

Waterfall waterfallOf(const Plan &plan, const Selection &selection)
{
    return waterfall(plan, figures(plan), selection);
}

} // namespace

class tst_Selection : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void waterfall_all_sumsTheStreams();
    void waterfall_market_takesItsStreamsOnly();
    void waterfall_quarter_followsItsRevenueBack();
    void waterfall_quarters_addUpToTheYear();
    void waterfall_gap_isWorthTheHeadlinesGapAtTheLastStage();
    void waterfall_cumulativeGap_endsAtTheGap();
    void waterfall_openingPipeline_fillsWhatIsPast();
    void waterfall_noStreams_hasBarsOfNothing();
    void waterfall_title_namesTheSelection();
    void waterfall_step_saysWhatPointsAreWorth();
    void waterfall_step_countsWhoHasNotAgreed();
    void noReturnLines_spanTheStreams();
    void noReturnLines_noStreams_areNone();
    void withEntry_fillsWhatIsNotSelected();
};

void tst_Selection::waterfall_all_sumsTheStreams()
{
    const Waterfall all = waterfallOf(plan(), {});
    QCOMPARE(all.streams, 2);
    QCOMPARE(all.stages.size(), 3);
    const WaterfallStage &mql = all.stages[1];
    QCOMPARE(mql.name, u"MQL"_s);
    QCOMPARE(mql.owner, Side::Marketing);
    QVERIFY(isNear(mql.need, 60 + 120));
    QVERIFY(isNear(mql.gap, -180));
    QVERIFY(isNear(mql.rate, 12.0 / 180)); // twelve deals from 180
    QVERIFY(isNear(mql.lagDays, (60 * 60 + 120 * 90) / 180.0));
    QCOMPARE(mql.rateMark, EvidenceMark::Guessed);
    QCOMPARE(mql.lagMark, EvidenceMark::Estimated);
    // 60 MQL worth 10,000.00 and 120 worth 5,000.00 each.
    QVERIFY(isNear(mql.needMinorUnits, 60 * 1'000'000.0 + 120 * 500'000.0));
    QVERIFY(isNear(mql.gapMinorUnits, -120'000'000));
    QCOMPARE(mql.latestDate, QDate(2027, 4, 1)); // 30 June - 90 days, Energy's
    QCOMPARE(all.stages[2].rate, 0.0);
}

void tst_Selection::waterfall_market_takesItsStreamsOnly()
{
    Selection selection;
    selection.market = kMarket;
    const Waterfall automotive = waterfallOf(plan(), selection);
    QCOMPARE(automotive.streams, 1);
    QVERIFY(isNear(automotive.stages[1].need, 60));
    QCOMPARE(automotive.stages[1].rateMark, EvidenceMark::Estimated);
    QCOMPARE(automotive.stages[1].latestDate, QDate(2027, 5, 1)); // 30 June - 60 days
}

void tst_Selection::waterfall_quarter_followsItsRevenueBack()
{
    Selection selection;
    selection.quarter = 0;
    const Waterfall first = waterfallOf(smallPlan(), selection);
    QVERIFY(isNear(first.stages[2].need, 3));
    QVERIFY(isNear(first.stages[1].need, 30));
    // Those of July and of the first 29 days of August had to enter before 1 July, 60 days earlier.
    QVERIFY(isNear(first.stages[1].needBefore, 10 + 10 * 29.0 / 31));
    QCOMPARE(first.stages[1].latestDate, QDate(2026, 8, 1));
}

void tst_Selection::waterfall_quarters_addUpToTheYear()
{
    Plan planned = plan();
    Entry campaign;
    campaign.id = { 701 };
    campaign.title = u"Spring mail"_s;
    campaign.period = { QDate(2026, 8, 1), QDate(2027, 6, 1) };
    campaign.stage = kInquiry;
    campaign.expectedVolume = 500;
    planned.entries = { campaign };
    const Figures all = figures(planned);
    const Waterfall year = waterfall(planned, all, {});
    for (qsizetype stage = 0; stage < year.stages.size(); ++stage) {
        double need = 0;
        double yields = 0;
        for (int quarter = 0; quarter < 4; ++quarter) {
            Selection selection;
            selection.quarter = quarter;
            const Waterfall part = waterfall(planned, all, selection);
            need += part.stages[stage].need;
            yields += part.stages[stage].planned;
        }
        QVERIFY(isNear(need, year.stages[stage].need));
        QVERIFY(isNear(yields, year.stages[stage].planned));
    }
}

void tst_Selection::waterfall_gap_isWorthTheHeadlinesGapAtTheLastStage()
{
    Plan planned = smallPlan();
    planned.settings.horizonMonths = 24;
    Entry campaign;
    campaign.id = { 701 };
    campaign.title = u"Spring mail"_s;
    campaign.period = { QDate(2027, 3, 1), QDate(2027, 7, 1) }; // lands in two fiscal years
    campaign.expectedVolume = 300;
    planned.entries = { campaign };
    const Figures all = figures(planned);
    const Waterfall year = waterfall(planned, all, {});
    QVERIFY(year.stages.last().planned > 0);
    for (const WaterfallStage &stage : year.stages)
        QVERIFY(isNear(stage.gapMinorUnits, all.headline.gapMinorUnits));
}

void tst_Selection::waterfall_cumulativeGap_endsAtTheGap()
{
    const WaterfallStage mql = waterfallOf(plan(), {}).stages[1];
    QCOMPARE(mql.cumulativeGap.size(), 12);
    QVERIFY(isNear(mql.cumulativeGap.last(), mql.gap));
    QVERIFY(isNear(mql.cumulativeGap.first(), -mql.needBefore - mql.needByMonth.months.first()));
}

void tst_Selection::waterfall_openingPipeline_fillsWhatIsPast()
{
    Plan opened = smallPlan();
    opened.openingPipeline = { { { 801 }, kStream, kMql, 20, {} } };
    const WaterfallStage mql = waterfallOf(opened, {}).stages[1];
    QVERIFY(isNear(mql.needBefore, 10 + 10 * 29.0 / 31)); // what was due before July
    QVERIFY(isNear(mql.planned, 20));
    QVERIFY(isNear(mql.gap, 20 - 120));
}

void tst_Selection::waterfall_noStreams_hasBarsOfNothing()
{
    Plan none = smallPlan();
    none.streams.clear();
    none.steps.clear();
    const Waterfall empty = waterfallOf(none, {});
    QCOMPARE(empty.streams, 0);
    QCOMPARE(empty.stages.size(), 3);
    QCOMPARE(empty.stages[0].need, 0.0);
    QVERIFY(empty.stages[0].latestDate.isNull());
    Plan broken = smallPlan();
    broken.steps[0].rate = {};
    QCOMPARE(waterfallOf(broken, {}).stages.size(), 3);
}

void tst_Selection::waterfall_title_namesTheSelection()
{
    Selection selection;
    QCOMPARE(waterfallOf(smallPlan(), selection).title.english(), u"All streams"_s);
    QCOMPARE(waterfallOf(smallPlan(), selection).period, u"FY27"_s);
    selection.quarter = 3;
    QCOMPARE(waterfallOf(smallPlan(), selection).period, u"Q4 FY27"_s);
    selection.market = kMarket;
    selection.channel = kChannel;
    QCOMPARE(waterfallOf(smallPlan(), selection).title.english(), u"Direct · Automotive"_s);
}

/// 100 inquiries in the first days become 20 MQL and 2 deals: 200,000.00, all of it in the year.
void tst_Selection::waterfall_step_saysWhatPointsAreWorth()
{
    Plan one = smallPlan();
    Entry entry;
    entry.id = { 701 };
    entry.title = u"Fair"_s;
    entry.period = { QDate(2026, 7, 1), QDate(2026, 7, 11) };
    entry.expectedVolume = 100;
    put(one.entries, entry);
    const auto stages = waterfallOf(one, {}).stages;
    QVERIFY(isNear(stages[0].onePointMinorUnits, 1'000'000)); // 20 % -> 21 %
    QVERIFY(isNear(stages[0].twoPointsMinorUnits, 2'000'000));
    QVERIFY(isNear(stages[1].onePointMinorUnits, 2'000'000)); // 10 % -> 11 %
    QVERIFY(isNear(stages[1].twoPointsMinorUnits, 4'000'000));
    QCOMPARE(*stages[2].twoPointsMinorUnits, 0.0);
    const Figures all = figures(one);
    QVERIFY(isNear(namedFigure(all, u"winRateLever"_s)->value, 4'000'000));
    QVERIFY(isNear(namedFigure(all, u"inquiryRateLever.automotive"_s)->value, 2'000'000));
}

void tst_Selection::waterfall_step_countsWhoHasNotAgreed()
{
    QRandomGenerator ids(1);
    Plan two = plan();
    const auto say = [&](qint64 step, Side side, Stand stand) {
        const auto item = standing(figures(two), ItemKind::Step, step)->item;
        two = *seal(
            two, item, { side, stand, {}, {}, QDateTime({ 2026, 6, 1 }, {}, Qt::UTC) }, ids);
    };
    say(kMqlStep.value, Side::Marketing, Stand::Agreed);
    say(kMqlStep.value, Side::Sales, Stand::AgreedWithReservation);
    say(512, Side::Marketing, Stand::Agreed);
    say(512, Side::Sales, Stand::Disputed);
    const auto stages = waterfallOf(two, {}).stages;
    QCOMPARE(stages[0].agreement, (StepAgreement { 2, 2, 2, 0 }));
    QCOMPARE(stages[1].agreement, (StepAgreement { 2, 0, 1, 1 }));
    QCOMPARE(stages[2].agreement, StepAgreement());
    Selection automotive;
    automotive.market = kMarket;
    QCOMPARE(waterfallOf(two, automotive).stages[1].agreement, (StepAgreement { 1, 0, 0, 0 }));
}

void tst_Selection::noReturnLines_spanTheStreams()
{
    const Figures all = figures(plan());
    Selection selection;
    selection.stage = kMql;
    const QList<NoReturnLine> lines = noReturnLines(plan(), all, selection);
    QCOMPARE(lines.size(), 4);
    // 30 September - 90 days (Energy) and - 60 days (Automotive).
    QCOMPARE(lines[0], (NoReturnLine { 0, { 2026, 7, 2 }, { 2026, 8, 1 } }));
    // No stage selected: inquiries, another thirty days earlier.
    QCOMPARE(
        noReturnLines(plan(), all, {})[0], (NoReturnLine { 0, { 2026, 6, 2 }, { 2026, 7, 2 } }));
    selection.market = kEnergy;
    QCOMPARE(noReturnLines(plan(), all, selection)[0],
        (NoReturnLine { 0, { 2026, 7, 2 }, { 2026, 7, 2 } }));
}

void tst_Selection::noReturnLines_noStreams_areNone()
{
    Selection selection;
    selection.market = { 999 };
    QVERIFY(noReturnLines(plan(), figures(plan()), selection).isEmpty());
}

void tst_Selection::withEntry_fillsWhatIsNotSelected()
{
    Plan withOne = plan();
    Entry entry;
    entry.id = { 701 };
    entry.market = kMarket;
    entry.stage = kMql;
    put(withOne.entries, entry);
    Selection selection;
    QCOMPARE(withEntry(withOne, selection), Selection());
    selection.entry = entry.id;
    selection.market = kEnergy;
    const Selection filled = withEntry(withOne, selection);
    QCOMPARE(filled.stage, kMql);
    QCOMPARE(filled.market, kEnergy);
    QCOMPARE(filled.channel, Id<Channel> {});
    selection.entry = { 999 };
    QCOMPARE(withEntry(withOne, selection), selection);
}

QTEST_APPLESS_MAIN(tst_Selection)
#include "tst_selection.moc"
