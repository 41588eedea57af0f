// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/scenario_draft.h"

#include "app/plan/event_names.h"
#include "app/plan/planned_nouns.h"
#include "app/plan/row_names.h"
#include "app/plan/rows_of.h"
#include "app/plan/scenario.h"
#include "app/plan/sealed_item.h"

#include <QSet>
#include <QStringList>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Hands each planned row of `plan` that `other` lacks to `use`.
template <class Use> void forEachRowBeyond(const Plan &plan, const Plan &other, Use use)
{
    forEachList(plan, [&]<class Noun>(const char *, const QList<Noun> &rows) {
        if constexpr (isPlanned<Noun>) {
            const QList<Noun> &others = rowsOf<Noun>(other);
            if (others.constData() == rows.constData())
                return;
            for (const Noun &row : rows) {
                if (!find(others, row.id))
                    use(row);
            }
        }
    });
}

bool isRowThere(const Plan &plan, const QString &table, qint64 id)
{
    bool has = table == "settings"_L1 && id == 1;
    forEachList(plan, [&]<class Noun>(const char *name, const QList<Noun> &rows) {
        if (table == QLatin1StringView(name))
            has = find(rows, Id<Noun> { id });
    });
    return has;
}

/// Puts those of `since` that `isWanted` accepts in their places.
template <class Noun, class IsWanted>
void putSince(QList<Noun> &rows, const QList<Noun> &since, IsWanted isWanted)
{
    for (const Noun &row : since) {
        if (isWanted(row))
            put(rows, row);
    }
}

template <class Noun, class IsSame> auto noneIn(const QList<Noun> &rows, IsSame isSame)
{
    return [rows, isSame](const Noun &row) {
        return std::none_of(rows.begin(), rows.end(),
            [&](const Noun &other) { return row.id != other.id && isSame(row, other); });
    };
}

/// With the scenarios that were made since; one whose name another has back is called "… (2)".
void addScenarios(Plan &next, const Plan &now)
{
    QSet<Id<Scenario>> made;
    for (Scenario scenario : now.scenarios) {
        if (find(next.scenarios, scenario.id))
            continue;
        const QString name = scenario.name;
        const auto isTaken = [&scenario](const Scenario &other) {
            return other.name.compare(scenario.name, Qt::CaseInsensitive) == 0;
        };
        for (int i = 2; std::any_of(next.scenarios.begin(), next.scenarios.end(), isTaken); ++i)
            scenario.name = u"%1 (%2)"_s.arg(name).arg(i);
        made.insert(scenario.id);
        put(next.scenarios, scenario);
    }
    putSince(next.scenarioChanges, now.scenarioChanges,
        [&made](const ScenarioChange &change) { return made.contains(change.scenario); });
}

/// Whether it puts a row in place that `plan` does not have.
template <class Value> bool leadsNowhere(const Plan &, const Value &)
{
    return false;
}

template <class Noun> bool leadsNowhere(const Plan &plan, Id<Noun> id)
{
    return !id.isNull() && !find(rowsOf<Noun>(plan), id);
}

/// Of a noun that no scenario is about: rows made or changed since, where what they refer to is
/// there, and no other row is one that `isSame`.
template <class Noun, class IsSame>
void putRecords(Plan &next, QList<Noun> Plan::*rows, const QList<Noun> &since, IsSame isSame)
{
    const auto isNew = noneIn(next.*rows, isSame);
    putSince(next.*rows, since, [&](const Noun &row) {
        bool leads = false;
        forEachField(row,
            [&](const char *, const auto &value) { leads = leads || leadsNowhere(next, value); });
        return !leads && isNew(row);
    });
}

