// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/day_edits.h"

#include "app/calendar/holidays.h"
#include "app/calendar/phases.h"
#include "app/calendar/working_days.h"
#include "app/plan/fiscal_years.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_removal.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Plan withCloseOffs(Plan plan)
{
    const WorkingDays days(plan);
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        const QDate day = closeOffDay(plan.settings, days, plan.entries.at(i));
        const Period period { day, day.addDays(1) };
        if (day.isValid() && plan.entries.at(i).period != period)
            plan.entries[i].period = period;
    }
    return plan;
}

Result<Plan> withSettings(Plan plan, const Settings &settings)
{
    const QList<Error> errors = rowErrors(plan, settings);
    if (!errors.isEmpty())
        return Failure(errors.first());
    plan.settings = settings;
    return withCloseOffs(std::move(plan));
}

/// Quarters are named by their first days, which lie elsewhere now.
void keepQuarters(Plan &plan, const FiscalYears &before, const FiscalYears &after, int shift)
{
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        const QDate quarter = plan.entries.at(i).revenueQuarter;
        if (quarter.isValid())
            plan.entries[i].revenueQuarter
                = after.monthStart(before.yearOf(quarter) + shift, before.monthOf(quarter) / 3 * 3);
    }
}

} // namespace

FiscalCalendar fiscalCalendar(const Settings &settings)
{
    return { settings.horizonStart, settings.fiscalPattern, settings.yearEnd,
        settings.yearEndWeekday, settings.yearNamedByStart };
}

Result<Plan> setFiscalCalendar(Plan plan, const FiscalCalendar &calendar)
{
    if (!calendar.firstMonth.isValid())
        return fail(Fault::NotADate, u"horizon start of the plan"_s);
    Settings settings = plan.settings;
    settings.horizonStart = { calendar.firstMonth.year(), calendar.firstMonth.month(), 1 };
    settings.fiscalPattern = calendar.pattern;
    settings.yearEnd = calendar.yearEnd;
    settings.yearEndWeekday = calendar.weekday;
    settings.yearNamedByStart = calendar.isNamedByStart;
    if (const QList<Error> errors = rowErrors(plan, settings); !errors.isEmpty())
        return Failure(errors.first());
    if (plan.settings.horizonStart.isValid()) {
        const int shift = firstFiscalYear(settings) - firstFiscalYear(plan.settings);
        for (Target &target : plan.targets)
            target.fiscalYear += shift;
        for (BridgeRow &row : plan.bridgeRows)
            row.fiscalYear += shift;
        keepQuarters(plan, FiscalYears(plan.settings), FiscalYears(settings), shift);
    }
    return withSettings(std::move(plan), settings);
}

Result<Plan> setWorkingDays(
    Plan plan, const QString &days, const QString &regions, Weekday weekStart)
{
    const QStringList known = holidayRegions();
    for (const QString &region : regions.split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(region))
            return fail(Fault::NoSuchItem, u"holidays of “%1”"_s.arg(region));
    }
    Settings settings = plan.settings;
    settings.workingDays = days;
    settings.holidayRegions = regions;
    settings.weekStart = weekStart;
    return withSettings(std::move(plan), settings);
}

Result<Plan> putHoliday(Plan plan, Holiday holiday, QRandomGenerator &ids)
{
    const auto isThatDay = [&holiday](const Holiday &other) { return other.date == holiday.date; };
    const auto there = std::find_if(plan.holidays.begin(), plan.holidays.end(), isThatDay);
    if (there != plan.holidays.end() && there->id != holiday.id) {
        const Id<Holiday> old = there->id;
        if (holiday.id.isNull())
            holiday.id = old;
        else
            removeRows(plan, &Plan::holidays, { old.value });
    }
    if (holiday.id.isNull())
        holiday.id = newId<Holiday>(ids);
    return withRow(std::move(plan), &Plan::holidays, std::move(holiday)).map(withCloseOffs);
}

Result<Plan> removeHoliday(Plan plan, Id<Holiday> id)
{
    return withoutRow(std::move(plan), &Plan::holidays, id, u"holiday"_s).map(withCloseOffs);
}

Result<Plan> setDayOff(Plan plan, QDate date, bool isOff, QRandomGenerator &ids)
{
    const auto own = std::find_if(plan.holidays.begin(), plan.holidays.end(),
        [date](const Holiday &holiday) { return holiday.date == date; });
    const Id<Holiday> id = own == plan.holidays.end() ? Id<Holiday> {} : own->id;
    const auto days = daysOff(plan, { date, date.addDays(1) });
    if (days.isEmpty())
        return fail(Fault::NoSuchItem, u"holiday"_s);
    const DayOff &day = days.first();
    if (day.isWorked != isOff)
        return plan;
    if (isOff || !day.isPublic)
        return removeHoliday(std::move(plan), id);
    return putHoliday(std::move(plan), { id, date, day.name, true }, ids);
}

Result<Plan> setBudget(Plan plan, int fiscalYear, Money budget)
{
    const auto target = std::find_if(plan.targets.begin(), plan.targets.end(),
        [fiscalYear](const Target &one) { return one.fiscalYear == fiscalYear; });
    if (target == plan.targets.end())
        return fail(Fault::NoSuchItem, u"FY%1 target"_s.arg(fiscalYear % 100, 2, 10, QChar(u'0')));
    Target next = *target;
    next.budget = budget;
    return withRow(std::move(plan), &Plan::targets, std::move(next));
}

} // namespace lockstep
