// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_worker.h"

#include "app/exchange/sample_plan.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Snapshot snapshotOf(const Plan &plan)
{
    Snapshot snapshot;
    snapshot.plan = plan;
    snapshot.figures.findings = check(plan);
    return snapshot;
}

} // namespace

class tst_ForecastWorker : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_plan = samplePlan().value(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void follow_worksItOutInTheBackground();
    void follow_beforeItIsBegun_waits();
    void follow_change_beginsAgain();
    void follow_otherWords_keepsTheResult();
    void follow_planWithErrors_awaitsNothing();
    void gone_whileItGoesOn_stops();

private:
    Plan m_plan;
};

void tst_ForecastWorker::follow_worksItOutInTheBackground()
{
    ForecastWorker worker;
    worker.begin();
    worker.follow(snapshotOf(m_plan));
    QVERIFY(worker.state().isAwaited);
    QVERIFY(!worker.state().result);
    QTRY_VERIFY_WITH_TIMEOUT(worker.state().result, 60'000);
    QVERIFY(!worker.state().isAwaited);
    // The same as anybody gets who asks for it elsewhere.
    QCOMPARE(worker.state().result->years, forecast(m_plan, {}).value().years);
}

void tst_ForecastWorker::follow_beforeItIsBegun_waits()
{
    ForecastWorker worker;
    worker.follow(snapshotOf(m_plan));
    QTest::qWait(300); // twice as long as it is quiet before it begins
    QVERIFY(worker.state().isAwaited);
    QCOMPARE(worker.state().progress, 0.0);
    worker.begin();
    QTRY_VERIFY_WITH_TIMEOUT(worker.state().result, 60'000);
}

void tst_ForecastWorker::follow_change_beginsAgain()
{
    ForecastWorker worker;
    worker.begin();
    worker.follow(snapshotOf(m_plan));
    QTRY_VERIFY_WITH_TIMEOUT(worker.state().progress > 0, 60'000);
    Plan next = m_plan;
    next.steps.first().rate = { 400'000 };
    next.steps.first().rateEvidence = {};
    worker.follow(snapshotOf(next));
    QVERIFY(!worker.state().result);
    QTRY_VERIFY_WITH_TIMEOUT(worker.state().result, 60'000);
    QCOMPARE(worker.state().result->years, forecast(next, {}).value().years);
}

void tst_ForecastWorker::follow_otherWords_keepsTheResult()
{
    ForecastWorker worker;
    worker.begin();
    worker.follow(snapshotOf(m_plan));
    QTRY_VERIFY_WITH_TIMEOUT(worker.state().result, 60'000);
    const QSignalSpy changes(&worker, &ForecastWorker::changed);
    Plan next = m_plan;
    next.clauses.first().topic = u"Another topic"_s;
    next.settings.title = u"Another title"_s;
    worker.follow(snapshotOf(next));
    QVERIFY(worker.state().result);
    QCOMPARE(changes.count(), 0);
}

void tst_ForecastWorker::follow_planWithErrors_awaitsNothing()
{
    Plan broken = smallPlan();
    broken.steps.first().rate = { 0 };
    ForecastWorker worker;
    worker.begin();
    worker.follow(snapshotOf(broken));
    QVERIFY(!worker.state().isAwaited);
    QVERIFY(!worker.state().result);
}

void tst_ForecastWorker::gone_whileItGoesOn_stops()
{
    auto worker = std::make_unique<ForecastWorker>();
    worker->begin();
    worker->follow(snapshotOf(m_plan));
    QTRY_VERIFY_WITH_TIMEOUT(worker->state().progress > 0, 60'000);
    worker.reset();
}

QTEST_GUILESS_MAIN(tst_ForecastWorker)
#include "tst_forecast_worker.moc"
