// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Campaigns of one market and channel, and what they clash with.

#include "app/calendar/clashes.h"
#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline Entry campaign(qint64 id, const QString &title, QDate start, qint64 days)
{
    Entry entry;
    entry.id = { id };
    entry.title = title;
    entry.period = { start, start.addDays(days) };
    entry.market = kMarket;
    entry.channel = kChannel;
    entry.expectedVolume = 10;
    return entry;
}

inline Plan planWith(const QList<Entry> &entries)
{
    Plan plan = smallPlan();
    plan.entries = entries;
    return plan;
}

inline QList<Clash> ofKind(const Plan &plan, ClashKind kind)
{
    QList<Clash> found = calendarClashes(plan);
    found.removeIf([kind](const Clash &clash) { return clash.kind != kind; });
    return found;
}

inline QList<qint64> idsOf(const Clash &clash)
{
    QList<qint64> ids;
    for (const Id<Entry> id : clash.entries)
        ids.append(id.value);
    return ids;
}

inline Error told(const Plan &plan, const Clash &clash)
{
    return clashFinding(plan, clash, Format(plan.settings.locale, plan.settings.currency)).error;
}

} // namespace lockstep::test
