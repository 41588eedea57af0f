// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The limits that both sides watch together, one row each. Asks for changes; makes none.

#include "ui/sla/tripwire_row.h"

class QHBoxLayout;
class QVBoxLayout;

namespace lockstep {

class TripwirePanel : public QWidget {
    Q_OBJECT

public:
    explicit TripwirePanel(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    void unfold(Id<Tripwire> tripwire); ///< it alone; null: none
    [[nodiscard]] TripwireRow *row(Id<Tripwire> tripwire) const { return m_rows.value(tripwire); }

signals:
    void addWanted();
    void editWanted(Id<Tripwire> tripwire, TripwireText text);
    void choiceWanted(Id<Tripwire> tripwire, TripwireChoice choice, int index);
    void chipClicked(Id<Tripwire> tripwire, Side side);
    void chipMenuWanted(Id<Tripwire> tripwire, Side side, QPoint globalPosition);
    void removeWanted(Id<Tripwire> tripwire);

private:
    TripwireRow *makeRow(Id<Tripwire> tripwire);
    void fitRows(const QList<Tripwire> &tripwires);

    LiveLabel *m_title;
    QLabel *m_rule;
    QVBoxLayout *m_head;
    QVBoxLayout *m_list;
    QHBoxLayout *m_foot;
    QToolButton *m_add;
    QHash<Id<Tripwire>, TripwireRow *> m_rows;
    QList<Id<Tripwire>> m_order; ///< as laid out
    Id<Tripwire> m_unfolded;
};

} // namespace lockstep
