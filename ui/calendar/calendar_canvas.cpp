// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_canvas.h"

#include "ui/calendar/entry_text.h"
#include "ui/calendar/lane_layout.h"
#include "ui/calendar/no_return_rows.h"
#include "ui/calendar/time_scale.h"

#include <QScrollBar>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What the drawing takes from an entry's figures.
bool readsTheSame(const EntryFigures &a, const EntryFigures &b)
{
    return a.entry == b.entry && a.lands == b.lands && landsLate(&a) == landsLate(&b);
}

bool readTheSame(const QList<EntryFigures> &a, const QList<EntryFigures> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const EntryFigures &one, const EntryFigures &other) {
            return readsTheSame(one, other);
        });
}

/// And with it who agreed to it.
bool haveSameEntries(const Plan &a, const Plan &b)
{
    return a.entries == b.entries && a.seals == b.seals && a.settings == b.settings
        && a.stages == b.stages && a.markets == b.markets && a.channels == b.channels
        && a.entryReaches == b.entryReaches && a.freeKinds == b.freeKinds;
}

bool haveSameLastStarts(const Snapshot &a, const Snapshot &b, LaneGrouping by)
{
    if (!haveOwnLastStarts(by))
        return noReturnRows(a.plan, a.figures, a.selection)
            == noReturnRows(b.plan, b.figures, b.selection);
    const auto lanes = lanesOf(a.plan, by);
    return std::all_of(lanes.cbegin(), lanes.cend(), [&](const Lane &lane) {
        return lastStarts(a.plan, a.figures, a.selection, lane)
            == lastStarts(b.plan, b.figures, b.selection, lane);
    });
}

/// Whether everything but the strip would be drawn alike, as while a rate is dragged.
bool sameButStrip(const Snapshot &a, const Snapshot &b, LaneGrouping by)
{
    return haveSameEntries(a.plan, b.plan) && a.plan.streams == b.plan.streams
        && a.selection == b.selection && a.style == b.style && haveSameLastStarts(a, b, by)
        && readTheSame(*a.figures.entries, *b.figures.entries);
}

} // namespace

