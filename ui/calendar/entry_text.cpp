// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_text.h"

#include "ui/calendar/calendar_input.h"
#include "ui/calendar/lane_layout.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString volumeText(const Plan &plan, const Format &format, const Entry &entry)
{
    const auto stages = ordered(plan.stages);
    const auto *stage = find(plan.stages, entry.stage);
    if (!stage && !stages.isEmpty())
        stage = &stages.first();
    return CalendarWords::tr("%1 × %2").arg(
        format.count(double(entry.expectedVolume)), stage ? stage->name : QString());
}

/// "last start for FY27: 2 Dec", or that it is too late for it; empty without volume.
QString lastStartText(
    const Plan &plan, const Figures &figures, const Format &format, const Entry &entry)
{
    const auto day = lastStart(plan, figures, entry);
    if (!day.isValid())
        return {};
    const auto sentence = startsTooLate(plan, figures, entry)
        ? CalendarWords::tr("too late for %1, whose last start was %2")
        : CalendarWords::tr("last start for %1: %2");
    return sentence.arg(
        fiscalYearLabel(fiscalYear(plan.settings, entry.period.start)), format.date(day));
}

} // namespace

QDate lastStart(const Plan &plan, const Figures &figures, const Entry &entry)
{
    if (entry.expectedVolume <= 0)
        return {};
    Selection about;
    about.entry = entry.id;
    const int year = fiscalYear(plan.settings, entry.period.start);
    QDate day;
    for (const NoReturnLine &line : noReturnLines(plan, figures, withEntry(plan, about))) {
        if (figures.quarters.value(line.quarter).fiscalYear == year)
            day = line.allStreams;
    }
    return day;
}

bool startsTooLate(const Plan &plan, const Figures &figures, const Entry &entry)
{
    const auto day = lastStart(plan, figures, entry);
    return day.isValid() && entry.period.start > day;
}

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Campaign:
        return CalendarWords::tr("Campaign");
    case EntryKind::TradeShow:
        return CalendarWords::tr("Trade show");
    case EntryKind::Launch:
        return CalendarWords::tr("Launch");
    case EntryKind::PricePromotion:
        return CalendarWords::tr("Price promotion");
    case EntryKind::CloseOff:
        return CalendarWords::tr("Booking close-off");
    case EntryKind::Training:
        return CalendarWords::tr("Training");
    case EntryKind::Review:
        return CalendarWords::tr("Review");
    case EntryKind::Event:
        return CalendarWords::tr("Event");
    case EntryKind::EndOfSale:
        return CalendarWords::tr("End of sale");
    case EntryKind::Content:
        return CalendarWords::tr("Content");
    case EntryKind::RideAlong:
        return CalendarWords::tr("Ride-along");
    case EntryKind::Other:
        return CalendarWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString sideName(Side side)
{
    return side == Side::Marketing ? CalendarWords::tr("Marketing") : CalendarWords::tr("Sales");
}

QString entrySentence(
    const Plan &plan, const Figures &figures, const Format &format, const Entry &entry)
{
    QStringList parts { format.period(entry.period) };
    if (const auto words = lastStartText(plan, figures, format, entry); !words.isEmpty())
        parts << words;
    const auto *row = entryFigures(figures, entry.id);
    if (entry.expectedVolume > 0)
        parts << volumeText(plan, format, entry);
    if (row && row->lands.isValid())
        parts << CalendarWords::tr("%1 won").arg(format.exactCount(row->won))
              << CalendarWords::tr("%1 revenue, lands %2")
                     .arg(format.compactMoney(row->revenueMinorUnits), row->landsIn());
    if (entry.cost.minorUnits > 0) {
        parts << CalendarWords::tr("costs %1")
                     .arg(format.compactMoney(double(entry.cost.minorUnits)));
        if (row && row->lands.isValid())
            parts << CalendarWords::tr("return %1").arg(format.percent(row->returnOnCost));
    }
    return CalendarWords::tr("%1: %2.").arg(entry.title, parts.join(u", "_s));
}

QString budgetText(const Plan &plan, const Format &format, const Entry &entry)
{
    const int year = fiscalYear(plan.settings, entry.period.start);
    const auto all = budgets(plan);
    const auto of = std::find_if(all.begin(), all.end(),
        [year](const BudgetFigures &one) { return one.fiscalYear == year; });
    if (of == all.end())
        return {};
    return of->budget.minorUnits > 0
        ? CalendarWords::tr("%1: %2 left of a budget of %3")
              .arg(fiscalYearLabel(year), format.money(of->left()), format.money(of->budget))
        : CalendarWords::tr("%1: %2 planned, no budget stated")
              .arg(fiscalYearLabel(year), format.money(of->planned));
}

QString dragText(const Figures &figures, const Format &format, const Entry &entry)
{
    const auto *row = entryFigures(figures, entry.id);
    const QString dates = format.period(entry.period);
    return row && row->lands.isValid()
        ? CalendarWords::tr("%1 · lands %2").arg(dates, row->landsIn())
        : dates;
}

Entry newEntry(Id<Entry> id, Side side, Period period)
{
    Entry entry;
    entry.id = id;
    entry.owner = side;
    entry.kind = side == Side::Marketing ? EntryKind::Campaign : EntryKind::Other;
    entry.title = side == Side::Marketing ? CalendarWords::tr("New campaign")
                                          : CalendarWords::tr("New sales activity");
    entry.period = period;
    return entry;
}

} // namespace lockstep
