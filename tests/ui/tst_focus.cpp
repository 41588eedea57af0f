// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Going back and forth through what was selected.

#include "tests/support/plan_builder.h"
#include "ui/shared/focus.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Selection aMarket()
{
    Selection selection;
    selection.market = kMarket;
    return selection;
}

Selection aStage(Id<Stage> id)
{
    Selection selection;
    selection.stage = id;
    return selection;
}

Selection aQuarter(int index)
{
    Selection selection;
    selection.quarter = index;
    return selection;
}

} // namespace

class TestFocus : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void backAndForward_followTheWay()
    {
        const auto plan = smallPlan();
        Focus focus;
        QVERIFY(!focus.canGoBack(plan) && !focus.canGoForward(plan));
        focus.select(aMarket());
        focus.select(aStage(kMql));
        QVERIFY(focus.canGoBack(plan) && !focus.canGoForward(plan));
        const QSignalSpy changed(&focus, &Focus::changed);
        focus.back(plan);
        QCOMPARE(focus.selection(), aMarket());
        QVERIFY(!focus.canGoBack(plan) && focus.canGoForward(plan));
        focus.forward(plan);
        QCOMPARE(focus.selection(), aStage(kMql));
        QCOMPARE(changed.size(), 2);
        focus.forward(plan);
        QCOMPARE(changed.size(), 2);
    }

    void back_afterClearing_isWhatWasSelectedLast()
    {
        const auto plan = smallPlan();
        Focus focus;
        focus.select(aMarket());
        focus.select(aStage(kMql));
        focus.clear();
        focus.back(plan);
        QCOMPARE(focus.selection(), aStage(kMql));
        focus.back(plan);
        QCOMPARE(focus.selection(), aMarket());
    }

    void selecting_afterGoingBack_leavesTheOldWay()
    {
        const auto plan = smallPlan();
        Focus focus;
        focus.select(aMarket());
        focus.select(aStage(kMql));
        focus.back(plan);
        focus.select(aStage(kWon));
        QVERIFY(!focus.canGoForward(plan));
        focus.back(plan);
        QCOMPARE(focus.selection(), aMarket());
    }

    void back_skipsWhatIsGone()
    {
        auto plan = smallPlan();
        Focus focus;
        focus.select(aStage(kInquiry));
        focus.select(aMarket());
        focus.select(aStage(kMql));
        removeRow(plan.markets, kMarket);
        focus.back(plan);
        QCOMPARE(focus.selection(), aStage(kInquiry));
        focus.forward(plan);
        QCOMPARE(focus.selection(), aStage(kMql));
    }

    void quarter_existsWithinTheHorizonOnly()
    {
        const auto plan = smallPlan(); // twelve months: four quarters, 0 … 3
        QVERIFY(exists(plan, aQuarter(3)));
        QVERIFY(!exists(plan, aQuarter(4)));
        QVERIFY(exists(plan, {}));
    }

    void anotherPlan_forgetsTheWay()
    {
        const auto plan = smallPlan();
        Focus focus;
        focus.select(aMarket());
        focus.forget();
        QCOMPARE(focus.selection(), Selection {});
        QVERIFY(!focus.canGoBack(plan));
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
