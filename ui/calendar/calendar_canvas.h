// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar on screen: paints the drawing, finds what is under the pointer, and says what the
// hand does with it. Changes nothing itself; that is the view's.

#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/entry_gesture.h"
#include "ui/calendar/today_mark.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

#include <variant>

class QScrollBar;
class QToolButton;

namespace lockstep {

class CalendarCanvas : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit CalendarCanvas(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, Period shown);
    void showToday(QDate today); ///< as a line, where it is shown
    [[nodiscard]] std::optional<double> todayX() const
    {
        return lockstep::todayX(m_places, m_today);
    }
    [[nodiscard]] const CalendarPlaces &places() const { return m_places; } ///< as last painted
    [[nodiscard]] const CalendarPlaces::EntryPlace *placeOf(Id<Entry> entry) const;
    void reveal(Id<Entry> entry); ///< scrolls to its row
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

signals:
    void entryPressed(Id<Entry> entry); ///< null: the empty ground
    void quarterPressed(int quarter);
    void chipPressed(Id<Entry> entry, Side side);
    void chipMenuWanted(Id<Entry> entry, Side side, QPoint globalPosition);
    void dragged(Id<Entry> entry, Period period);
    void dropped(Id<Entry> entry, Grip grip, Period period);
    void copying(Id<Entry> entry, Period period); ///< dragged with Ctrl
    void copied(Id<Entry> entry, Period period);
    void drawing(Side side, Period period);
    void drawn(Side side, Period period);
    void cancelled();
    void nudged(Grip grip, int days); ///< by keyboard, the selected entry
    void walked(Id<Entry> entry);
    void editWanted();
    void removeWanted();
    void addWanted(Side side);
    void resized();
    void painted(); ///< places() are those on screen

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What was pressed and may become a drag.
    struct HeldEntry {
        Id<Entry> entry;
        Grip grip = Grip::Whole;
        Period period; ///< before the drag
    };
    struct HeldLane {
        Side side = Side::Marketing;
    };
    using Held = std::variant<std::monostate, HeldEntry, HeldLane>;

    [[nodiscard]] const CalendarPlaces::EntryPlace *entryAt(QPointF position) const;
    [[nodiscard]] Grip gripAt(const CalendarPlaces::EntryPlace &place, QPointF position) const;
    [[nodiscard]] QDate dateAt(QPointF position) const;
    [[nodiscard]] AccessiblePart accessiblePart(const Entry &entry);
    void hold(QPointF position);
    void drag(QPointF position, bool isCopy);
    void cancelDrag();
    void showCursor(QPointF position);
    bool pressChip(const CalendarPlaces::EntryPlace &place, QPointF position);
    void pressGround(QPointF position);
    void arrow(int days, Qt::KeyboardModifiers modifiers);
    void placeButtons();
    void fitScrollBar();
    void createScrollBar();
    void drawDragLabel(QPainter &painter) const;
    [[nodiscard]] QToolButton *addButton(Side side);

    Snapshot m_snapshot;
    Period m_shown;
    CalendarPlaces m_places;
    Held m_held;
    QPointF m_pressedAt;
    Period m_dragged;
    QDate m_today;
    bool m_isDragging = false;
    bool m_isCopying = false;
    QScrollBar *m_rows; ///< the first row that both lanes show
    QToolButton *m_addMarketing;
    QToolButton *m_addSales;
};

} // namespace lockstep
