// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Clashes of what begins within a fortnight: for the same people, or through the same channel.
#include "app/calendar/clash_parts.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

namespace lockstep {

static size_t qHash(const Clash &clash, size_t seed)
{
    return qHashMulti(seed, clash.period.start, clash.entries);
}

namespace {

/// What several streams have in common is told, and kept, once.
using ToldClashes = QSet<Clash>;
using MarketAndChannel = std::pair<qint64, qint64>; ///< 0: all

/// Where more than these begin, nobody needs to be told of every pair.
constexpr std::size_t kFew = 4;

bool isWithinFortnight(const DatedEntry &from, const DatedEntry &to)
{
    return from.period.start.daysTo(to.period.start) < kFortnight;
}

/// Those that begin within a fortnight, as they come by their start.
class Fortnight {
public:
    /// What recurs is not in its own way.
    void take(ToldClashes &to, ClashKind kind, const DatedEntry &row)
    {
        if (!m_rows.empty() && !isWithinFortnight(m_rows.front(), row)) {
            close(to, kind);
            leave(row);
        }
        if (!isThere(row)) {
            m_rows.push_back(row);
            m_hasNew = true;
        }
    }

    void close(ToldClashes &to, ClashKind kind)
    {
        if (m_rows.size() < 2 || !std::exchange(m_hasNew, false))
            return;
        Clash clash = clashOf(kind, m_rows);
        clash.period = { m_rows.front().period.start, m_rows.back().period.start.addDays(1) };
        if (!isTold(clash))
            m_told = *to.insert(clash);
    }

private:
    /// Those before `row` that it begins within a fortnight of, are told with it, too.
    void leave(const DatedEntry &row)
    {
        if (m_rows.size() > kFew)
            m_rows.clear();
        else
            std::erase_if(
                m_rows, [&](const DatedEntry &one) { return !isWithinFortnight(one, row); });
    }

    /// The first of its dates can only just have come, of another audience.
    [[nodiscard]] bool isThere(const DatedEntry &row) const
    {
        const auto isIts = [&row](const DatedEntry &one) { return one.entry == row.entry; };
        return row.isFirst ? !m_rows.empty() && isIts(m_rows.back())
                           : std::any_of(m_rows.begin(), m_rows.end(), isIts);
    }

    [[nodiscard]] bool isTold(const Clash &clash) const
    {
        return clash.period.start < m_told.period.end
            && std::all_of(clash.entries.begin(), clash.entries.end(),
                [this](Id<Entry> entry) { return m_told.entries.contains(entry); });
    }

    EntryRows m_rows;
    Clash m_told;
    bool m_hasNew = false; ///< since something was told
};

/// Which fortnights an entry is told in: those of each stream that it serves, so that what is for
/// all markets meets what is for one; where nothing is sold, those of its words alone. Streams that
/// the same entries serve have the same ones.
class Fortnights {
public:
    explicit Fortnights(const Plan &plan)
    {
        QSet<MarketAndChannel> named;
        for (const Entry &entry : plan.entries)
            named.insert({ entry.market.value, entry.channel.value });
        for (const EntryReach &reach : plan.entryReaches) {
            const MarketAndChannel one { reach.market.value, reach.channel.value };
            named.insert(one);
            m_further.insert(reach.entry, one);
        }
        groupStreams(plan, named);
    }

    void take(const DatedEntry &row)
    {
        m_named.assign(1, { row.entry->market.value, row.entry->channel.value });
        for (auto at = m_further.constFind(row.entry->id);
             at != m_further.constEnd() && at.key() == row.entry->id; ++at)
            m_named.push_back(*at);
        std::sort(m_named.begin(), m_named.end());
        m_named.erase(std::unique(m_named.begin(), m_named.end()), m_named.end());
        takeByGroup(row);
        takeByChannel(row);
    }

