// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-start LOCKSTEP BARE [RUNS]: milliseconds from starting a program to its first
// painted window, Lockstep with the sample plan and a bare window in turn, and their ratio; and the
// most memory that such a start took.

#include "tests/bench/quantile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWarmUps = 2;
constexpr int kPatience = 30'000; // milliseconds

/// Milliseconds until the window was painted first, and until all of its views were; negative:
/// never.
struct Start {
    double painted = -1;
    double complete = -1;
};

Start startOnce(const QString &program, const QString &stateFolder)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOCKSTEP_EXIT_AFTER_PAINT"_s, u"1"_s);
    environment.insert(u"LOCKSTEP_STATE_DIR"_s, stateFolder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {}, QIODevice::ReadOnly);
    const auto until = [&](const char *word) {
        while (!process.canReadLine() && process.waitForReadyRead(kPatience)) { }
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        return process.readLine() == word ? milliseconds : -1;
    };
    const double painted = until("painted\n");
    const double complete = until("complete\n");
    process.waitForFinished(kPatience);
    return { painted, complete };
}

/// Megabytes, of whichever program started here took the most.
double mostMemory()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int runs = arguments.value(3, u"20"_s).toInt();
    QList<double> ours;
    QList<double> complete;
    QList<double> bare;
    for (int run = 0; run < runs + kWarmUps; ++run) {
        // A folder each, as at a first start: the sample plan is what opens.
        const QTemporaryDir folder;
        const Start lockstepStart = startOnce(arguments.value(1), folder.path());
        const Start bareStart = startOnce(arguments.value(2), folder.path());
        if (lockstepStart.complete < 0 || bareStart.painted < 0) {
            std::fputs("A program did not paint its window; is there a display?\n", stderr);
            return 1;
        }
        if (run >= kWarmUps) {
            ours.append(lockstepStart.painted);
            complete.append(lockstepStart.complete);
            bare.append(bareStart.painted);
        }
    }
    const double our = lockstep::test::quantile(ours, 0.5);
    const double all = lockstep::test::quantile(complete, 0.5);
    const double other = lockstep::test::quantile(bare, 0.5);
    std::printf(
        "start to first painted window, median of %d: lockstep %.0f ms, bare window %.0f ms, "
        "ratio %.2f\nstart to all four views painted: lockstep %.0f ms, ratio %.2f\n",
        runs, our, other, our / other, all, all / other);
    std::printf("memory at start: %.0f MB\n", mostMemory());
    return 0;
}
