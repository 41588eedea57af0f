// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One input that was measured or that a side has a view on: planned beside measured, and whether
// the plan hopes for more or less than was seen.

#include "app/evidence/planning_card.h"
#include "ui/shared/view.h"

class QToolButton;

namespace lockstep {

class KeptRow : public QWidget {
    Q_OBJECT

public:
    explicit KeptRow(int index, QWidget *parent = nullptr);
    void show(const PlanningCard &card, const Snapshot &snapshot);
    [[nodiscard]] const PlanningCard &card() const { return m_card; }

signals:
    void wanted();

private:
    [[nodiscard]] QString measuredText(const Format &format) const;
    [[nodiscard]] QString viewsText(const Format &format) const;

    PlanningCard m_card;
    QLabel *m_title;
    QLabel *m_planned;
    QLabel *m_measured;
    QLabel *m_views;
    QToolButton *m_talk;
};

} // namespace lockstep
