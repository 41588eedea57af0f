// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/source_tally.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

double part(qint64 some, qint64 all)
{
    return all == 0 ? 0 : static_cast<double>(some) / static_cast<double>(all);
}

double mean(const QList<qint64> &days)
{
    return part(std::accumulate(days.begin(), days.end(), qint64 { 0 }), days.size());
}

double median(const QList<qint64> &sortedDays)
{
    if (sortedDays.isEmpty())
        return 0;
    const auto middle = sortedDays.size() / 2;
    const auto upper = static_cast<double>(sortedDays[middle]);
    if (sortedDays.size() % 2 == 1)
        return upper;
    return (upper + static_cast<double>(sortedDays[middle - 1])) / 2;
}

double shareWithin(const QList<qint64> &sortedDays, qint64 days)
{
    const auto end = std::upper_bound(sortedDays.begin(), sortedDays.end(), days);
    return part(end - sortedDays.begin(), sortedDays.size());
}

bool hasMoreLeads(const SourceMeasure &a, const SourceMeasure &b)
{
    return a.leads != b.leads ? a.leads > b.leads : a.source < b.source;
}

} // namespace

SourceTally::Index SourceTally::indexOf(const QString &source)
{
    const auto plain = source.simplified();
    const auto name = plain.isEmpty() ? u"(none)"_s : plain;
    const auto key = name.toCaseFolded();
    if (const auto known = m_indexes.constFind(key); known != m_indexes.cend())
        return *known;
    const auto index = static_cast<Index>(m_sources.size());
    m_indexes.insert(key, index);
    m_sources += Source { name, 0, 0, {} };
    return index;
}

void SourceTally::addWon(Index source, std::optional<qint64> days)
{
    ++m_sources[source].won;
    if (days)
        m_sources[source].days += *days;
}

SourceMeasure SourceTally::measureOf(Source source)
{
    std::sort(source.days.begin(), source.days.end());
    return { source.name, source.leads, source.won, source.days.size(),
        part(source.won, source.leads), mean(source.days), median(source.days),
        shareWithin(source.days, 30), shareWithin(source.days, 90), shareWithin(source.days, 180) };
}

SourceMeasure SourceTally::total() const
{
    Source all;
    for (const auto &source : m_sources) {
        all.leads += source.leads;
        all.won += source.won;
        all.days += source.days;
    }
    return measureOf(std::move(all));
}

QList<SourceMeasure> SourceTally::sources() const
{
    QList<SourceMeasure> measures;
    for (const auto &source : m_sources)
        measures += measureOf(source);
    std::sort(measures.begin(), measures.end(), hasMoreLeads);
    return measures;
}

} // namespace lockstep
