// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Clashes of dates: fortnights, loads, close-offs, holidays.
#include "app/calendar/clash_parts.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/phases.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace lockstep {

namespace {

using Audience = std::pair<qint64, qint64>; ///< market, channel

/// What is longer spans holidays whenever it is.
constexpr qint64 kShort = 7;

Clash clashOf(ClashKind kind, const EntryRows &entries)
{
    Clash clash { kind };
    clash.period = entries.front()->period;
    for (const Entry *entry : entries) {
        clash.entries.append(entry->id);
        clash.period.start = std::min(clash.period.start, entry->period.start);
        clash.period.end = std::max(clash.period.end, entry->period.end);
    }
    return clash;
}

void closeFortnight(QList<Clash> &to, EntryRows &open)
{
    if (open.size() > 1) {
        Clash clash = clashOf(ClashKind::SameAudience, open);
        clash.period = { open.front()->period.start, open.back()->period.start.addDays(1) };
        to.append(clash);
    }
    open.clear();
}

/// Where and when a team has one more, or one less, to work on.
struct Turn {
    QDate date;
    int change = 0;
    const Entry *entry = nullptr;
};

class Load {
public:
    Load(QList<Clash> &to, const Team &team)
        : m_to(to)
        , m_team(team)
    {
    }

    /// `turns` by date, less before more.
    void follow(const std::vector<Turn> &turns)
    {
        for (const Turn &turn : turns) {
            const bool wasOver = isOver();
            if (wasOver && turn.change < 0 && m_at.size() > m_worst.size())
                m_worst = m_at; // now that no more come
            if (turn.change > 0)
                m_at.push_back(turn.entry);
            else
                std::erase(m_at, turn.entry);
            if (isOver() && !wasOver)
                m_since = turn.date;
            if (wasOver && !isOver())
                close(turn.date);
        }
    }

private:
    [[nodiscard]] bool isOver() const { return m_at.size() > size_t(m_team.entriesAtOnce); }

    void close(QDate end)
    {
        Clash clash = clashOf(ClashKind::TeamOverLoad, m_worst);
        clash.period = { m_since, end };
        clash.team = m_team.id;
        clash.amount = static_cast<double>(m_worst.size());
        clash.most = m_team.entriesAtOnce;
        m_to.append(clash);
        m_worst.clear();
    }

    QList<Clash> &m_to;
    const Team &m_team;
    EntryRows m_at;
    EntryRows m_worst;
    QDate m_since;
};

QDate lastDayOf(const Entry &entry)
{
    return entry.lastOrderDate.isValid() ? entry.lastOrderDate : entry.period.lastDay();
}

/// Of a promotion that of its last day, unless it is for another quarter's revenue; of other
/// entries only one that is named.
QDate bookedIn(const Entry &entry)
{
    if (entry.revenueQuarter.isValid())
        return entry.revenueQuarter;
    return entry.kind == EntryKind::PricePromotion ? lastDayOf(entry) : QDate();
}

} // namespace

/// Entries of one audience, gathered from the first one's start on, a fortnight at a time.
void addSameAudience(QList<Clash> &to, const Plan &plan, const EntryRows &entries)
{
    QMultiHash<Id<Entry>, Audience> further;
    for (const EntryReach &reach : plan.entryReaches)
        further.insert(reach.entry, { reach.market.value, reach.channel.value });
    QHash<Audience, EntryRows> open;
    const auto take = [&](const Entry *entry, Audience audience) {
        EntryRows &fortnight = open[audience];
        const bool isOver = !fortnight.empty()
            && fortnight.front()->period.start.daysTo(entry->period.start) >= kFortnight;
        if (isOver)
            closeFortnight(to, fortnight);
        fortnight.push_back(entry);
    };
    for (const Entry *entry : entries) {
        if (!speaksToMarket(entry->kind))
            continue;
        const Audience own { entry->market.value, entry->channel.value };
        take(entry, own);
        for (auto at = further.constFind(entry->id);
             at != further.constEnd() && at.key() == entry->id; ++at) {
            if (*at != own)
                take(entry, *at);
        }
    }
    for (EntryRows &fortnight : open)
        closeFortnight(to, fortnight);
    std::sort(to.begin(), to.end(), [](const Clash &a, const Clash &b) {
        return std::tie(a.period.start, a.entries) < std::tie(b.period.start, b.entries);
    });
    to.erase(std::unique(to.begin(), to.end()), to.end()); // once, for however many audiences
}

void addOverLoad(
    QList<Clash> &to, const Plan &plan, const WorkingDays &days, const EntryRows &entries)
{
    QHash<Id<Team>, std::vector<Turn>> byTeam;
    for (const Entry *entry : entries) {
        if (entry->team.isNull())
            continue;
        const Period span = wholeSpan(days, *entry);
        std::vector<Turn> &turns = byTeam[entry->team];
        turns.push_back({ span.start, 1, entry });
        turns.push_back({ span.end, -1, entry });
    }
    for (const Team &team : plan.teams) {
        const auto turns = byTeam.find(team.id);
        if (team.entriesAtOnce <= 0 || turns == byTeam.end())
            continue;
        std::stable_sort(turns->begin(), turns->end(), [](const Turn &a, const Turn &b) {
            return std::pair(a.date, a.change) < std::pair(b.date, b.change);
        });
        Load(to, team).follow(*turns);
    }
}

void addAfterCloseOff(QList<Clash> &to, const Plan &plan, const EntryRows &entries)
{
    const FiscalYears years(plan.settings);
    QHash<QDate, const Entry *> closeOffs; ///< by their quarter's first day
    for (const Entry *entry : entries) {
        if (entry->kind != EntryKind::CloseOff)
            continue;
        const QDate of
            = entry->revenueQuarter.isValid() ? entry->revenueQuarter : entry->period.start;
        closeOffs.insert(fiscalQuarter(years, of).period.start, entry);
    }
    if (closeOffs.isEmpty())
        return;
    for (const Entry *entry : entries) {
        const QDate in = speaksToMarket(entry->kind) ? bookedIn(*entry) : QDate();
        if (!in.isValid())
            continue;
        const Entry *closeOff = closeOffs.value(fiscalQuarter(years, in).period.start);
        if (closeOff && lastDayOf(*entry) > closeOff->period.lastDay())
            to.append(clashOf(ClashKind::AfterCloseOff, { entry, closeOff }));
    }
}

void addOnHoliday(QList<Clash> &to, const WorkingDays &days, const EntryRows &entries)
{
    for (const Entry *entry : entries) {
        const Period period = entry->period;
        const QDate last = period.days() <= kShort ? period.end : period.start.addDays(1);
        for (QDate day = period.start; day < last; day = day.addDays(1)) {
            const QString holiday = days.has(day) ? QString() : days.holiday(day);
            if (holiday.isEmpty())
                continue;
            Clash clash = clashOf(ClashKind::OnHoliday, { entry });
            clash.period = { day, day.addDays(1) };
            clash.holiday = holiday;
            to.append(clash);
            break;
        }
    }
}

} // namespace lockstep
