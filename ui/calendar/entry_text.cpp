// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_text.h"

#include "app/calendar/entry_dates.h"
#include "app/calendar/phases.h"
#include "app/figures/calendar_figures.h"
#include "app/figures/launch_bridge.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/lane_layout.h"
#include "ui/shared/budget_words.h"
#include "ui/shared/horizon_words.h"

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

/// "12 dates with each", which brings the volume and costs the cost; empty of what takes place
/// once.
QString datesText(const Plan &plan, const Entry &entry)
{
    if (!recurrenceOf(entry))
        return {};
    const auto dates = CountedDates(plan).of(entry).size();
    return entry.expectedVolume == 0 && entry.cost == Money {}
        ? CalendarWords::tr("%n date(s) within the plan", nullptr, int(dates))
        : CalendarWords::tr("%n date(s) with each", nullptr, int(dates));
}

/// "prepared from 3 Aug 2026", "followed up until 12 Nov 2026", where it has such phases.
QStringList phaseTexts(const Plan &plan, const Format &format, const Entry &entry)
{
    if (!hasPhases(entry))
        return {};
    QStringList texts;
    const Period whole = wholeSpan(WorkingDays(plan), entry);
    if (whole.start < entry.period.start)
        texts << CalendarWords::tr("prepared from %1").arg(format.date(whole.start));
    if (entry.period.end < whole.end)
        texts << CalendarWords::tr("followed up until %1").arg(format.date(whole.lastDay()));
    return texts;
}

/// "last start for Q4 FY27: 2 Dec", or that it is too late for it; empty where it brings nothing.
QString lastStartText(
    const Plan &plan, const Figures &figures, const Format &format, const Entry &entry)
{
    const auto deadline = entryDeadline(plan, figures, entry);
    if (!deadline.lastStart.isValid())
        return {};
    const QString quarter = quarterLabel(deadline.quarter);
    const QString day = format.date(deadline.lastStart);
    if (deadline.isLate)
        return CalendarWords::tr("too late for %1, whose last start was %2").arg(quarter, day);
    if (deadline.briefBy == deadline.lastStart)
        return CalendarWords::tr("last start for %1: %2").arg(quarter, day);
    return CalendarWords::tr("last start for %1: %2, with the brief by %3")
        .arg(quarter, day, format.date(deadline.briefBy));
}

/// "in the bridge of FY27 with 1.2 M EUR"; empty of what it does not count with.
QString bridgeText(const Plan &plan, const Format &format, const Entry &entry)
{
    const auto *row = bridgeRowOf(plan, entry);
    if (!row)
        return {};
    const QString year = fiscalYearLabel(row->fiscalYear);
    const QString amount
        = CalendarWords::tr("%1 %2", "1.2 M EUR")
              .arg(format.compactMoney(double(row->amount.minorUnits)), format.currency());
    return isAfterYear(plan, *row, entry.period.start)
        ? CalendarWords::tr("too late for %1, whose bridge counts on it with %2").arg(year, amount)
        : CalendarWords::tr("in the bridge of %1 with %2").arg(year, amount);
}

/// "horizon: this quarter"; empty where nobody says what day it is, or it is over.
QString horizonText(const Plan &plan, const Figures &figures, const Entry &entry, QDate today)
{
    const QString span
        = today.isValid() ? horizonSpan(horizonsOf({ plan, today }, figures, entry)) : QString();
    return span.isEmpty() ? QString() : CalendarWords::tr("horizon: %1").arg(span);
}

} // namespace

QString datesInQuarter(
    const Plan &plan, const Figures &figures, const Format &format, const Entry &entry, int quarter)
{
    constexpr qsizetype kMost = 7;
    if (quarter < 0 || quarter >= figures.quarters.size() || !recurrenceOf(entry))
        return {};
    EntryDates in(plan, figures.quarters[quarter].period);
    const QList<Period> dates = in.periods(entry);
    const QString name = quarterLabel(figures.quarters[quarter]);
    if (dates.isEmpty())
        return CalendarWords::tr("On no day of %1.").arg(name);
    QStringList days;
    for (const Period &date : dates.first(std::min(dates.size(), kMost)))
        days << format.shortDate(date.start);
    if (dates.size() > kMost)
        days << CalendarWords::tr("%1 more", "dates").arg(dates.size() - kMost);
    return CalendarWords::tr("In %1: %2.", "a quarter and dates in it")
        .arg(name, days.join(u", "_s));
}

