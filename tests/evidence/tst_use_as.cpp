// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// From a measurement to the plan by way of people: the heat table, which part belongs to which
// stream, the card and the one edit that comes of it.

#include "app/evidence/heat_table.h"
#include "app/evidence/plan_link.h"
#include "app/evidence/use_as.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"
#include "tests/support/two_quarters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class UseAsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void cohorts_areFollowedToTheEnd();
    void cohortsByChannel_haveQuartersAsColumns();
    void inPeriod_countsWhatHappened();
    void over100Percent_hasNoShade();
    void curve_isCumulated();
    void part_isFoundByTheStreamsNames();
    void draft_changesNothing();
    void choice_isOneEdit();
    void noChoice_keepsWhatThePlanHas();
    void lag_isTakenWithoutTheNurturing_thatThePlanAdds();
    void curve_endsNurturing_asItHoldsIt();

private:
    [[nodiscard]] Taken rate() const
    {
        return { MeasuredInput::Rate, m_measurement.all, 0, m_stream };
    }

    ExportFolder m_folder;
    Measurement m_measurement;
    Plan m_plan;
    Id<Step> m_step;
    Id<Stream> m_stream;
    QRandomGenerator m_ids { 7 };
};

void UseAsTest::initTestCase()
{
    MeasureOptions options { {}, kToday };
    options.by = { { Dimension::Quarter, Dimension::Channel } };
    m_measurement
        = measure({ m_folder.write(u"crm.csv"_s, twoQuarters("direct")) }, options).value();
    QCOMPARE(m_measurement.total.leads, 30);
    QCOMPARE(m_measurement.stages, (QStringList { u"Lead"_s, u"Won"_s }));
    m_plan = smallPlan(); // without the stage before MQL: what was measured is one step
    removeRow(m_plan.steps, kInquiryStep);
    removeRow(m_plan.stages, kInquiry);
    m_step = m_plan.steps.first().id;
    m_stream = m_plan.steps.first().stream;
}

void UseAsTest::cohorts_areFollowedToTheEnd()
{
    const auto table = cohortTable(m_measurement);
    QCOMPARE(table.columns.size(), 1);
    QCOMPARE(table.columns.first().name, u"Won"_s);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0].quarter, QDate(2025, 1, 1));
    QCOMPARE(table.rows[0].leads, 20);
    QCOMPARE(table.cells[0][0].count, 5);
    QCOMPARE(table.cells[0][0].share, 0.25);
    QCOMPARE(table.cells[0][0].heat, 1.0); // the largest
    QCOMPARE(table.cells[1][0].share, 0.1);
    QCOMPARE(table.cells[1][0].heat, 0.4); // 0.1 of 0.25
    // Jeffreys: around 0.25, wider to the right
    QVERIFY(table.cells[0][0].low > 0.09 && table.cells[0][0].low < 0.12);
    QVERIFY(table.cells[0][0].high > 0.44 && table.cells[0][0].high < 0.49);
    // Nine in ten took up to 60 days, and the data end on 31 May: 61 days after the first quarter.
    QVERIFY(!table.rows[0].isOpen);
    QVERIFY(table.rows[1].isOpen);
}

void UseAsTest::cohortsByChannel_haveQuartersAsColumns()
{
    const auto table = cohortTable(m_measurement, Dimension::Channel);
    QCOMPARE(table.columns.size(), 2);
    QVERIFY(table.columns[1].isOpen);
    QCOMPARE(table.rows.size(), 2);
    for (qsizetype row = 0; row < 2; ++row) {
        const bool isDirect = table.rows[row].name == u"direct"_s;
        QCOMPARE(table.rows[row].leads, 15);
        QCOMPARE(table.cells[row][0].of, 10);
        QCOMPARE(table.cells[row][0].count, isDirect ? 3 : 2); // leads 0, 2, 4 and 1, 3
        QCOMPARE(table.cells[row][1].count, isDirect ? 1 : 0);
    }
    QVERIFY(cohortTable(m_measurement, Dimension::Source).rows.isEmpty()); // not asked for
}

void UseAsTest::inPeriod_countsWhatHappened()
{
    const auto table = periodTable(m_measurement);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.cells[0][0].count, 5);
    QCOMPARE(table.cells[1][0].count, 1);
    QVERIFY(!table.rows[1].isOpen);
    QCOMPARE(table.cells[0][0].high, 0.0); // no interval of what is no count of cases
}

/// Ten leads came, 12 went on: no shade of the others' is right for that.
void UseAsTest::over100Percent_hasNoShade()
{
    Measurement measurement;
    measurement.stages = { u"Lead"_s, u"MQL"_s };
    measurement.periods = { { QDate(2025, 1, 1), { 10, 4 } }, { QDate(2025, 4, 1), { 10, 12 } } };
    const auto table = periodTable(measurement);
    QCOMPARE(table.cells[0][0].heat, 1.0); // the largest up to 100 %
    QVERIFY(!table.cells[0][0].isBeyond);
    QVERIFY(table.cells[1][0].isBeyond);
    QCOMPARE(table.cells[1][0].heat, 0.0);
}

void UseAsTest::curve_isCumulated()
{
    const auto done = doneByMonth(m_measurement.all.overallTime);
    QCOMPARE(done.size(), 2); // 10 days, and 60: in the second month
    QCOMPARE(done[0], 5 / 6.0);
    QCOMPARE(done[1], 1.0);
    QVERIFY(doneByMonth({}).isEmpty());
}

