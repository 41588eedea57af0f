// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_head.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/entry_line.h"

#include <QGuiApplication>
#include <QTimerEvent>
#include <QVBoxLayout>

// What the calendar's view finds: what was searched for, and what clashes.

namespace lockstep {

void CalendarView::makeHead()
{
    if (m_head)
        return;
    m_head = new CalendarHead(m_canvas->parentWidget());
    m_column->insertWidget(0, m_head);
    connect(m_head, &CalendarHead::zoomChosen, this, [this](CalendarZoom zoom) {
        wantClock(false);
        const auto *entry = selectedEntry();
        const QDate about = entry            ? entry->period.start
            : m_look.shown.contains(today()) ? today()
                                             : m_look.shown.start;
        zoomTo(zoom, about, about == m_look.shown.start ? 0 : 0.1);
    });
    connect(m_head, &CalendarHead::clockChosen, this, [this] { wantClock(true); });
    connect(m_head, &CalendarHead::lanesChosen, this, &CalendarView::setLanes);
    connect(m_head, &CalendarHead::lanesChosen, this, &CalendarView::lanesChosen);
    connect(m_head, &CalendarHead::settingsWanted, this, &CalendarView::settingsWanted);
    connect(m_head, &CalendarHead::filterChanged, this, &CalendarView::lookFor);
    connect(m_head, &CalendarHead::nextWanted, this, &CalendarView::walkFound);
    connect(m_head, &CalendarHead::left, this, [this] {
        m_wantsHead = false;
        fitHead();
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
}

/// Where there is room, or where something is looked for.
void CalendarView::fitHead()
{
    const auto &style = snapshot().style;
    const int least = style.isRoom() ? 360 : 460; // there the pointer goes where keys would here
    const bool hasRoom = height() >= style.px(least) && width() >= style.px(720);
    const bool isWanted = isEnabled() && (hasRoom || m_wantsHead);
    if (isWanted)
        makeHead();
    if (m_head) {
        m_head->setVisible(isWanted);
        setClock(isWanted && m_wantsClock); // without the head there would be no way back
        showHead();
    }
}

void CalendarView::showHead()
{
    m_head->show(isClock() ? std::nullopt : std::optional(m_zoom), m_look,
        snapshot().plan.entries.size(), snapshot().style);
}

void CalendarView::setLanes(LaneGrouping lanes)
{
    if (m_look.lanes == lanes)
        return;
    m_look.lanes = lanes;
    showAgain();
}

void CalendarView::search()
{
    m_wantsHead = true;
    fitHead();
    if (m_head)
        m_head->search();
}

void CalendarView::lookFor(const CalendarFilter &filter)
{
    m_filter = filter;
    m_filter.today = today();
    updateFound();
    showAgain();
}

void CalendarView::updateFound()
{
    m_look.matching = found(snapshot().plan, snapshot().figures, m_filter);
}

void CalendarView::walkFound()
{
    const auto &plan = snapshot().plan;
    Id<Entry> at = snapshot().selection.entry;
    for (qsizetype i = 0; i <= plan.entries.size(); ++i) {
        at = entryAfter(plan, at, 1);
        if (m_look.matching && m_look.matching->contains(at))
            return select(at);
    }
}

/// At first those that are known already; then what was found last, until the hand pauses and all
/// have been looked for again.
void CalendarView::updateClashes()
{
    constexpr int kPause = 60; // milliseconds
    // A rate may be held as well, in another view.
    const bool isHeld = m_canvas->isDragging() || QGuiApplication::mouseButtons() != Qt::NoButton;
    const bool isFirst = !m_look.clashing; // the window is to be painted before anything is sought
    if (isFirst && !isHeld && snapshot().figures.clashes.isKnown())
        showClashes(*snapshot().figures.clashes);
    m_clashTimer.start(isHeld || isFirst ? kPause : 0, this);
}

void CalendarView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_clashTimer.timerId())
        return View::timerEvent(event);
    m_clashTimer.stop();
    const auto all = clashes(snapshot().plan, snapshot().figures);
    if (all == m_clashes)
        return;
    showClashes(all);
    showAgain();
}

void CalendarView::showClashes(const QList<Clash> &clashes)
{
    m_clashes = clashes;
    QSet<Id<Entry>> clashing;
    for (const Clash &clash : clashes)
        clashing.unite({ clash.entries.begin(), clash.entries.end() });
    m_look.clashing = clashing;
}

/// Who agrees to what is looked up again when the hand lets go: all of it would be, on each move.
void CalendarView::showAgain()
{
    Snapshot shown = snapshot();
    if (m_canvas->isDragging()) {
        shown.figures.standings = m_standings;
        shown.figures.standingRows = m_standingRows;
    }
    m_canvas->show(shown, m_look);
    m_line->setHint(isClock() ? tr("Press an arc or a line to look at it.")
                              : tr("Draw on a lane to add; drag to move or resize."));
    m_line->setMoved(nudgedText());
    m_line->show(shown, m_clashes, m_look.chosen.size());
    if (m_head)
        showHead();
}

} // namespace lockstep
