// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Clashes in the window's language.
#include "app/calendar/fiscal.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_text.h"
#include "ui/shared/verdict_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// "Expo, Fair and Webinar"; of many the first few.
QString titles(const Plan &plan, const QList<Id<Entry>> &ids)
{
    constexpr qsizetype kMost = 4;
    QStringList names;
    for (const Id<Entry> id : ids.first(std::min(ids.size(), kMost))) {
        if (const Entry *entry = find(plan.entries, id))
            names << titleInWords(*entry);
    }
    if (ids.size() > kMost)
        return CalendarWords::tr("%1 and %n more", "entries", int(ids.size() - kMost))
            .arg(names.join(u", "_s));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return CalendarWords::tr("%1 and %2", "entries").arg(names.join(u", "_s), last);
}

QString teamName(const Plan &plan, Id<Team> id)
{
    const Team *team = find(plan.teams, id);
    return team ? team->name : QString();
}

QString closeOffText(const QString &late, const QString &closeOff, int days)
{
    return days > 0 ? CalendarWords::tr("%1 ends %n working day(s) after %2.", nullptr, days)
                          .arg(late, closeOff)
                    : CalendarWords::tr("%1 ends after %2.").arg(late, closeOff);
}

QString yearText(const Plan &plan, const Format &format, const Clash &clash)
{
    const auto money = [&format](double minorUnits) { return format.compactMoney(minorUnits); };
    return CalendarWords::tr("The calendar of %1 costs %2, of a budget of %3.")
        .arg(fiscalYearLabel(fiscalYear(plan.settings, clash.period.start)), money(clash.amount),
            money(clash.most));
}

} // namespace

QString clashText(const Plan &plan, const Format &format, const Clash &clash)
{
    const QString names = titles(plan, clash.entries);
    const QString when = format.period(clash.period);
    switch (clash.kind) {
    case ClashKind::SameAudience:
        return CalendarWords::tr("%1 begin within a fortnight, for the same audience.").arg(names);
    case ClashKind::SameChannel:
        return CalendarWords::tr("%1 begin within a fortnight, through the same channel.")
            .arg(names);
    case ClashKind::TeamOverLoad:
        return CalendarWords::tr("%1 works on more than it can, %2: %3.")
            .arg(teamName(plan, clash.team), when, names);
    case ClashKind::Flood:
        return CalendarWords::tr("More comes from %1 than %2 can follow up in time, %3.")
            .arg(names, teamName(plan, clash.team), when);
    case ClashKind::AfterCloseOff:
        return closeOffText(titles(plan, clash.entries.first(1)),
            titles(plan, clash.entries.last(1)), int(clash.amount));
    case ClashKind::OnHoliday:
        return CalendarWords::tr("%1 is on a holiday: %2, %3.")
            .arg(names, format.date(clash.period.start), clash.holiday);
    case ClashKind::NoTarget:
        return CalendarWords::tr("%1 costs money without a target behind it.").arg(names);
    case ClashKind::NoStream:
        return CalendarWords::tr("%1 is for a market and channel in which nothing is sold.")
            .arg(names);
    case ClashKind::NoCampaign:
        return CalendarWords::tr("Nothing on the calendar brings anybody for %1.")
            .arg(streamName(plan, clash.stream));
    case ClashKind::OverBudget:
        return yearText(plan, format, clash);
    case ClashKind::AgainstVerdict:
        return verdictClashText(plan, format, clash, names);
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
