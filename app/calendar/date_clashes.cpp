// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Clashes of dates: loads, close-offs, holidays.
#include "app/calendar/clash_parts.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/phases.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <tuple>

namespace lockstep {

namespace {

/// What is longer spans holidays whenever it is.
constexpr qint64 kShort = 7;

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

/// A quarter whose bookings close.
struct ClosedQuarter {
    Period period;
    DatedEntry closeOff;
};

/// By their first days: few, and asked about every entry.
class ClosedQuarters {
public:
    ClosedQuarters(const Plan &plan, const EntryRows &entries)
    {
        const FiscalYears years(plan.settings);
        for (const DatedEntry &row : entries) {
            if (row.entry->kind != EntryKind::CloseOff)
                continue;
            const QDate named = namedQuarter(row);
            const Period quarter
                = fiscalQuarter(years, named.isValid() ? named : row.period.start).period;
            m_quarters.insert(quarter.start, { quarter, row });
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_quarters.isEmpty(); }
    /// That with this day in it, or nullptr.
    [[nodiscard]] const ClosedQuarter *with(QDate day) const
    {
        auto after = m_quarters.upperBound(day);
        if (after == m_quarters.begin())
            return nullptr;
        --after;
        return after->period.contains(day) ? &*after : nullptr;
    }

private:
    QMap<QDate, ClosedQuarter> m_quarters;
};

/// The quarter for which it is to book: the one that is named; of a promotion that of its last day;
/// of others that in which they begin and end.
const ClosedQuarter *bookedIn(const ClosedQuarters &quarters, const DatedEntry &row)
{
    const QDate named = namedQuarter(row);
    if (named.isValid())
        return quarters.with(named);
    const ClosedQuarter *quarter = quarters.with(lastDayOf(row));
    const bool isPromotion = row.entry->kind == EntryKind::PricePromotion;
    return quarter && (isPromotion || quarter->period.contains(row.period.start)) ? quarter
                                                                                  : nullptr;
}

} // namespace

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

void addAfterCloseOff(
    QList<Clash> &to, const Plan &plan, const WorkingDays &days, const EntryRows &entries)
{
    const ClosedQuarters quarters(plan, entries);
    if (quarters.isEmpty())
        return;
    for (const DatedEntry &row : entries) {
        const ClosedQuarter *in
            = speaksToMarket(row.entry->kind) ? bookedIn(quarters, row) : nullptr;
        const QDate last = lastDayOf(row);
        if (!in || last <= in->closeOff.period.lastDay())
            continue;
        Clash clash = clashOf(ClashKind::AfterCloseOff, { row, in->closeOff });
        clash.amount = double(days.count({ in->closeOff.period.end, last.addDays(1) }));
        to.append(clash);
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
