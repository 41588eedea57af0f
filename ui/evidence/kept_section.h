// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the plan keeps of measurements, also when their files are gone: each study, and each input
// with what it was measured at, what each side would take, and what is planned.

#include "app/evidence/planning_card.h"
#include "ui/evidence/section.h"
#include "ui/shared/view.h"

namespace lockstep {

class CardForm;
class KeptRow;

class KeptSection : public Section {
    Q_OBJECT

public:
    explicit KeptSection(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    void shut(); ///< the card; a refused change keeps it

signals:
    void placeWanted(const lockstep::InputPlace &place); ///< it was clicked
    void chosen(const lockstep::InputPlace &place, const lockstep::PlanningChoice &choice);

private:
    void open(const PlanningCard &card);
    [[nodiscard]] QString studies(const Snapshot &snapshot) const;

    QLabel *m_studies;
    QWidget *m_list;
    QList<KeptRow *> m_rows;
    CardForm *m_form;
    Snapshot m_snapshot;
};

} // namespace lockstep
