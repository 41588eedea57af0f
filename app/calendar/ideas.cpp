// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/ideas.h"

#include "app/calendar/calendar_edits.h"

namespace lockstep {

QList<Id<Entry>> ideas(const Plan &plan)
{
    QList<Id<Entry>> all;
    for (const Entry &entry : plan.entries) {
        if (entry.state == EntryState::Idea && entry.replaces.isNull())
            all.append(entry.id);
    }
    return all;
}

Result<Plan> placeIdea(const Plan &plan, Entry idea, QDate start, std::optional<Side> by)
{
    const auto *now = find(plan.entries, idea.id);
    if (!now)
        return fail(Fault::NoSuchItem, idea.title);
    idea.period = now->period;
    idea.state = EntryState::Proposed;
    return putEntry(plan, idea, by).and_then([&](Plan next) {
        return beginOn(std::move(next), idea.id, start, by);
    });
}

} // namespace lockstep
