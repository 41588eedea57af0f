// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_groups.h"

#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"
#include "app/plan/fiscal_years.h"

#include <numeric>

namespace lockstep {

std::array<Served, 4> servedBy(const Stream &stream)
{
    return { Served { stream.market, stream.channel }, { stream.market, {} },
        { {}, stream.channel }, {} };
}

int stageOf(const Entry &entry, const QList<Stage> &stages)
{
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == entry.stage)
            return i;
    }
    return 0;
}

GroupNumbers::GroupNumbers(const Plan &plan, const QList<Stage> &stages)
    : m_markets(plan.markets)
    , m_channels(plan.channels)
    , m_stages(stages)
{
    for (const EntryReach &reach : plan.entryReaches) {
        if (!m_further.contains(reach.entry))
            m_further.insert(reach.entry, size_t(m_further.size()));
    }
}

size_t GroupNumbers::shared() const
{
    return size_t((m_markets.size() + 1) * (m_channels.size() + 1) * m_stages.size());
}

size_t GroupNumbers::of(const Served &served) const
{
    // Row -1 is all of them.
    const qsizetype market = served.market.isNull() ? -1 : m_markets.rowOf(served.market);
    const qsizetype channel = served.channel.isNull() ? -1 : m_channels.rowOf(served.channel);
    return size_t(((market + 1) * (m_channels.size() + 1) + channel + 1) * m_stages.size());
}

size_t GroupNumbers::of(const Entry &entry) const
{
    if (!m_further.isEmpty()) {
        const auto further = m_further.constFind(entry.id);
        if (further != m_further.constEnd())
            return shared() + *further;
    }
    return of(Served { entry.market, entry.channel }) + size_t(stageOf(entry));
}

EntryGroups::EntryGroups(const Plan &plan, const QList<Stage> &stages)
    : m_numbers(plan, stages)
    , m_arrivals(m_numbers.size())
    , m_weights(m_numbers.size())
{
    addStreams(plan.streams);
    addEntries(plan);
}

void EntryGroups::addStreams(const QList<Stream> &streams)
{
    for (const Stream &stream : streams) {
        for (const Served &served : servedBy(stream)) {
            Weight &weight = m_weights[m_numbers.of(served)];
            weight.ppm += stream.targetShare.ppm;
            ++weight.streams;
        }
    }
}

/// Spells are laid out group by group, so that each group's are added up at one go.
void EntryGroups::addEntries(const Plan &plan)
{
    std::vector<std::pair<size_t, Spell>> placed;
    std::vector<size_t> ends(m_numbers.size() + 1);
    placed.reserve(size_t(plan.entries.size()));
    const EntryReaches further(plan.entryReaches);
    const CountedDates dates(plan);
    const qint64 start = horizon(plan.settings).start.toJulianDay();
    for (const Entry &entry : plan.entries) {
        if (!yields(entry))
            continue;
        const YieldParts parts = yieldParts(entry, dates);
        const auto place = [&](size_t group, double volume) {
            for (const auto &[period, share] : parts) {
                ++ends[group + 1];
                placed.push_back({ group,
                    { period.start.toJulianDay() - start, period.end.toJulianDay() - start,
                        volume * share } });
            }
        };
        const size_t group = m_numbers.of(entry);
        const auto volume = static_cast<double>(entry.expectedVolume);
        if (group < m_numbers.shared()) {
            place(group, volume);
            continue;
        }
        // What no group stands for comes to each stream by itself.
        const EntryShare share(entry, plan.streams, further);
        const auto stage = size_t(m_numbers.stageOf(entry));
        for (const Stream &stream : plan.streams) {
            if (const double part = share.of(stream); part > 0)
                place(
                    m_numbers.of(Served { stream.market, stream.channel }) + stage, volume * part);
        }
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Spell> spells(placed.size());
    for (const auto &[group, spell] : placed)
        spells[ends[group]++] = spell;
    size_t first = 0;
    for (size_t group = 0; group < m_arrivals.size(); first = ends[group++]) {
        if (first < ends[group])
            m_arrivals[group] = Arrivals(std::span(spells).subspan(first, ends[group] - first));
    }
}

double EntryGroups::part(const Served &served, const Stream &stream) const
{
    const Weight weight = m_weights[m_numbers.of(served)];
    return weight.ppm > 0
        ? static_cast<double>(stream.targetShare.ppm) / static_cast<double>(weight.ppm)
        : 1 / static_cast<double>(weight.streams);
}

} // namespace lockstep
