// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What belongs to a stream: deal size, shares, time to revenue, opening pipeline, and what it takes
// from another stream.

#include "app/funnel/stream_edits.h"

#include "app/funnel/funnel_edits.h"
#include "app/plan/findings.h"
#include "tests/funnel/two_channels.h"
#include "tests/support/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestStreamEdits : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changeRate_ofALinkedStream_changesTheOther()
    {
        const Plan plan = setSameAs(twoStreams(), kOther, &Stream::ratesSameAs, kStream).value();
        const Plan next = changeRate(plan, kInquiry, { {}, { 202 } }, { 0.2, 0.3 }).value();
        QCOMPARE(next.steps[0].rate.ppm, 300'000);
        QCOMPARE(next.steps[2].rate.ppm, 400'000); // its own, which does not count now
        // Both streams have the one rate, so it is not scaled twice.
        const Plan both = changeRate(plan, kInquiry, {}, { 0.2, 0.25 }).value();
        QCOMPARE(both.steps[0].rate.ppm, 250'000);
    }

    void setSameAs_andBack_isTheSamePlan()
    {
        const Plan plan = twoStreams();
        for (const NamedLink &link : sameAsLinks) {
            const Plan next = setSameAs(plan, kOther, link.member, kStream).value();
            QCOMPARE(next.streams[1].*(link.member), kStream);
            QVERIFY(setSameAs(next, kOther, link.member, {}).value() == plan);
        }
        QCOMPARE(
            errorOf(setSameAs(plan, kOther, &Stream::ratesSameAs, { 9 })).fault, Fault::NoSuchItem);
        QCOMPARE(
            errorOf(setSameAs(plan, { 9 }, &Stream::ratesSameAs, {})).fault, Fault::NoSuchItem);
    }

    void setSameAs_inACircle_isRefused()
    {
        const Plan plan = setSameAs(twoStreams(), kOther, &Stream::lagsSameAs, kStream).value();
        QCOMPARE(errorOf(setSameAs(plan, kStream, &Stream::lagsSameAs, kOther)),
            (Error { Fault::OutOfRange, u"lags same as of Direct · Automotive"_s,
                u"a stream that leads to one with inputs of its own"_s }));
        QVERIFY(setSameAs(plan, kStream, &Stream::ratesSameAs, kOther)); // of another group
        QCOMPARE(errorOf(setSameAs(plan, kStream, &Stream::ratesSameAs, kStream)).fault,
            Fault::OutOfRange);
    }

    void setSameAs_toNone_givesTheOwnBack()
    {
        const Plan plan = twoStreams();
        const Plan linked = setSameAs(plan, kOther, &Stream::dealSizeSameAs, kStream).value();
        QCOMPARE(linked.streams[1].dealSize.minorUnits, 7'000'000);
        QVERIFY(setSameAs(linked, kOther, &Stream::dealSizeSameAs, {}).value() == plan);
    }

    void setStreamDealSize_ofALinkedStream_changesTheOther()
    {
        const Plan plan = setSameAs(twoStreams(), kStream, &Stream::dealSizeSameAs, kOther).value();
        const Plan next = setStreamDealSize(plan, kStream, { 8'000'000 }).value();
        QCOMPARE(next.streams[0].dealSize.minorUnits, 0);
        QCOMPARE(next.streams[1].dealSize.minorUnits, 8'000'000);
    }

    void setStreamDealSize_none_needsTheMarkets()
    {
        Plan plan = twoStreams();
        QVERIFY(setStreamDealSize(plan, kOther, {}));
        plan.streams[0].dealSize = { 5 };
        plan.markets[0].dealSize = {};
        QCOMPARE(
            errorOf(setStreamDealSize(plan, kOther, {})).subject, u"deal size of Automotive"_s);
        QCOMPARE(errorOf(setStreamDealSize(plan, kOther, { -1 })).subject,
            u"deal size of Partners · Automotive"_s);
    }

    void setPartnerShare_beyondWhatIsLeft_isRefused()
    {
        const Plan plan = twoStreams(); // marketing has 60 %
        const Plan next = setPartnerShare(plan, kStream, { 400'000 }, kMql).value();
        QCOMPARE(next.streams[0].partnerShare.ppm, 400'000);
        QCOMPARE(next.streams[0].partnerEntryStage, kMql);
        QVERIFY(setPartnerShare(next, kStream, {}, {}).value() == plan);
        QCOMPARE(errorOf(setPartnerShare(plan, kStream, { 400'001 }, {})),
            (Error { Fault::OutOfRange, u"partner share of Direct · Automotive"_s,
                u"0\u00a0% to 40\u00a0%, what marketing leaves"_s }));
        QCOMPARE(errorOf(setStreamShares(next, kStream, { 500'000 }, { 700'000 })).subject,
            u"partner share of Direct · Automotive"_s);
    }

    void setMarketingShare_withPartners_isRefused()
    {
        const Plan plan = setPartnerShare(twoStreams(), kOther, { 300'000 }, {}).value();
        QVERIFY(setMarketingShare(plan, { 700'000 }));
        QCOMPARE(errorOf(setMarketingShare(plan, { 700'001 })).subject,
            u"partner share of Partners · Automotive"_s);
    }

    void setOpeningAge_changesNothingElse()
    {
        const Plan plan = setOpeningPipeline(smallPlan(), kStream, kMql, 12).value();
        const Plan next = setOpeningAge(plan, kStream, kMql, durationFromDays(20)).value();
        QCOMPARE(next.openingPipeline[0].age.days(), 20);
        QVERIFY(setOpeningAge(next, kStream, kMql, {}).value() == plan);
        QCOMPARE(
            errorOf(setOpeningAge(plan, kStream, kMql, { -1 })).detail, u"0 to 3,650\u00a0days"_s);
        QCOMPARE(errorOf(setOpeningAge(plan, kStream, kInquiry, {})).fault, Fault::NoSuchItem);
    }

    void setBookingToRevenue_ofALinkedStream_changesTheOther()
    {
        Plan plan = twoStreams();
        plan.streams[1].lagsSameAs = kStream;
        const Result<Plan> next = setBookingToRevenue(plan, kOther, durationFromDays(14));
        QVERIFY(next.has_value());
        QCOMPARE(next->streams[0].bookingToRevenue, durationFromDays(14));
        QCOMPARE(next->streams[1], plan.streams[1]);
    }

    void setStreamMark_changesNothingElse()
    {
        Plan plan = twoStreams();
        const Result<Plan> next = setStreamMark(plan, kOther, &Stream::dealSizeSameAs,
            &Stream::dealSizeEvidence, EvidenceMark::Measured);
        QVERIFY(next.has_value());
        plan.streams[1].dealSizeEvidence.mark = EvidenceMark::Measured;
        QCOMPARE(*next, plan);
    }

    void setOpeningMark_nobodyThere_isRefused()
    {
        const Result<Plan> next
            = setOpeningMark(smallPlan(), kStream, kInquiry, EvidenceMark::Measured);
        QVERIFY(!next);
        QCOMPARE(next.error().fault, Fault::NoSuchItem);
    }

    void setOpeningPipeline_addedChangedRemoved()
    {
        const Plan added = planOf(setOpeningPipeline(smallPlan(), kStream, kMql, 12));
        QCOMPARE(added.openingPipeline.size(), 1);
        QCOMPARE(added.openingPipeline[0].count, 12);
        QVERIFY(sound(added));
        const Plan changed = planOf(setOpeningPipeline(added, kStream, kMql, 15));
        QCOMPARE(changed.openingPipeline[0].id, added.openingPipeline[0].id);
        QCOMPARE(planOf(setOpeningPipeline(changed, kStream, kMql, 12)), added);
        QCOMPARE(planOf(setOpeningPipeline(changed, kStream, kMql, 0)), smallPlan());
        QCOMPARE(errorOf(setOpeningPipeline(smallPlan(), kStream, kMql, -1)).subject,
            u"count of opening pipeline at MQL, Direct · Automotive"_s);
        QCOMPARE(errorOf(setOpeningPipeline(smallPlan(), { 9 }, kMql, 1)).fault, Fault::NoSuchItem);
    }

    /// Over both, 20 % are seen; the partners' 40 % are all of them at 50 %, and 40 days ten years
    /// at 1,825 where 20 are seen.
    void canFollow_beyondOneStreamsBound_namesItAndHowFar()
    {
        Plan plan = twoStreams();
        QVERIFY(canFollow(plan, kInquiry, {}, RateChange { 0.2, 0.5 }));
        const auto rate = canFollow(plan, kInquiry, {}, RateChange { 0.2, 0.6 });
        QVERIFY(!rate);
        QCOMPARE(rate.error().fault, Fault::OutOfRange);
        const auto told = [](const Result<void> &result) {
            return QString(result.error().detail).replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(told(rate), u"over 0 %, up to 50 %, where Partners · Automotive reaches 100 %"_s);
        QVERIFY(canFollow(plan, kInquiry, { {}, { 202 } }, RateChange { 0.4, 1 })); // it alone
        for (Step &step : plan.steps) {
            if (step.stage == kInquiry)
                step.lag = durationFromDays(step.stream == kOther ? 40 : 20);
        }
        QVERIFY(canFollow(plan, kInquiry, {}, LagChange { 20, 1825 }));
        const auto lag = canFollow(plan, kInquiry, {}, LagChange { 20, 1826 });
        QVERIFY(!lag);
        QCOMPARE(told(lag), u"up to 1,825 days, where Partners · Automotive reaches 3,650 days"_s);
    }
};

QTEST_APPLESS_MAIN(TestStreamEdits)
#include "tst_stream_edits.moc"
