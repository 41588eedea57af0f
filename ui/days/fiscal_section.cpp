// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/fiscal_section.h"

#include "app/calendar/fiscal.h"
#include "ui/days/weekdays.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace lockstep {

using namespace Qt::StringLiterals;

FiscalSection::FiscalSection()
    : SettingsSection(u"fiscalSection"_s, tr("Fiscal year"))
    , m_start(addTyped(u"fiscalStart"_s, tr("First year begins in")))
    , m_pattern(addChoice(u"fiscalPattern"_s, tr("Quarters are made of"),
          { tr("Calendar months"), tr("4, 4 and 5 weeks"), tr("4, 5 and 4 weeks"),
              tr("5, 4 and 4 weeks") }))
    , m_end(addChoice(u"fiscalYearEnd"_s, tr("Years end on the"),
          { tr("Last such day of their month"), tr("Such day nearest to the month's end") }))
    , m_weekday(addChoice(u"fiscalYearEndWeekday"_s, tr("Weekday"), weekdayNames()))
    , m_naming(addChoice(u"fiscalNaming"_s, tr("Named by the year in which"),
          { tr("They end"), tr("They begin") }))
    , m_years(addSentence(u"fiscalYears"_s))
{
    connect(m_start, &QLineEdit::editingFinished, this, &FiscalSection::commitStart);
    choose(m_pattern,
        [](FiscalCalendar &calendar, int index) { calendar.pattern = FiscalPattern(index); });
    choose(m_end, [](FiscalCalendar &calendar, int index) { calendar.yearEnd = YearEnd(index); });
    choose(
        m_weekday, [](FiscalCalendar &calendar, int index) { calendar.weekday = Weekday(index); });
    choose(m_naming,
        [](FiscalCalendar &calendar, int index) { calendar.isNamedByStart = index == 1; });
}

void FiscalSection::choose(QComboBox *box, void (*set)(FiscalCalendar &, int))
{
    connect(box, &QComboBox::activated, this, [this, set](int index) {
        emit wanted(tr("Change fiscal year"), [set, index](const Plan &plan) {
            FiscalCalendar calendar = fiscalCalendar(plan.settings);
            set(calendar, index);
            return setFiscalCalendar(plan, calendar);
        });
    });
}

/// "July 2026" or any day in it.
void FiscalSection::commitStart()
{
    if (!m_start->isModified())
        return;
    const QString typed = m_start->text().trimmed();
    auto date = snapshot().format.parseDate(u"1 "_s + typed);
    if (!date)
        date = snapshot().format.parseDate(typed);
    if (!date) {
        emit refused({ Fault::NotADate, typed, {} });
        return;
    }
    m_start->setModified(false);
    emit wanted(tr("Change start of fiscal year"), [first = *date](const Plan &plan) {
        FiscalCalendar calendar = fiscalCalendar(plan.settings);
        calendar.firstMonth = first;
        return setFiscalCalendar(plan, calendar);
    });
}

void FiscalSection::fill()
{
    const FiscalCalendar calendar = fiscalCalendar(plan().settings);
    const bool isOfWeeks = calendar.pattern != FiscalPattern::CalendarMonths;
    showTyped(m_start, snapshot().format.monthAndYear(calendar.firstMonth));
    showChosen(m_pattern, int(calendar.pattern));
    showChosen(m_end, int(calendar.yearEnd));
    showChosen(m_weekday, int(calendar.weekday));
    showChosen(m_naming, calendar.isNamedByStart ? 1 : 0);
    setFieldVisible(m_end, isOfWeeks);
    setFieldVisible(m_weekday, isOfWeeks);
    m_years->setText(yearsText());
}

/// A line for each year: its days, its weeks, and when its quarters begin.
QString FiscalSection::yearsText() const
{
    const Format &format = snapshot().format;
    const Settings &settings = plan().settings;
    const FiscalYears years(settings);
    QStringList lines;
    QStringList begins;
    const auto quarters = fiscalQuarters(settings);
    for (const FiscalQuarter &quarter : quarters) {
        begins << format.date(quarter.period.start);
        const bool isLast = &quarter == &quarters.last(); // the plan may end within a year
        if (quarter.quarter != 4 && !isLast)
            continue;
        const int year = quarter.fiscalYear;
        lines << tr("%1: %2, %n week(s). Quarters begin on %3.", nullptr, years.weeksIn(year))
                     .arg(fiscalYearLabel(year), format.period(fiscalYearPeriod(settings, year)),
                         begins.join(tr(", ", "between dates")));
        begins.clear();
    }
    return lines.join(u'\n');
}

} // namespace lockstep
