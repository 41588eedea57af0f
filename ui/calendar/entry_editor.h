// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The panel over the calendar in which one entry is edited field by field. It says what was asked
// for; the view edits. A field that holds what cannot be stays marked until it is right or left.

#include "ui/calendar/entry_fields.h"
#include "ui/shared/view.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lockstep {

class AgreementChip;

class EntryEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit EntryEditor(QWidget *parent);

    /// Shows the entry as it is now; what is being typed stays.
    void show(const Snapshot &snapshot, Id<Entry> entry);
    /// Next to `bar`, within `room`, without hiding the bar if that can be; all of the parent's.
    void placeNextTo(QRect bar, QRect room);
    [[nodiscard]] Id<Entry> entry() const { return m_entry.id; }
    void editTitle();

signals:
    void changed(const QString &step, const Entry &next);
    void refused(const Error &error);
    void removeWanted();
    void chipPressed(Side side);
    void chipMenuWanted(Side side, QPoint globalPosition);
    void grown(); ///< more fields are shown, or fewer
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped(QGridLayout *grid, const TypedField &field, int row, int column, int span);
    void addChosen(QGridLayout *grid, const ChosenField &field, int row, int column);
    void addButtons(QGridLayout *grid, int row);
    void showMore(bool isMore);
    void makeMore();
    void addLabel(QGridLayout *grid, const QString &text, QWidget *buddy, int row, int column);
    void commitTyped(qsizetype index);
    void restoreTyped(qsizetype index);
    void fill();
    void styleFields(const Style &style);

    struct Typed {
        TypedField field;
        QLineEdit *edit;
    };
    struct Chosen {
        ChosenField field;
        QComboBox *box;
    };
    QList<Typed> m_typed;
    QList<Chosen> m_chosen;
    AgreementChip *m_chip;
    QToolButton *m_moreButton;
    QWidget *m_more = nullptr; ///< the form's fields, made when they are first wanted
    QLabel *m_budget = nullptr;
    Snapshot m_snapshot;
    Entry m_entry;
};

} // namespace lockstep
