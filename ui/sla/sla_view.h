// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The service level agreement: sections of paired promises with live figures, written in place, the
// follow-up of a handed-over lead, and the limits that both sides watch.

#include "ui/shared/view.h"
#include "ui/sla/cadence_panel.h"
#include "ui/sla/clause_row.h"
#include "ui/sla/tripwire_panel.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace lockstep {

class EmptyState;

class SlaView : public View {
    Q_OBJECT

public:
    SlaView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void build() override;
    void render(const Snapshot &snapshot) override;

private:
    struct Section {
        Id<ClauseSection> section;
        LiveLabel *title = nullptr;
        QToolButton *add = nullptr;
        RemoveButton *remove = nullptr;
        QWidget *head = nullptr;
    };

    void fitRows(const Plan &plan); ///< widgets as the plan's sections and clauses, in order
    void layOutRows(const Plan &plan);
    Section &sectionFor(Id<ClauseSection> id);
    ClauseRow *rowFor(Id<Clause> id);
    void showHandOver(const Snapshot &snapshot);
    void showSections(const Snapshot &snapshot);
    void showClauses(const Snapshot &snapshot);
    void revealSelected(const Snapshot &snapshot);

    void connectCadence();
    void editClause(Id<Clause> id, ClauseField field);
    void editSection(Id<ClauseSection> id);
    void editTouch(Id<Touch> id, TouchField field);
    void editFirstResponse();
    void editAttempts();
    void settle(QWidget *here); ///< in its place and in sight, before somebody types over it
    void addClause(Id<ClauseSection> section);
    void addSection();
    void addTouch();
    void connectTripwires();
    void editTripwire(Id<Tripwire> id, TripwireText text);
    void chooseOfTripwire(Id<Tripwire> id, TripwireChoice choice, int index);
    void addTripwire();
    [[nodiscard]] QStringList figureNames() const;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<Section> m_sections;
    QHash<Id<Clause>, ClauseRow *> m_rows;
    QList<qint64> m_order; ///< ids of what is laid out, sections and clauses
    QLabel *m_handOver = nullptr; ///< what is not agreed of the lead that is handed over
    CadencePanel *m_cadence = nullptr;
    TripwirePanel *m_tripwires = nullptr;
    EmptyState *m_empty = nullptr;
    QHBoxLayout *m_addLine = nullptr;
    QToolButton *m_addSection = nullptr;
    Id<Clause> m_revealed;
};

} // namespace lockstep
