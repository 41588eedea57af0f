// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The panel over the calendar in which one entry is edited: its first fields, and the form below
// them. It says what was asked for; the view edits.

#include "ui/calendar/entry_form.h"

#include <QScrollArea>

class QGridLayout;
class QToolButton;

namespace lockstep {

class AgreementChip;

class EntryEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit EntryEditor(QWidget *parent);

    /// Shows the entry as it is now; what is being typed stays. `date`: the one that is meant of
    /// what recurs; null: all.
    void show(const Snapshot &snapshot, Id<Entry> entry, QDate date = {});
    /// Next to `bar`, within `room`, without hiding the bar if that can be; all of the parent's.
    void placeNextTo(QRect bar, QRect room);
    [[nodiscard]] Id<Entry> entry() const { return m_entry.id; }
    [[nodiscard]] QDate date() const { return m_date; }
    void setToday(QDate today) { m_today = today; } ///< for the next show()
    void editTitle();

signals:
    void changed(const QString &step, const Entry &next);
    void editWanted(const QString &step, const EntryForm::Edit &edit);
    void said(Side side, Stand stand, const QString &why);
    void refused(const Error &error);
    void removeWanted();
    void chipPressed(Side side);
    void chipMenuWanted(Side side, QPoint globalPosition);
    void grown(); ///< more fields are shown, or fewer
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons(QGridLayout *grid);
    void showMore(bool isMore);
    void makeForm();
    void fill();
    void styleFields(const Style &style);

    EntryFieldGrid *m_first;
    AgreementChip *m_chip;
    QToolButton *m_moreButton;
    EntryForm *m_form = nullptr; ///< made when it is first wanted
    Snapshot m_snapshot;
    Entry m_entry;
    QDate m_date;
    QDate m_today;
};

} // namespace lockstep
