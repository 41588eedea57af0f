// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/entry_dates.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/clock_face.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

// Which time the calendar's view shows.

namespace lockstep {

namespace {

constexpr double kBefore = 0.1; ///< of the width, left of what is turned to

} // namespace

QDate CalendarView::today()
{
    return document().now().toLocalTime().date();
}

/// A newly selected quarter or entry turns to its time; otherwise the sheet stays where it is.
void CalendarView::updateShown()
{
    const auto &[plan, figures, selection, style, format] = snapshot();
    const Period whole = horizon(plan.settings);
    const Period &shown = m_look.shown;
    const bool isOutside = !shown.isValid() || shown.start < whole.start || whole.end < shown.end;
    const bool isAnother = (selection.quarter != m_shownFor.quarter && selection.quarter >= 0)
        || (selection.entry != m_shownFor.entry && selectedEntry());
    if (m_zoom != CalendarZoom::Year) {
        if (isOutside)
            m_look.shown = shown.isValid() ? shownAbout(whole, daysOf(m_zoom), shown.start, 0)
                                           : shownAbout(whole, daysOf(m_zoom), today(), kBefore);
        if (isAnother)
            showSelected();
    } else if (isOutside || isAnother || shownPeriod(plan, figures, {}) == whole) {
        Selection wanted = selection;
        if (selection.entry != m_shownFor.entry && selectedEntry())
            wanted.quarter = -1;
        m_look.shown = shownPeriod(plan, figures, wanted);
    }
    m_shownFor = selection;
    placeYearButtons();
}

/// What was just selected comes into sight, with as much time around it as before.
void CalendarView::showSelected()
{
    const auto &[plan, figures, selection, style, format] = snapshot();
    const Period &shown = m_look.shown;
    const auto *entry = selection.entry != m_shownFor.entry ? selectedEntry() : nullptr;
    const bool isQuarter = selection.quarter >= 0 && selection.quarter < figures.quarters.size();
    const Period quarter = isQuarter ? figures.quarters[selection.quarter].period : shown;
    const Period wanted = entry ? dateToShow(*entry, quarter) : quarter;
    const bool isSeen = wanted.start < shown.end && shown.start < wanted.end;
    if (!isSeen)
        m_look.shown = shownAbout(
            horizon(plan.settings), daysOf(m_zoom), wanted.start, isQuarter ? 0 : kBefore);
}

/// Of one that recurs: a date in sight, or else its first one in the quarter, or at all.
Period CalendarView::dateToShow(const Entry &entry, const Period &quarter)
{
    if (entry.rule.isEmpty())
        return entry.period;
    const Plan &plan = snapshot().plan;
    for (const Period &within : { m_look.shown, quarter, horizon(plan.settings) }) {
        EntryDates dates(plan, within);
        if (const QList<Period> all = dates.periods(entry); !all.isEmpty())
            return all.first();
    }
    return entry.period;
}

bool CalendarView::isClock() const
{
    return m_clock && !m_clock->isHidden();
}

void CalendarView::wantClock(bool isWanted)
{
    if (std::exchange(m_wantsClock, isWanted) == isWanted)
        return;
    if (isVisible()) // otherwise it fits when it is shown
        fitHead();
    emit clockChosen(isWanted);
}

/// In place of the canvas.
void CalendarView::setClock(bool isWanted)
{
    if (isWanted == isClock())
        return;
    if (!m_clock) {
        m_clock = new ClockFace(m_canvas->parentWidget());
        m_middle->insertWidget(m_middle->indexOf(m_canvas) + 1, m_clock, 1);
        connect(m_clock, &ClockFace::entryPressed, this, &CalendarView::select);
    }
    closeEditor();
    m_clock->setVisible(isWanted);
    m_canvas->setVisible(!isWanted);
    showClock();
    showIdeas();
    showAgain();
    fitHead();
}

void CalendarView::showClock()
{
    const auto &[plan, figures, selection, style, format] = snapshot();
    if (isClock())
        m_clock->show(snapshot(), today(), shownPeriod(plan, figures, {}));
}

void CalendarView::showPeriod(const Period &shown)
{
    m_look.shown = shown;
    showAgain();
    placeYearButtons();
}

void CalendarView::showYear(int step)
{
    if (m_zoom != CalendarZoom::Year)
        return pan(step * daysOf(m_zoom));
    const auto &settings = snapshot().plan.settings;
    const Period next = shownYear(settings, fiscalYear(settings, m_look.shown.start) + step);
    if (next.isValid())
        showPeriod(next);
}

void CalendarView::pan(int days)
{
    if (m_zoom != CalendarZoom::Year)
        showPeriod(shownAbout(horizon(snapshot().plan.settings), daysOf(m_zoom),
            m_look.shown.start.addDays(days), 0));
    else
        showYear(days > 0 ? 1 : -1);
}

void CalendarView::zoomBy(int steps, QDate about, double share)
{
    const int next = std::clamp(int(m_zoom) + steps, 0, kCalendarZoomCount - 1);
    if (next != int(m_zoom))
        zoomTo(CalendarZoom(next), about, share);
}

void CalendarView::zoomTo(CalendarZoom zoom, QDate about, double share)
{
    const auto &[plan, figures, selection, style, format] = snapshot();
    if (std::exchange(m_zoom, zoom) != zoom)
        emit zoomChosen(zoom);
    const Period whole = horizon(plan.settings);
    if (zoom != CalendarZoom::Year)
        return showPeriod(shownAbout(whole, daysOf(zoom), about, share));
    const Period all = shownPeriod(plan, figures, {});
    showPeriod(all == whole ? all : shownYear(plan.settings, fiscalYear(plan.settings, about)));
}

void CalendarView::placeYearButtons()
{
    const auto &style = snapshot().style;
    const Period whole = horizon(snapshot().plan.settings);
    const bool isPart = m_look.shown != whole;
    const bool isRestyled = m_yearStyle != style;
    m_yearStyle = style;
    int x = style.px(2);
    for (auto *button : { m_previousYear, m_nextYear }) {
        button->setGeometry(x, style.px(4), style.px(18), style.px(28));
        button->setVisible(isPart);
        x += style.px(18);
        if (!isRestyled)
            continue; // the same icon again would paint the button, and the sheet under it
        button->setIcon(icon(button == m_nextYear ? Icon::ChevronRight : Icon::ChevronLeft, style));
        button->setIconSize({ style.px(14), style.px(14) });
    }
    m_previousYear->setEnabled(whole.start < m_look.shown.start);
    m_nextYear->setEnabled(m_look.shown.end < whole.end);
}

} // namespace lockstep
