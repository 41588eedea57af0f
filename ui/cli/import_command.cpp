// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"

#include "app/evidence/measure.h"
#include "app/evidence/measurement_text.h"
#include "app/evidence/use_measurement.h"
#include "app/exchange/plan_json.h"
#include "app/store/whole_file.h"
#include "ui/window/calendar_notice.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// --join and --stages are words of --map that are used often.
Result<ColumnMap> mapOf(const Words &words)
{
    QStringList arguments = words.options.value(u"map"_s);
    for (const auto &name : { u"join"_s, u"stages"_s }) {
        if (words.has(name))
            arguments += u"%1=%2"_s.arg(name, words.options.value(name).first());
    }
    return columnMap(arguments);
}

Result<QList<Dimensions>> crossings(const Words &words)
{
    QList<Dimensions> all;
    for (const QString &word : words.options.value(u"by"_s)) {
        const auto by = dimensions(word);
        if (!by)
            return Failure(by.error());
        all += *by;
    }
    return all;
}

/// How far it is, in one line that is written over, where somebody watches.
class ProgressLine {
public:
    ProgressLine() { m_clock.start(); }
    ~ProgressLine()
    {
        if (m_isShown)
            std::fputs("\r\033[K", stderr);
    }

    Watch watch()
    {
        Watch watch;
        watch.seconds = [this] { return static_cast<double>(m_clock.nsecsElapsed()) / 1e9; };
        if (isatty(fileno(stderr)) != 0)
            watch.tell = [this](const ReadProgress &progress) { show(progress); };
        return watch;
    }

private:
    void show(const ReadProgress &progress)
    {
        constexpr qint64 pause = 200; // milliseconds: faster cannot be read
        if (m_clock.elapsed() < m_shownAt + pause)
            return;
        m_shownAt = m_clock.elapsed();
        m_isShown = true;
        const QLocale english(u"en_GB"_s);
        const auto line = u"\r%1 rows, %2 a second, %3 s left\033[K"_s.arg(
            english.toString(progress.rows), english.toString(progress.rowsPerSecond, 'f', 0),
            english.toString(progress.secondsLeft, 'f', 0));
        std::fputs(line.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }

    QElapsedTimer m_clock;
    qint64 m_shownAt = 0;
    bool m_isShown = false;
};

Result<Measurement> measureWords(
    const QStringList &paths, const Words &words, const QList<Dimensions> &by)
{
    return mapOf(words).and_then([&](const ColumnMap &map) {
        constexpr int threads = 2;
        ProgressLine line;
        return measure(
            paths, MeasureOptions { map, QDate::currentDate(), by, threads, line.watch() });
    });
}

/// What comes with another ending may be text all the same.
bool areExports(const QStringList &paths)
{
    static const QStringList endings { u".csv"_s, u".tsv"_s, u".tab"_s, u".txt"_s, u".psv"_s };
    return std::all_of(paths.begin(), paths.end(), [](const QString &path) {
        return std::any_of(endings.begin(), endings.end(),
            [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    });
}

Result<void> importJson(const QString &planPath, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return readWhole(path)
        .and_then([&](const QByteArray &json) { return fromJson(json, name); })
        .and_then([&](const ReadPlan &read) -> Result<void> {
            for (const QString &field : read.unknownFields)
                complain(u"kept, but not known: "_s + inLine(field));
            return editPlanFile(planPath, u"Import "_s + name,
                [&](const Plan &) -> Result<Plan> { return read.plan; });
        });
}

Result<void> importCalendarFile(const QString &planPath, const QString &path, CalendarDays as)
{
    const QString name = QFileInfo(path).fileName();
    QString notice;
    return editPlanFile(planPath, u"Import "_s + name, [&](const Plan &plan) -> Result<Plan> {
        return useCalendar(plan, readCalendarFile(path), name, as)
            .map([&](const ImportedCalendar &imported) {
                for (const Error &error : imported.leftOut)
                    complain(u"left out: "_s + line(error));
                notice = calendarNotice(imported, name);
                return imported.plan;
            });
    }).and_then([&] { return print(inLine(notice) + u'\n'); });
}

Result<void> importEvidence(const QString &planPath, const QStringList &paths, const Words &words)
{
    return measureWords(paths, words, {}).and_then([&](const Measurement &measurement) {
        QStringList lines;
        return editPlanFile(planPath, u"Use measured rates of "_s + measurement.files.join(u", "_s),
            [&](const Plan &plan) -> Result<Plan> {
                return useMeasurement(
                    plan, measurement, *QRandomGenerator::global(), QDate::currentDate())
                    .map([&](const UsedMeasurement &used) {
                        lines = used.taken;
                        for (const QString &line : used.leftOut)
                            lines.append(u"left out: "_s + line);
                        return used.plan;
                    });
            })
            .and_then([&] { return print(lines.join(u'\n') + u'\n'); });
    });
}

} // namespace

Result<Exit> runMeasure(const QStringList &arguments)
{
    const auto words
        = sortWords(arguments, { u"json"_s }, { u"join"_s, u"stages"_s }, { u"map"_s, u"by"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"EXPORT.csv"_s }, More::Allowed); !fits)
        return Failure(fits.error());
    const auto by = crossings(*words);
    if (!by)
        return Failure(by.error());
    return measureWords(words->positional, *words, *by)
        .and_then([&](const Measurement &measurement) {
            return words->has(u"json"_s) ? print(measurementJson(measurement))
                                         : print(measurementText(measurement, *by));
        })
        .map([] { return Exit::Done; });
}

Result<Exit> runImport(const QStringList &arguments)
{
    const auto words
        = sortWords(arguments, { u"holidays"_s }, { u"join"_s, u"stages"_s }, { u"map"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"FILE"_s, u"FROM"_s }, More::Allowed); !fits)
        return Failure(fits.error());
    const QString plan = words->positional.first();
    const QStringList from = words->positional.mid(1);
    const auto done = [] { return Exit::Done; };
    const auto allEndIn = [&from](QLatin1StringView extension) {
        return std::all_of(from.begin(), from.end(),
            [&](const QString &path) { return path.endsWith(extension, Qt::CaseInsensitive); });
    };
    const bool isCalendar = allEndIn(".ics"_L1) && from.size() == 1;
    if (words->has(u"holidays"_s) && !isCalendar)
        return fail(Fault::UnknownOption, u"--holidays without .ics"_s);
    if (areExports(from))
        return importEvidence(plan, from, *words).map(done);
    for (const auto &name : { u"map"_s, u"join"_s, u"stages"_s }) {
        if (words->has(name))
            return fail(Fault::UnknownOption, u"--%1 without .csv"_s.arg(name));
    }
    if (allEndIn(".json"_L1) && from.size() == 1)
        return importJson(plan, from.first()).map(done);
    const auto as = words->has(u"holidays"_s) ? CalendarDays::Holidays : CalendarDays::Entries;
    if (isCalendar)
        return importCalendarFile(plan, from.first(), as).map(done);
    return fail(Fault::UnknownExtension, from.join(u", "_s),
        u"one .json, one .ics, or any number of .csv"_s);
}

} // namespace lockstep