QString movedInBridgeText(
    const Plan &plan, const Format &format, const Entry &before, const Entry &now)
{
    const auto *row = bridgeRowOf(plan, before);
    if (!row)
        return {};
    const double moved = movedInBridge(plan, *row, before.period.start, now.period.start);
    return std::abs(moved) < 1 ? QString()
                               : CalendarWords::tr("%1 %2 in the bridge of %3", "−0.3 M EUR …")
                                     .arg(format.signedCompactMoney(moved), format.currency(),
                                         fiscalYearLabel(row->fiscalYear));
}

bool startsTooLate(const Plan &plan, const Figures &figures, const Entry &entry)
{
    return entryDeadline(plan, figures, entry).isLate;
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

QString kindName(const Plan &plan, const Entry &entry)
{
    const auto *free = find(plan.freeKinds, entry.freeKind);
    return free ? free->name : kindName(entry.kind);
}

QString stateName(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
        return CalendarWords::tr("Idea");
    case EntryState::Proposed:
        return CalendarWords::tr("Proposed");
    case EntryState::Approved:
        return CalendarWords::tr("Approved");
    case EntryState::Running:
        return CalendarWords::tr("Running");
    case EntryState::Measured:
        return CalendarWords::tr("Measured");
    }
    Q_UNREACHABLE();
}

QString sideName(Side side)
{
    return side == Side::Marketing ? CalendarWords::tr("Marketing") : CalendarWords::tr("Sales");
}

QString entrySentence(
    const Plan &plan, const Figures &figures, const Format &format, const Entry &entry, QDate today)
{
    QStringList parts { format.period(entry.period) };
    if (const auto words = lastStartText(plan, figures, format, entry); !words.isEmpty())
        parts << words;
    if (const auto words = bridgeText(plan, format, entry); !words.isEmpty())
        parts << words;
    parts += phaseTexts(plan, format, entry);
    const auto *row = entryFigures(figures, entry.id);
    if (const auto dates = datesText(plan, entry); !dates.isEmpty())
        parts << dates;
    if (entry.expectedVolume > 0)
        parts << volumeText(plan, format, entry);
    if (row && row->lands.isValid())
        parts << CalendarWords::tr("%1 won").arg(format.exactCount(row->won))
              << CalendarWords::tr("%1 revenue, lands %2")
                     .arg(format.compactMoney(row->revenueMinorUnits), row->landsIn());
    if (const auto span = horizonText(plan, figures, entry, today); !span.isEmpty())
        parts << span;
    if (entry.cost.minorUnits > 0) {
        parts << CalendarWords::tr("costs %1")
                     .arg(format.compactMoney(double(entry.cost.minorUnits)));
        if (row && row->lands.isValid())
            parts << CalendarWords::tr("return %1").arg(format.percent(row->returnOnCost));
    }
    return CalendarWords::tr("%1: %2.").arg(titleInWords(entry), parts.join(u", "_s));
}

QString titleInWords(const Entry &entry)
{
    const auto isFromRight
        = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    const QString &title = entry.title;
    if (std::none_of(title.begin(), title.end(), isFromRight))
        return title;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + title + popDirectionalIsolate;
}

QString budgetText(const Plan &plan, const Format &format, const Entry &entry)
{
    const int year = fiscalYear(plan.settings, entry.period.start);
    const auto all = budgets(plan);
    const auto of = std::find_if(all.begin(), all.end(),
        [year](const BudgetFigures &one) { return one.fiscalYear == year; });
    return of == all.end() ? QString()
                           : CalendarWords::tr("%1: %2", "a year and what is left of its budget")
                                 .arg(fiscalYearLabel(year), budgetWords(*of, format));
}

bool hasPhases(const Entry &entry)
{
    const Duration none;
    return entry.briefTime != none || entry.buildTime != none || entry.followUpTime != none
        || entry.reviewTime != none;
}

QString dragText(const Plan &plan, const Figures &figures, const Format &format, const Entry &entry)
{
    QStringList parts { format.period(entry.period) };
    if (const QString lands = landsText(entryFigures(figures, entry.id)); !lands.isEmpty())
        parts << lands;
    return (parts + phaseTexts(plan, format, entry)).join(u" · "_s);
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