    [[nodiscard]] QList<Clash> told()
    {
        for (Fortnight &one : m_byGroup)
            one.close(m_audiences, ClashKind::SameAudience);
        for (Fortnight &one : m_byWords)
            one.close(m_audiences, ClashKind::SameAudience);
        for (Fortnight &one : m_byChannel)
            one.close(m_channels, ClashKind::SameChannel);
        const QList<Clash> audiences = inOrder(m_audiences);
        QList<Clash> channels = inOrder(m_channels);
        channels.removeIf([&](const Clash &clash) { return isOfOneOf(audiences, clash); });
        return audiences + channels;
    }

private:
    void groupStreams(const Plan &plan, const QSet<MarketAndChannel> &named)
    {
        std::map<std::vector<MarketAndChannel>, std::size_t> groups;
        for (const Stream &stream : plan.streams) {
            const qint64 market = stream.market.value;
            const qint64 channel = stream.channel.value;
            std::vector<MarketAndChannel> all { { market, channel }, { market, 0 }, { 0, channel },
                { 0, 0 } };
            std::erase_if(
                all, [&named](const MarketAndChannel &one) { return !named.contains(one); });
            const auto [group, isNew] = groups.try_emplace(all, groups.size());
            if (!isNew)
                continue;
            for (const MarketAndChannel &one : all)
                m_groups[one].push_back(group->second);
        }
        m_byGroup.resize(groups.size());
    }

    void takeByGroup(const DatedEntry &row)
    {
        m_served.clear();
        for (const MarketAndChannel &one : m_named) {
            const auto groups = m_groups.constFind(one);
            if (groups == m_groups.constEnd())
                m_byWords[one].take(m_audiences, ClashKind::SameAudience, row);
            else
                m_served.insert(m_served.end(), groups->begin(), groups->end());
        }
        if (m_named.size() > 1) {
            std::sort(m_served.begin(), m_served.end());
            m_served.erase(std::unique(m_served.begin(), m_served.end()), m_served.end());
        }
        for (const std::size_t group : m_served)
            m_byGroup[group].take(m_audiences, ClashKind::SameAudience, row);
    }

    void takeByChannel(const DatedEntry &row)
    {
        qint64 before = 0;
        for (const auto &[market, channel] : m_named) {
            if (channel != 0 && channel != before)
                m_byChannel[channel].take(m_channels, ClashKind::SameChannel, row);
            before = channel;
        }
    }

    [[nodiscard]] static QList<Clash> inOrder(const ToldClashes &told)
    {
        QList<Clash> clashes = told.values();
        std::sort(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) {
            return std::tie(a.period.start, a.period.end, a.entries)
                < std::tie(b.period.start, b.period.end, b.entries);
        });
        return clashes;
    }

    /// `audiences` by their start: what begins a fortnight before `clash` has ended when it begins.
    [[nodiscard]] static bool isOfOneOf(const QList<Clash> &audiences, const Clash &clash)
    {
        const auto isBefore
            = [](const Clash &one, QDate start) { return one.period.start < start; };
        const auto first = std::lower_bound(audiences.begin(), audiences.end(),
            clash.period.start.addDays(1 - kFortnight), isBefore);
        const auto last
            = std::lower_bound(first, audiences.end(), clash.period.start.addDays(1), isBefore);
        return std::any_of(first, last, [&clash](const Clash &one) {
            return clash.period.end <= one.period.end
                && std::all_of(clash.entries.begin(), clash.entries.end(),
                    [&one](Id<Entry> entry) { return one.entries.contains(entry); });
        });
    }

    QHash<MarketAndChannel, std::vector<std::size_t>> m_groups; ///< of streams
    QMultiHash<Id<Entry>, MarketAndChannel> m_further;
    std::vector<MarketAndChannel> m_named; ///< by the entry at hand, each once
    std::vector<std::size_t> m_served; ///< by it
    std::vector<Fortnight> m_byGroup;
    QHash<MarketAndChannel, Fortnight> m_byWords;
    QHash<qint64, Fortnight> m_byChannel;
    ToldClashes m_audiences;
    ToldClashes m_channels;
};

} // namespace

void addSameFortnight(QList<Clash> &to, const Plan &plan, const EntryRows &entries)
{
    Fortnights fortnights(plan);
    for (const DatedEntry &row : entries) {
        if (speaksToMarket(row.entry->kind))
            fortnights.take(row);
    }
    to += fortnights.told();
}

} // namespace lockstep
