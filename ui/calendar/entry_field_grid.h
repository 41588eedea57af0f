// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Fields of one entry on a grid. It says what was asked for; the view edits. A field that holds
// what cannot be stays marked until it is right or left.

#include "ui/calendar/entry_fields.h"
#include "ui/shared/view.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace lockstep {

class EntryFieldGrid : public QWidget {
    Q_OBJECT

public:
    EntryFieldGrid();

    // Label and field, from `column` on.
    void addTyped(const TypedField &field, int row, int column, int span = 1);
    void addChosen(const ChosenField &field, int row, int column);
    void addWide(QWidget *widget); ///< below all others
    void addNamed(const QString &label, QWidget *widget); ///< the same, with its label beside it
    void addPairs(const QList<ChosenField> &chosen, const QList<TypedField> &typed);
    [[nodiscard]] int rowCount() const;

    /// Shows the entry as it is now; what is being typed stays, unless it is another one.
    void show(const Snapshot &snapshot, const Entry &entry);
    void editFirst();

signals:
    void changed(const QString &step, const Entry &next);
    void refused(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *addLabel(const QString &text, QWidget *buddy, int row, int column);
    void commitTyped(qsizetype index);
    void restoreTyped(qsizetype index);
    void fillTyped();
    void fillChosen();

    struct Typed {
        TypedField field;
        QLineEdit *edit;
        QLabel *label;
    };
    struct Chosen {
        ChosenField field;
        QComboBox *box;
        QLabel *label;
    };
    QGridLayout *m_grid;
    QList<Typed> m_typed;
    QList<Chosen> m_chosen;
    Snapshot m_snapshot;
    Entry m_entry;
};

} // namespace lockstep
