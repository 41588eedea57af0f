// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-figures: what figures() costs for the sample plan and a large one, all anew and
// for one changed rate, beside one bare pass over the large plan's cells in the same run; the texts
// that are worked out when they are first read; memory.

#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/quantile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <functional>
#include <unistd.h>
#include <vector>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 200;

using Act = std::function<void(int)>;

/// Microseconds of each round, without what is prepared for it.
QList<double> timed(
    const Act &act, int rounds = kRounds, const Act &prepare = [](int) {})
{
    QList<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        prepare(round);
        timer.start();
        act(round);
        times.append(double(timer.nsecsElapsed()) / 1e3);
    }
    return times;
}

void print(const char *what, const QList<double> &times, double bare)
{
    const double median = test::quantile(times, 0.5);
    std::printf("  %-44s %9.1f us (95 %%: %9.1f), %7.1f bare passes\n", what, median,
        test::quantile(times, 0.95), median / bare);
}

/// 250 streams x 36 months x 6 stages: each cell is read, multiplied, added and written once.
double barePass()
{
    constexpr size_t kCells = size_t(250) * 36 * 6;
    std::vector<double> from(kCells, 1.5);
    std::vector<double> to(kCells, 0.5);
    volatile double kept = 0;
    const QList<double> times = timed([&](int round) {
        const double rate = 0.9 + 0.0001 * round;
        for (size_t i = 0; i < kCells; ++i)
            to[i] = to[i] * 0.5 + from[i] * rate;
        kept = to[size_t(round)];
    });
    return test::quantile(times, 0.5);
}

/// Kilobytes of this process that are its own.
qint64 memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ');
    return (pages.value(1).toLongLong() - pages.value(2).toLongLong())
        * qint64(sysconf(_SC_PAGESIZE)) / 1024;
}

/// A little more, a little less, so that it stays what is likely.
Plan withOtherRate(Plan plan, int round)
{
    Step &step = plan.steps[plan.steps.size() / 2];
    step.rate.ppm += round % 2 == 0 ? -1'000 : 1'000;
    return plan;
}

void measure(const char *name, const Plan &plan, double bare)
{
    std::printf("%s plan: %lld streams, %d months, %lld stages, %lld entries\n", name,
        plan.streams.size(), plan.settings.horizonMonths, plan.stages.size(), plan.entries.size());
    const qint64 before = memory();
    Figures known = figures(plan);
    const qint64 held = memory() - before;
    print("all anew", timed([&](int) { known = figures(plan); }), bare);
    Plan earlier = plan;
    Plan next = plan;
    const auto edit = [&](int round) {
        earlier = next;
        next = withOtherRate(next, round);
    };
    const auto follow = [&](int) { known = figures(next, earlier, known); };
    print("one changed rate", timed(follow, kRounds, edit), bare);
    print("that edit itself", timed(edit), bare);
    known = figures(next);
    print("what is wrong with it", timed([&](int) { std::ignore = check(plan); }), bare);
    std::ignore = *known.tally;
    const auto followAndTally = [&](int round) {
        follow(round);
        std::ignore = *known.tally;
    };
    print("one changed rate, and who agreed to what", timed(followAndTally, 40, edit), bare);
    print("all anew, and what every entry brings", timed([&](int) {
        known = figures(plan);
        std::ignore = known.entries.size();
    }),
        bare);
    print("all anew, and every text",
        timed(
            [&](int) {
                const Figures all = figures(plan);
                std::ignore
                    = std::tuple(all.named.size(), all.standings.size(), all.clauses.size());
            },
            5),
        bare);
    std::printf("  %lld kB of memory\n", held);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto plan = samplePlan();
    if (!plan)
        return 1;
    const double bare = barePass();
    std::printf("bare pass over 54,000 cells: %.1f us\n", bare);
    measure("sample", *plan, bare);
    measure("large", test::largePlan(*plan), bare);
    return 0;
}
