// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_groups.h"

namespace lockstep {

std::array<Served, 4> servedBy(const Stream &stream)
{
    return { Served { stream.market, stream.channel }, { stream.market, {} },
        { {}, stream.channel }, {} };
}

size_t qHash(const Served &served, size_t seed)
{
    return qHashMulti(seed, served.market, served.channel, served.stage);
}

EntryGroups::EntryGroups(const Plan &plan, const QList<Stage> &stages)
{
    for (const Stream &stream : plan.streams) {
        for (const Served &served : servedBy(stream)) {
            Weight &weight = m_weights[served];
            weight.ppm += stream.targetShare.ppm;
            ++weight.streams;
        }
    }
    QHash<Served, QList<Spell>> spells;
    const QDate start = plan.settings.horizonStart;
    for (const Entry &entry : plan.entries) {
        if (entry.expectedVolume <= 0)
            continue;
        spells[{ entry.market, entry.channel, stageOf(entry, stages) }].append(
            { start.daysTo(entry.period.start), start.daysTo(entry.period.end),
                static_cast<double>(entry.expectedVolume) });
    }
    m_arrivals.reserve(spells.size());
    for (auto group = spells.cbegin(); group != spells.cend(); ++group)
        m_arrivals.insert(group.key(), Arrivals(*group));
}

const Arrivals *EntryGroups::arrivals(const Served &served) const
{
    const auto at = m_arrivals.constFind(served);
    return at == m_arrivals.constEnd() ? nullptr : &*at;
}

double EntryGroups::part(const Served &served, const Stream &stream) const
{
    const Weight weight = m_weights.value({ served.market, served.channel });
    return weight.ppm > 0
        ? static_cast<double>(stream.targetShare.ppm) / static_cast<double>(weight.ppm)
        : 1 / static_cast<double>(weight.streams);
}

int stageOf(const Entry &entry, const QList<Stage> &stages)
{
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == entry.stage)
            return i;
    }
    return 0;
}

} // namespace lockstep
