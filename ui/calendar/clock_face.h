// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Today in one picture: the two-lane clock, and beside it in words what each side does and which
// quarters' revenue that feeds. Pressing an entry selects it.

#include "ui/calendar/clock_drawing.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

#include <QBasicTimer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lockstep {

class BalanceBar;

class ClockDial : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ClockDial(QWidget *parent);
    void show(const Snapshot &snapshot, const DayWork &work, const Period &shown);
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, 120 }; }
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    /// What takes place today.
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

signals:
    void entryPressed(Id<Entry> entry);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const Entry *entryAt(QPointF position) const;
    [[nodiscard]] QString sentenceOf(const Entry &entry) const;

    Snapshot m_snapshot;
    DayWork m_work;
    Period m_shown;
    ClockPlaces m_places;
};

class ClockFace : public QWidget {
    Q_OBJECT

public:
    explicit ClockFace(QWidget *parent);
    void show(const Snapshot &snapshot, QDate today, const Period &shown);

signals:
    void entryPressed(Id<Entry> entry);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Lane {
        QLabel *title = nullptr;
        QLabel *feeds = nullptr;
        BalanceBar *balance = nullptr;
        BalanceBar *spend = nullptr;
        QLabel *balanceWords = nullptr;
        QVBoxLayout *rows = nullptr;
        QList<QToolButton *> entries;
        int shown = 0; ///< of the entries
        QLabel *more = nullptr;
    };
    void addLane(Side side);
    void showLane(Side side, const DayWork &work);
    void showBalance();
    void fitWords();
    [[nodiscard]] int wantedHeight() const;
    void showFewer(Lane &lane);
    void makeRows(Lane &lane, qsizetype count);
    void elide();
    [[nodiscard]] QString feedText(const QList<int> &quarters) const;

    ClockDial *m_dial;
    QWidget *m_words;
    Lane m_lanes[2]; ///< by Side
    Snapshot m_snapshot;
    QDate m_today;
    QBasicTimer m_balanceTimer; ///< it takes all entries: worked out when the hand pauses
};

} // namespace lockstep