void UseAsTest::part_isFoundByTheStreamsNames()
{
    const auto &channel = m_plan.channels.first();
    QCOMPARE(channel.name, u"Direct"_s);
    const auto place = sliceOf(m_plan, m_measurement, channel.id, {});
    QCOMPARE(place, (SlicePlace { { Dimension::Channel }, { u"direct"_s } }));
    QCOMPARE(sliceAt(m_measurement, place).overall.cases, 15);
    QCOMPARE(channelNamed(m_plan, u"direct"_s), channel.id);
    QVERIFY(channelNamed(m_plan, u"Partner"_s).isNull());
    QCOMPARE(sliceOf(m_plan, m_measurement, {}, m_plan.markets.first().id), SlicePlace {});
    QCOMPARE(sliceAt(m_measurement, {}).overall.cases, 30);
    QCOMPARE(measuredStage(m_plan, m_measurement, ordered(m_plan.stages).last().id), 1);
    QCOMPARE(measuredStage(m_plan, m_measurement, {}), -1);
}

void UseAsTest::draft_changesNothing()
{
    const auto before = m_plan;
    const auto card = draftCard(m_plan, m_measurement, rate(), kToday, m_ids).value();
    QCOMPARE(m_plan, before);
    QCOMPARE(card.place, rateOf(m_step));
    QCOMPARE(card.planned, find(m_plan.steps, m_step)->rate.ppm);
    QCOMPARE(card.readings.first().reading.value, 200'000); // 6 of 30
}

void UseAsTest::choice_isOneEdit()
{
    PlanningChoice choice { 250'000, u"More fairs."_s, 150'000, u"Fewer people."_s, 180'000 };
    const auto plan = useAs(m_plan, m_measurement, rate(), choice, kToday, m_ids).value();
    const auto card = planningCard(plan, rateOf(m_step)).value();
    QCOMPARE(card.planned, 180'000);
    QCOMPARE(card.evidence.mark, EvidenceMark::Estimated); // not what was measured
    QCOMPARE(card.marketing->value, 250'000);
    QCOMPARE(card.marketing->reason, u"More fairs."_s);
    QCOMPARE(card.sales->value, 150'000);
    QCOMPARE(card.readings.size(), 1);
    choice = { {}, {}, {}, {}, 200'000 };
    const auto taken = useAs(m_plan, m_measurement, rate(), choice, kToday, m_ids).value();
    QCOMPARE(find(taken.steps, m_step)->rateEvidence.mark, EvidenceMark::Measured);
    QVERIFY(taken.opinions.isEmpty());
}

void UseAsTest::noChoice_keepsWhatThePlanHas()
{
    const auto plan = useAs(m_plan, m_measurement, rate(), {}, kToday, m_ids).value();
    QCOMPARE(plan.steps, m_plan.steps);
    QCOMPARE(plan.readings.size(), 1);
    QCOMPARE(plan.studies.size(), 1);
}

/// What is planned for the step, with 4 days of nurturing for all who come, is what was measured.
void UseAsTest::lag_isTakenWithoutTheNurturing_thatThePlanAdds()
{
    const Taken lag { MeasuredInput::Lag, m_measurement.all, 0, m_stream };
    const auto measured = lagReading(m_measurement.all, 0).value;
    QVERIFY(measured > 4 * kMinutesPerDay);
    Plan nurturing = m_plan;
    Step &step = nurturing.steps.first();
    step.nurtureShare = { 400'000 };
    step.nurtureTime = durationFromDays(10);
    const auto card = draftCard(nurturing, m_measurement, lag, kToday, m_ids).value();
    QCOMPARE(card.readings.first().reading.value, measured - 4 * kMinutesPerDay);
    QCOMPARE(QString(card.readings.first().reading.slice).replace(QChar::Nbsp, u' '),
        u"4 days of nurturing not in it"_s);
    const auto taken = takeMeasured(nurturing, m_measurement, lag, kToday, m_ids).value();
    QCOMPARE(find(taken.steps, m_step)->lag.minutes, measured - 4 * kMinutesPerDay);
    QCOMPARE(find(taken.steps, m_step)->nurtureTime, durationFromDays(10));
    step.nurtureTime = durationFromDays(3'000);
    const auto none = takeMeasured(nurturing, m_measurement, lag, kToday, m_ids).value();
    QCOMPARE(find(none.steps, m_step)->lag, Duration {});
    const auto plain = takeMeasured(m_plan, m_measurement, lag, kToday, m_ids).value();
    QCOMPARE(find(plain.steps, m_step)->lag.minutes, measured);
}

void UseAsTest::curve_endsNurturing_asItHoldsIt()
{
    Plan nurturing = m_plan;
    nurturing.steps.first().nurtureShare = { 400'000 };
    nurturing.steps.first().nurtureTime = durationFromDays(10);
    const Taken curve { MeasuredInput::Curve, m_measurement.all, 0, m_stream };
    const auto taken = takeMeasured(nurturing, m_measurement, curve, kToday, m_ids).value();
    const Step &step = *find(taken.steps, m_step);
    QCOMPARE(step.nurtureShare, Ratio {});
    QCOMPARE(step.nurtureTime, Duration {});
    QCOMPARE(step.lagCurve, lagReading(m_measurement.all, 0).curve);
    QCOMPARE(taken.readings.first().slice, u"those nurtured first among them"_s);
}

} // namespace lockstep::test

QTEST_GUILESS_MAIN(lockstep::test::UseAsTest)
#include "tst_use_as.moc"
