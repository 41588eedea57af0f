// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A launch with what moves with it, and a close-off that keeps to its quarter.

#include "app/calendar/calendar_edits.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline Entry named(qint64 id, const QString &title, Period period)
{
    Entry entry;
    entry.id = { id };
    entry.title = title;
    entry.period = period;
    return entry;
}

/// A launch with its training, and a fair that has nothing to do with it.
inline Plan withLaunch()
{
    Plan plan = smallPlan();
    Entry launch = named(701, u"Launch"_s, { QDate(2027, 3, 1), QDate(2027, 3, 2) });
    launch.lastOrderDate = QDate(2027, 3, 20);
    launch.exceptDates = u"2027-04-01\nEaster"_s;
    Entry training = named(702, u"Training"_s, { QDate(2027, 2, 10), QDate(2027, 2, 12) });
    training.movesWith = { 701 };
    Entry playbook = named(703, u"Playbook"_s, { QDate(2027, 2, 1), QDate(2027, 2, 2) });
    playbook.movesWith = { 702 };
    const Entry fair = named(704, u"Fair"_s, { QDate(2027, 5, 3), QDate(2027, 5, 6) });
    plan.entries = { launch, training, playbook, fair };
    return plan;
}

inline QDate startOf(const Plan &plan, qint64 id)
{
    return find(plan.entries, Id<Entry> { id })->period.start;
}

inline Plan withCloseOff()
{
    Plan plan = smallPlan();
    plan.settings.holidayRegions = u"GB"_s;
    Entry entry = named(705, u"Close-off Q2"_s, { QDate(2026, 12, 1), QDate(2026, 12, 2) });
    entry.kind = EntryKind::CloseOff;
    entry.closeOffDays = 1;
    entry.revenueQuarter = QDate(2026, 10, 1);
    return planOf(putEntry(plan, entry));
}

} // namespace lockstep::test
