// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/entry_dates.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/date_choice.h"
#include "ui/calendar/entry_text.h"

// Moving and removing: one entry, several together, or some dates of one that recurs.

namespace lockstep {

namespace {

bool takesPlaceAgain(const Entry &entry)
{
    return recurrenceOf(entry).has_value();
}

/// Some dates of an entry that recurs, where `period` says for this one.
Result<Plan> withDatesAt(const Plan &plan, const EntryDate &which, Dates dates, Period period,
    QRandomGenerator &ids, std::optional<Side> by)
{
    const auto *entry = lockstep::find(plan.entries, which.entry);
    Entry changed = entry ? *entry : Entry {};
    changed.period = period;
    return changeDates(plan, which, dates, changed, ids, by);
}

} // namespace

void CalendarView::press(const EntryDate &which)
{
    dropQuestion();
    m_look.chosen.clear();
    const auto *entry = lockstep::find(document().committed().entries, which.entry);
    m_look.date = entry && takesPlaceAgain(*entry) ? which.date : QDate();
    m_dateOf = which.entry;
    select(which.entry);
    showAgain();
}

void CalendarView::toggle(Id<Entry> entry)
{
    QSet<Id<Entry>> next = m_look.chosen;
    if (next.isEmpty() && selectedEntry())
        next.insert(selectedEntry()->id);
    if (!next.remove(entry))
        next.insert(entry);
    choose(next);
}

/// One alone is selected, not chosen.
void CalendarView::choose(QSet<Id<Entry>> entries)
{
    dropQuestion();
    m_look.date = {};
    const Id<Entry> before = focus().selection().entry;
    const Id<Entry> first = entries.contains(before) ? before
        : entries.isEmpty()                          ? Id<Entry> {}
                                                     : *entries.cbegin();
    m_look.chosen = entries.size() > 1 ? std::move(entries) : QSet<Id<Entry>>();
    select(first);
    showAgain();
}

void CalendarView::chooseAll()
{
    QSet<Id<Entry>> all;
    for (const Entry &entry : snapshot().plan.entries) {
        if (!m_look.matching || m_look.matching->contains(entry.id))
            all.insert(entry.id);
    }
    choose(all);
}

/// Held as a whole, one of those that are chosen takes all of them along.
bool CalendarView::isTogether(const EntryDate &which, Grip grip) const
{
    return grip == Grip::Whole && m_look.chosen.contains(which.entry);
}

Result<Plan> CalendarView::moved(const EntryDate &which, Grip grip, Period period)
{
    const Plan &plan = document().committed();
    const auto by = document().side();
    const auto *entry = lockstep::find(plan.entries, which.entry);
    if (isTogether(which, grip))
        return moveEntries(plan, m_look.chosen, which.date.daysTo(period.start), by);
    if (entry && takesPlaceAgain(*entry)) {
        QRandomGenerator ids = dragIds();
        return withDatesAt(plan, which, Dates::This, period, ids, by);
    }
    if (grip == Grip::Whole)
        return moveEntries(plan, { which.entry }, which.date.daysTo(period.start), by);
    return moveEntry(plan, which.entry, period, by);
}

QString CalendarView::moveTitle(const EntryDate &which, Grip grip)
{
    if (isTogether(which, grip))
        return tr("Move %n entries", "", int(m_look.chosen.size()));
    const auto *entry = lockstep::find(document().committed().entries, which.entry);
    const QString step = grip == Grip::Whole ? tr("Move %1") : tr("Change length of %1");
    return step.arg(entry ? entry->title : QString());
}

void CalendarView::move(const EntryDate &which, Grip grip, Period period)
{
    const auto *entry = lockstep::find(document().committed().entries, which.entry);
    if (!entry)
        return;
    const QString step = moveTitle(which, grip);
    auto next = moved(which, grip, period);
    m_dragSeed = 0;
    if (!next || isTogether(which, grip) || !takesPlaceAgain(*entry)) {
        apply(step, std::move(next));
        return;
    }
    const auto by = document().side();
    askWhichDates(step, which, period, [which, period, by](const Plan &plan, Dates dates) {
        return withDatesAt(plan, which, dates, period, *QRandomGenerator::global(), by);
    });
}

EntryDate CalendarView::selectedDate()
{
    const Id<Entry> entry = focus().selection().entry;
    const auto *place = m_look.date.isValid() ? m_canvas->placeOf({ entry, m_look.date })
                                              : m_canvas->placeInQuarter(entry);
    const auto *row = lockstep::find(document().committed().entries, entry);
    return { entry, place ? place->period.start : row ? row->period.start : QDate() };
}

void CalendarView::nudge(Grip grip, int days)
{
    const EntryDate which = selectedDate();
    const auto *entry = lockstep::find(document().committed().entries, which.entry);
    if (!entry)
        return;
    const Period now { which.date, which.date.addDays(entry->period.days()) };
    if (m_nudgedFrom.id != entry->id)
        m_nudgedFrom = *entry;
    move(which, grip, draggedPeriod(now, grip, days));
}

/// What the arrow keys have moved in the bridge since the entry was selected.
QString CalendarView::nudgedText() const
{
    const auto *entry = selectedEntry();
    return entry && entry->id == m_nudgedFrom.id
        ? movedInBridgeText(snapshot().plan, snapshot().format, m_nudgedFrom, *entry)
        : QString();
}

/// What the answer would do is seen before it is given.
void CalendarView::askWhichDates(
    const QString &step, const EntryDate &which, Period around, const DatesEdit &edit)
{
    if (!m_dates) {
        m_dates = new DateChoice(m_canvas);
        connect(m_dates, &DateChoice::considered, this, &CalendarView::previewDates);
        connect(m_dates, &DateChoice::chosen, this, &CalendarView::applyDates);
        connect(m_dates, &DateChoice::cancelled, this, &CalendarView::dropQuestion);
    }
    closeEditor(); // it would lie over the question
    m_datesStep = step;
    m_datesEdit = edit;
    m_datesPlan = document().committed();
    const QRect before = m_canvas->around(which, around);
    previewDates(Dates::This);
    m_canvas->repaint(); // so that it is known where the date stands now
    const QRect now = m_canvas->around(which, around);
    m_dates->ask(tr("%1:").arg(step), now.isNull() ? before : now, snapshot().style);
}

void CalendarView::previewDates(Dates dates)
{
    if (const auto edit = m_datesEdit)
        preview(edit(document().committed(), dates));
}

void CalendarView::applyDates(Dates dates)
{
    if (const auto edit = std::exchange(m_datesEdit, nullptr)) {
        apply(m_datesStep, edit(document().committed(), dates));
        m_look.date = {};
        showAgain();
    }
}

void CalendarView::dropQuestion()
{
    if (!std::exchange(m_datesEdit, nullptr))
        return;
    m_dates->leave();
    document().cancel();
    clearError();
}

/// Whoever undoes a step meanwhile, or opens another plan, asks for something else.
void CalendarView::dropStaleQuestion()
{
    if (m_datesEdit && document().committed() != m_datesPlan)
        dropQuestion();
}

void CalendarView::remove()
{
    if (m_look.chosen.isEmpty())
        removeSelected();
    else
        removeChosen();
}

void CalendarView::removeSelected()
{
    const auto *entry = lockstep::find(document().committed().entries, focus().selection().entry);
    if (!entry)
        return;
    const bool isDate = takesPlaceAgain(*entry)
        || lockstep::find(document().committed().entries, entry->replaces);
    if (isDate)
        return removeDatesOf(*entry);
    const Id<Entry> next = entryAfter(document().committed(), entry->id, 1);
    const auto title = entry->title;
    if (apply(tr("Remove %1").arg(title), removeEntry(document().committed(), entry->id)))
        select(next);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void CalendarView::removeChosen()
{
    const auto chosen = std::exchange(m_look.chosen, {});
    apply(tr("Remove %n entries", "", int(chosen.size())),
        removeEntries(document().committed(), chosen));
    select({});
    showAgain();
}

/// A changed date is one of the entry that it was changed from.
void CalendarView::removeDatesOf(const Entry &entry)
{
    const EntryDate which = entry.replaces.isNull()
        ? selectedDate()
        : EntryDate { entry.replaces, entry.replacesDate };
    const QDate start = entry.replaces.isNull() ? which.date : entry.period.start;
    askWhichDates(tr("Remove %1").arg(entry.title), { entry.id, start },
        { start, start.addDays(entry.period.days()) },
        [which](const Plan &plan, Dates dates) { return removeDates(plan, which, dates); });
}

} // namespace lockstep
