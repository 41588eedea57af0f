// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A measured step where the plan has a stage in between: 6 of 30 leads won, after 110 days
// together.

#include "app/evidence/in_proportion.h"
#include "app/evidence/spanned_steps.h"
#include "app/evidence/use_as.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"
#include "tests/support/two_quarters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class SpannedStepsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void rates_multiplyToTheWhole();
    void times_addUpToTheWhole();
    void card_isAboutTheWholeWay();
    void rate_isPutOnBothSteps();
    void readings_sayThatNobodyCountedThem();
    void views_arePutOnBothSteps();
    void stepsThatRecycle_takeFirstTries();
    void exportsThatDoNotTell_endMeasuredRecycling();
    void meanTime_isPutOnBothSteps();
    void noChoice_keepsWhatThePlanHas();
    void curve_cannotBeDivided();
    void laterExport_tellsWhatWasMeasuredThen();

private:
    [[nodiscard]] Taken taken(MeasuredInput input) const
    {
        return { input, m_measurement.all, 0, kStream };
    }
    [[nodiscard]] Plan used(MeasuredInput input, const PlanningChoice &choice)
    {
        return useAs(m_plan, m_measurement, taken(input), choice, kToday, m_ids).value();
    }

    /// A third of who did not go on from inquiry came back, as was measured; from MQL a tenth, as
    /// somebody thinks.
    [[nodiscard]] Plan recyclingPlan() const
    {
        Plan plan = m_plan;
        Step inquiry = *find(plan.steps, kInquiryStep);
        inquiry.recycleShare = { 333'333 };
        inquiry.recycleDelay = durationFromDays(30);
        inquiry.recycleEvidence = { EvidenceMark::Measured, u"crm.csv"_s, 24, 8 };
        put(plan.steps, inquiry);
        Step mql = *find(plan.steps, kMqlStep);
        mql.recycleShare = { 100'000 };
        mql.recycleDelay = durationFromDays(30);
        put(plan.steps, mql);
        return plan;
    }

    ExportFolder m_folder;
    Measurement m_measurement;
    Plan m_plan = smallPlan(); // Inquiry → MQL 20 % in 30 days, MQL → Won 10 % in 60 days
    QRandomGenerator m_ids { 7 };
};

void SpannedStepsTest::initTestCase()
{
    m_measurement = measured({ m_folder.write(u"crm.csv"_s, twoQuarters()) }).value();
    QCOMPARE(m_measurement.total.won, 6);
}

void SpannedStepsTest::rates_multiplyToTheWhole()
{
    using Parts = QList<qint64>;
    // 1/2 and 1/4 make 1/8; 1/64 is its square
    QCOMPARE(onSteps(InputUnit::Ratio, { 500'000, 250'000 }, 15'625), (Parts { 250'000, 62'500 }));
    QCOMPARE(ofSteps(InputUnit::Ratio, { 250'000, 62'500 }), 15'625);
    QCOMPARE(
        onSteps(InputUnit::Ratio, { 1'000'000, 1'000'000 }, 250'000), (Parts { 500'000, 500'000 }));
    QCOMPARE(
        onSteps(InputUnit::Ratio, { 1'000'000, 500'000 }, 250'000), (Parts { 1'000'000, 250'000 }));
    QCOMPARE(onSteps(InputUnit::Ratio, { 300'000, 20'000 }, 1'000'000),
        (Parts { 1'000'000, 1'000'000 }));
}

void SpannedStepsTest::times_addUpToTheWhole()
{
    using Parts = QList<qint64>;
    QCOMPARE(onSteps(InputUnit::Duration, { 30, 60 }, 18), (Parts { 6, 12 }));
    QCOMPARE(onSteps(InputUnit::Duration, { 1, 1, 1 }, 100), (Parts { 33, 34, 33 }));
    QCOMPARE(onSteps(InputUnit::Duration, { 0, 0 }, 10), (Parts { 5, 5 }));
    QCOMPARE(ofSteps(InputUnit::Duration, { 33, 34, 33 }), 100);
}

void SpannedStepsTest::card_isAboutTheWholeWay()
{
    const auto card
        = draftCard(m_plan, m_measurement, taken(MeasuredInput::Rate), kToday, m_ids).value();
    QCOMPARE(card.planned, 20'000); // 20 % of 10 %
    QCOMPARE(card.readings.first().reading.value, 200'000); // 6 of 30
    QCOMPARE(card.steps.size(), 2);
    QCOMPARE(card.steps[0].planned, 200'000);
    QCOMPARE(card.steps[1].planned, 100'000);
    QVERIFY(card.steps[1].title.contains(u"MQL → Won"_s));
}

/// 0.04 % is the square of 2 %: so is each step's rate.
void SpannedStepsTest::rate_isPutOnBothSteps()
{
    const auto plan = used(MeasuredInput::Rate, { {}, {}, {}, {}, 400 });
    const Step first = *find(plan.steps, kInquiryStep);
    const Step second = *find(plan.steps, kMqlStep);
    QCOMPARE(first.rate.ppm, 40'000);
    QCOMPARE(second.rate.ppm, 10'000);
    QCOMPARE(first.lag, durationFromDays(30));
    QCOMPARE(first.rateEvidence.mark, EvidenceMark::Estimated); // how it divides is no measure
    QVERIFY(first.rateEvidence.source.startsWith(u"put on 2 steps in proportion: crm.csv"_s));
    QCOMPARE(plan.readings.size(), 2);
    QCOMPARE(plan.readings[0].cases, 30);
    for (const Reading &reading : plan.readings) {
        QCOMPARE(reading.slice, u"put on 2 steps in proportion"_s);
        QVERIFY(isInProportion(plan, reading));
    }
}

/// Also where the plan took something else since, or the rate itself.
void SpannedStepsTest::readings_sayThatNobodyCountedThem()
{
    auto plan = used(MeasuredInput::Rate, {});
    QVERIFY(isInProportion(plan, plan.readings[0]));
    QCOMPARE(withProportion(u"Web"_s, 3), u"Web, put on 3 steps in proportion"_s);
    QCOMPARE(withoutProportion(withProportion(u"Web"_s, 3)), u"Web"_s);
    QCOMPARE(withoutProportion(withProportion({}, 3)), QString());
    QCOMPARE(withoutProportion(u"Web, put on the site"_s), u"Web, put on the site"_s);
    plan.readings[0].slice.clear();
    QVERIFY(!isInProportion(plan, plan.readings[0]));
}

void SpannedStepsTest::views_arePutOnBothSteps()
{
    const auto plan = used(MeasuredInput::Rate, { 400, u"new site"_s, 20'000, {}, {} });
    QCOMPARE(find(plan.steps, kMqlStep)->rate.ppm, 100'000);
    const auto card = planningCard(plan, rateOf(kInquiryStep)).value();
    QCOMPARE(card.marketing->value, 40'000);
    QCOMPARE(card.marketing->reason, u"new site"_s);
    QCOMPARE(card.sales->value, 200'000);
}

/// 2 of the 6 won had come back from nurture: at the first try 4 of 30 were won.
void SpannedStepsTest::stepsThatRecycle_takeFirstTries()
{
    auto rate = taken(MeasuredInput::Rate);
    rate.slice.recycling.returned = { 24, 8 };
    rate.slice.recycling.stages = { RecycledStage {}, RecycledStage {} };
    rate.slice.recycling.stages[0].wentOn = 2;
    const auto card = draftCard(recyclingPlan(), m_measurement, rate, kToday, m_ids).value();
    QCOMPARE(card.readings.first().reading.successes, 4);
    QCOMPARE(card.readings.first().reading.value, 133'333);
    QCOMPARE(card.readings.first().reading.slice, u"first tries"_s);
    const auto plan
        = useAs(recyclingPlan(), m_measurement, rate, { {}, {}, {}, {}, 133'333 }, kToday, m_ids)
              .value();
    const Step inquiry = *find(plan.steps, kInquiryStep);
    const Step mql = *find(plan.steps, kMqlStep);
    QVERIFY(std::abs(ofSteps(InputUnit::Ratio, { inquiry.rate.ppm, mql.rate.ppm }) - 133'333) <= 1);
    QCOMPARE(inquiry.recycleShare, Ratio { 333'333 });
    QVERIFY(inquiry.rateEvidence.source.contains(u"first tries"_s));
    const auto other = draftCard(m_plan, m_measurement, rate, kToday, m_ids).value();
    QCOMPARE(other.readings.first().reading.value, 200'000); // of all, where nobody is recycled
}

void SpannedStepsTest::exportsThatDoNotTell_endMeasuredRecycling()
{
    const auto rate = taken(MeasuredInput::Rate);
    const auto card = draftCard(recyclingPlan(), m_measurement, rate, kToday, m_ids).value();
    QCOMPARE(card.readings.first().reading.value, 200'000);
    const auto plan
        = useAs(recyclingPlan(), m_measurement, rate, { {}, {}, {}, {}, 200'000 }, kToday, m_ids)
              .value();
    QCOMPARE(find(plan.steps, kInquiryStep)->recycleShare, Ratio {});
    QCOMPARE(find(plan.steps, kInquiryStep)->recycleEvidence, Evidence {});
    QCOMPARE(find(plan.steps, kMqlStep)->recycleShare, Ratio { 100'000 }); // that was no measure
    QVERIFY(find(plan.steps, kInquiryStep)
                ->rateEvidence.source.contains(u"those back from nurture among them"_s));
    const auto kept = useAs(recyclingPlan(), m_measurement, rate, {}, kToday, m_ids).value();
    QCOMPARE(kept.steps, recyclingPlan().steps);
}

void SpannedStepsTest::meanTime_isPutOnBothSteps()
{
    const qint64 whole = 26'400; // minutes: 110 days of six
    const auto plan = used(MeasuredInput::Lag, { {}, {}, {}, {}, whole });
    QCOMPARE(find(plan.steps, kInquiryStep)->lag.minutes, 8'800);
    QCOMPARE(find(plan.steps, kMqlStep)->lag.minutes, 17'600);
}

void SpannedStepsTest::noChoice_keepsWhatThePlanHas()
{
    const auto plan = used(MeasuredInput::Rate, {});
    QCOMPARE(plan.steps, m_plan.steps);
    QCOMPARE(plan.readings.size(), 2);
}

void SpannedStepsTest::curve_cannotBeDivided()
{
    const auto card = draftCard(m_plan, m_measurement, taken(MeasuredInput::Curve), kToday, m_ids);
    QVERIFY(!card);
    QCOMPARE(card.error().fault, Fault::SpansSeveralSteps);
    QCOMPARE(card.error().detail, u"MQL"_s);
}

/// Both steps' parts of the earlier rate make the 20 % of then; of a time its days.
void SpannedStepsTest::laterExport_tellsWhatWasMeasuredThen()
{
    const auto plan = used(MeasuredInput::Rate, { {}, {}, {}, {}, 200'000 });
    auto later = m_measurement;
    ++later.rows;
    ++later.total.leads;
    const auto card
        = draftCard(plan, later, taken(MeasuredInput::Rate), kToday.addDays(30), m_ids).value();
    QCOMPARE(card.readings.size(), 2);
    QVERIFY(card.then());
    QVERIFY(std::abs(card.then()->reading.value - 200'000) <= 1); // rounded twice
    QCOMPARE(card.then()->reading.cases, 30);
    QCOMPARE(card.then()->reading.slice, QString()); // the whole way was counted
    QCOMPARE(card.then()->study.measuredOn, kToday);
    const auto time
        = draftCard(plan, later, taken(MeasuredInput::Lag), kToday.addDays(30), m_ids).value();
    QVERIFY(!time.then()); // of times nothing was kept
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::SpannedStepsTest)
#include "tst_spanned_steps.moc"
