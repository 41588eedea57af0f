// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plan settings, as a form in the side panel: each field is an edit with its own undo step; what is
// refused stands in a line below, and in the field until it is corrected.

#include "ui/window/plan_fields.h"

class QLineEdit;

namespace lockstep {

class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(Document &document, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot);

private:
    void commit(const PlanField &field, QLineEdit *edit);

    Document &m_document;
    Snapshot m_snapshot;
    QList<PlanField> m_fields;
    QList<QLineEdit *> m_edits;
    QLabel *m_error;
};

} // namespace lockstep
