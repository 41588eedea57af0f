// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Which of the plan's stages each measured one is.

#include "app/evidence/column_map.h"
#include "app/evidence/stage_match.h"
#include "app/evidence/take_measured.h"
#include "app/plan/new_plan.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

Plan usualPlan()
{
    QRandomGenerator ids(3);
    return newPlan(QDate(2026, 6, 1), ids);
}

void rename(Plan &plan, const QString &stage, const QString &name)
{
    for (auto &row : plan.stages) {
        if (row.name == stage)
            row.name = name;
    }
}

/// "Inquiry,MQL,,Won": empty where the plan has none.
QString matched(const Plan &plan, const Measurement &measurement)
{
    QStringList names;
    const auto ids = planStages(plan, measurement);
    for (const auto id : ids)
        names += id.isNull() ? QString() : find(plan.stages, id)->name;
    return names.join(u',');
}

Measurement measuredStages(const QStringList &stages)
{
    Measurement measurement;
    measurement.stages = stages;
    return measurement;
}

} // namespace

class StageMatchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leads_areInquiries_notHits();
    void qualifiedLeads_begin_whereTheFileSaysSo();
    void otherNames_areUnderstood();
    void stagesThePlanLacks_standForNone();
    void choice_overrulesTheGuess();
    void chosenStage_thatThePlanLacks_isGuessed();
    void otherOrder_isNoWay();
    void choice_isRememberedWithTheMapping();
    void otherCurrency_isAskedFor();
};

void StageMatchTest::leads_areInquiries_notHits()
{
    const auto measurement = measuredStages({ u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s });
    QCOMPARE(matched(usualPlan(), measurement), u"Inquiry,MQL,SQL,Won"_s);
    auto plan = usualPlan();
    rename(plan, u"Inquiry"_s, u"Visit"_s);
    QCOMPARE(matched(plan, measurement), u"Hit,MQL,SQL,Won"_s);
}

void StageMatchTest::qualifiedLeads_begin_whereTheFileSaysSo()
{
    auto measurement = measuredStages({ u"Lead"_s, u"Won"_s });
    measurement.joint.leadColumn = u"mql_id"_s;
    QCOMPARE(matched(usualPlan(), measurement), u"MQL,Won"_s);
}

void StageMatchTest::otherNames_areUnderstood()
{
    auto plan = usualPlan();
    rename(plan, u"MQL"_s, u"Marketing qualified lead"_s);
    rename(plan, u"SQL"_s, u"Opportunity"_s);
    const auto measurement = measuredStages({ u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s });
    QCOMPARE(matched(plan, measurement), u"Inquiry,Marketing qualified lead,Opportunity,Won"_s);
}

void StageMatchTest::stagesThePlanLacks_standForNone()
{
    const auto measurement = measuredStages({ u"Lead"_s, u"MQL"_s, u"Proposal"_s, u"Won"_s });
    QCOMPARE(matched(usualPlan(), measurement), u"Inquiry,MQL,,Won"_s);
    const auto none = planStage(usualPlan(), measurement, 2);
    QVERIFY(!none);
    QCOMPARE(none.error(), (Error { Fault::Empty, u"the plan’s stage for Proposal"_s, {} }));
}

void StageMatchTest::choice_overrulesTheGuess()
{
    auto measurement = measuredStages({ u"Lead"_s, u"MQL"_s, u"Proposal"_s, u"Won"_s });
    measurement.planStages = { { u"Proposal"_s, u"SQL"_s }, { u"Lead"_s, u"Hit"_s } };
    QCOMPARE(matched(usualPlan(), measurement), u"Hit,MQL,SQL,Won"_s);
    measurement.planStages = { { u"MQL"_s, kNoColumn } };
    QCOMPARE(matched(usualPlan(), measurement), u"Inquiry,,,Won"_s);
}

void StageMatchTest::chosenStage_thatThePlanLacks_isGuessed()
{
    auto measurement = measuredStages({ u"Lead"_s, u"Won"_s });
    measurement.planStages = { { u"Lead"_s, u"Visitor"_s } };
    QCOMPARE(matched(usualPlan(), measurement), u"Inquiry,Won"_s);
}

void StageMatchTest::otherOrder_isNoWay()
{
    auto measurement = measuredStages({ u"Lead"_s, u"MQL"_s, u"Won"_s });
    measurement.planStages = { { u"Lead"_s, u"SQL"_s }, { u"MQL"_s, u"Hit"_s } };
    QVERIFY(!stagesOnWay(usualPlan(), measurement, 0));
    QCOMPARE(stagesOnWay(usualPlan(), measurement, 1)->size(), 5);
}

void StageMatchTest::choice_isRememberedWithTheMapping()
{
    const auto map = columnMap({ u"as.Proposal sent=SQL"_s, u"as.Lead=-"_s }).value();
    QCOMPARE(map.planStages.value(u"Proposal sent"_s), u"SQL"_s);
    QCOMPARE(columnMap(mapArguments(map)).value(), map);
    QVERIFY(!columnMap({ u"as.=SQL"_s }));
}

void StageMatchTest::otherCurrency_isAskedFor()
{
    auto measurement = measuredStages({ u"Lead"_s, u"Won"_s });
    const auto plan = smallPlan(); // in EUR
    QVERIFY(isInPlansCurrency(plan, measurement));
    measurement.currency = u"EUR"_s;
    QVERIFY(isInPlansCurrency(plan, measurement));
    measurement.currency = u"USD"_s;
    QCOMPARE(isInPlansCurrency(plan, measurement).error().fault, Fault::SeveralCurrencies);
    measurement.all.deals.cases = 3;
    measurement.all.deals.mean = 100'000;
    QRandomGenerator ids(3);
    const auto taken = takeMeasured(plan, measurement,
        { MeasuredInput::DealSize, measurement.all, 0, kStream }, QDate(2026, 6, 1), ids);
    QCOMPARE(taken.error().fault, Fault::SeveralCurrencies);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::StageMatchTest)
#include "tst_stage_match.moc"