/// What was kept of how the plan is run.
void addRecords(Plan &next, const Plan &now)
{
    putRecords(next, &Plan::definitionVersions, now.definitionVersions,
        [](const DefinitionVersion &, const DefinitionVersion &) { return false; });
    QList<PastEffort> efforts = now.pastEfforts;
    for (PastEffort &effort : efforts) {
        if (leadsNowhere(next, effort.channel))
            effort.channel = {};
    }
    const auto nameOf = [](const PastEffort &effort) {
        return std::pair(effort.kind, effort.name.simplified().toCaseFolded());
    };
    putRecords(next, &Plan::pastEfforts, efforts,
        [nameOf](const PastEffort &one, const PastEffort &other) {
            return nameOf(one) == nameOf(other);
        });
    putRecords(next, &Plan::entryOutcomes, now.entryOutcomes,
        [](const EntryOutcome &one, const EntryOutcome &other) {
            return one.entry == other.entry && one.stage == other.stage && one.study == other.study;
        });
    putRecords(next, &Plan::attemptsNow, now.attemptsNow,
        [](const AttemptsNow &one, const AttemptsNow &other) { return one.kind == other.kind; });
}

/// Invitations are with people: what was sent since is still to be changed or called off.
void addSent(Plan &next, const Plan &now)
{
    QList<RemovedEvent> sent = now.removedEvents;
    sent.removeIf([](const RemovedEvent &event) { return event.invitation.isEmpty(); });
    for (const Entry &entry : now.entries) {
        const Entry *there = entry.invitation.isEmpty() ? nullptr : find(next.entries, entry.id);
        if (there && there->invitation != entry.invitation) {
            Entry told = *there;
            told.invitation = laterInvitation(entry.invitation, there->invitation);
            put(next.entries, told);
        } else if (!there && !entry.invitation.isEmpty() && entry.replaces.isNull()) {
            sent.append(removedEvent(now, entry));
        }
    }
    settleRemoved(next, sent);
}

} // namespace

DraftSize draftSize(const Plan &start, const Plan &now)
{
    DraftSize size { captured(start, now).size() };
    forEachRowBeyond(now, start, [&size](const auto &) { ++size.added; });
    forEachRowBeyond(start, now, [&size](const auto &) { ++size.removed; });
    return size;
}

QStringList draftRows(const Plan &start, const Plan &now)
{
    QStringList names;
    forEachRowBeyond(
        now, start, [&](const auto &row) { names.append(u"%1, added"_s.arg(rowName(now, row))); });
    forEachRowBeyond(start, now,
        [&](const auto &row) { names.append(u"%1, removed"_s.arg(rowName(start, row))); });
    return names;
}

Plan beforeDraft(const Plan &start, const Plan &now)
{
    Plan next = start;
    addScenarios(next, now);
    const auto isNewSeal = noneIn(start.seals, [](const Seal &one, const Seal &other) {
        return one.kind == other.kind && one.item == other.item && one.side == other.side;
    });
    putSince(next.seals, now.seals,
        [&](const Seal &seal) { return isNewSeal(seal) && hasItem(next, seal.kind, seal.item); });
    putSince(next.studies, now.studies, [](const Study &) { return true; });
    putSince(next.readings, now.readings,
        [&](const Reading &reading) { return isRowThere(next, reading.table, reading.row); });
    const auto isNewOpinion = noneIn(start.opinions, [](const Opinion &one, const Opinion &other) {
        return one.table == other.table && one.row == other.row && one.field == other.field
            && one.side == other.side;
    });
    putSince(next.opinions, now.opinions, [&](const Opinion &opinion) {
        return isNewOpinion(opinion) && isRowThere(next, opinion.table, opinion.row);
    });
    addRecords(next, now);
    addSent(next, now);
    return next;
}

QList<ScenarioChange> keepable(const Plan &start, const Plan &now)
{
    auto changes = captured(start, now);
    changes.removeIf([&](const ScenarioChange &change) {
        bool leads = false;
        forEachList(now, [&]<class Noun>(const char *name, const QList<Noun> &rows) {
            if (change.table != QLatin1StringView(name))
                return;
            const Noun *row = find(rows, Id<Noun> { change.row });
            if (!row)
                return;
            forEachField(*row, [&](const char *field, const auto &value) {
                leads = leads
                    || (change.field == QLatin1StringView(field) && leadsNowhere(start, value));
            });
        });
        return leads;
    });
    return changes;
}

} // namespace lockstep
