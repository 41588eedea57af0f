// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/removed_events.h"

#include "app/plan/limits.h"

#include <algorithm>

namespace lockstep {

namespace {

/// A file told of it, or it was sent to people.
bool isKnownOutside(const Entry &entry)
{
    return !entry.uid.isEmpty() || !entry.lastRead.isEmpty() || !entry.invitation.isEmpty();
}

} // namespace

Plan withRemoved(Plan plan, const QSet<Id<Entry>> &entries)
{
    QList<RemovedEvent> removed = plan.removedEvents;
    for (const Entry &entry : std::as_const(plan.entries)) {
        const bool isMeant = entries.contains(entry.id) && isKnownOutside(entry);
        // What recurs takes its changed dates along.
        if (isMeant && !entries.contains(entry.replaces) && removed.size() < limits::kMaxRows)
            removed.append(removedEvent(plan, entry));
    }
    // Row by row into their places would take a while where thousands go at once.
    const auto byId = [](const RemovedEvent &a, const RemovedEvent &b) { return a.id < b.id; };
    const auto isSame = [](const RemovedEvent &a, const RemovedEvent &b) { return a.id == b.id; };
    std::reverse(removed.begin(), removed.end()); // so that the later of two comes first
    std::stable_sort(removed.begin(), removed.end(), byId);
    removed.erase(std::unique(removed.begin(), removed.end(), isSame), removed.end());
    plan.removedEvents = std::move(removed);
    return plan;
}

} // namespace lockstep
