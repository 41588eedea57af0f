// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/axis_cells.h"

#include "app/calendar/month_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeekDays = 7;

bool hasWholeWeeks(const Settings &settings)
{
    return settings.fiscalPattern != FiscalPattern::CalendarMonths;
}

AxisCell cellOf(
    const CalendarSheet &sheet, const Period &period, const QRectF &row, QStringList names)
{
    names.removeAll(QString());
    return { period, spanned(sheet, period, row), std::move(names) };
}

/// "P1 · Jul", what there is of it.
QString joined(QStringList names)
{
    names.removeAll(QString());
    return names.join(u" · "_s);
}

QList<Period> shownMonths(const CalendarSheet &sheet)
{
    QList<Period> months;
    const QList<QDate> starts = monthStarts(sheet.input.plan.settings);
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        if (const Period month { starts[i], starts[i + 1] }; sheet.layout.time.shows(month))
            months << month;
    }
    return months;
}

/// The plan's week that `date` lies in: fiscal years of whole weeks bring their own.
Period planWeek(const Settings &settings, QDate date)
{
    if (!hasWholeWeeks(settings))
        return weekOf(settings, date);
    const QDate first = FiscalYears(settings).start(fiscalYear(settings, date));
    const QDate start = first.addDays(first.daysTo(date) / kWeekDays * kWeekDays);
    return { start, start.addDays(kWeekDays) };
}

QList<Period> shownWeeks(const CalendarSheet &sheet)
{
    QList<Period> weeks;
    const Period &shown = sheet.input.shown;
    for (Period week = planWeek(sheet.input.plan.settings, shown.start); week.start < shown.end;
         week = { week.end, week.end.addDays(kWeekDays) })
        weeks << week;
    return weeks;
}

QList<AxisCell> monthCells(const CalendarSheet &sheet)
{
    const auto &format = sheet.input.format;
    QList<AxisCell> cells;
    const auto months = shownMonths(sheet);
    for (const Period &month : months) {
        const QDate named = namingDay(month.start);
        const QString number = periodName(sheet.input.plan.settings, month.start);
        cells << cellOf(sheet, month, sheet.layout.months,
            { joined({ number, format.month(named) }), format.month(named),
                format.locale().standaloneMonthName(named.month(), QLocale::NarrowFormat) });
    }
    return cells;
}

QList<AxisCell> weekCells(const CalendarSheet &sheet)
{
    const auto &format = sheet.input.format;
    QList<AxisCell> cells;
    const auto weeks = shownWeeks(sheet);
    for (const Period &week : weeks) {
        const QString number = weekName(sheet.input.plan.settings, week);
        cells << cellOf(sheet, week, sheet.layout.months,
            { joined({ number, format.shortDate(week.start) }), format.shortDate(week.start),
                number, QString::number(week.start.day()) });
    }
    return cells;
}

QString dayOfWeek(const CalendarInput &input, QDate day)
{
    return input.format.locale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QList<AxisCell> dayCells(const CalendarSheet &sheet)
{
    QList<AxisCell> cells;
    for (QDate day = sheet.input.shown.start; day < sheet.input.shown.end; day = day.addDays(1))
        cells << cellOf(sheet, { day, day.addDays(1) }, sheet.layout.months,
            { CalendarWords::tr("%1 %2", "Mon 4").arg(dayOfWeek(sheet.input, day)).arg(day.day()),
                QString::number(day.day()) });
    return cells;
}

/// "Jul 2026 · Q1 FY27", with what stands before it; shorter where there is less room.
QStringList coarseNames(const CalendarSheet &sheet, QDate month, const QString &before)
{
    const auto &format = sheet.input.format;
    const auto &settings = sheet.input.plan.settings;
    const QString name = format.monthAndYear(month);
    return { joined({ before, name, quarterLabel(fiscalQuarter(settings, month)) }),
        joined({ before, name }), name, before.isEmpty() ? format.month(month) : before };
}

QList<AxisCell> quarterCells(const CalendarSheet &sheet)
{
    QList<AxisCell> cells;
    const auto quarters = shownQuarters(sheet);
    for (const ShownQuarter &quarter : quarters)
        cells << cellOf(sheet, quarter.quarter.period, sheet.layout.quarters,
            { quarterLabel(quarter.quarter),
                CalendarWords::tr("Q%1").arg(quarter.quarter.quarter) });
    return cells;
}

QList<AxisCell> namedMonths(const CalendarSheet &sheet)
{
    QList<AxisCell> cells;
    const auto months = shownMonths(sheet);
    for (const Period &month : months)
        cells << cellOf(sheet, month, sheet.layout.quarters,
            coarseNames(
                sheet, namingDay(month.start), periodName(sheet.input.plan.settings, month.start)));
    return cells;
}

/// A week is called after the month that it has most of.
QList<AxisCell> namedWeeks(const CalendarSheet &sheet)
{
    constexpr int kHalf = 3;
    const auto &settings = sheet.input.plan.settings;
    QList<AxisCell> cells;
    const auto weeks = shownWeeks(sheet);
    for (const Period &week : weeks) {
        QDate month = week.start.addDays(kHalf);
        QString number = weekName(settings, week);
        if (hasWholeWeeks(settings)) {
            const FiscalYears years(settings);
            const QDate start
                = years.monthStart(years.yearOf(week.start), years.monthOf(week.start));
            number = joined({ number, periodName(settings, start) });
            month = namingDay(start);
        }
        cells << cellOf(sheet, week, sheet.layout.quarters, coarseNames(sheet, month, number));
    }
    return cells;
}

} // namespace

