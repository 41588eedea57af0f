// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The whole plan as one value. Lists are sorted by id, so that equal plans compare equal; what has
// a `position` is shown in that order (see ordered()). Copying is cheap: lists are shared until
// written.

#include "app/plan/nouns.h"

#include <QList>
#include <algorithm>

namespace lockstep {

struct Plan {
    Settings settings;
    QList<Target> targets;
    QList<Stage> stages;
    QList<Market> markets;
    QList<BuyerRole> buyerRoles;
    QList<TargetAccount> targetAccounts;
    QList<Channel> channels;
    QList<Stream> streams;
    QList<Step> steps;
    QList<OpeningPipeline> openingPipeline;
    QList<BridgeRow> bridgeRows;
    QList<Team> teams;
    QList<FreeKind> freeKinds;
    QList<Holiday> holidays;
    QList<Entry> entries;
    QList<EntryReach> entryReaches;
    QList<RemovedEvent> removedEvents;
    QList<ClauseSection> clauseSections;
    QList<Clause> clauses;
    QList<Touch> touches;
    QList<DefinitionVersion> definitionVersions;
    QList<Tripwire> tripwires;
    QList<Scenario> scenarios;
    QList<ScenarioChange> scenarioChanges;
    QList<Study> studies;
    QList<Reading> readings;
    QList<Opinion> opinions;
    QList<PastEffort> pastEfforts;
    QList<EntryOutcome> entryOutcomes;
    QList<AttemptsNow> attemptsNow;
    QList<Seal> seals;
    QList<Extra> extras;
    bool operator==(const Plan &) const = default;
};

/// The row with `id`, or nullptr. `rows` sorted by id.
template <class Noun> const Noun *find(const QList<Noun> &rows, Id<Noun> id)
{
    // Ids are random, so that a processor would guess wrong at every second branch.
    const Noun *at = rows.constData();
    for (qsizetype left = rows.size(); left > 1; left -= left / 2)
        at += qsizetype(at[left / 2 - 1].id < id) * (left / 2);
    return !rows.isEmpty() && at->id == id ? at : nullptr;
}

/// Puts `row` in its place, replacing the one with the same id.
template <class Noun> void put(QList<Noun> &rows, Noun row)
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), row.id,
        [](const Noun &other, Id<Noun> wanted) { return other.id < wanted; });
    if (at != rows.end() && at->id == row.id)
        *at = std::move(row);
    else
        rows.insert(at, std::move(row));
}

template <class Noun> void removeRow(QList<Noun> &rows, Id<Noun> id)
{
    rows.removeIf([id](const Noun &row) { return row.id == id; });
}

/// The rows by position, then id: the order in which people see them.
template <class Noun> QList<Noun> ordered(QList<Noun> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Noun &a, const Noun &b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return rows;
}

/// Position for a row that is added at the end.
template <class Noun> int nextPosition(const QList<Noun> &rows)
{
    int next = 0;
    for (const auto &row : rows)
        next = std::max(next, row.position + 1);
    return next;
}

} // namespace lockstep
