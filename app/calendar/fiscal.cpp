// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/fiscal.h"

#include <QString>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsInQuarter = 3;

/// First day of the horizon's month number `month`, or of one before or after it.
QDate monthStart(const Settings &settings, int month)
{
    const QDate start = settings.horizonStart;
    return QDate(start.year(), start.month(), 1).addMonths(month);
}

} // namespace

QList<QDate> monthStarts(const Settings &settings)
{
    QList<QDate> starts;
    if (!settings.horizonStart.isValid())
        return starts;
    for (int month = 0; month <= settings.horizonMonths; ++month)
        starts.append(monthStart(settings, month));
    return starts;
}

Period horizon(const Settings &settings)
{
    return { monthStart(settings, 0), monthStart(settings, settings.horizonMonths) };
}

QList<FiscalQuarter> fiscalQuarters(const Settings &settings)
{
    QList<FiscalQuarter> quarters;
    if (!settings.horizonStart.isValid())
        return quarters;
    for (int month = 0; month < settings.horizonMonths; month += kMonthsInQuarter)
        quarters.append(fiscalQuarter(settings, monthStart(settings, month)));
    return quarters;
}

FiscalQuarter fiscalQuarter(const Settings &settings, QDate date)
{
    const int year = fiscalYear(settings, date);
    const QDate yearStart = fiscalYearPeriod(settings, year).start;
    const int monthsIn = (date.year() - yearStart.year()) * 12 + date.month() - yearStart.month();
    const int quarter = monthsIn / kMonthsInQuarter;
    const QDate start = yearStart.addMonths(quarter * kMonthsInQuarter);
    return { year, quarter + 1, { start, start.addMonths(kMonthsInQuarter) } };
}

int fiscalYear(const Settings &settings, QDate date)
{
    const int firstMonth = settings.horizonStart.month();
    return date.year() + (firstMonth > 1 && date.month() >= firstMonth ? 1 : 0);
}

Period fiscalYearPeriod(const Settings &settings, int fiscalYear)
{
    const int firstMonth = settings.horizonStart.month();
    const QDate start(firstMonth > 1 ? fiscalYear - 1 : fiscalYear, firstMonth, 1);
    return { start, start.addYears(1) };
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