AxisScale axisScale(const Period &shown)
{
    constexpr int kMostDays = 45;
    constexpr int kMostWeeksDays = 190;
    const qint64 days = shown.days();
    return days > kMostWeeksDays ? AxisScale::Months
        : days > kMostDays       ? AxisScale::Weeks
                                 : AxisScale::Days;
}

QRectF spanned(const CalendarSheet &sheet, const Period &period, const QRectF &row)
{
    const TimeScale &time = sheet.layout.time;
    QRectF cell = row;
    cell.setLeft(std::max(time.x(period.start), time.left));
    cell.setRight(std::min(time.x(period.end), time.right()));
    return cell;
}

QString weekName(const Settings &settings, const Period &week)
{
    const bool isIso = week.start.dayOfWeek() == Qt::Monday;
    if (!hasWholeWeeks(settings) && !isIso)
        return {};
    const int number
        = hasWholeWeeks(settings) ? fiscalWeek(settings, week.start) : week.start.weekNumber();
    return CalendarWords::tr("W%1", "week 27").arg(number);
}

QString periodName(const Settings &settings, QDate monthStart)
{
    return hasWholeWeeks(settings) ? CalendarWords::tr("P%1", "fiscal period 1")
                                         .arg(FiscalYears(settings).monthOf(monthStart) + 1)
                                   : QString();
}

QString dayName(const CalendarInput &input, QDate day)
{
    const auto &settings = input.plan.settings;
    QStringList names { CalendarWords::tr("%1 %2", "Mon 4 May 2026")
                            .arg(dayOfWeek(input, day), input.format.date(day)),
        weekName(settings, planWeek(settings, day)), periodName(settings, day),
        quarterLabel(fiscalQuarter(settings, day)) };
    names.removeAll(QString());
    return names.join(u", "_s);
}

QList<AxisCell> fineCells(const CalendarSheet &sheet)
{
    switch (axisScale(sheet.input.shown)) {
    case AxisScale::Months:
        return monthCells(sheet);
    case AxisScale::Weeks:
        return weekCells(sheet);
    case AxisScale::Days:
        return dayCells(sheet);
    }
    Q_UNREACHABLE();
}

QList<ShownQuarter> shownQuarters(const CalendarSheet &sheet)
{
    QList<ShownQuarter> quarters;
    const auto all = fiscalQuarters(sheet.input.plan.settings);
    for (int i = 0; i < all.size(); ++i) {
        if (sheet.layout.time.shows(all[i].period))
            quarters << ShownQuarter { i, all[i] };
    }
    return quarters;
}

/// Quarters; over weeks, months with their quarter; over days, weeks where they have numbers.
QList<AxisCell> coarseCells(const CalendarSheet &sheet)
{
    const auto &settings = sheet.input.plan.settings;
    const AxisScale scale = axisScale(sheet.input.shown);
    if (scale == AxisScale::Months)
        return quarterCells(sheet);
    const bool hasNumbers
        = !weekName(settings, planWeek(settings, sheet.input.shown.start)).isEmpty();
    return scale == AxisScale::Days && hasNumbers ? namedWeeks(sheet) : namedMonths(sheet);
}

} // namespace lockstep
