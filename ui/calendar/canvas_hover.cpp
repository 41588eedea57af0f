// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/axis_cells.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/no_return_rows.h"
#include "ui/calendar/supply_words.h"

#include <QHelpEvent>
#include <QToolTip>

// What the canvas says of what the pointer is over.

namespace lockstep {

bool CalendarCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt({ -1, -1 });
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto *place = entryAt(help->pos());
    const auto *entry = place ? lockstep::find(m_snapshot.plan.entries, place->entry) : nullptr;
    QString text = entry
        ? entrySentence(m_snapshot.plan, m_snapshot.figures, m_snapshot.format, *entry, m_today)
        : supplyAt(help->pos());
    if (text.isEmpty())
        text = lastStartAt(help->pos());
    if (text.isEmpty())
        text = dayAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

/// About the month under the pointer, in the strip.
QString CalendarCanvas::supplyAt(QPointF position) const
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    return m_places.strip.contains(position)
        ? supplySentence(
            { plan, figures, selection, style, format, m_places.shown, m_look }, dateAt(position))
        : QString();
}

/// Of the flag under the pointer, or the quarter whose name is.
QString CalendarCanvas::lastStartAt(QPointF position) const
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    const CalendarInput input { plan, figures, selection, style, format, m_places.shown, m_look };
    if (m_places.flags.contains(position))
        return lastStartNear(input, dateAt(position));
    const auto quarter = std::find_if(m_places.quarters.cbegin(), m_places.quarters.cend(),
        [position](const auto &one) { return one.header.contains(position); });
    return quarter == m_places.quarters.cend() ? QString()
                                               : lastStartSentence(input, quarter->quarter);
}

/// The holiday under the pointer; over the axis, any day.
QString CalendarCanvas::dayAt(QPointF position) const
{
    const QRectF &time = m_places.time;
    const bool isAxis = time.contains(position) && position.y() < m_places.body.top();
    const QDate day = isAxis || m_places.body.contains(position) ? dateAt(position) : QDate();
    const auto holiday = std::find_if(m_places.holidays.cbegin(), m_places.holidays.cend(),
        [day](const auto &one) { return one.date == day; });
    if (holiday != m_places.holidays.cend())
        return holidayText(*holiday);
    return isAxis && day.isValid() ? tr("%1.", "Mon 4 May 2026, W19, Q4 FY26").arg(dayText(day))
                                   : QString();
}

QString CalendarCanvas::dayText(QDate day) const
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    return dayName({ plan, figures, selection, style, format, m_places.shown, m_look }, day);
}

QString CalendarCanvas::holidayText(const CalendarPlaces::HolidayPlace &holiday) const
{
    return tr("%1: %2, nobody works.", "a date and its holiday's name")
        .arg(dayText(holiday.date), holiday.name);
}

/// Which holiday the pointer is over is said as it comes and goes.
void CalendarCanvas::pointAt(QPointF position)
{
    const auto holiday = std::find_if(m_places.holidays.cbegin(), m_places.holidays.cend(),
        [position](const auto &one) { return one.column.contains(position); });
    const QString words = holiday == m_places.holidays.cend() ? QString() : holidayText(*holiday);
    if (std::exchange(m_pointedAt, words) != words)
        emit pointed(words);
}

void CalendarCanvas::showCursor(QPointF position)
{
    const auto *place = entryAt(position);
    if (!place)
        setCursor(laneAt(position) ? Qt::CrossCursor : Qt::ArrowCursor);
    else if (place->chip.contains(position))
        setCursor(Qt::PointingHandCursor);
    else
        setCursor(gripAt(*place, position) == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

} // namespace lockstep
