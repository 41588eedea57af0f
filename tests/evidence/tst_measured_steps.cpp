// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// All measured steps taken into a plan at once: one by one, in the plan's stages and currency.

#include "app/evidence/input_place.h"
#include "app/evidence/lead_counters.h"
#include "app/evidence/use_measurement.h"
#include "app/plan/findings.h"
#include "app/plan/new_plan.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

constexpr Id<Stage> kHit { 309 };
const QDate kDay { 2026, 6, 1 };

/// 100 leads of the web, of which 50 became MQL after 10 days, 20 of them SQL after 20, 10 of these
/// won after 30; deals of 1,000.00 on average.
Measurement threeSteps()
{
    Measurement measurement;
    measurement.files = { u"crm.csv"_s };
    measurement.stages = { u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s };
    EvidenceSlice slice;
    slice.names = { u"Web"_s };
    slice.reached = { 100, 50, 20, 10 };
    slice.overall = { 100, 10, 0.05, 0.2 };
    slice.steps = { { 100, 50, 0.4, 0.6 }, { 50, 20, 0.3, 0.5 }, { 20, 10, 0.3, 0.7 } };
    for (const auto days : { 10, 20, 30 }) {
        MeasuredTime time;
        time.cases = 10;
        time.mean = days;
        time.byMonth = { time.cases };
        slice.times += time;
    }
    slice.deals.cases = 10;
    slice.deals.mean = 100'000;
    measurement.all = slice;
    measurement.all.names.clear();
    measurement.breakdowns = { { { Dimension::Source }, { slice } } };
    measurement.firstContact = QDate(2025, 1, 1);
    measurement.lastContact = QDate(2025, 12, 31);
    return measurement;
}

/// What `new` makes: the usual six stages, no market, no deal size.
Plan plainPlan()
{
    QRandomGenerator ids(5);
    return newPlan(QDate(2026, 6, 1), ids);
}

Id<Stage> stageCalled(const Plan &plan, const QString &name)
{
    const auto at = std::find_if(plan.stages.begin(), plan.stages.end(),
        [&name](const Stage &stage) { return stage.name == name; });
    Q_ASSERT(at != plan.stages.end());
    return at->id;
}

const Step &stepOf(const Plan &plan, Id<Stage> stage)
{
    const auto channel = std::find_if(plan.channels.begin(), plan.channels.end(),
        [](const Channel &one) { return one.name == u"Web"_s; });
    const auto at = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const Step &step) {
        return step.stage == stage && find(plan.streams, step.stream)->channel == channel->id;
    });
    Q_ASSERT(at != plan.steps.end());
    return *at;
}

} // namespace

class MeasuredStepsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newChannels_copyTheOtherSteps();
    void stageLeftOut_isBridged();
    void measuredSteps_areTakenOneByOne();
    void emptyDealSize_isTheMeasuredOne();
    void amountsInAnotherCurrency_areNotTaken();
    void sameStudyAgain_replacesItsReadings();
    void likelyRange_thatTheRateLeaves_isDropped();
    void moreSuccessesThanCases_areNoRate();

private:
    QRandomGenerator m_ids { 7 };
};

