// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/ideas.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/entry_line.h"
#include "ui/calendar/idea_drawer.h"
#include "ui/calendar/outside_line.h"

#include <QHBoxLayout>

// The calendar's view beside its sheet: ideas on their way to it, and what no sheet can show.

namespace lockstep {

/// It stands in the list of ideas until somebody proposes it and says when; theirs who work here.
/// The keyboard stays where the next one is typed.
void CalendarView::addIdea(const QString &title)
{
    Entry idea = newEntry(newId<Entry>(*QRandomGenerator::global()),
        document().side().value_or(Side::Marketing), newEntryPeriod());
    idea.title = title;
    idea.state = EntryState::Idea;
    if (!apply(tr("Add idea %1").arg(title), putEntry(document().committed(), idea)))
        return;
    if (!m_ideas)
        makeIdeas();
    m_wantsIdeas = true;
    showIdeas();
}

void CalendarView::wantIdeas(bool areWanted)
{
    m_wantsIdeas = areWanted;
    if (areWanted && !m_ideas)
        makeIdeas();
    showIdeas();
    if (areWanted && m_ideas->isVisible())
        m_ideas->enter();
    else if (!areWanted)
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void CalendarView::makeIdeas()
{
    m_ideas = new IdeaDrawer(m_canvas->parentWidget());
    m_middle->addWidget(m_ideas);
    m_canvas->setAcceptDrops(true);
    connect(m_ideas, &IdeaDrawer::picked, this, &CalendarView::select);
    connect(m_ideas, &IdeaDrawer::left, this, [this] { wantIdeas(false); });
    connect(m_ideas, &IdeaDrawer::placeWanted, this,
        [this](Id<Entry> idea) { placeIdeaAt(idea, {}, newEntryPeriod().start); });
    connect(m_ideas, &IdeaDrawer::removeWanted, this, [this](Id<Entry> idea) {
        select(idea);
        const auto *entry = lockstep::find(document().committed().entries, idea);
        if (entry)
            apply(tr("Remove %1").arg(entry->title), removeEntry(document().committed(), idea));
    });
    connect(m_canvas, &CalendarCanvas::ideaMoved, this,
        [this](Id<Entry> idea, const Lane &lane, QDate date) {
            select(idea);
            preview(placed(idea, lane, date));
        });
    connect(m_canvas, &CalendarCanvas::ideaDropped, this,
        [this](Id<Entry> idea, const Lane &lane, QDate date) { placeIdeaAt(idea, lane, date); });
}

/// On that lane, whose side or whatever lanes stand for it takes on; null: it stays in its own.
Result<Plan> CalendarView::placed(Id<Entry> idea, const std::optional<Lane> &lane, QDate date)
{
    const Plan &plan = document().committed();
    const auto *entry = lockstep::find(plan.entries, idea);
    if (!entry)
        return fail(Fault::NoSuchItem, tr("idea"));
    return placeIdea(plan, lane ? inLane(*entry, *lane) : *entry, date, document().side());
}

void CalendarView::placeIdeaAt(Id<Entry> idea, const std::optional<Lane> &lane, QDate date)
{
    const auto *entry = lockstep::find(document().committed().entries, idea);
    if (!entry || !apply(tr("Place %1").arg(entry->title), placed(idea, lane, date)))
        return;
    select(idea);
    m_canvas->setFocus(Qt::OtherFocusReason); // arrows move it from here
}

/// Beside the sheet, where there is room; closed by itself when it is empty.
void CalendarView::showIdeas()
{
    if (m_canvas->isDragging())
        return;
    const auto all = ideas(document().committed()); // one that the hand holds is still one
    const auto &style = snapshot().style;
    m_wantsIdeas = m_wantsIdeas && !all.isEmpty();
    const bool hasRoom = height() >= style.px(260) && width() >= style.px(560);
    m_line->setIdeas(all.size(), m_wantsIdeas);
    if (!m_ideas)
        return;
    m_ideas->show(snapshot(), all);
    m_ideas->setVisible(m_wantsIdeas && hasRoom && isEnabled() && !isClock());
}

/// Looked for again only when entries or the plan's months are others, and not within a drag.
void CalendarView::showOutside()
{
    if (m_canvas->isDragging())
        return;
    const Plan &plan = snapshot().plan;
    if (plan.entries != m_outsideOf.entries || plan.settings != m_outsideOf.settings) {
        m_outsideOf.entries = plan.entries;
        m_outsideOf.settings = plan.settings;
        m_outsidePlan = outsidePlan(plan);
    }
    m_outside->setVisible(m_outsidePlan.size() > 0 && height() >= snapshot().style.px(200));
    if (m_outsidePlan.size() > 0)
        m_outside->show(snapshot(), m_outsidePlan);
}

} // namespace lockstep
