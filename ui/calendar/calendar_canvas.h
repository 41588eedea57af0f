// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar on screen: paints the drawing, finds what is under the pointer, and says what the
// hand does with it. Changes nothing itself; that is the view's.

#include "app/calendar/recurrence_edits.h"
#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/entry_gesture.h"
#include "ui/calendar/today_mark.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

#include <QPixmap>
#include <variant>

class QScrollBar;
class QToolButton;

namespace lockstep {

class ChoiceButton;

class CalendarCanvas : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit CalendarCanvas(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, const CalendarLook &look);
    void showToday(QDate today); ///< as a line, where it is shown
    [[nodiscard]] std::optional<double> todayX() const
    {
        return lockstep::todayX(m_places, m_today);
    }
    [[nodiscard]] const CalendarPlaces &places() const { return m_places; } ///< as last painted
    [[nodiscard]] const CalendarPlaces::EntryPlace *placeOf(Id<Entry> entry) const;
    /// Of its first date in the selected quarter; else its first one that is shown.
    [[nodiscard]] const CalendarPlaces::EntryPlace *placeInQuarter(Id<Entry> entry) const;
    /// Of that date; the entry's first one that is shown, if there is none.
    [[nodiscard]] const CalendarPlaces::EntryPlace *placeOf(const EntryDate &which) const;
    /// Where that date stands on these days; null: it does not, or is not shown.
    [[nodiscard]] QRect around(const EntryDate &which, const Period &period) const;
    void reveal(Id<Entry> entry); ///< scrolls to its row
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

signals:
    void entryPressed(const EntryDate &which); ///< null: the empty ground
    void entryToggled(Id<Entry> entry); ///< pressed with Shift: one more or one less
    void banded(const QSet<Id<Entry>> &entries); ///< a rectangle drawn with Shift
    void quarterPressed(int quarter);
    void chipPressed(Id<Entry> entry, Side side);
    void chipMenuWanted(Id<Entry> entry, Side side, QPoint globalPosition);
    void dragged(const EntryDate &which, Grip grip, Period period);
    void dropped(const EntryDate &which, Grip grip, Period period);
    void copying(const EntryDate &which, Period period); ///< dragged with Ctrl
    void copied(const EntryDate &which, Period period);
    void drawing(const Lane &lane, Period period);
    void drawn(const Lane &lane, Period period);
    void cancelled();
    void nudged(Grip grip, int days); ///< by keyboard, the selected entry
    void walked(Id<Entry> entry);
    void editWanted();
    void removeWanted();
    void addWanted(Side side);
    void allWanted(); ///< every entry, to be moved together
    void searchWanted();
    void stageChosen(Id<Stage> stage); ///< whose supply is to be shown
    /// Steps nearer (or, negative, farther) with `about` staying at its `share` of the width.
    void zoomed(int steps, QDate about, double share);
    void panned(int days);
    void pointed(const QString &words); ///< at a holiday; empty: at none any more
    void ideaMoved(Id<Entry> idea, const Lane &lane, QDate date); ///< over the sheet, by the hand
    void ideaDropped(Id<Entry> idea, const Lane &lane, QDate date);
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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What was pressed and may become a drag.
    struct HeldEntry {
        EntryDate which;
        Grip grip = Grip::Whole;
        Period period; ///< before the drag
        bool isChosen = false; ///< one of several, which stay so until it is let go without a drag
    };
    struct HeldLane {
        Lane lane;
    };
    struct HeldBand { }; ///< a rectangle around what is chosen
    using Held = std::variant<std::monostate, HeldEntry, HeldLane, HeldBand>;

    [[nodiscard]] const CalendarPlaces::EntryPlace *entryAt(QPointF position) const;
    [[nodiscard]] Grip gripAt(const CalendarPlaces::EntryPlace &place, QPointF position) const;
    [[nodiscard]] QDate dateAt(QPointF position) const;
    [[nodiscard]] QString supplyAt(QPointF position) const;
    [[nodiscard]] QString lastStartAt(QPointF position) const;
    [[nodiscard]] QString dayAt(QPointF position) const;
    [[nodiscard]] QString dayText(QDate day) const;
    [[nodiscard]] QString holidayText(const CalendarPlaces::HolidayPlace &holiday) const;
    void pointAt(QPointF position);
    [[nodiscard]] AccessiblePart accessiblePart(const Entry &entry);
    void addSupplyParts(QList<AccessiblePart> &to) const;
    void hold(const CalendarPlaces::EntryPlace &place, QPointF position);
    void drag(QPointF position, bool isCopy);
    void dragBand(QPointF position);
    void release(const Held &held);
    [[nodiscard]] QSet<Id<Entry>> bandedEntries() const;
    [[nodiscard]] const CalendarPlaces::LanePlace *laneAt(QPointF position) const;
    bool zoomKey(const QKeyEvent &event);
    bool entryKey(const QKeyEvent &event);
    void zoomAt(int steps, QPointF position);
    [[nodiscard]] QPointF zoomCentre() const;
    void cancelDrag();
    void showCursor(QPointF position);
    bool pressChip(const CalendarPlaces::EntryPlace &place, QPointF position);
    void pressGround(QPointF position, bool isBand);
    void arrow(int days, Qt::KeyboardModifiers modifiers);
    void placeButtons();
    void showStage();
    void placeStage();
    void fitScrollBar();
    void createScrollBar();
    void drawDragLabel(QPainter &painter) const;
    void drawBand(QPainter &painter) const;
    [[nodiscard]] QRectF sheetArea() const;
    [[nodiscard]] bool paintPart(QPainter &painter, const QPaintEvent &event);
    bool paintMoved(QPainter &painter);
    [[nodiscard]] bool isMovingEntries() const;
    [[nodiscard]] QRegion movedPart() const;
    [[nodiscard]] bool makeBackdrop();
    [[nodiscard]] QToolButton *addButton(Side side);

    Snapshot m_snapshot;
    CalendarLook m_look;
    CalendarPlaces m_places;
    Held m_held;
    Snapshot m_before; ///< as it was when an entry was taken hold of
    QPixmap m_backdrop; ///< while it is dragged, all that stays where it is
    QSet<Id<Entry>> m_moved; ///< what does not
    QPointF m_pressedAt;
    QRectF m_band;
    QString m_pointedAt;
    QDate m_ideaDate; ///< where an idea was held last, and on which lane
    Lane m_ideaLane;
    Period m_dragged;
    int m_wheel = 0; ///< of the wheel's way to the next step
    QDate m_today;
    bool m_isDragging = false;
    bool m_isCopying = false;
    QScrollBar *m_rows; ///< the first row that is shown
    QToolButton *m_addMarketing;
    QToolButton *m_addSales;
    ChoiceButton *m_stage = nullptr;
    QStringList m_stageNames; ///< that it offers
};

} // namespace lockstep
