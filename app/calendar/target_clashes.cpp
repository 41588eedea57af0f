// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Clashes with what the streams are to carry: money for none of it, targets without a campaign.
#include "app/calendar/clash_parts.h"

#include <QHash>

namespace lockstep {

namespace {

using Audience = std::pair<qint64, qint64>; ///< market, channel; 0: all

struct Behind {
    bool isSold = false;
    bool hasTarget = false;
};

/// What stands behind every audience that an entry may name.
class Audiences {
public:
    explicit Audiences(const Plan &plan)
    {
        for (const Stream &stream : plan.streams) {
            for (const Audience &audience : ofStream(stream)) {
                m_behind[audience].isSold = true;
                if (stream.targetShare.ppm > 0)
                    m_behind[audience].hasTarget = true;
            }
        }
        for (const EntryReach &reach : plan.entryReaches)
            m_further.insert(reach.entry, { reach.market.value, reach.channel.value });
    }

    /// Everything that the entry serves.
    template <class Visit> void forEachOf(const Entry &entry, Visit visit) const
    {
        visit(Audience { entry.market.value, entry.channel.value });
        for (auto at = m_further.constFind(entry.id);
             at != m_further.constEnd() && at.key() == entry.id; ++at)
            visit(*at);
    }
    [[nodiscard]] Behind behind(const Entry &entry) const
    {
        Behind all;
        forEachOf(entry, [&](const Audience &audience) {
            const Behind one = m_behind.value(audience);
            all = { all.isSold || one.isSold, all.hasTarget || one.hasTarget };
        });
        return all;
    }
    [[nodiscard]] static std::array<Audience, 4> ofStream(const Stream &stream)
    {
        const qint64 market = stream.market.value;
        const qint64 channel = stream.channel.value;
        return { Audience { market, channel }, { market, 0 }, { 0, channel }, { 0, 0 } };
    }

private:
    QHash<Audience, Behind> m_behind;
    QMultiHash<Id<Entry>, Audience> m_further;
};

Clash clashAbout(ClashKind kind, const Entry &entry)
{
    Clash clash { kind };
    clash.entries = { entry.id };
    clash.period = entry.period;
    clash.amount = static_cast<double>(entry.cost.minorUnits);
    return clash;
}

} // namespace

void addUnserved(QList<Clash> &to, const Plan &plan, const EntryRows &entries)
{
    const Audiences audiences(plan);
    QSet<Audience> served;
    for (const auto &[entry, period, isFirst] : entries) {
        if (!isFirst) // once, however often it takes place
            continue;
        if (!speaksToMarket(entry->kind) && entry->expectedVolume == 0)
            continue;
        const Behind behind = audiences.behind(*entry);
        if (!behind.isSold)
            to.append(clashAbout(ClashKind::NoStream, *entry));
        else if (!behind.hasTarget && entry->cost.minorUnits > 0)
            to.append(clashAbout(ClashKind::NoTarget, *entry));
        if (entry->expectedVolume > 0)
            audiences.forEachOf(
                *entry, [&served](const Audience &audience) { served.insert(audience); });
    }
    for (const Stream &stream : plan.streams) {
        const auto all = Audiences::ofStream(stream);
        const bool isServed = std::any_of(all.begin(), all.end(),
            [&](const Audience &audience) { return served.contains(audience); });
        if (isServed || stream.targetShare.ppm == 0)
            continue;
        Clash clash { ClashKind::NoCampaign };
        clash.stream = stream.id;
        to.append(clash);
    }
}

} // namespace lockstep
