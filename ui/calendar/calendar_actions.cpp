// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/entry_editor.h"
#include "ui/calendar/entry_text.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/stands.h"

// What the calendar's view does with what the hand wants.

namespace lockstep {

namespace {

constexpr int kNewEntryDays = 14;

/// The first that `before` has not.
const Entry *addedEntry(const Plan &before, const Plan &now)
{
    const auto at = std::find_if(now.entries.cbegin(), now.entries.cend(),
        [&before](const Entry &entry) { return !lockstep::find(before.entries, entry.id); });
    return at == now.entries.cend() ? nullptr : &*at;
}

} // namespace

const Entry *CalendarView::selectedEntry() const
{
    return lockstep::find(snapshot().plan.entries, snapshot().selection.entry);
}

void CalendarView::select(Id<Entry> entry)
{
    Selection selection = focus().selection();
    selection.entry = entry;
    focus().select(selection);
    m_canvas->reveal(entry);
}

void CalendarView::toggleQuarter(int quarter)
{
    Selection selection = focus().selection();
    selection.quarter = selection.quarter == quarter ? -1 : quarter;
    focus().select(selection);
}

void CalendarView::previewDrawn(const Lane &lane, Period period)
{
    if (m_drawn.isNull()) {
        m_drawn = newId<Entry>(*QRandomGenerator::global());
        select(m_drawn);
    }
    preview(putEntry(document().committed(), inLane(newEntry(m_drawn, lane.side, period), lane)));
}

void CalendarView::addDrawn(const Lane &lane, Period period)
{
    const Id<Entry> id = m_drawn.isNull() ? newId<Entry>(*QRandomGenerator::global()) : m_drawn;
    m_drawn = {};
    m_canvas->setFocus(Qt::OtherFocusReason); // whatever was pressed may be gone in a moment
    const Entry entry = inLane(newEntry(id, lane.side, period), lane);
    if (!apply(tr("Add %1").arg(entry.title), putEntry(document().committed(), entry)))
        return;
    m_unnamed = id;
    select(id);
}

/// Two weeks of what is looked at, from today on where that is in it.
Period CalendarView::newEntryPeriod()
{
    const auto &quarters = snapshot().figures.quarters;
    const int quarter = snapshot().selection.quarter;
    const bool isQuarter = quarter >= 0 && quarter < quarters.size();
    const Period about = isQuarter ? quarters[quarter].period : m_look.shown;
    const QDate start = about.contains(today()) ? today() : about.start;
    return { start, start.addDays(kNewEntryDays) };
}

/// The same ids as long as something is dragged, so that each preview shows the same rows.
QRandomGenerator CalendarView::dragIds()
{
    if (m_dragSeed == 0)
        m_dragSeed = QRandomGenerator::global()->generate() | 1U;
    return QRandomGenerator(m_dragSeed);
}

void CalendarView::previewCopy(const EntryDate &which, Period period)
{
    const auto next = copied(which, period);
    preview(next);
    const auto *copy = next ? addedEntry(document().committed(), *next) : nullptr;
    if (!copy)
        return;
    m_copiedFrom = which.entry;
    if (focus().selection().entry != copy->id)
        select(copy->id);
}

/// The hand has no copy any more: what is said is about the original again.
void CalendarView::dropCopy()
{
    if (const Id<Entry> from = std::exchange(m_copiedFrom, {}); !from.isNull())
        select(from);
}

void CalendarView::copy(const EntryDate &which, Period period)
{
    const auto next = copied(which, period);
    const Plan &plan = document().committed();
    const auto *before = lockstep::find(plan.entries, which.entry);
    const auto *added = next ? addedEntry(plan, *next) : nullptr;
    const Id<Entry> id = added ? added->id : Id<Entry> {};
    m_dragSeed = 0;
    dropCopy(); // first, as selecting something else clears what is said
    if (before && apply(tr("Copy %1").arg(before->title), next))
        select(id);
}

Result<Plan> CalendarView::copied(const EntryDate &which, Period period)
{
    QRandomGenerator ids = dragIds();
    return copyEntries(
        document().committed(), { which.entry }, which.date.daysTo(period.start), ids);
}

void CalendarView::addAtStart(Side side)
{
    Lane lane;
    lane.side = side;
    addDrawn(lane, newEntryPeriod());
}

/// The new bar was painted: its title is typed right on it.
void CalendarView::editNewTitle()
{
    const auto *place = m_canvas->placeOf(m_unnamed);
    if (!place)
        return;
    const Id<Entry> id = std::exchange(m_unnamed, {});
    m_canvas->reveal(id);
    const auto &style = snapshot().style;
    QRect at = place->bar.toRect();
    at.setWidth(std::max(at.width(), style.px(200)));
    InlineEdit::open(m_canvas, at, lockstep::find(snapshot().plan.entries, id)->title,
        [this, id](const QString &title) {
            const auto *before = lockstep::find(document().committed().entries, id);
            if (!before)
                return;
            Entry next = *before;
            next.title = title.trimmed();
            apply(tr("Rename %1").arg(before->title), putEntry(document().committed(), next));
        });
}

void CalendarView::edit()
{
    if (!selectedEntry())
        return;
    wantClock(false); // its fields stand beside its bar
    makeEditor();
    showEditor(selectedEntry()->id);
    placeEditor();
    m_editor->editTitle();
}

/// What was refused is not shown any longer as if it were so.
void CalendarView::applyEdited(const QString &step, Result<Plan> next)
{
    if (!apply(step, std::move(next)) && isEditing())
        showEditor(m_editor->entry());
}

/// Over the canvas only, so that the error line stays in sight.
void CalendarView::placeEditor()
{
    const QRect room(m_canvas->mapTo(this, QPoint(0, 0)), m_canvas->size());
    const auto *place = m_canvas->placeOf(EntryDate { m_editor->entry(), m_editor->date() });
    const QRect bar = place && !place->bar.isEmpty() ? place->bar.toRect() : QRect();
    m_editor->placeNextTo(bar.translated(room.topLeft()), room);
}

void CalendarView::closeEditor()
{
    if (!isEditing())
        return;
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    clearError();
    if (hadFocus)
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void CalendarView::agree(Id<Entry> entry, Side side)
{
    if (const auto *standing = lockstep::standing(snapshot().figures, ItemKind::Entry, entry.value))
        toggleAgreed(*standing, side);
}

void CalendarView::say(Side side, Stand stand, const QString &why)
{
    const auto *standing
        = lockstep::standing(snapshot().figures, ItemKind::Entry, m_editor->entry().value);
    if (!standing)
        return;
    if (const auto done = giveWord(document(), standing->item, side, stand, why); !done)
        showError(done.error());
}

void CalendarView::chooseAgreement(Id<Entry> entry, Side side, QPoint globalPosition)
{
    if (const auto *standing = lockstep::standing(snapshot().figures, ItemKind::Entry, entry.value))
        chooseStand(*standing, side, globalPosition);
}

} // namespace lockstep
