// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/reading_warnings.h"

#include "app/evidence/warnings.h"

#include <numeric>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

class ReadingWatcher {
public:
    explicit ReadingWatcher(const Measurement &measurement)
        : m_measurement(measurement)
    {
    }

    QList<Warning> warnings()
    {
        for (const auto &reading : m_measurement.readings)
            lookAtFile(reading);
        lookAtEnds();
        lookAtDeals();
        lookAtNames();
        lookAtCurrencies();
        return m_warnings;
    }

private:
    using Kind = Warning::Kind;

    void warn(Kind kind, const QString &sentence, const QList<WarningValue> &values = {})
    {
        m_warnings += warningOf(kind, sentence, values);
    }

    void lookAtFile(const FileReading &reading)
    {
        const auto file = namesValue({ reading.file });
        const auto row = countValue(reading.strayRow);
        if (reading.strayBytes > 0 && reading.encoding == u"UTF-8"_s)
            warn(Kind::StrayBytes,
                u"%1 is UTF-8, but for %2 bytes, the first in row %3: they are read as Windows-1252."_s,
                { file, countValue(reading.strayBytes), row });
        else if (reading.strayBytes > 0)
            warn(Kind::NotUtf8,
                u"%1 is read as Windows-1252, for it is no UTF-8: row %2 is the first that is none."_s,
                { file, row });
        if (reading.shortRows > 0)
            warn(Kind::ShortRows,
                u"Rows of %1 with fewer cells than the header: %2, the first in row %3. What they lack counts as empty."_s,
                { file, countValue(reading.shortRows), namesValue(shortRows(reading)) });
        if (reading.headerRow == 0)
            warn(Kind::NoHeader,
                u"%1 has no header: what its columns are for is guessed from what stands in them. Look at the columns listed below; --map corrects them."_s,
                { file });
    }

    static QStringList shortRows(const FileReading &reading)
    {
        QStringList rows;
        for (const auto row : reading.firstShortRows)
            rows += QString::number(row);
        return rows;
    }

    void lookAtEnds()
    {
        const auto &unplaced = m_measurement.all.unplaced;
        const auto lost = std::accumulate(unplaced.begin(), unplaced.end(), qint64 { 0 });
        if (lost > 0)
            warn(Kind::UnplacedLosses,
                u"Lost leads of which nothing tells at which stage: %1. They count as lost and in the rate of the whole way, but in no step that they may have passed."_s,
                { countValue(lost) });
        if (m_measurement.endedTwice > 0)
            warn(Kind::EndedTwice,
                u"Leads with a date of losing and one of rejection: %1. The later one counts, for it is the last word; of the same day the loss."_s,
                { countValue(m_measurement.endedTwice) });
        if (!m_measurement.knowsWins)
            warn(Kind::NoWins,
                u"Nothing tells which leads were won: what is measured ends with %1."_s,
                { namesValue({ m_measurement.stages.value(m_measurement.stages.size() - 2) }) });
    }

    void lookAtDeals()
    {
        if (m_measurement.furtherDeals > 0)
            warn(Kind::FurtherDeals,
                u"Further deals of leads that were won before: %1. Rates and times count each lead once; deal sizes and amounts count every deal."_s,
                { countValue(m_measurement.furtherDeals) });
    }

    /// The source is that of the lead in any case.
    void lookAtNames()
    {
        for (auto one = m_measurement.renamed.begin(); one != m_measurement.renamed.end(); ++one)
            warn(Kind::DealsNameOthers,
                one.key() == Dimension::Owner
                    ? u"Leads whose deals name another %1 than their own file: %2. The deal’s counts."_s
                    : u"Leads whose deals name another %1 than their own file: %2. The lead’s counts."_s,
                { namesValue({ dimensionName(one.key()) }), countValue(*one) });
        for (const auto dimension : m_measurement.namedByDeals)
            warn(Kind::NamedByDeals,
                u"Only deals name the %1: leads without a deal have none, and rates by it say how deals end, not how many leads become deals."_s,
                { namesValue({ dimensionName(dimension) }) });
    }

    void lookAtCurrencies()
    {
        const auto &unrated = m_measurement.unrated;
        const auto left = std::accumulate(unrated.begin(), unrated.end(), qint64 { 0 });
        if (left > 0)
            warn(Kind::UnratedAmounts,
                u"Amounts left out, for nobody said what their currency is worth: %1, in %2. State it with --map rate.%3=…"_s,
                { countValue(left), namesValue(unrated.keys()),
                    namesValue({ unrated.firstKey() }) });
        if (m_measurement.isAssumedCurrency)
            warn(Kind::AssumedCurrency,
                u"The stated rates are taken to be in %1, the one currency without a rate. Where they are in another one, state what %1 is worth, too."_s,
                { namesValue({ m_measurement.currency }) });
    }

    const Measurement &m_measurement;
    QList<Warning> m_warnings;
};

} // namespace

QList<Warning> readingWarnings(const Measurement &measurement)
{
    return ReadingWatcher(measurement).warnings();
}

} // namespace lockstep
