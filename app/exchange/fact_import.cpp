// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/fact_import.h"

#include "app/calendar/calendar_edits.h"
#include "app/exchange/calendar_importing.h"
#include "app/exchange/entry_events.h"
#include "app/exchange/plan_facts.h"
#include "app/plan/row_errors.h"

namespace lockstep {

namespace {

/// An event that says which entry it was; copies of it in other programs say the same.
struct Claim {
    const CalendarEvent *event = nullptr;
    Id<Entry> known; ///< of the plan's entry that it is
    int strength = 0;
};

int claimOf(const CalendarEvent &event, bool isKnown)
{
    const bool isOriginal = event.uid == ownUid({ event.entryId });
    return (isKnown ? 4 : 0) + (isOriginal ? 2 : 0) + (event.replaces.isValid() ? 0 : 1);
}

} // namespace

FactImport::FactImport(const Plan &plan, QRandomGenerator &ids)
    : m_ids(ids)
{
    for (const Entry &entry : plan.entries)
        m_used.insert(entry.id.value);
}

void FactImport::name(
    const CalendarFile &file, const std::function<Id<Entry>(const CalendarEvent &)> &entryOf)
{
    m_isOurs = file.isOurs;
    QList<Claim> claims;
    for (const CalendarEvent &event : file.events) {
        if (event.entryId == 0)
            continue;
        const Id<Entry> known = entryOf(event);
        claims.append({ &event, known, claimOf(event, !known.isNull()) });
    }
    std::stable_sort(claims.begin(), claims.end(),
        [](const Claim &a, const Claim &b) { return a.strength > b.strength; });
    for (const Claim &claim : std::as_const(claims)) {
        const QString event = eventKey(claim.event->uid, claim.event->replaces);
        if (m_byEvent.contains(event))
            continue;
        const qint64 there = claim.event->entryId;
        Id<Entry> here = claim.known;
        if (here.isNull() && m_isOurs && !m_used.contains(there))
            here.value = there;
        if (here.isNull())
            here = newId<Entry>(m_ids);
        m_used.insert(here.value);
        m_byEvent.insert(event, here);
        if (!m_here.contains(there))
            m_here.insert(there, here);
    }
}

Id<Entry> FactImport::idFor(const CalendarEvent &event)
{
    const Id<Entry> named = m_byEvent.value(eventKey(event.uid, event.replaces));
    return named.isNull() ? newId<Entry>(m_ids) : named;
}

bool FactImport::has(const CalendarEvent &event, bool isNew) const
{
    return event.entryId > 0 && (isNew || m_isOurs);
}

Entry FactImport::with(const Plan &plan, const Entry &entry, const CalendarEvent &event)
{
    TakenFacts taken = withFacts(plan, entry, event.facts);
    for (const QString &what : std::as_const(taken.unknown)) {
        if (!m_unknown.contains(what))
            m_unknown.append(what);
    }
    taken.entry.movesWith = m_here.value(taken.entry.movesWith.value, taken.entry.movesWith);
    m_bare.insert(entry.id, entry);
    m_read.insert(entry.id, taken.reaches);
    return taken.entry;
}

void FactImport::takeReaches(Id<Entry> entry, const CalendarEvent &event)
{
    if (event.entryId > 0)
        m_reaches.insert(entry, m_read.value(entry));
}

Plan FactImport::withReaches(Plan plan)
{
    QHash<qint64, Id<Entry>> owners;
    for (const EntryReach &reach : std::as_const(plan.entryReaches))
        owners.insert(reach.id.value, reach.entry);
    for (auto [id, reaches] : m_reaches.asKeyValueRange()) {
        for (EntryReach &reach : reaches) {
            if (owners.value(reach.id.value, id) != id)
                reach.id = {};
            owners.insert(reach.id.value, id);
        }
        if (auto next = setReaches(plan, id, reaches, m_ids))
            plan = *std::move(next);
    }
    return plan;
}

Plan FactImport::finished(Plan plan, QList<Error> &leftOut)
{
    for (auto [id, bare] : m_bare.asKeyValueRange()) {
        const Entry *entry = find(plan.entries, id);
        if (!entry)
            continue;
        if (!find(plan.entries, entry->movesWith) && !entry->movesWith.isNull()) {
            Entry alone = *entry;
            alone.movesWith = {};
            put(plan.entries, alone);
            entry = find(plan.entries, id);
        }
        const QList<Error> errors = rowErrors(plan, *entry);
        if (errors.isEmpty())
            continue;
        leftOut.append(errors.first());
        put(plan.entries, bare);
        m_reaches.remove(id);
    }
    return withReaches(std::move(plan));
}

} // namespace lockstep
