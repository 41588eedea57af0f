// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// When an entry's phases lie around it, by when it has to begin for its quarter's revenue, and how
// to get it there; a launch's training, playbook and first quota quarter.

#include "ui/shared/view.h"

class QPushButton;

namespace lockstep {

class EntrySchedule : public QWidget {
    Q_OBJECT

public:
    EntrySchedule();
    /// `today`: from which the horizons are seen that it works for.
    void show(const Snapshot &snapshot, const Entry &entry, QDate today);

signals:
    void startWanted(QDate start); ///< in time for the quarter's revenue
    void datesWanted(); ///< that go with a launch

private:
    QLabel *m_phases;
    QLabel *m_deadline;
    QLabel *m_horizon;
    QPushButton *m_inTime;
    QPushButton *m_dates;
    QDate m_lastStart;
};

} // namespace lockstep
