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

/// Dates of the same one are one entry.
Clash clashOf(ClashKind kind, const EntryRows &entries)
{
    Clash clash { kind };
    clash.period = entries.front().period;
    for (const auto &[entry, period, isFirst] : entries) {
        if (!clash.entries.contains(entry->id))
            clash.entries.append(entry->id);
        clash.period.start = std::min(clash.period.start, period.start);
        clash.period.end = std::max(clash.period.end, period.end);
    }
    return clash;
}

void closeFortnight(QList<Clash> &to, EntryRows &open)
{
    if (open.size() > 1) {
        Clash clash = clashOf(ClashKind::SameAudience, open);
        clash.period = { open.front().period.start, open.back().period.start.addDays(1) };
        to.append(clash);
    }
    open.clear();
}

bool hasRowOf(const EntryRows &rows, const Entry *entry)
{
    return std::any_of(
        rows.begin(), rows.end(), [entry](const DatedEntry &row) { return row.entry == entry; });
}

/// Where and when a team has one more, or one less, to work on.
struct Turn {
    QDate date;
    int change = 0;
    const DatedEntry *row = nullptr;
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
                m_at.push_back(turn.row);
            else
                std::erase(m_at, turn.row);
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
        EntryRows worst;
        for (const DatedEntry *row : m_worst)
            worst.push_back(*row);
        Clash clash = clashOf(ClashKind::TeamOverLoad, worst);
        clash.period = { m_since, end };
        clash.team = m_team.id;
        clash.amount = static_cast<double>(m_worst.size());
        clash.most = m_team.entriesAtOnce;
        m_to.append(clash);
        m_worst.clear();
    }

    QList<Clash> &m_to;
    const Team &m_team;
    std::vector<const DatedEntry *> m_at;
    std::vector<const DatedEntry *> m_worst;
    QDate m_since;
};

/// What it says of its first date holds for each other one as many days later.
QDate lastDayOf(const DatedEntry &row)
{
    const QDate last = row.entry->lastOrderDate;
    return last.isValid() ? last.addDays(row.entry->period.start.daysTo(row.period.start))
                          : row.period.lastDay();
}

/// A quarter that is named is the first date's.
QDate namedQuarter(const DatedEntry &row)
{
    return row.isFirst ? row.entry->revenueQuarter : QDate();
}

/// Of a promotion that of its last day, unless it is for another quarter's revenue; of other
/// entries only one that is named.
QDate bookedIn(const DatedEntry &row)
{
    const QDate named = namedQuarter(row);
    if (named.isValid())
        return named;
    return row.entry->kind == EntryKind::PricePromotion ? lastDayOf(row) : QDate();
}

} // namespace

/// Entries of one audience, gathered from the first one's start on, a fortnight at a time.
void addSameAudience(QList<Clash> &to, const Plan &plan, const EntryRows &entries)
{
    QMultiHash<Id<Entry>, Audience> further;
    for (const EntryReach &reach : plan.entryReaches)
        further.insert(reach.entry, { reach.market.value, reach.channel.value });
    QHash<Audience, EntryRows> open;
    const auto take = [&](const DatedEntry &row, Audience audience) {
        EntryRows &fortnight = open[audience];
        const bool isOver = !fortnight.empty()
            && fortnight.front().period.start.daysTo(row.period.start) >= kFortnight;
        if (isOver)
            closeFortnight(to, fortnight);
        if (row.isFirst || !hasRowOf(fortnight, row.entry)) // what recurs is not in its own way
            fortnight.push_back(row);
    };
    for (const DatedEntry &row : entries) {
        const Entry *entry = row.entry;
        if (!speaksToMarket(entry->kind))
            continue;
        const Audience own { entry->market.value, entry->channel.value };
        take(row, own);
        for (auto at = further.constFind(entry->id);
             at != further.constEnd() && at.key() == entry->id; ++at) {
            if (*at != own)
                take(row, *at);
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
    for (const DatedEntry &row : entries) {
        if (row.entry->team.isNull())
            continue;
        const Period span = wholeSpan(days, *row.entry, row.period);
        std::vector<Turn> &turns = byTeam[row.entry->team];
        turns.push_back({ span.start, 1, &row });
        turns.push_back({ span.end, -1, &row });
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
    QHash<QDate, DatedEntry> closeOffs; ///< by their quarter's first day
    for (const DatedEntry &row : entries) {
        if (row.entry->kind != EntryKind::CloseOff)
            continue;
        const QDate named = namedQuarter(row);
        const QDate of = named.isValid() ? named : row.period.start;
        closeOffs.insert(fiscalQuarter(years, of).period.start, row);
    }
    if (closeOffs.isEmpty())
        return;
    for (const DatedEntry &row : entries) {
        const QDate in = speaksToMarket(row.entry->kind) ? bookedIn(row) : QDate();
        if (!in.isValid())
            continue;
        const DatedEntry closeOff = closeOffs.value(fiscalQuarter(years, in).period.start);
        if (closeOff.entry && lastDayOf(row) > closeOff.period.lastDay())
            to.append(clashOf(ClashKind::AfterCloseOff, { row, closeOff }));
    }
}

void addOnHoliday(QList<Clash> &to, const WorkingDays &days, const EntryRows &entries)
{
    for (const DatedEntry &row : entries) {
        const Period period = row.period;
        const QDate last = period.days() <= kShort ? period.end : period.start.addDays(1);
        for (QDate day = period.start; day < last; day = day.addDays(1)) {
            const QString holiday = days.has(day) ? QString() : days.holiday(day);
            if (holiday.isEmpty())
                continue;
            Clash clash = clashOf(ClashKind::OnHoliday, { row });
            clash.period = { day, day.addDays(1) };
            clash.holiday = holiday;
            to.append(clash);
            break;
        }
    }
}

} // namespace lockstep