CalendarCanvas::CalendarCanvas(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QScrollBar(Qt::Vertical, this))
    , m_addMarketing(addButton(Side::Marketing))
    , m_addSales(addButton(Side::Sales))
{
    setObjectName(u"calendarCanvas"_s);
    setAccessibleName(tr("Shared calendar"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    createScrollBar();
}

void CalendarCanvas::show(const Snapshot &snapshot, const CalendarLook &look)
{
    const bool isStripOnly
        = !m_isDragging && look == m_look && sameButStrip(m_snapshot, snapshot, look.lanes);
    const bool isAnother = snapshot.selection.entry != m_snapshot.selection.entry;
    if (!(snapshot.style == m_snapshot.style) || look != m_look)
        m_backdrop = {};
    m_snapshot = snapshot;
    m_look = look;
    showStage();
    const auto *entry = lockstep::find(snapshot.plan.entries, snapshot.selection.entry);
    if (!m_isDragging || m_isCopying) // else said again when the hand lets go
        setAccessibleDescription(entry
                ? entrySentence(snapshot.plan, snapshot.figures, snapshot.format, *entry)
                : QString());
    if (isStripOnly)
        update(stripArea(m_places));
    else if (const QRegion part = movedPart(); !part.isEmpty())
        update(part);
    else
        update();
    if (isAnother)
        announceSelectedPart(*this);
}

const CalendarPlaces::EntryPlace *CalendarCanvas::placeOf(Id<Entry> entry) const
{
    const auto at = std::find_if(m_places.entries.cbegin(), m_places.entries.cend(),
        [entry](const auto &place) { return place.entry == entry; });
    return at == m_places.entries.cend() ? nullptr : &*at;
}

const CalendarPlaces::EntryPlace *CalendarCanvas::placeInQuarter(Id<Entry> entry) const
{
    const auto &quarters = m_snapshot.figures.quarters;
    const int quarter = m_snapshot.selection.quarter;
    if (quarter < 0 || quarter >= quarters.size())
        return placeOf(entry);
    const Period &in = quarters[quarter].period;
    const CalendarPlaces::EntryPlace *first = nullptr;
    for (const auto &place : m_places.entries) {
        const bool isIn = place.period.start < in.end && in.start < place.period.end;
        if (place.entry == entry && isIn && (!first || place.period.start < first->period.start))
            first = &place;
    }
    return first ? first : placeOf(entry);
}

const CalendarPlaces::EntryPlace *CalendarCanvas::placeOf(const EntryDate &which) const
{
    const auto at
        = std::find_if(m_places.entries.cbegin(), m_places.entries.cend(), [&](const auto &place) {
              return place.entry == which.entry && place.period.start == which.date;
          });
    return at == m_places.entries.cend() ? placeOf(which.entry) : &*at;
}

QRect CalendarCanvas::around(const EntryDate &which, const Period &period) const
{
    const auto isThere = [&](const CalendarPlaces::EntryPlace &place) {
        const auto *entry = lockstep::find(m_snapshot.plan.entries, place.entry);
        return place.period == period && !place.bar.isEmpty() && entry
            && (entry->id == which.entry || entry->replaces == which.entry);
    };
    const auto at = std::find_if(m_places.entries.cbegin(), m_places.entries.cend(), isThere);
    return at == m_places.entries.cend() ? QRect() : at->bar.toAlignedRect();
}

const CalendarPlaces::EntryPlace *CalendarCanvas::entryAt(QPointF position) const
{
    const double margin = m_snapshot.style.px(3);
    for (const auto &place : m_places.entries) {
        if (place.bar.adjusted(-margin, 0, margin, 0).contains(position)
            || place.words.contains(position) || place.chip.contains(position))
            return &place;
    }
    return nullptr;
}

Grip CalendarCanvas::gripAt(const CalendarPlaces::EntryPlace &place, QPointF position) const
{
    const auto *entry = lockstep::find(m_snapshot.plan.entries, place.entry);
    const double edge = m_snapshot.style.px(6);
    const bool hasEdges
        = entry && entry->kind != EntryKind::CloseOff && place.bar.width() > 3 * edge;
    if (hasEdges && std::abs(position.x() - place.bar.left()) <= edge)
        return Grip::Start;
    if (hasEdges && std::abs(position.x() - place.bar.right()) <= edge)
        return Grip::End;
    return Grip::Whole;
}

QDate CalendarCanvas::dateAt(QPointF position) const
{
    const TimeScale time { m_places.shown, m_places.time.left(), m_places.time.width() };
    return time.dateAt(position.x());
}

void CalendarCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_backdrop = {};
    emit resized();
}

void CalendarCanvas::showToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        update();
}

void CalendarCanvas::createScrollBar()
{
    m_rows->setObjectName(u"calendarRows"_s);
    m_rows->setAccessibleName(tr("Rows of the calendar"));
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->hide();
    connect(m_rows, &QScrollBar::valueChanged, this, [this] {
        m_backdrop = {};
        update();
    });
    connect(
        this, &CalendarCanvas::painted, this, &CalendarCanvas::fitScrollBar, Qt::QueuedConnection);
}

/// By rows; both sides scroll together, so that each keeps half of the room.
void CalendarCanvas::fitScrollBar()
{
    const int hidden = std::max(0, m_places.rows - m_places.shownRows);
    m_rows->setPageStep(std::max(1, m_places.shownRows));
    m_rows->setRange(0, hidden);
    m_rows->setVisible(hidden > 0);
    const int width = m_snapshot.style.px(8);
    const QRectF &lanes = m_places.body;
    m_rows->setGeometry(rect().right() - width + 1, int(lanes.top()), width, int(lanes.height()));
}

void CalendarCanvas::reveal(Id<Entry> entry)
{
    const auto *place = placeOf(entry);
    if (!place || !place->bar.isEmpty())
        return;
    m_rows->setValue(
        place->row < m_rows->value() ? place->row : place->row - m_places.shownRows + 1);
}

} // namespace lockstep
