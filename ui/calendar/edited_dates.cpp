// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/entry_dates.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/entry_editor.h"

// What is typed of an entry: of all of it, or of the date that was selected of what recurs.

namespace lockstep {

namespace {

/// How it recurs is no date's own.
bool isOfTheSeries(const Entry &before, const Entry &next)
{
    return before.rule != next.rule || before.exceptDates != next.exceptDates
        || before.alsoDates != next.alsoDates;
}

} // namespace

/// The date that is meant of an entry that recurs; null: all of it.
QDate CalendarView::editedDate() const
{
    const Entry *entry = selectedEntry();
    return entry && recurrenceOf(*entry) ? m_look.date : QDate();
}

void CalendarView::showEditor(Id<Entry> entry)
{
    m_editor->setToday(today());
    m_editor->show(snapshot(), entry, editedDate());
}

void CalendarView::applyTyped(const QString &step, const Entry &next)
{
    const Plan &plan = document().committed();
    const Entry *before = lockstep::find(plan.entries, next.id);
    const auto by = document().side();
    const EntryDate which { next.id, m_editor->date() };
    if (!before)
        return;
    if (!which.date.isValid() || isOfTheSeries(*before, next)) {
        Entry whole = next;
        if (which.date.isValid())
            whole.period = before->period;
        const bool isRule = before->rule != next.rule; // changed dates depend on it
        return applyEdited(
            step, isRule ? setRule(plan, next.id, next.rule, by) : putEntry(plan, whole, by));
    }
    askWhichDates(step, which, next.period, [which, next, by](const Plan &now, Dates dates) {
        return changeDates(now, which, dates, next, *QRandomGenerator::global(), by);
    });
}

} // namespace lockstep
