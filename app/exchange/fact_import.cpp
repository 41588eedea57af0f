// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/fact_import.h"

#include "app/calendar/calendar_edits.h"
#include "app/exchange/plan_facts.h"
#include "app/plan/row_errors.h"

namespace lockstep {

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
    for (const CalendarEvent &event : file.events) {
        if (event.entryId == 0)
            continue;
        Id<Entry> here = entryOf(event);
        if (here.isNull() && m_isOurs && !m_used.contains(event.entryId))
            here.value = event.entryId;
        if (here.isNull())
            here = newId<Entry>(m_ids);
        m_used.insert(here.value);
        m_here.insert(event.entryId, here);
    }
}

Id<Entry> FactImport::idFor(const CalendarEvent &event)
{
    return event.entryId > 0 ? m_here.value(event.entryId) : newId<Entry>(m_ids);
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
