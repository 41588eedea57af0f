// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/disagreements.h"

#include "tests/support/funnel_flows.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const InputPlace kRate { u"steps"_s, kMqlStep.value, u"rate"_s };
const InputPlace kDeal { u"markets"_s, kMarket.value, u"dealSize"_s };
const InputPlace kRevenue { u"targets"_s, kTarget.value, u"revenue"_s };

/// smallPlan with 500 inquiries in July: ten deals of 100,000 towards 1,200,000.
Plan campaignPlan()
{
    Plan plan = smallPlan();
    plan.entries = { julyCampaign(500, kInquiry) };
    return plan;
}

Plan with(Plan plan, const InputPlace &place, qint64 marketing, qint64 sales)
{
    const qint64 id = plan.opinions.size() + 1;
    plan.opinions.append(
        { { id }, place.table, place.row, place.field, Side::Marketing, marketing, u"why"_s });
    plan.opinions.append(
        { { id + 1 }, place.table, place.row, place.field, Side::Sales, sales, {} });
    return plan;
}

QList<Disagreement> of(const Plan &plan)
{
    return disagreements(plan, figures(plan));
}

} // namespace

class tst_Disagreements : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void views_cost_whatTheirRevenueIsApart()
    {
        const auto all = of(with(campaignPlan(), kRate, 120'000, 80'000));
        QCOMPARE(all.size(), 1);
        const Disagreement &one = all.first();
        QCOMPARE(one.place, kRate);
        QCOMPARE(one.unit, InputUnit::Ratio);
        QCOMPARE(one.planned, 100'000);
        QCOMPARE(one.kind, ItemKind::Step);
        QCOMPARE(one.marketing.reason, u"why"_s);
        QVERIFY(isNear(one.marketing.plannedMinorUnits, 120'000'000)); // twelve deals
        QVERIFY(isNear(one.sales.plannedMinorUnits, 80'000'000)); // eight
        QVERIFY(isNear(one.price(), 40'000'000));
        QVERIFY(!one.hasView(Side::Marketing));
        Plan taken = with(campaignPlan(), kRate, 120'000, 80'000);
        taken.steps[1].rate = { 80'000 };
        QVERIFY(of(taken).first().hasView(Side::Sales));
    }

    void dearest_isFirst()
    {
        Plan plan = with(campaignPlan(), kDeal, 10'000'000, 9'000'000); // ten deals: 10,000,000
        plan = with(plan, kRevenue, 120'000'000, 100'000'000); // a lower target
        plan = with(plan, kRate, 120'000, 80'000);
        QList<double> prices;
        QStringList fields;
        for (const Disagreement &one : of(plan)) {
            prices.append(std::round(one.price()));
            fields.append(one.place.field);
        }
        QCOMPARE(fields, (QStringList { u"rate"_s, u"revenue"_s, u"dealSize"_s }));
        QCOMPARE(prices, (QList<double> { 40'000'000, 20'000'000, 10'000'000 }));
    }

    void streamThatTakesItsRates_movesWithIt()
    {
        Plan plan = twoMarkets(500'000, 500'000);
        plan.streams[1].ratesSameAs = kStream;
        plan.entries = { julyCampaign(500, kInquiry) }; // half of them each
        const auto all = of(with(plan, kRate, 120'000, 80'000));
        QVERIFY(isNear(all.first().price(), 40'000'000));
    }

    void oneSideAlone_orBothTheSame_isNone()
    {
        QVERIFY(of(with(campaignPlan(), kRate, 120'000, 120'000)).isEmpty());
        Plan plan = with(campaignPlan(), kRate, 120'000, 80'000);
        plan.opinions.removeLast();
        QVERIFY(of(plan).isEmpty());
    }

    void agreed_isSettled()
    {
        Plan plan = with(campaignPlan(), kRate, 120'000, 80'000);
        QRandomGenerator ids(1);
        const Figures all = figures(plan);
        const Item item = standing(all, ItemKind::Step, kMqlStep.value)->item;
        for (const Side side : { Side::Marketing, Side::Sales })
            plan = seal(plan, item,
                { side, Stand::Agreed, {}, u"Sam"_s, QDateTime({ 2026, 6, 1 }, { 9, 0 }, Qt::UTC) },
                ids)
                       .value();
        QVERIFY(of(plan).isEmpty());
        plan.steps[1].rate = { 90'000 }; // not what they agreed to
        QCOMPARE(of(plan).size(), 1);
    }

    void viewThatThePlanCannotHave_saysWhy()
    {
        const Disagreement one = of(with(campaignPlan(), kRate, 120'000, 0)).first();
        QCOMPARE(one.sales.problem->fault, Fault::OutOfRange);
        QCOMPARE(one.price(), 0.0);
    }

    void rowThatIsGone_isNone()
    {
        Plan plan = campaignPlan();
        plan.opinions = { { { 1 }, u"steps"_s, 999, u"rate"_s, Side::Marketing, 1, {} },
            { { 2 }, u"steps"_s, 999, u"rate"_s, Side::Sales, 2, {} } };
        QVERIFY(disagreements(plan, figures(campaignPlan())).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_Disagreements)
#include "tst_disagreements.moc"
