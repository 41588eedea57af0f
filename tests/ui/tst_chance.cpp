// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The headline strip's chance to reach the year's target, in the real window.

#include "app/exchange/sample_plan.h"
#include "app/funnel/forecast.h"
#include "app/funnel/funnel_edits.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/headline_number.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // milliseconds

QString chanceOf(const Plan &plan)
{
    const auto result = forecast(plan, {}).value();
    const double chance = result.years.first().revenue.chance.value();
    return Format(plan.settings.locale, plan.settings.currency).percent(wholePercent(chance));
}

} // namespace

class TestChance : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void chance_comesOnceItIsWorkedOut_andFollowsThePlan()
    {
        const Plan plan = samplePlan().value();
        Rig rig(plan);
        const auto *chance = rig.find<HeadlineNumber>(u"chanceNumber"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chance->value(), chanceOf(plan), kPatience);
        const auto easier = setTarget(plan, 2027, { 500'000'000 }, {});
        QVERIFY(rig.document.commit(u"Change revenue target"_s, easier));
        QCOMPARE(chance->value(), u"…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chance->value(), chanceOf(*easier), kPatience);
    }

    void chance_windowClosedMeanwhile_goesInPeace()
    {
        Rig rig(samplePlan().value());
        rig.window.reset();
    }
};

QTEST_MAIN(TestChance)
#include "tst_chance.moc"
