// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/fiscal.h"

#include <QString>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsInQuarter = 3;
constexpr int kWeekDays = 7;

FiscalQuarter quarterOf(const FiscalYears &years, int year, int quarter)
{
    const int month = quarter * kMonthsInQuarter;
    return { year, quarter + 1,
        { years.monthStart(year, month), years.monthStart(year, month + kMonthsInQuarter) } };
}

} // namespace

QList<QDate> monthStarts(const Settings &settings)
{
    QList<QDate> starts;
    if (!settings.horizonStart.isValid())
        return starts;
    const FiscalYears years(settings);
    const int first = firstFiscalYear(settings);
    for (int month = 0; month <= settings.horizonMonths; ++month)
        starts.append(years.monthStart(first, month));
    return starts;
}

QList<FiscalQuarter> fiscalQuarters(const Settings &settings)
{
    QList<FiscalQuarter> quarters;
    if (!settings.horizonStart.isValid())
        return quarters;
    const FiscalYears years(settings);
    const int first = firstFiscalYear(settings);
    for (int month = 0; month < settings.horizonMonths; month += kMonthsInQuarter)
        quarters.append(quarterOf(years, first + month / FiscalYears::kMonths,
            month % FiscalYears::kMonths / kMonthsInQuarter));
    return quarters;
}

FiscalQuarter fiscalQuarter(const FiscalYears &years, QDate date)
{
    return quarterOf(years, years.yearOf(date), years.monthOf(date) / kMonthsInQuarter);
}

FiscalQuarter fiscalQuarter(const Settings &settings, QDate date)
{
    return fiscalQuarter(FiscalYears(settings), date);
}

int fiscalYear(const Settings &settings, QDate date)
{
    return FiscalYears(settings).yearOf(date);
}

Period fiscalYearPeriod(const Settings &settings, int fiscalYear)
{
    const FiscalYears years(settings);
    return { years.start(fiscalYear), years.start(fiscalYear + 1) };
}

Period weekOf(const Settings &settings, QDate date)
{
    const int first = static_cast<int>(settings.weekStart) + 1;
    const QDate start = date.addDays(-((date.dayOfWeek() - first + kWeekDays) % kWeekDays));
    return { start, start.addDays(kWeekDays) };
}

int fiscalWeek(const Settings &settings, QDate date)
{
    const FiscalYears years(settings);
    return static_cast<int>(years.start(years.yearOf(date)).daysTo(date) / kWeekDays) + 1;
}

QString quarterLabel(const FiscalQuarter &quarter)
{
    return u"Q%1 %2"_s.arg(QString::number(quarter.quarter), fiscalYearLabel(quarter.fiscalYear));
}

QString fiscalYearLabel(int fiscalYear)
{
    return u"FY%1"_s.arg(fiscalYear % 100, 2, 10, QLatin1Char('0'));
}

} // namespace lockstep
