// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// lockstep-bench-evidence [ROWS]: how fast an export is measured, beside counting its newlines and
// SQLite's shell, in the same run; the figures per channel and quarter are compared. Each is a
// program run of its own, so that its peak memory is its own.

#include "app/evidence/measure.h"
#include "tests/bench/made_up_export.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace lockstep;

namespace {

constexpr int kRuns = 5;
constexpr int kLargeRows = 5'000'000;

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Of some runs the fastest: the others were disturbed.
template <class Task> double fastest(Task task, int runs = kRuns)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        task();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

int countNewlines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto *begin = reinterpret_cast<const char *>(file.map(0, file.size()));
    const auto *end = begin + file.size();
    qint64 lines = 0;
    const double seconds = fastest([&] {
        lines = 0;
        for (const char *at = begin; at < end; ++at) {
            at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            if (!at)
                break;
            ++lines;
        }
    });
    std::printf("%f %lld\n", seconds, lines);
    return 0;
}

int measureFile(const QString &path, int threads, int runs, bool isTable)
{
    const Dimensions by { Dimension::Channel, Dimension::Quarter };
    Result<Measurement> measured;
    const double seconds = fastest(
        [&] {
            measured = measure({ path }, MeasureOptions { {}, QDate(2026, 7, 1), { by }, threads });
        },
        runs);
    if (!measured) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(measured.error().subject),
            qPrintable(measured.error().detail));
        return 1;
    }
    if (!isTable)
        std::printf("%f %f %lld\n", seconds, peakMegabytes(), measured->rows);
    const auto &slices = measured->breakdowns.last().slices;
    for (const auto &slice : isTable ? slices : QList<EvidenceSlice>())
        std::printf("%s|%s|%lld|%lld|%.6f\n", qPrintable(slice.names[0]),
            qPrintable(slice.names[1]), slice.reached.first(), slice.reached.last(),
            slice.overallTime.mean);
    return 0;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString again(const QStringList &arguments)
{
    return output(QCoreApplication::applicationFilePath(), arguments);
}

QList<double> numbers(const QString &line)
{
    QList<double> all;
    for (const auto &word : line.split(u' ', Qt::SkipEmptyParts))
        all += word.toDouble();
    return all;
}

/// The same figures in SQL, as somebody without Lockstep would ask for them.
QString sqliteTable(const QString &path)
{
    return output(u"sqlite3"_s,
        { u":memory:"_s, u"-cmd"_s, u".mode csv"_s, u"-cmd"_s, u".import %1 t"_s.arg(path),
            u"-cmd"_s, u".mode list"_s,
            u"SELECT \"Sales Channel\", substr(\"Created Date\",1,4) || ' Q' || "
            "((substr(\"Created Date\",6,2)+2)/3) AS quarter, count(*), sum(Stage = 'Closed Won'), "
            "printf('%.6f', avg(CASE WHEN Stage = 'Closed Won' THEN julianday(\"Close Date\") - "
            "julianday(\"Created Date\") END)) FROM t GROUP BY 1, 2 ORDER BY 1, 2"_s });
}

void compare(int rows, const QString &path)
{
    const double megabytes = double(QFileInfo(path).size()) / 1e6;
    const double newlines = numbers(again({ u"count"_s, path })).value(0);
    std::printf("%d rows, %.0f MB; counting newlines with memchr: %.3f s, %.1f GB/s\n", rows,
        megabytes, newlines, megabytes / newlines / 1e3);
    double best = 0;
    for (const int threads : { 1, 2 }) {
        const auto line = numbers(
            again({ u"measure"_s, path, QString::number(threads), QString::number(kRuns) }));
        best = line.value(0);
        std::printf("measured on %d thread%s: %.3f s, %.2f M rows/s, %.0f MB/s, %.1f times the "
                    "newlines, peak memory %.0f MB\n",
            threads, threads == 1 ? "" : "s", best, rows / best / 1e6, megabytes / best,
            best / newlines, line.value(1));
    }
    QString theirs;
    const double sqlite = fastest([&] { theirs = sqliteTable(path); }, 1);
    const auto ours = again({ u"table"_s, path, u"2"_s });
    std::printf("SQLite's shell: %.2f s, %.1f times as long; the figures per channel and quarter "
                "are %s\n",
        sqlite, sqlite / best, theirs == ours && !ours.isEmpty() ? "equal" : "DIFFERENT");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto words = application.arguments();
    const auto task = words.value(1);
    if (task == u"count"_s)
        return countNewlines(words.value(2));
    if (task == u"measure"_s || task == u"table"_s)
        return measureFile(words.value(2), words.value(3).toInt(),
            std::max(1, words.value(4).toInt()), task == u"table"_s);
    const QTemporaryDir folder(u"bench-evidence-XXXXXX"_s);
    const auto path = folder.filePath(u"export.csv"_s);
    const int rows = task.isEmpty() ? 1'000'000 : task.toInt();
    if (rows < 1 || !writeMadeUpExport(path, rows)) {
        std::fprintf(stderr, "lockstep-bench-evidence [ROWS]\n");
        return 2;
    }
    compare(rows, path);
    if (task.isEmpty() && writeMadeUpExport(path, kLargeRows)) {
        const auto line = numbers(again({ u"measure"_s, path, u"2"_s })); // once: its own memory
        std::printf(
            "%d rows: %.2f s, peak memory %.0f MB\n", kLargeRows, line.value(0), line.value(1));
    }
    return 0;
}
