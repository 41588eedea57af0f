// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-file: what the plan file costs, for the sample plan and a large one: a commit
// beside the bare statement on the same disk, undo, opening, publishing, bytes, memory.

#include "app/exchange/sample_plan.h"
#include "app/store/database.h"
#include "app/store/plan_file.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/quantile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 60;

/// Milliseconds of each round.
QList<double> timed(const std::function<bool(int)> &act)
{
    QList<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < kRounds; ++round) {
        timer.start();
        if (!act(round)) {
            std::fputs("A round failed.\n", stderr);
            return { 0 };
        }
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

double median(const QList<double> &times)
{
    return test::quantile(times, 0.5);
}

double mostly(const QList<double> &times)
{
    return test::quantile(times, 0.95);
}

/// The statement that a changed target comes to, in a durable transaction of its own.
bool bareStatement(Database &database, int round)
{
    auto put = database.prepare("UPDATE target SET revenue = ?1");
    auto transaction = Transaction::begin(database);
    put->bind(1, 1'000'000LL + round);
    return put->run() && transaction->commit();
}

bool commit(PlanFile &file, int round)
{
    Plan next = file.plan();
    next.targets.first().revenue.minorUnits = 2'000'000LL + round;
    return file.record(next, { 0, u"Change target"_s, {}, {} }).value_or(false);
}

struct Pair {
    QList<double> bare;
    QList<double> ours;
};

/// In turn, so that the disk is as busy for one as for the other.
Pair commitsBesideStatements(PlanFile &file, const QString &bare)
{
    auto database = Database::open(bare, u"bare"_s);
    Pair times;
    QElapsedTimer timer;
    for (int round = 0; round < kRounds; ++round) {
        timer.start();
        const bool isBareDone = bareStatement(*database, round);
        times.bare.append(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        if (!commit(file, round) || !isBareDone)
            std::fputs("A commit failed.\n", stderr);
        times.ours.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
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

void measure(const char *name, const Plan &plan)
{
    const QTemporaryDir folder(u"lockstep-bench-XXXXXX"_s); // on the disk of the current folder
    const QString path = folder.filePath(u"plan.lockstep"_s);
    const QString bare = folder.filePath(u"bare.lockstep"_s);
    const QString state = folder.filePath(u"state"_s);
    std::ignore = PlanFile::create(plan, state)->publish(bare);
    std::ignore = PlanFile::create(plan, state)->publish(path);
    const qint64 before = memory();
    auto file = PlanFile::open(path, state).value();
    const qint64 held = memory() - before;
    const qint64 size = QFileInfo(path).size();
    const auto [statement, commit] = commitsBesideStatements(file, bare);
    const QList<double> publish = timed([&](int) { return file.publish(path).has_value(); });
    const double bytes = double(QFileInfo(path).size() - size) / kRounds;
    const QList<double> undo = timed([&](int) { return file.undo().has_value(); });
    const QList<double> open
        = timed([&](int) { return PlanFile::open(path, state, Access::ReadOnly).has_value(); });
    std::printf("%s plan, %lld kB: median (95 %%) in ms\n", name, size / 1024);
    std::printf("  commit %.2f (%.2f), bare statement %.2f (%.2f), ratio %.2f\n", median(commit),
        mostly(commit), median(statement), mostly(statement), median(commit) / median(statement));
    std::printf("  undo %.2f (%.2f), open %.2f (%.2f), publish %.2f (%.2f)\n", median(undo),
        mostly(undo), median(open), mostly(open), median(publish), mostly(publish));
    std::printf("  %.0f bytes a step, %lld kB of memory while open\n", bytes, held);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto plan = samplePlan();
    if (!plan)
        return 1;
    measure("sample", *plan);
    measure("large", test::largePlan(*plan));
    return 0;
}
