// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/broken_inputs.h"

#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Entry> kFair { 701 };
const Evidence kFromCrm { EvidenceMark::Measured, u"CRM export"_s };
const Evidence kSaid { EvidenceMark::Estimated, u"said in the room"_s };
const InputPlace kRate { u"steps"_s, kMqlStep.value, u"rate"_s };
const InputPlace kVolume { u"entries"_s, kFair.value, u"expectedVolume"_s };

Plan withFair(qint64 volume, qint64 low = 0, qint64 high = 0)
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = kFair;
    fair.title = u"Spring fair"_s;
    fair.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    fair.expectedVolume = volume;
    fair.volumeLow = low;
    fair.volumeHigh = high;
    fair.volumeEvidence = kFromCrm;
    plan.entries = { fair };
    return plan;
}

QStringList brokenFields(const Plan &plan)
{
    QStringList fields;
    const auto all = brokenInputs(plan);
    for (const BrokenInput &one : all)
        fields.append(one.place.field);
    return fields;
}

} // namespace

class TestBrokenInputs : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void soundPlan_hasNone() { QVERIFY(brokenInputs(withFair(500)).isEmpty()); }

    void rateOfNothing_isListedWithItsError_andMended()
    {
        Plan plan = smallPlan();
        plan.steps[0].rate = plan.steps[1].rate = {};
        const auto all = brokenInputs(plan);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().place, kRate);
        QCOMPARE(all.last().unit, InputUnit::Ratio);
        QCOMPARE(all.last().value, 0);
        QCOMPARE(all.last().error.fault, Fault::OutOfRange);
        const auto next = mendInput(plan, kRate, 100'000); // though the other one is still wrong
        QVERIFY(next);
        QCOMPARE(next->steps[1].rate, Ratio { 100'000 });
        QCOMPARE(brokenInputs(*next).size(), 1);
        const auto refused = mendInput(plan, kRate, 1'200'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::OutOfRange);
    }

    /// Four amounts are no single number: what is wrong with them, check() says.
    void lastYear_isNotListed_andTakesNoNumber()
    {
        Plan plan = smallPlan();
        plan.targets.first().spread = Spread::LastYear; // without revenue in any quarter
        plan.targets.first().lastYear = {};
        QCOMPARE(brokenFields(plan), QStringList());
        const auto refused = mendInput(plan, lastYearOf(kTarget), 100);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NoSuchItem);
    }

    void measured_typedOver_isSaidInTheRoom()
    {
        Plan plan = withFair(-5);
        plan.targets.first().revenue = {};
        plan.targets.first().evidence = kFromCrm;
        plan.steps[1].recycleShare = { 1'000'001 };
        plan.steps[1].recycleEvidence = plan.steps[1].rateEvidence = kFromCrm;
        plan.openingPipeline = { { { 801 }, kStream, kMql, -1, kFromCrm } };
        BridgeRow row;
        row.id = { 851 };
        row.fiscalYear = 2027;
        row.amount = { -1 };
        row.evidence = kFromCrm;
        plan.bridgeRows = { row };
        plan.streams.first().marketingShare = { -1 };
        plan.streams.first().shareEvidence = kFromCrm;
        plan.markets.first().addressableAccounts = -1;
        plan.markets.first().accountsEvidence = kFromCrm;
        Result<Plan> next = plan;
        for (int mends = 0; mends < 7; ++mends) {
            const auto all = brokenInputs(*next);
            QVERIFY(!all.isEmpty());
            next = mendInput(*std::move(next), all.first().place, 1'000);
            QVERIFY(next);
        }
        QVERIFY(brokenInputs(*next).isEmpty());
        QCOMPARE(next->entries.first().volumeEvidence, kSaid);
        QCOMPARE(next->targets.first().evidence, kSaid);
        QCOMPARE(next->steps[1].recycleEvidence, kSaid);
        QCOMPARE(next->openingPipeline.first().evidence, kSaid);
        QCOMPARE(next->bridgeRows.first().evidence, kSaid);
        QCOMPARE(next->streams.first().shareEvidence, kSaid);
        QCOMPARE(next->markets.first().accountsEvidence, kSaid);
        QCOMPARE(next->steps[1].rateEvidence, kFromCrm); // of what nobody typed
    }

    /// What a target's evidence says is about its revenue.
    void budgetTypedOver_leavesTheTargetMeasured()
    {
        Plan plan = smallPlan();
        plan.targets.first().budget = { -1 };
        plan.targets.first().evidence = kFromCrm;
        const auto next = mendInput(plan, brokenInputs(plan).first().place, 1'000);
        QVERIFY(next);
        QCOMPARE(next->targets.first().evidence, kFromCrm);
    }

    void volume_takesItsRangeWithIt()
    {
        const auto next = mendInput(withFair(-5, 0, 50), kVolume, 80);
        QVERIFY(next);
        QCOMPARE(next->entries.first().volumeHigh, 80);
        QVERIFY(brokenInputs(*next).isEmpty());
    }

    void rate_takesItsRangeWithIt()
    {
        Plan plan = smallPlan();
        plan.steps[1].rate = {};
        plan.steps[1].rateLow = { 200'000 };
        plan.steps[1].rateHigh = { 300'000 };
        const auto next = mendInput(plan, kRate, 100'000);
        QVERIFY(next);
        QCOMPARE(next->steps[1].rateLow, Ratio { 100'000 });
        QCOMPARE(next->steps[1].rateHigh, Ratio { 300'000 });
    }

    /// A low of 30 % over a rate of 20 %: neither is changed without a word.
    void endOfARange_isAsTyped_orRefused()
    {
        Plan plan = smallPlan();
        plan.steps[0].rateLow = { 300'000 };
        QCOMPARE(brokenFields(plan), QStringList(u"rateLow"_s));
        const InputPlace low { u"steps"_s, kInquiryStep.value, u"rateLow"_s };
        const auto still = mendInput(plan, low, 250'000);
        QVERIFY(!still);
        QCOMPARE(still.error().fault, Fault::OutOfRange);
        const auto next = mendInput(plan, low, 150'000);
        QVERIFY(next);
        QCOMPARE(next->steps[0].rateLow, Ratio { 150'000 });
        QCOMPARE(next->steps[0].rate, Ratio { 200'000 });
        Plan wide = withFair(60, 80, 50);
        const auto least = mendInput(wide, { u"entries"_s, kFair.value, u"volumeLow"_s }, 40);
        QVERIFY(least);
        QCOMPARE(least->entries.first().volumeLow, 40);
        QCOMPARE(least->entries.first().volumeHigh, 50); // still to be mended, not done unasked
    }

    void rowThatIsGone_isNoSuchItem()
    {
        const auto refused = mendInput(smallPlan(), { u"steps"_s, 999, u"rate"_s }, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NoSuchItem);
    }
};

QTEST_APPLESS_MAIN(TestBrokenInputs)
#include "tst_broken_inputs.moc"
