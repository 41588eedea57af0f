// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/step_edits.h"

#include "app/funnel/funnel_edits.h"
#include "tests/funnel/two_channels.h"
#include "tests/support/outcome.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

LagCurve curve(const QList<int> &percents)
{
    LagCurve curve;
    for (const int percent : percents)
        curve.shares.append(Ratio { percent * qint64(10'000) });
    return curve;
}

Step first(const Result<Plan> &plan)
{
    return planOf(plan).steps.value(0);
}

} // namespace

class StepEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void setLagCurve_setsTheMeanToo()
    {
        Plan plan = smallPlan();
        plan.steps[0].lagEvidence = { EvidenceMark::Measured, u"CRM"_s, 40, 0 };
        const Step step = first(setLagCurve(plan, kInquiryStep, curve({ 25, 50, 25 })));
        QCOMPARE(step.lagCurve, curve({ 25, 50, 25 }));
        QCOMPARE(step.lag.minutes, 43'830); // 0.5 × 1 + 0.25 × 2 months
        QCOMPARE(step.lagEvidence.mark, EvidenceMark::Estimated);
    }

    void setLagCurve_notAllOfIt_isRefused()
    {
        QCOMPARE(errorOf(setLagCurve(smallPlan(), kInquiryStep, curve({ 25, 50 }))),
            (Error { Fault::OutOfRange, u"lag curve of Inquiry → MQL, Direct · Automotive"_s,
                u"together 100\u00a0%"_s }));
        QCOMPARE(errorOf(setLagCurve(smallPlan(), { 9 }, {})).fault, Fault::NoSuchItem);
    }

    void setLagCurve_emptied_leavesTheMean()
    {
        const Plan curved = setLagCurve(smallPlan(), kInquiryStep, curve({ 0, 100 })).value();
        const Step step = first(setLagCurve(curved, kInquiryStep, {}));
        QVERIFY(step.lagCurve.isEmpty());
        QCOMPARE(step.lag.minutes, 43'830);
    }

    void changeLag_ofACurve_keepsItsShape()
    {
        const Plan curved = setLagCurve(smallPlan(), kInquiryStep, curve({ 0, 50, 50 })).value();
        // Twice as long: what took 1 and 2 months takes 2 and 4.
        const double days = 1.5 * 30.4375;
        const auto longer = changeLag(curved, kInquiry, {}, { days, 2 * days });
        QCOMPARE(first(longer).lagCurve, curve({ 0, 0, 50, 0, 50 }));
        QCOMPARE(first(longer).lag.minutes, 3 * 43'830);
        // A third of it: a third and two thirds of a month, each in parts at once and after a
        // month.
        const auto shorter = changeLag(curved, kInquiry, {}, { days, days / 3 });
        QCOMPARE(first(shorter).lagCurve, curve({ 50, 50 }));
        // All at once, and back: the shape is gone, the mean is right.
        const auto none = changeLag(curved, kInquiry, {}, { days, 0 });
        QCOMPARE(first(none).lagCurve, curve({ 100 }));
        const auto again = changeLag(planOf(none), kInquiry, {}, { 0, 30.4375 / 2 });
        QCOMPARE(first(again).lagCurve, curve({ 50, 50 }));
    }

    void changeLag_beyondItsMonths_stopsThere()
    {
        const Plan curved = setLagCurve(smallPlan(), kInquiryStep, curve({ 0, 100 })).value();
        const auto longest = changeLag(curved, kInquiry, {}, { 30, 3'650 });
        QCOMPARE(first(longest).lagCurve.shares.size(), 61);
        QCOMPARE(first(longest).lag.minutes, 60 * 43'830);
    }

    void setNurturing_andBack_isTheSamePlan()
    {
        Plan plan = smallPlan();
        plan.steps[0].nurtureEvidence = { EvidenceMark::Measured, u"CRM"_s, 100, 60 };
        const auto next = setNurturing(plan, kInquiryStep, { { 600'000 }, durationFromDays(45) });
        QCOMPARE(first(next).nurtureShare.ppm, 600'000);
        QCOMPARE(first(next).nurtureTime, durationFromDays(45));
        QCOMPARE(first(next).nurtureEvidence.mark, EvidenceMark::Estimated); // typed over
        QCOMPARE(first(next).lag, plan.steps[0].lag);
        plan = smallPlan();
        const auto there = setNurturing(plan, kInquiryStep, { { 600'000 }, durationFromDays(45) });
        Plan back = setNurturing(*there, kInquiryStep, {}).value();
        back.steps[0].nurtureEvidence = plan.steps[0].nurtureEvidence;
        QCOMPARE(back, plan);
    }

    void setNurturing_ofMoreThanAll_isRefused()
    {
        const Plan plan = smallPlan();
        QCOMPARE(errorOf(setNurturing(plan, kInquiryStep, { { 1'000'001 }, {} })).fault,
            Fault::OutOfRange);
        QCOMPARE(
            errorOf(setNurturing(plan, kInquiryStep, { { -1 }, {} })).fault, Fault::OutOfRange);
        const auto long_ = setNurturing(plan, kInquiryStep, { { 1 }, durationFromDays(3'651) });
        QCOMPARE(errorOf(long_).fault, Fault::OutOfRange);
        QVERIFY(errorOf(long_).subject.contains(u"nurture time"_s));
        QCOMPARE(errorOf(setNurturing(plan, Id<Step> { 9 }, {})).fault, Fault::NoSuchItem);
    }

    /// 20 + 40 % x 50 = 40 days are seen; 50 are wanted, so 30 of the lag's own.
    void changeLag_withNurturing_leavesThatAsItIs()
    {
        Plan plan = smallPlan();
        plan.steps[0].lag = durationFromDays(20);
        plan.steps[0].nurtureShare = { 400'000 };
        plan.steps[0].nurtureTime = durationFromDays(50);
        const auto next = changeLag(plan, kInquiry, {}, { 40, 50, 20 });
        QCOMPARE(first(next).lag, durationFromDays(30));
        QCOMPARE(first(next).nurtureTime, durationFromDays(50));
        QCOMPARE(first(changeLag(plan, kInquiry, {}, { 40, 20, 20 })).lag, Duration {});
        const Error error = errorOf(changeLag(plan, kInquiry, {}, { 40, 19, 20 }));
        QCOMPARE(error.fault, Fault::OutOfRange);
        QCOMPARE(QString(error.detail).replace(QChar::Nbsp, u' '),
            u"20 days, which nurturing takes, to 3,670 days"_s);
    }

    /// 7.437 days of nurturing read "7.4 days": that typed is what it takes.
    void changeLag_toNurturingAsItIsRead_leavesNoLag()
    {
        const Plan plan = smallPlan();
        QCOMPARE(first(changeLag(plan, kInquiry, {}, { 20, 7.4, 7.437 })).lag, Duration {});
        QCOMPARE(first(changeLag(plan, kInquiry, {}, { 20, 7.5, 7.549 })).lag, Duration {});
        QCOMPARE(
            errorOf(changeLag(plan, kInquiry, {}, { 20, 7.3, 7.437 })).fault, Fault::OutOfRange);
        QCOMPARE(errorOf(changeLag(plan, kInquiry, {}, { 20, -0.04 })).fault, Fault::OutOfRange);
    }

    void changeLag_ofSeveralWithNurturing_scalesTheRest()
    {
        Plan plan = twoStreams();
        for (Step &step : plan.steps)
            step.lag = durationFromDays(step.stream == kOther ? 40 : 20);
        const Plan next = changeLag(plan, kInquiry, {}, { 45, 75, 15 }).value(); // 30 become 60
        for (const Step &step : next.steps) {
            if (step.stage == kInquiry)
                QCOMPARE(step.lag, durationFromDays(step.stream == kOther ? 80 : 40));
        }
    }

    void setRecycling_andBack_isTheSamePlan()
    {
        const Plan plan = smallPlan();
        const Plan next
            = setRecycling(plan, kMqlStep, { { 400'000 }, kInquiry, durationFromDays(90) }).value();
        QCOMPARE(next.steps[1].recycleShare.ppm, 400'000);
        QCOMPARE(next.steps[1].recycleTo, kInquiry);
        QCOMPARE(next.steps[1].recycleDelay.days(), 90);
        QVERIFY(setRecycling(next, kMqlStep, {}).value() == plan);
    }

    void setSkipShare_andBack_isTheSamePlan()
    {
        const Plan plan = smallPlan();
        Plan next = setSkipShare(plan, kMqlStep, { 120'000 }).value();
        QCOMPARE(next.steps[1].skipShare.ppm, 120'000);
        QVERIFY(setSkipShare(next, kMqlStep, {}).value() == plan);
        next.steps[1].skipEvidence.mark = EvidenceMark::Measured;
        next = setSkipShare(next, kMqlStep, { 100'000 }).value();
        QCOMPARE(next.steps[1].skipEvidence.mark, EvidenceMark::Estimated);
        QVERIFY(!setSkipShare(plan, kMqlStep, { 1'000'001 }));
        QVERIFY(!setSkipShare(plan, { 999 }, {}));
    }

    void setRecycling_refused_data()
    {
        QTest::addColumn<qint64>("ppm");
        QTest::addColumn<qint64>("stage");
        QTest::addColumn<double>("days");
        QTest::addColumn<QString>("detail");
        QTest::newRow("all") << qint64(1'000'000) << kInquiry.value << 9.0
                             << u"0\u00a0% to under 100\u00a0%"_s;
        QTest::newRow("less than none")
            << qint64(-1) << kInquiry.value << 9.0 << u"0\u00a0% to under 100\u00a0%"_s;
        QTest::newRow("later") << qint64(500'000) << kMql.value << 9.0
                               << u"Inquiry or an earlier stage"_s;
        QTest::newRow("nowhere") << qint64(500'000) << qint64(9) << 9.0 << QString();
        QTest::newRow("before it left")
            << qint64(500'000) << kInquiry.value << -1.0 << u"0 to 3,650\u00a0days"_s;
    }

    void setRecycling_refused()
    {
        QFETCH(qint64, ppm);
        QFETCH(qint64, stage);
        QFETCH(double, days);
        const auto result = setRecycling(
            smallPlan(), kInquiryStep, { { ppm }, { stage }, durationFromDays(days) });
        QTEST(errorOf(result).detail, "detail");
        QVERIFY(errorOf(result).subject.endsWith(u"Inquiry → MQL, Direct · Automotive"_s));
    }

    void changeRate_thatWouldNeverEnd_isRefused()
    {
        // A third stage before: a round of three keeps 0.999999² where the rate is a millionth.
        Plan plan = smallPlan();
        for (Stage &stage : plan.stages)
            ++stage.position;
        plan.stages.append({ { 304 }, 0, u"Hit"_s, Side::Marketing, {}, {} });
        plan.steps.append({ { 503 }, kStream, { 304 }, { 1'000'000 }, {}, {}, {} });
        plan.steps[0].rate = { 1'000'000 };
        plan.steps[1].recycleShare = { 999'999 };
        plan.steps[1].recycleTo = { 304 };
        QCOMPARE(errorOf(changeRate(plan, kMql, {}, { 0.1, 1e-6 })).subject,
            u"recycle share of Direct · Automotive"_s);
        QVERIFY(changeRate(plan, kMql, {}, { 0.1, 0.01 }));
    }

    void setRateRange_andBack_isTheSamePlan()
    {
        const Plan plan = smallPlan();
        const Plan next = setRateRange(plan, kInquiryStep, { { 150'000 }, { 240'000 } }).value();
        QCOMPARE(next.steps[0].rateLow.ppm, 150'000);
        QCOMPARE(next.steps[0].rateHigh.ppm, 240'000);
        QVERIFY(setRateRange(next, kInquiryStep, {}).value() == plan);
    }

    void setRateRange_besideTheRate_isRefused()
    {
        QCOMPARE(errorOf(setRateRange(smallPlan(), kInquiryStep, { { 210'000 }, {} })),
            (Error { Fault::OutOfRange, u"rate low of Inquiry → MQL, Direct · Automotive"_s,
                u"at most 20\u00a0%"_s }));
        QCOMPARE(errorOf(setRateRange(smallPlan(), kInquiryStep, { {}, { 190'000 } })).detail,
            u"at least 20\u00a0%"_s);
    }

    void changeRate_outOfTheRange_stretchesIt()
    {
        const Plan plan
            = setRateRange(smallPlan(), kInquiryStep, { { 150'000 }, { 240'000 } }).value();
        const Step high = first(changeRate(plan, kInquiry, {}, { 0.2, 0.3 }));
        QCOMPARE(high.rateLow.ppm, 150'000);
        QCOMPARE(high.rateHigh.ppm, 300'000);
        const Step low = first(changeRate(plan, kInquiry, {}, { 0.2, 0.1 }));
        QCOMPARE(low.rateLow.ppm, 100'000);
        QCOMPARE(low.rateHigh.ppm, 240'000);
    }

    void setStep_outOfTheRange_stretchesIt()
    {
        const Plan plan = setRateRange(smallPlan(), kInquiryStep, { { 150'000 }, {} }).value();
        Step step = plan.steps[0];
        step.rate = { 50'000 };
        QCOMPARE(first(setStep(plan, step)).rateLow.ppm, 50'000);
        step.rateLow = { 60'000 }; // stated together with it
        QCOMPARE(errorOf(setStep(plan, step)).fault, Fault::OutOfRange);
    }

    /// Of 20, 60 and 20 %: 60 % for the first leave 40 for the others, 3 to 1.
    void withShare_othersKeepTheirProportion()
    {
        const LagCurve curve { { { 200'000 }, { 600'000 }, { 200'000 } } };
        const LagCurve wanted { { { 600'000 }, { 300'000 }, { 100'000 } } };
        QCOMPARE(withShare(curve, 0, { 600'000 }), wanted);
    }

    void withShare_ofAll_givesTheRestToTheNextMonth()
    {
        const LagCurve curve { { { 1'000'000 } } };
        const LagCurve wanted { { { 700'000 }, { 300'000 } } };
        QCOMPARE(withShare(curve, 0, { 700'000 }), wanted);
        QCOMPARE(withShare(wanted, 1, { 0 }), curve);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::StepEditsTest)
#include "tst_step_edits.moc"
