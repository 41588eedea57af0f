// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/launch_dates.h"

#include "app/calendar/calendar_edits.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/working_days.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaybookBefore = 15; ///< working days
constexpr int kTrainingBefore = 10;
constexpr int kTrainingDays = 2;

} // namespace

Result<Plan> addLaunchDates(
    const Plan &plan, Id<Entry> launch, const LaunchTitles &titles, QRandomGenerator &ids)
{
    const Entry *there = find(plan.entries, launch);
    if (!there)
        return fail(Fault::NoSuchItem, u"calendar entry"_s);
    const QDate start = there->period.start;
    Entry linked;
    linked.market = there->market;
    linked.channel = there->channel;
    linked.movesWith = launch;
    linked.state = EntryState::Proposed;
    const WorkingDays days(plan);
    const auto add = [&](EntryKind kind, Side owner, const QString &title, Period period) {
        linked.id = newId<Entry>(ids);
        linked.kind = kind;
        linked.owner = owner;
        linked.title = title;
        linked.period = period;
        linked.inWorkingDays = kind != EntryKind::Other; // as they are planned, they move
        return [entry = linked](Plan to) { return putEntry(std::move(to), entry); };
    };
    const QDate playbook = days.after(start, -kPlaybookBefore);
    const QDate training = days.after(start, -kTrainingBefore);
    const QDate quota = fiscalQuarter(plan.settings, start).period.end;
    return putEntry(plan, *there)
        .and_then(add(EntryKind::Content, Side::Marketing, titles.playbook,
            { playbook, playbook.addDays(1) }))
        .and_then(add(EntryKind::Training, Side::Sales, titles.training,
            { training, days.after(training, kTrainingDays - 1).addDays(1) }))
        .and_then(
            add(EntryKind::Other, Side::Sales, titles.quotaQuarter, { quota, quota.addDays(1) }));
}

} // namespace lockstep
