// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who came further than a stage without ever having stood in it, counted and taken into the plan.

#include "app/evidence/closed_cohorts.h"
#include "app/evidence/use_as.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// Of 40 leads 20 become MQL by date; of those 10 are won. 5 more are won without an MQL date.
QByteArray leads()
{
    QByteArray csv = "id,created,source,Became MQL Date,won\n";
    const auto add = [&csv](int lead, const QByteArray &mql, const QByteArray &won) {
        csv += QByteArray::number(lead) + ",2018-01-0" + QByteArray::number(1 + lead % 9) + ','
            + (lead % 2 == 0 ? "Web" : "Fair") + ',' + mql + ',' + won + '\n';
    };
    for (int lead = 1; lead <= 10; ++lead)
        add(lead, "2018-02-01", "2018-03-01");
    for (int lead = 11; lead <= 20; ++lead)
        add(lead, "2018-02-01", {});
    for (int lead = 21; lead <= 25; ++lead)
        add(lead, {}, "2018-03-01");
    for (int lead = 26; lead <= 40; ++lead)
        add(lead, {}, {});
    return csv;
}

} // namespace

class SkipsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        const auto path = m_folder.write(u"crm.csv"_s, leads());
        m_measurement = measured({ path }).value();
        QCOMPARE(m_measurement.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"Won"_s }));
    }

    void skips_areCountedByStage_andByPart()
    {
        QCOMPARE(m_measurement.all.reached, (QList<qint64> { 40, 25, 15 }));
        QCOMPARE(m_measurement.all.skipped, (QList<qint64> { 0, 5, 0 }));
        QCOMPARE(m_measurement.skipped, 5);
        for (const auto &breakdown : m_measurement.breakdowns) {
            if (breakdown.by != Dimensions { Dimension::Source })
                continue;
            QCOMPARE(breakdown.slices.size(), 2);
            for (const auto &slice : breakdown.slices) // 21, 23, 25 and 22, 24
                QCOMPARE(slice.skipped.value(1), slice.names.first() == u"Fair"_s ? 3 : 2);
        }
    }

    /// 5 of 25.
    void reading_isOfThoseWhoReachedTheStage()
    {
        const Reading reading = skipReading(m_measurement.all, 1);
        QCOMPARE(reading.cases, 25);
        QCOMPARE(reading.successes, 5);
        QCOMPARE(reading.value, 200'000);
        QCOMPARE(skipReading(m_measurement.all, 0).cases, 40); // of whom nobody did
        QCOMPARE(skipReading(m_measurement.all, 0).value, 0);
    }

    void share_becomesTheStepsOwn_measured()
    {
        QRandomGenerator ids(7);
        const Taken taken { MeasuredInput::Skips, m_measurement.all, 1, kStream };
        const auto plan = takeMeasured(smallPlan(), m_measurement, taken, kToday, ids);
        QVERIFY(plan.has_value());
        const Step &step = *find(plan->steps, kMqlStep);
        QCOMPARE(step.skipShare, Ratio { 200'000 });
        QCOMPARE(step.skipEvidence.mark, EvidenceMark::Measured);
        QCOMPARE(step.skipEvidence.successes, 5);
        QCOMPARE(step.rate, find(smallPlan().steps, kMqlStep)->rate);
        const auto card = draftCard(smallPlan(), m_measurement, taken, kToday, ids);
        QVERIFY(card.has_value());
        QCOMPARE(card->planned, 0);
        QCOMPARE(card->title, u"skip share of MQL → Won, Direct · Automotive"_s);
    }

    void nobodySkipped_isNothingToTake()
    {
        QRandomGenerator ids(7);
        const auto plan = takeMeasured(smallPlan(), m_measurement,
            { MeasuredInput::Skips, m_measurement.all, 0, kStream }, kToday, ids);
        QVERIFY(!plan.has_value());
    }

    void nobodySkippedAnyMore_isMeasured()
    {
        QRandomGenerator ids(7);
        Plan plan = smallPlan();
        for (Step &step : plan.steps)
            step.skipShare = { 50'000 };
        const auto first = std::find_if(plan.steps.cbegin(), plan.steps.cend(),
            [](const Step &step) { return step.stage == kInquiry && step.stream == kStream; });
        const auto taken = takeMeasured(plan, m_measurement,
            { MeasuredInput::Skips, m_measurement.all, 0, kStream }, kToday, ids);
        QVERIFY(taken.has_value());
        const Step &step = *find(taken->steps, first->id);
        QCOMPARE(step.skipShare, Ratio {});
        QCOMPARE(step.skipEvidence.mark, EvidenceMark::Measured);
        QCOMPARE(step.skipEvidence.cases, 40);
    }

private:
    ExportFolder m_folder;
    Measurement m_measurement;
};

QTEST_APPLESS_MAIN(SkipsTest)
#include "tst_skips.moc"
