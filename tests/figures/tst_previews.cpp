// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Figures while something is tried, and of plans so large that two threads share the work: both are
// what they are anew, by one thread.
#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "app/plan/findings.h"
#include "tests/bench/large_plan.h"

#include <QTest>
#include <QThreadPool>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

/// No thread comes to help meanwhile.
class Alone {
public:
    Alone()
    {
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(0);
    }
    ~Alone() { QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount()); }
};

bool haveSameNumbers(const Figures &a, const Figures &b)
{
    return a.findings == b.findings && a.headline == b.headline
        && a.quarterRevenue == b.quarterRevenue && a.models == b.models && a.streams == b.streams
        && a.entries == b.entries && a.markets == b.markets;
}

Plan withAnotherRate(Plan plan, QRandomGenerator &random)
{
    Step &step = plan.steps[random.bounded(plan.steps.size())];
    step.rate = { random.bounded(1'000'000) + 1 };
    step.rateLow = step.rateHigh = {};
    return plan;
}

/// Lags and rates that differ from stream to stream, as measured ones do.
Plan uneven(Plan plan)
{
    QRandomGenerator random(5);
    for (Step &step : plan.steps) {
        step.lag = { random.bounded(120 * kMinutesPerDay) };
        step.rate = { random.bounded(900'000) + 1 };
        step.rateLow = step.rateHigh = {};
    }
    return plan;
}

} // namespace

class TestPreviews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sample = samplePlan().value();
        m_large = uneven(test::largePlan(m_sample));
    }

    void aTriedRate_hasTheFiguresOfThatPlan_butAgreementStays()
    {
        QRandomGenerator random(2);
        const Figures known = figures(m_sample);
        for (int i = 0; i < 30; ++i) {
            const Plan tried = withAnotherRate(m_sample, random);
            const Figures preview = previewFigures(tried, m_sample, known);
            const Figures anew = figures(tried);
            QVERIFY(haveSameNumbers(preview, anew));
            QVERIFY(preview.checks == anew.checks);
            QVERIFY(preview.clauses.size() == anew.clauses.size());
            QVERIFY(preview.overall == anew.overall);
            QVERIFY(preview.standings == known.standings);
            QVERIFY(preview.tally == known.tally);
            QVERIFY(figures(tried, m_sample, known) == anew); // when it is let go
        }
    }

    void aTriedEntry_standsWhereItIs()
    {
        const Figures known = figures(m_sample);
        for (qsizetype row = 0; row < m_sample.entries.size(); ++row) {
            Plan tried = m_sample;
            Period &period = tried.entries[row].period;
            period = { period.start.addDays(9), period.end.addDays(9) };
            QVERIFY(previewFigures(tried, m_sample, known) == figures(tried));
        }
    }

    void byTwoThreads_figuresAreTheSame()
    {
        std::optional<Figures> alone;
        {
            const Alone nobodyHelps;
            alone = figures(m_large);
            std::ignore = alone->entries.size();
        }
        QCOMPARE(alone->streams.size(), 250);
        for (int i = 0; i < 5; ++i)
            QVERIFY(haveSameNumbers(figures(m_large), *alone));
    }

    void byTwoThreads_errorsStandInTheirOrder()
    {
        Plan plan = m_large;
        for (qsizetype row = 3; row < plan.entries.size(); row += 700)
            plan.entries[row].title = u" "_s;
        plan.entries[251].id = plan.entries[250].id; // where one part ends and the next begins
        plan.entries[600].market = { 1 };
        std::optional<QList<Finding>> alone;
        {
            const Alone nobodyHelps;
            alone = check(plan);
        }
        QVERIFY(alone->size() > 9);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(check(plan), *alone);
        for (Entry &entry : plan.entries)
            entry.title.clear();
        QVERIFY(check(plan).size() >= 1'000); // more than that nobody reads
        QVERIFY(check(plan).size() < 1'100);
    }

private:
    Plan m_sample;
    Plan m_large;
};

QTEST_APPLESS_MAIN(TestPreviews)
#include "tst_previews.moc"
