// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_groups.h"

#include "app/base/together.h"
#include "app/plan/fiscal_years.h"

#include <numeric>

namespace lockstep {

namespace {

constexpr qsizetype kEntries = 500; ///< of a part: some ten microseconds
constexpr qsizetype kGroups = 50;

} // namespace

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
    : m_stages(size_t(stages.size()))
    , m_numbers(plan, stages)
    , m_start(horizon(plan.settings).start)
    , m_further(plan.entryReaches)
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

void EntryGroups::addEntries(const Plan &plan)
{
    const std::span<const Entry> all(plan.entries);
    std::vector<Placed> parts(all.size() / size_t(kEntries) + 1);
    inParts(plan.entries.size(), kEntries, [&](qsizetype from, qsizetype to, int) {
        parts[size_t(from / kEntries)] = placed(plan, all.subspan(size_t(from), size_t(to - from)));
    });
    addArrivals(parts);
}

EntryGroups::Placed EntryGroups::placed(const Plan &plan, std::span<const Entry> entries) const
{
    Placed placed;
    placed.reserve(entries.size());
    const CountedDates dates(plan);
    for (const Entry &entry : entries) {
        if (yields(entry))
            place(placed, plan, entry, yieldParts(entry, dates));
    }
    return placed;
}

void EntryGroups::place(
    Placed &to, const Plan &plan, const Entry &entry, const YieldParts &parts) const
{
    const qint64 start = m_start.toJulianDay();
    const auto add = [&](size_t group, double volume) {
        for (const auto &[period, share] : parts)
            to.push_back({ group,
                { period.start.toJulianDay() - start, period.end.toJulianDay() - start,
                    volume * share } });
    };
    const size_t group = m_numbers.of(entry);
    const auto volume = static_cast<double>(entry.expectedVolume);
    if (group < m_numbers.shared())
        return add(group, volume);
    // What no group stands for comes to each stream by itself.
    const EntryShare share(entry, plan.streams, m_further);
    const auto stage = size_t(m_numbers.stageOf(entry));
    for (const Stream &stream : plan.streams) {
        if (const double part = share.of(stream); part > 0)
            add(m_numbers.of(Served { stream.market, stream.channel }) + stage, volume * part);
    }
}

/// Spells are laid out group by group, so that each group's are added up at one go.
void EntryGroups::addArrivals(const std::vector<Placed> &parts)
{
    std::vector<size_t> ends(m_numbers.size() + 1);
    const auto forEachPlaced = [&](auto visit) {
        for (const Placed &part : parts)
            std::for_each(part.begin(), part.end(), visit);
    };
    forEachPlaced([&](const auto &placed) { ++ends[placed.first + 1]; });
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Spell> spells(ends.back());
    forEachPlaced([&](const auto &placed) { spells[ends[placed.first]++] = placed.second; });
    inParts(qsizetype(m_arrivals.size()), kGroups, [&](qsizetype from, qsizetype to, int) {
        for (auto group = size_t(from); group < size_t(to); ++group) {
            const size_t first = group > 0 ? ends[group - 1] : 0;
            if (first < ends[group])
                m_arrivals[group] = Arrivals(std::span(spells).subspan(first, ends[group] - first));
        }
    });
}

double EntryGroups::part(const Served &served, const Stream &stream) const
{
    const Weight weight = m_weights[m_numbers.of(served)];
    return weight.ppm > 0
        ? static_cast<double>(stream.targetShare.ppm) / static_cast<double>(weight.ppm)
        : 1 / static_cast<double>(weight.streams);
}

} // namespace lockstep
