// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/funnel_edits.h"

#include "app/plan/findings.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class FunnelEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void matches_nullMeansAll();
    void changeRate_oneStream_takesTheValue();
    void changeRate_severalStreams_keepProportions();
    void changeRate_severalStreams_stopAtAll();
    void changeRate_filter_leavesTheOthers();
    void changeRate_measured_becomesEstimated();
    void changeRate_outOfRange_isRefused_data();
    void changeRate_outOfRange_isRefused();
    void changeRate_lastStage_isRefused();
    void changeLag_oneStream_takesTheValue();
    void changeLag_severalStreams_keepProportions();
    void changeLag_fromZero_givesAllTheSame();
    void changeLag_outOfRange_isRefused();
    void setStep_andBack_isTheSamePlan();
    void setStep_onAnothersPlace_isRefused();
    void setTarget_replacesOrAdds();
    void setTarget_addedByTwo_isOneRow();
    void setTarget_zero_isRefused();
    void setMarketingShare_reachesEveryStream();
    void setStreamShares_andBack_isTheSamePlan();
    void setStreamShares_withoutDealSize_isRefused();
    void putStage_keepsItsPlace();
    void setSettings_andBack_isTheSamePlan();
};

constexpr Id<Market> kMarine { 102 };
constexpr Id<Stream> kMarineStream { 402 };
constexpr Id<Step> kMarineStep { 503 };