void MeasuredStepsTest::newChannels_copyTheOtherSteps()
{
    auto measurement = threeSteps();
    auto plan = smallPlan(); // Inquiry, MQL, Won, and Hit before them
    for (auto &stage : plan.stages)
        ++stage.position;
    put(plan.stages, Stage { kHit, 0, u"Hit"_s, Side::Marketing, {}, {} });
    put(plan.steps, Step { { 509 }, kStream, kHit, { 100'000 }, {}, durationFromDays(60), {} });
    measurement.planStages = { { u"SQL"_s, u"-"_s } };
    const auto used = useMeasurement(plan, measurement, m_ids).value();
    const auto copied = stepOf(used.plan, kHit);
    QCOMPARE(copied.rate, Ratio { 100'000 });
    QCOMPARE(copied.lag, durationFromDays(60));
    QCOMPARE(copied.rateEvidence,
        (Evidence { EvidenceMark::Estimated, u"as in Direct · Automotive"_s }));
    QCOMPARE(find(used.plan.streams, copied.stream)->targetShare, Ratio { 0 });
    QCOMPARE(stepOf(used.plan, kInquiry).rate, Ratio { 500'000 });
    QCOMPARE(used.leftOut.size(), 1);
    QVERIFY(used.leftOut.first().startsWith(u"SQL: "_s));
}

/// Without SQL, 10 of the 50 MQL were won; how long that took was not measured.
void MeasuredStepsTest::stageLeftOut_isBridged()
{
    auto measurement = threeSteps();
    measurement.planStages = { { u"SQL"_s, u"-"_s } };
    const auto used = useMeasurement(smallPlan(), measurement, m_ids).value();
    const auto step = stepOf(used.plan, kMql);
    QCOMPARE(step.rate, Ratio { 200'000 });
    QCOMPARE(step.rateEvidence.cases, 50);
    QCOMPARE(step.lag, durationFromDays(60)); // as in Direct · Automotive
    QVERIFY(used.taken.first().contains(u"MQL → Won 20"_s));
}

void MeasuredStepsTest::measuredSteps_areTakenOneByOne()
{
    const auto result = useMeasurement(plainPlan(), threeSteps(), m_ids, kDay).value();
    const Plan &plan = result.plan;
    QCOMPARE(plan.stages.size(), 6);
    const auto step = [&](const QString &stage) { return stepOf(plan, stageCalled(plan, stage)); };
    QCOMPARE(step(u"Inquiry"_s).rate, Ratio { 500'000 });
    QCOMPARE(step(u"Inquiry"_s).rateEvidence.mark, EvidenceMark::Measured);
    QCOMPARE(step(u"Inquiry"_s).lag, durationFromDays(10));
    QCOMPARE(step(u"SQL"_s).rate, Ratio { 500'000 });
    QCOMPARE(step(u"SQL"_s).lag, durationFromDays(30));
    // 40 % in 20 days from MQL to SQL, on two steps that were alike
    QCOMPARE(step(u"MQL"_s).rate.ppm, step(u"SAL"_s).rate.ppm);
    QVERIFY(std::abs(step(u"MQL"_s).rate.fraction() - std::sqrt(0.4)) < 1e-5);
    QCOMPARE(step(u"SAL"_s).lag, durationFromDays(10));
    QCOMPARE(step(u"SAL"_s).rateEvidence.mark, EvidenceMark::Estimated);
    QCOMPARE(step(u"Hit"_s).rateEvidence.mark, EvidenceMark::Guessed);
    QVERIFY(sound(plan));
}

void MeasuredStepsTest::emptyDealSize_isTheMeasuredOne()
{
    const auto plan = useMeasurement(plainPlan(), threeSteps(), m_ids, kDay).value().plan;
    const auto &market = plan.markets.first();
    QCOMPARE(market.dealSize, Money { 100'000 });
    QCOMPARE(market.dealSizeEvidence.mark, EvidenceMark::Measured);
    QCOMPARE(market.dealSizeEvidence.cases, 10);
}

void MeasuredStepsTest::amountsInAnotherCurrency_areNotTaken()
{
    auto measurement = threeSteps();
    measurement.currency = u"USD"_s;
    const auto result = useMeasurement(plainPlan(), measurement, m_ids, kDay);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::SeveralCurrencies);
    auto plan = plainPlan();
    plan.settings.dealSize = { 5'000 };
    QCOMPARE(useMeasurement(plan, measurement, m_ids, kDay).value().plan.markets.first().dealSize,
        Money { 5'000 });
    QVERIFY(useMeasurement(smallPlan(), measurement, m_ids, kDay)
                .value()
                .leftOut.last()
                .contains(u"USD"_s));
}

void MeasuredStepsTest::sameStudyAgain_replacesItsReadings()
{
    const auto once = useMeasurement(plainPlan(), threeSteps(), m_ids, kDay).value().plan;
    const auto twice = useMeasurement(once, threeSteps(), m_ids, kDay).value().plan;
    QCOMPARE(once.readings.size(), 9); // the deal size, rate and time of four steps
    QCOMPARE(twice.readings.size(), 8 + 1);
    QCOMPARE(twice.studies.size(), 1);
}

void MeasuredStepsTest::likelyRange_thatTheRateLeaves_isDropped()
{
    auto plan = smallPlan();
    plan.steps.first().rateLow = { 150'000 };
    plan.steps.first().rateHigh = { 250'000 };
    const auto next = withInput(plan, rateOf(kInquiryStep), 500'000, {}).value();
    QCOMPARE(find(next.steps, kInquiryStep)->rateHigh, Ratio {});
    const auto kept = withInput(plan, rateOf(kInquiryStep), 160'000, {}).value();
    QCOMPARE(find(kept.steps, kInquiryStep)->rateHigh, Ratio { 250'000 });
}

void MeasuredStepsTest::moreSuccessesThanCases_areNoRate()
{
    QCOMPARE(measuredRate(2, 3).successes, 2);
    QCOMPARE(measuredRate(2, -250).successes, 0);
    QCOMPARE(measuredRate(-1, 0), MeasuredRate {});
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::MeasuredStepsTest)
#include "tst_measured_steps.moc"
