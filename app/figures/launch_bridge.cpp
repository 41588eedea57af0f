// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/launch_bridge.h"

#include "app/calendar/fiscal.h"

#include <algorithm>

namespace lockstep {

namespace {

bool isJoinable(EntryKind kind, BridgeKind row)
{
    return (kind == EntryKind::Launch && row == BridgeKind::Launch)
        || (kind == EntryKind::EndOfSale && row == BridgeKind::EndedProduct);
}

/// As words between single spaces, in one case.
QString wordsIn(const QString &title)
{
    QString words = title.toCaseFolded();
    for (QChar &character : words) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    return u' ' + words.simplified() + u' ';
}

bool nameEachOther(const QString &one, const QString &other)
{
    const QString a = wordsIn(one);
    const QString b = wordsIn(other);
    return a.size() > 2 && b.size() > 2 && (a.contains(b) || b.contains(a));
}

/// The part of the row's year that is left from `start` on, 0 … 1.
double leftOfYear(const Plan &plan, const BridgeRow &row, QDate start)
{
    const Period year = fiscalYearPeriod(plan.settings, row.fiscalYear);
    const QDate from = std::clamp(start, year.start, year.end);
    return static_cast<double>(from.daysTo(year.end)) / static_cast<double>(year.days());
}

} // namespace

const BridgeRow *bridgeRowOf(const Plan &plan, const Entry &entry)
{
    const BridgeRow *named = find(plan.bridgeRows, entry.bridgeRow);
    if (named && isJoinable(entry.kind, named->kind))
        return named;
    const int year = fiscalYear(plan.settings, entry.period.start);
    const BridgeRow *best = nullptr;
    const auto rank = [year](const BridgeRow &row) {
        return std::pair(row.fiscalYear == year, row.title.size());
    };
    for (const BridgeRow &row : plan.bridgeRows) {
        const bool isJoined
            = isJoinable(entry.kind, row.kind) && nameEachOther(row.title, entry.title);
        if (isJoined && (!best || rank(row) > rank(*best)))
            best = &row;
    }
    return best;
}

QList<BridgeRow> bridgeChoices(const Plan &plan, const Entry &entry)
{
    QList<BridgeRow> rows = plan.bridgeRows;
    rows.removeIf([&entry](const BridgeRow &row) { return !isJoinable(entry.kind, row.kind); });
    std::sort(rows.begin(), rows.end(), [](const BridgeRow &a, const BridgeRow &b) {
        return std::tie(a.fiscalYear, a.position, a.id) < std::tie(b.fiscalYear, b.position, b.id);
    });
    return rows;
}

const Entry *entryOf(const Plan &plan, const BridgeRow &row)
{
    const Entry *first = nullptr;
    const auto rank = [&row](const Entry &entry) {
        return std::pair(entry.bridgeRow != row.id, entry.period.start);
    };
    for (const Entry &entry : plan.entries) {
        if (!isJoinable(entry.kind, row.kind) || entry.state == EntryState::Idea)
            continue;
        if (first && rank(*first) <= rank(entry))
            continue;
        const auto *joined = bridgeRowOf(plan, entry);
        if (joined && joined->id == row.id)
            first = &entry;
    }
    return first;
}

bool isAfterYear(const Plan &plan, const BridgeRow &row, QDate start)
{
    return leftOfYear(plan, row, start) <= 0;
}

double movedInBridge(const Plan &plan, const BridgeRow &row, QDate before, QDate after)
{
    const double leftBefore = leftOfYear(plan, row, before);
    if (leftBefore <= 0)
        return 0;
    const auto amount = static_cast<double>(row.amount.minorUnits);
    const double moved = amount * (leftOfYear(plan, row, after) / leftBefore - 1);
    return row.kind == BridgeKind::EndedProduct ? -moved : moved;
}

} // namespace lockstep