/// A second market whose inquiries convert at 40 % in 15 days.
Plan twoStreams()
{
    Plan plan = smallPlan();
    plan.markets.append(plan.markets[0]);
    plan.markets[1].id = kMarine;
    plan.markets[1].name = u"Marine"_s;
    plan.streams[0].targetShare = { 500'000 };
    plan.streams.append(plan.streams[0]);
    plan.streams[1].id = kMarineStream;
    plan.streams[1].market = kMarine;
    plan.steps.append(
        { kMarineStep, kMarineStream, kInquiry, { 400'000 }, {}, durationFromDays(15), {} });
    plan.steps.append({ { 504 }, kMarineStream, kMql, { 100'000 }, {}, durationFromDays(60), {} });
    return plan;
}

Step stepOf(const Plan &plan, Id<Step> id)
{
    return *find(plan.steps, id);
}

void FunnelEditsTest::matches_nullMeansAll()
{
    const Stream stream = smallPlan().streams[0];
    QVERIFY(matches({}, stream));
    QVERIFY(matches({ kMarket, kChannel }, stream));
    QVERIFY(!matches({ kMarine, {} }, stream));
    QVERIFY(!matches({ {}, { 9 } }, stream));
}

void FunnelEditsTest::changeRate_oneStream_takesTheValue()
{
    const Plan changed = planOf(changeRate(smallPlan(), kInquiry, {}, { 0.2, 0.25 }));
    QCOMPARE(stepOf(changed, kInquiryStep).rate, Ratio { 250'000 });
    QCOMPARE(stepOf(changed, kMqlStep), stepOf(smallPlan(), kMqlStep));
    QCOMPARE(planOf(changeRate(changed, kInquiry, {}, { 0.25, 0.2 })), smallPlan());
}

void FunnelEditsTest::changeRate_severalStreams_keepProportions()
{
    // 30 % on screen becomes 36 %: a fifth more for each.
    const Plan changed = planOf(changeRate(twoStreams(), kInquiry, {}, { 0.3, 0.36 }));
    QCOMPARE(stepOf(changed, kInquiryStep).rate, Ratio { 240'000 });
    QCOMPARE(stepOf(changed, kMarineStep).rate, Ratio { 480'000 });
    QCOMPARE(planOf(changeRate(changed, kInquiry, {}, { 0.36, 0.3 })), twoStreams());
}

void FunnelEditsTest::changeRate_severalStreams_stopAtAll()
{
    const Plan changed = planOf(changeRate(twoStreams(), kInquiry, {}, { 0.3, 0.9 }));
    QCOMPARE(stepOf(changed, kInquiryStep).rate, Ratio { 600'000 });
    QCOMPARE(stepOf(changed, kMarineStep).rate, Ratio { 1'000'000 });
}

void FunnelEditsTest::changeRate_filter_leavesTheOthers()
{
    const Plan changed = planOf(changeRate(twoStreams(), kInquiry, { kMarine, {} }, { 0.3, 0.5 }));
    QCOMPARE(stepOf(changed, kMarineStep).rate, Ratio { 500'000 });
    QCOMPARE(stepOf(changed, kInquiryStep), stepOf(twoStreams(), kInquiryStep));
}

void FunnelEditsTest::changeRate_measured_becomesEstimated()
{
    Plan plan = smallPlan();
    const Evidence measured { EvidenceMark::Measured, u"CRM"_s, 100, 20 };
    plan.steps[0].rateEvidence = measured;
    plan.steps[0].lagEvidence = measured;
    const Step changed = stepOf(planOf(changeRate(plan, kInquiry, {}, { 0.2, 0.3 })), kInquiryStep);
    QCOMPARE(changed.rateEvidence, (Evidence { EvidenceMark::Estimated, u"said in the room"_s }));
    QCOMPARE(changed.lagEvidence, measured);
    QCOMPARE(planOf(changeRate(plan, kInquiry, {}, { 0.2, 0.2 })), plan);
}

void FunnelEditsTest::changeRate_outOfRange_isRefused_data()
{
    QTest::addColumn<double>("wanted");
    QTest::newRow("none at all") << 0.0;
    QTest::newRow("below zero") << -0.1;
    QTest::newRow("more than all") << 1.01;
    QTest::newRow("not a number") << qQNaN();
    QTest::newRow("without end") << qInf();
}

void FunnelEditsTest::changeRate_outOfRange_isRefused()
{
    QFETCH(double, wanted);
    const Error error = errorOf(changeRate(smallPlan(), kInquiry, {}, { 0.2, wanted }));
    QCOMPARE(error,
        (Error { Fault::OutOfRange, u"rate of Inquiry → MQL, Direct · Automotive"_s,
            u"over 0\u00a0%, up to 100\u00a0%"_s }));
}

void FunnelEditsTest::changeRate_lastStage_isRefused()
{
    QCOMPARE(errorOf(changeRate(smallPlan(), kWon, {}, { 0.2, 0.3 })),
        (Error { Fault::NoSuchItem, u"rate from Won"_s, {} }));
}

void FunnelEditsTest::changeLag_oneStream_takesTheValue()
{
    const Plan changed = planOf(changeLag(smallPlan(), kMql, {}, { 60, 48.4 }));
    QCOMPARE(stepOf(changed, kMqlStep).lag, Duration { 69'696 });
    QCOMPARE(planOf(changeLag(changed, kMql, {}, { 48.4, 60 })), smallPlan());
}

void FunnelEditsTest::changeLag_severalStreams_keepProportions()
{
    const Plan changed = planOf(changeLag(twoStreams(), kInquiry, {}, { 20, 40 }));
    QCOMPARE(stepOf(changed, kInquiryStep).lag, durationFromDays(60));
    QCOMPARE(stepOf(changed, kMarineStep).lag, durationFromDays(30));
}

void FunnelEditsTest::changeLag_fromZero_givesAllTheSame()
{
    Plan plan = twoStreams();
    plan.steps[0].lag = {};
    plan.steps[2].lag = {};
    const Plan changed = planOf(changeLag(plan, kInquiry, {}, { 0, 7 }));
    QCOMPARE(stepOf(changed, kInquiryStep).lag, durationFromDays(7));
    QCOMPARE(stepOf(changed, kMarineStep).lag, durationFromDays(7));
}

void FunnelEditsTest::changeLag_outOfRange_isRefused()
{
    for (const double wanted : { -0.5, 3'650.1, qQNaN() }) {
        const Error error = errorOf(changeLag(smallPlan(), kMql, {}, { 60, wanted }));
        QCOMPARE(error.subject, u"lag of MQL → Won, Direct · Automotive"_s);
        QCOMPARE(error.detail, u"0 to 3,650\u00a0days"_s);
    }
    const Error several = errorOf(changeLag(twoStreams(), kInquiry, {}, { 20, -1 }));
    QCOMPARE(several.subject, u"lag from Inquiry"_s);
}

void FunnelEditsTest::setStep_andBack_isTheSamePlan()
{
    Step step = smallPlan().steps[0];
    step.rate = { 105'250 };
    step.rateEvidence = { EvidenceMark::Measured, u"CRM"_s, 8'000, 842 };
    const Plan changed = planOf(setStep(smallPlan(), step));
    QCOMPARE(stepOf(changed, kInquiryStep), step);
    QCOMPARE(planOf(setStep(changed, smallPlan().steps[0])), smallPlan());
    step.rate = {};
    QCOMPARE(errorOf(setStep(smallPlan(), step)).fault, Fault::OutOfRange);
}

void FunnelEditsTest::setStep_onAnothersPlace_isRefused()
{
    Step step = smallPlan().steps[0];
    step.stage = kMql;
    QCOMPARE(errorOf(setStep(smallPlan(), step)).fault, Fault::Duplicate);
    step.id = { 9 };
    QCOMPARE(errorOf(setStep(smallPlan(), step)).fault, Fault::NoSuchItem);
}

void FunnelEditsTest::setTarget_replacesOrAdds()
{
    const Target before = smallPlan().targets[0];
    const Plan changed = planOf(setTarget(smallPlan(), 2027, { 5 }, {}));
    QCOMPARE(changed.targets, (QList<Target> { { kTarget, 2027, { 5 }, {} } }));
    QCOMPARE(planOf(setTarget(changed, 2027, before.revenue, before.evidence)), smallPlan());
    const Plan added = planOf(setTarget(smallPlan(), 2028, { 7 }, {}));
    QCOMPARE(added.targets.size(), 2);
    QVERIFY(sound(added));
}

void FunnelEditsTest::setTarget_addedByTwo_isOneRow()
{
    const Plan one = planOf(setTarget(smallPlan(), 2028, { 7 }, {}));
    const Plan other = planOf(setTarget(smallPlan(), 2028, { 9 }, {}));
    QCOMPARE(planOf(setTarget(one, 2028, { 9 }, {})), other);
}

void FunnelEditsTest::setTarget_zero_isRefused()
{
    const Error error = errorOf(setTarget(smallPlan(), 2027, {}, {}));
    QCOMPARE(error.subject, u"revenue of FY27 target"_s);
    QCOMPARE(error.detail, u"over 0, up to 1,000,000,000,000\u00a0EUR"_s);
    QCOMPARE(
        errorOf(setTarget(smallPlan(), 0, { 5 }, {})).subject, u"fiscal year of FY00 target"_s);
}

void FunnelEditsTest::setMarketingShare_reachesEveryStream()
{
    Plan plan = twoStreams();
    plan.streams[1].shareEvidence = { EvidenceMark::Measured, u"CRM"_s, 50, 0 };
    const Plan changed = planOf(setMarketingShare(plan, { 400'000 }));
    QCOMPARE(changed.settings.marketingShare, Ratio { 400'000 });
    QCOMPARE(changed.streams[0].marketingShare, Ratio { 400'000 });
    QCOMPARE(changed.streams[0].shareEvidence, plan.streams[0].shareEvidence);
    QCOMPARE(changed.streams[1].shareEvidence.mark, EvidenceMark::Estimated);
    const Plan small = planOf(setMarketingShare(smallPlan(), { 400'000 }));
    QCOMPARE(planOf(setMarketingShare(small, { 1'000'000 })), smallPlan());
    QCOMPARE(errorOf(setMarketingShare(plan, { -1 })).subject, u"marketing share of the plan"_s);
}

void FunnelEditsTest::setStreamShares_andBack_isTheSamePlan()
{
    const Plan changed = planOf(setStreamShares(smallPlan(), kStream, { 600'000 }, { 250'000 }));
    QCOMPARE(changed.streams[0].targetShare, Ratio { 600'000 });
    QCOMPARE(changed.streams[0].marketingShare, Ratio { 250'000 });
    QCOMPARE(planOf(setStreamShares(changed, kStream, { 1'000'000 }, { 1'000'000 })), smallPlan());
    QCOMPARE(errorOf(setStreamShares(smallPlan(), kStream, { 1'000'001 }, {})).subject,
        u"target share of Direct · Automotive"_s);
    QCOMPARE(errorOf(setStreamShares(smallPlan(), { 9 }, {}, {})).fault, Fault::NoSuchItem);
}

void FunnelEditsTest::setStreamShares_withoutDealSize_isRefused()
{
    Plan plan = smallPlan();
    plan.streams[0].targetShare = {};
    plan.markets[0].dealSize = {};
    QCOMPARE(
        errorOf(setStreamShares(plan, kStream, { 1 }, {})).subject, u"deal size of Automotive"_s);
}

void FunnelEditsTest::putStage_keepsItsPlace()
{
    const Plan changed
        = planOf(putStage(smallPlan(), { kMql, 7, u"Qualified"_s, Side::Sales, u"Fits."_s, {} }));
    QCOMPARE(*find(changed.stages, kMql),
        (Stage { kMql, 1, u"Qualified"_s, Side::Sales, u"Fits."_s, {} }));
    QCOMPARE(planOf(putStage(changed, smallPlan().stages[1])), smallPlan());
    QCOMPARE(errorOf(putStage(smallPlan(), { { 9 }, 0, u"Lead"_s, {}, {}, {} })).fault,
        Fault::NoSuchItem);
    QCOMPARE(errorOf(putStage(smallPlan(), { kMql, 0, {}, {}, {}, {} })).fault, Fault::Empty);
}

void FunnelEditsTest::setSettings_andBack_isTheSamePlan()
{
    Settings settings = smallPlan().settings;
    settings.horizonMonths = 24;
    const Plan changed = planOf(setSettings(smallPlan(), settings));
    QCOMPARE(changed.settings, settings);
    QCOMPARE(planOf(setSettings(changed, smallPlan().settings)), smallPlan());
    settings.horizonMonths = 61;
    QCOMPARE(errorOf(setSettings(smallPlan(), settings)),
        (Error { Fault::OutOfRange, u"horizon months of the plan"_s, u"12 to 60"_s }));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::FunnelEditsTest)
#include "tst_funnel_edits.moc"
