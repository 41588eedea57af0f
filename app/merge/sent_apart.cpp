// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/sent_apart.h"

#include "app/plan/event_names.h"

namespace lockstep {

namespace {

/// Meetings of `from` that were sent since and that `plan` lacks.
void addSentSince(QList<RemovedEvent> &more, const Plan &plan, const Plan &from, const Plan &base)
{
    for (const Entry &entry : from.entries) {
        if (entry.invitation.isEmpty() || !entry.replaces.isNull() || find(plan.entries, entry.id))
            continue;
        const Entry *before = find(base.entries, entry.id);
        if (!before || before->invitation != entry.invitation)
            more.append(removedEvent(from, entry));
    }
}

/// What is removed in `from`, but there in `plan`.
void addThereAgain(QList<RemovedEvent> &more, const Plan &plan, const Plan &from)
{
    if (from.removedEvents.isEmpty())
        return;
    const QHash<QString, Id<Entry>> entries = entriesByKey(plan);
    for (const RemovedEvent &event : from.removedEvents) {
        if (!event.invitation.isEmpty() && entries.contains(event.uid))
            more.append(event);
    }
}

} // namespace

void keepWhatWasSent(Plan &plan, const Plan &theirs, const Course &course)
{
    QList<RemovedEvent> more;
    for (const Plan *from : { &course.ours, &theirs }) {
        addSentSince(more, plan, *from, course.base);
        addThereAgain(more, plan, *from);
    }
    settleRemoved(plan, more);
}

} // namespace lockstep
