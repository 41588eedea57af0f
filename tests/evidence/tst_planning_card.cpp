// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/last_year.h"
#include "app/evidence/planning_card.h"
#include "app/evidence/take_measured.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

/// 40 leads of January to December 2017, of which the first 10 were won after 20 days for 1,000.
static QByteArray yearOfLeads()
{
    QByteArray text = "id,created,won,amount\n";
    for (int lead = 0; lead < 40; ++lead) {
        const auto date = QDate(2017, 1 + lead % 12, 1 + lead / 12);
        text += QByteArray::number(lead) + ',' + date.toString(Qt::ISODate).toLatin1() + ',';
        text += lead < 10 ? date.addDays(20).toString(Qt::ISODate).toLatin1() + ",1000\n" : ",\n";
    }
    return text + "x,2018-01-01,,\n";
}

class PlanningCardTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_measurement = measured({ m_folder.write(u"crm.csv"_s, yearOfLeads()) }).value();
        m_plan = smallPlan(); // without the stage before MQL: what was measured is one step
        removeRow(m_plan.steps, kInquiryStep);
        removeRow(m_plan.stages, kInquiry);
        const auto step = m_plan.steps.first();
        m_step = step.id;
        m_stream = step.stream;
        QCOMPARE(m_measurement.total.leads, 41);
    }

    void rate_isTakenWithItsIntervalAndStudy();
    void curve_keepsTheMean();
    void dealSize_isInThePlansUnits();
    void openingPipeline_isWhoStandsThere();
    void lastYear_isTheShapeOfItsQuarters();
    void stagesBetween_areRefused();
    void opinions_andAgreement();
    void laterReading_isComparedWithThePlan();
    void removedRow_takesItsReadingsAlong();
    void measuredMean_isNeverOutside();

private:
    Result<Plan> taken(const Plan &plan, MeasuredInput input, QDate today = QDate(2018, 2, 1))
    {
        auto next = takeMeasured(
            plan, m_measurement, { input, m_measurement.all, 0, m_stream }, today, m_ids);
        if (!next)
            qInfo() << next.error().subject << next.error().detail;
        return next;
    }

    ExportFolder m_folder;
    Measurement m_measurement;
    Plan m_plan;
    Id<Step> m_step;
    Id<Stream> m_stream;
    QRandomGenerator m_ids { 7 };
};

