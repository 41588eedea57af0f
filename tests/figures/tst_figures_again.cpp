// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The same figures by another way: from an earlier plan's along walks of edits, and with what "same
// as" leads to typed in.
#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "app/plan/same_as.h"
#include "tests/figures/figure_walker.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWalks = 60;
constexpr int kStepsOfAWalk = 20;
constexpr int kLinkedPlans = 300;

/// Without texts, which take their time.
bool haveSameNumbers(const Figures &a, const Figures &b)
{
    return a.findings == b.findings && a.headline == b.headline
        && a.quarterRevenue == b.quarterRevenue && a.models == b.models && a.streams == b.streams
        && a.entries == b.entries && a.markets == b.markets && a.checks == b.checks
        && a.clashes == b.clashes;
}

/// Each stream has what its links lead to for its own.
Plan typedIn(const Plan &plan)
{
    Plan typed = plan;
    for (qsizetype row = 0; row < plan.streams.size(); ++row) {
        const Stream &from = plan.streams.at(row);
        Stream &stream = typed.streams[row];
        const Stream &lags = linkedTo(plan, from, &Stream::lagsSameAs);
        const Stream &shares = linkedTo(plan, from, &Stream::sharesSameAs);
        const Stream &deals = linkedTo(plan, from, &Stream::dealSizeSameAs);
        stream.bookingToRevenue = lags.bookingToRevenue;
        stream.marketingShare = shares.marketingShare;
        stream.partnerShare = shares.partnerShare;
        stream.salesEntryStage = shares.salesEntryStage;
        stream.partnerEntryStage = shares.partnerEntryStage;
        stream.dealSize = deals.dealSize.minorUnits > 0
            ? deals.dealSize
            : find(plan.markets, deals.market)->dealSize;
        for (const NamedLink &link : sameAsLinks)
            stream.*(link.member) = {};
    }
    for (Step &step : typed.steps) {
        const Stream &stream = *find(plan.streams, step.stream);
        const Id<Stream> rates = linkedTo(plan, stream, &Stream::ratesSameAs).id;
        const Id<Stream> lags = linkedTo(plan, stream, &Stream::lagsSameAs).id;
        for (const Step &other : plan.steps) {
            if (other.stage == step.stage && other.stream == rates) {
                step.rate = other.rate;
                step.rateLow = step.rateHigh = {};
                step.recycleShare = other.recycleShare;
                step.recycleTo = other.recycleTo;
                step.recycleDelay = other.recycleDelay;
            }
            if (other.stage == step.stage && other.stream == lags) {
                step.lag = other.lag;
                step.lagCurve = other.lagCurve;
                step.nurtureShare = other.nurtureShare;
                step.nurtureTime = other.nurtureTime;
            }
        }
    }
    return typed;
}

} // namespace

class tst_FiguresAgain : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void alongWalksOfEdits_areAsAnew();
    void alongAWalkThroughTheSamplePlan_areAsAnew();
    void whatIsNotRead_staysRightForWhatFollows();
    void sameAs_isAsTypedIn();
};

void tst_FiguresAgain::alongWalksOfEdits_areAsAnew()
{
    Features features = kEverything;
    for (int seed = 1; seed <= kWalks && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        features.recycling = seed % 8 == 0;
        FigureWalker walker(randomPlan(random, features), random);
        Plan plan = walker.plan();
        Figures known = figures(plan);
        for (int i = 0; i < kStepsOfAWalk; ++i) {
            walker.step();
            const Figures next = figures(walker.plan(), plan, known);
            QVERIFY2(haveSameNumbers(next, figures(walker.plan())),
                qPrintable(u"edit %1 of the walk from seed %2"_s.arg(i).arg(seed)));
            plan = walker.plan();
            known = next;
        }
        QVERIFY2(known == figures(plan), qPrintable(QString::number(seed)));
    }
}

void tst_FiguresAgain::alongAWalkThroughTheSamplePlan_areAsAnew()
{
    QRandomGenerator random(7);
    FigureWalker walker(*samplePlan(), random);
    Plan plan = walker.plan();
    Figures known = figures(plan);
    for (int i = 0; i < kStepsOfAWalk; ++i) {
        walker.step();
        known = figures(walker.plan(), plan, known);
        plan = walker.plan();
        QVERIFY2(known == figures(plan), qPrintable(QString::number(i)));
    }
}

/// While a handle is dragged nobody reads most of what comes between.
void tst_FiguresAgain::whatIsNotRead_staysRightForWhatFollows()
{
    QRandomGenerator random(11);
    FigureWalker walker(*samplePlan(), random);
    Plan plan = walker.plan();
    Figures known = figures(plan);
    for (int i = 0; i < 5 * kStepsOfAWalk; ++i) {
        walker.step();
        known = figures(walker.plan(), plan, known);
        plan = walker.plan();
    }
    QVERIFY(known == figures(plan));
}

void tst_FiguresAgain::sameAs_isAsTypedIn()
{
    int links = 0;
    for (int seed = 1; seed <= kLinkedPlans && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        Features features = kEverything;
        features.recycling = seed % 8 == 0;
        const Plan plan = randomPlan(random, features);
        for (const Stream &stream : plan.streams) {
            for (const NamedLink &link : sameAsLinks)
                links += (stream.*(link.member)).isNull() ? 0 : 1;
        }
        const Plan typed = typedIn(plan);
        const Result<Plan> result = sound(typed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
        const Figures linked = figures(plan);
        const Figures own = figures(typed);
        QVERIFY2(linked.models == own.models, qPrintable(QString::number(seed)));
        QVERIFY2(linked.streams == own.streams, qPrintable(QString::number(seed)));
        QVERIFY2(linked.entries == own.entries, qPrintable(QString::number(seed)));
        QVERIFY(linked.quarterRevenue == own.quarterRevenue);
        QVERIFY(linked.markets == own.markets);
    }
    QVERIFY(links > 500); // so many were followed
}

QTEST_APPLESS_MAIN(tst_FiguresAgain)
#include "tst_figures_again.moc"
