// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/measure_words.h"

#include "app/evidence/closed_cohorts.h"

#include <QDate>
#include <QElapsedTimer>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A shell hands over a tab or a space as they are.
QString plainDelimiter(const QString &word)
{
    return word == u"\t"_s ? u"tab"_s : word == u" "_s ? u"space"_s : word;
}

/// --join, --stages and --delimiter are words of --map that are used often.
Result<ColumnMap> mapOf(const Words &words)
{
    QStringList arguments = words.options.value(u"map"_s);
    for (const auto &name : { u"join"_s, u"stages"_s }) {
        if (words.has(name))
            arguments += u"%1=%2"_s.arg(name, words.options.value(name).first());
    }
    if (words.has(u"delimiter"_s))
        arguments += u"delimiter="_s + plainDelimiter(words.value(u"delimiter"_s));
    return columnMap(arguments);
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

} // namespace

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

Result<Measurement> measureWords(const QStringList &paths, const Words &words,
    const QList<Dimensions> &by, MeasureFor forPlan, const QString &currency)
{
    const bool isClosed = words.has(u"closed"_s);
    return mapOf(words)
        .and_then([&](const ColumnMap &map) {
            constexpr int threads = 2;
            ProgressLine line;
            MeasureOptions options { map, QDate::currentDate(), by, threads, line.watch() };
            options.withQuarters = isClosed;
            options.currency = currency;
            options.withMarkets = forPlan == MeasureFor::Plan;
            return measure(paths, options);
        })
        .and_then([&](Measurement measurement) -> Result<Measurement> {
            return isClosed ? closedCohortsOnly(std::move(measurement))
                            : Result<Measurement>(std::move(measurement));
        });
}

} // namespace lockstep