void PlanningCardTest::rate_isTakenWithItsIntervalAndStudy()
{
    const auto plan = taken(m_plan, MeasuredInput::Rate).value();
    const Step step = *find(plan.steps, m_step);
    QCOMPARE(step.rate.ppm, 243'902); // 10 of 41
    QCOMPARE(step.rateEvidence.mark, EvidenceMark::Measured);
    QCOMPARE(step.rateEvidence.cases, 41);
    QCOMPARE(step.rateEvidence.successes, 10);
    QCOMPARE(plan.studies.size(), 1);
    QCOMPARE(plan.studies.first().files, u"crm.csv"_s);
    QCOMPARE(plan.studies.first().leads, 41);
    const auto card = planningCard(plan, rateOf(m_step)).value();
    const auto &reading = card.readings.first().reading;
    // R: qbeta(c(0.025, 0.975), 10.5, 31.5)
    QVERIFY(std::abs(double(reading.low) - 133'000) < 3'000);
    QVERIFY(std::abs(double(reading.high) - 389'000) < 3'000);
    QVERIFY(!card.isOutside());
    QCOMPARE(taken(plan, MeasuredInput::Rate).value().readings.size(), 1); // in place of itself
}

void PlanningCardTest::curve_keepsTheMean()
{
    const auto plan = taken(m_plan, MeasuredInput::Curve).value();
    const Step step = *find(plan.steps, m_step);
    QCOMPARE(step.lag.minutes, 20 * kMinutesPerDay);
    // all within the first month: half of them at its beginning, half at its end
    QCOMPARE(step.lagCurve, (LagCurve { { { 500'000 }, { 500'000 } } }));
    const auto lag = taken(plan, MeasuredInput::Lag).value();
    QVERIFY(find(lag.steps, m_step)->lagCurve.isEmpty());
}

void PlanningCardTest::dealSize_isInThePlansUnits()
{
    const auto plan = taken(m_plan, MeasuredInput::DealSize).value();
    QCOMPARE(find(plan.streams, m_stream)->dealSize.minorUnits, 100'000);
    QCOMPARE(find(plan.streams, m_stream)->dealSizeEvidence.cases, 10);
}

void PlanningCardTest::openingPipeline_isWhoStandsThere()
{
    // 31 are open; nine in ten took 20 days, and only the lead of 1 January 2018 is younger.
    QCOMPARE(m_measurement.all.standing.first(), 31);
    QCOMPARE(m_measurement.all.leaked.first(), 30);
    const auto plan = taken(m_plan, MeasuredInput::OpeningPipeline).value();
    const auto row = std::find_if(plan.openingPipeline.begin(), plan.openingPipeline.end(),
        [this](const OpeningPipeline &one) { return one.stream == m_stream; });
    QVERIFY(row != plan.openingPipeline.end());
    QCOMPARE(row->count, 1);
    QCOMPARE(row->evidence.mark, EvidenceMark::Measured);
}

void PlanningCardTest::lastYear_isTheShapeOfItsQuarters()
{
    const auto target = m_plan.targets.first().id;
    const auto before = m_plan;
    const auto card = lastYearCard(m_plan, m_measurement, target, kToday, m_ids).value();
    QCOMPARE(m_plan, before);
    QCOMPARE(card.readings.first().reading.value, 1'000'000); // ten deals of 1,000.00
    QCOMPARE(card.readings.first().reading.cases, 10);
    QCOMPARE(card.shape->now, Spread::Even);
    qint64 whole = 0;
    for (const auto share : card.shape->shares)
        whole += share.ppm;
    QCOMPARE(whole, 1'000'000);
    const PlanningChoice choice { 1'200'000, u"more fairs"_s, {}, {}, 1'000'000 };
    const auto plan = useLastYear(m_plan, m_measurement, target, choice, kToday, m_ids).value();
    const auto kept = planningCard(plan, lastYearOf(target)).value();
    QCOMPARE(kept.readings.first().study.files, m_measurement.files.join(u" + "_s));
    QCOMPARE(kept.marketing->reason, u"more fairs"_s);
    QCOMPARE(plan.targets.first().evidence, m_plan.targets.first().evidence); // of its revenue
    const auto again = useLastYear(plan, m_measurement, target, choice, kToday, m_ids).value();
    QCOMPARE(again.readings.size(), plan.readings.size());
    const auto unchosen = useLastYear(m_plan, m_measurement, target, {}, kToday, m_ids).value();
    QCOMPARE(unchosen.targets, m_plan.targets);
    const Target row = *find(plan.targets, target);
    QCOMPARE(row.spread, Spread::LastYear);
    const auto &year = row.lastYear;
    QCOMPARE(year.first.minorUnits + year.second.minorUnits + year.third.minorUnits
            + year.fourth.minorUnits,
        1'000'000); // ten deals of 1,000.00
}

void PlanningCardTest::stagesBetween_areRefused()
{
    Plan plan = m_plan;
    for (Stage &stage : plan.stages)
        stage.position *= 2;
    put(plan.stages, Stage { { 999 }, 3, u"SAL"_s, Side::Sales, {}, {} });
    const auto refused = taken(plan, MeasuredInput::Rate);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::SpansSeveralSteps);
    QCOMPARE(refused.error().detail, u"SAL"_s);
}

void PlanningCardTest::opinions_andAgreement()
{
    const auto place = rateOf(m_step);
    auto plan = taken(m_plan, MeasuredInput::Rate).value();
    plan = putOpinion(plan, place, Side::Marketing, 300'000, u"new site"_s, m_ids).value();
    plan = putOpinion(plan, place, Side::Sales, 200'000, {}, m_ids).value();
    auto card = planningCard(plan, place).value();
    QCOMPARE(card.marketing->value, 300'000);
    QCOMPARE(card.sales->value, 200'000);
    QVERIFY(!card.isAgreed());
    plan = agreeOn(plan, place, 220'000, m_ids).value();
    card = planningCard(plan, place).value();
    QVERIFY(card.isAgreed());
    QCOMPARE(card.planned, 220'000);
    QCOMPARE(card.evidence.mark, EvidenceMark::Estimated);
    QCOMPARE(card.marketing->reason, u"new site"_s);
    plan = agreeOn(plan, place, 243'902, m_ids).value();
    QCOMPARE(planningCard(plan, place)->evidence.mark, EvidenceMark::Measured);
    plan = removeOpinion(plan, place, Side::Sales).value();
    QVERIFY(!planningCard(plan, place)->sales);
    QCOMPARE(removeOpinion(plan, place, Side::Sales).error().fault, Fault::NoSuchItem);
    QVERIFY(!putOpinion(plan, place, Side::Sales, -1, {}, m_ids));
}

void PlanningCardTest::laterReading_isComparedWithThePlan()
{
    auto plan = taken(m_plan, MeasuredInput::Rate, QDate(2018, 2, 1)).value();
    plan = agreeOn(plan, rateOf(m_step), 600'000, m_ids).value();
    QVERIFY(planningCard(plan, rateOf(m_step))->isOutside());
    auto later = m_measurement; // of the same files, with a lead more
    ++later.rows;
    ++later.total.leads;
    plan = takeMeasured(
        plan, later, { MeasuredInput::Rate, later.all, 0, m_stream }, QDate(2018, 5, 1), m_ids)
               .value();
    const auto cards = planningCards(plan);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().readings.size(), 2);
    QCOMPARE(cards.first().readings.first().study.measuredOn, QDate(2018, 5, 1));
    QCOMPARE(cards.first().then()->study.measuredOn, QDate(2018, 2, 1));
}

/// A few that take very long lift the mean over the middle half.
void PlanningCardTest::measuredMean_isNeverOutside()
{
    PlanningCard card;
    card.readings = { DatedReading {} };
    card.readings.first().reading.value = 100;
    card.readings.first().reading.low = 10;
    card.readings.first().reading.high = 50;
    card.planned = 100;
    QVERIFY(!card.isOutside());
    card.planned = 99;
    QVERIFY(card.isOutside());
}

void PlanningCardTest::removedRow_takesItsReadingsAlong()
{
    Plan plan = taken(m_plan, MeasuredInput::Rate).value();
    QCOMPARE(plan.readings.size(), 1);
    plan.readings.first().row = 12'345; // of a step that is not there
    QVERIFY(planningCards(plan).isEmpty());
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::PlanningCardTest)
#include "tst_planning_card.moc"
