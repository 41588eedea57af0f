// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/clock_face.h"

#include "ui/calendar/entry_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

ClockDial::ClockDial(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"clockDial"_s);
    setAccessibleName(tr("Two-lane clock"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ClockDial::show(const Snapshot &snapshot, const DayWork &work, const Period &shown)
{
    m_snapshot = snapshot;
    m_work = work;
    m_shown = shown;
    setAccessibleDescription(
        tr("Marketing outside, sales inside, from %1").arg(snapshot.format.period(shown)));
    update();
}

void ClockDial::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    const double margin = style.px(12);
    m_places = drawClock(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin),
        { plan, figures, selection, style, format, m_shown, m_work });
}

const Entry *ClockDial::entryAt(QPointF position) const
{
    for (const auto &arc : m_places.arcs) {
        if (arc.path.contains(position))
            return lockstep::find(m_snapshot.plan.entries, arc.entry);
    }
    return nullptr;
}

QString ClockDial::sentenceOf(const Entry &entry) const
{
    return entrySentence(m_snapshot.plan, m_snapshot.figures, m_snapshot.format, entry, m_work.day);
}

bool ClockDial::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto *entry = entryAt(help->pos());
    QToolTip::showText(help->globalPos(), entry ? sentenceOf(*entry) : QString(), this);
    return true;
}

void ClockDial::mousePressEvent(QMouseEvent *event)
{
    const auto *entry = entryAt(event->position());
    if (event->button() == Qt::LeftButton && entry)
        emit entryPressed(entry->id);
}

QList<AccessiblePart> ClockDial::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (const auto side : { Side::Marketing, Side::Sales }) {
        for (const auto id : m_work.of(side).entries) {
            const auto *entry = lockstep::find(m_snapshot.plan.entries, id);
            if (!entry)
                continue;
            AccessiblePart part;
            part.name = entry->title;
            part.description = sentenceOf(*entry);
            for (const auto &arc : m_places.arcs) {
                if (arc.entry == id && arc.isToday)
                    part.rect = arc.path.boundingRect().toAlignedRect();
            }
            part.isSelected = id == m_snapshot.selection.entry;
            part.press = [this, id] { emit entryPressed(id); };
            parts.append(part);
        }
    }
    return parts;
}

} // namespace lockstep
