// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is asked of an entry beside its first fields, part by part: the form by which it is
// approved, its money, its time, its people, what it brought.

#include "app/base/result.h"
#include "ui/calendar/entry_fields.h"
#include "ui/shared/view.h"

namespace lockstep {

class EntryAgenda;
class EntryAudience;
class EntryFieldGrid;
class EntryNotes;
class EntrySchedule;
class EntryWords;

class EntryForm : public QWidget {
    Q_OBJECT

public:
    /// `by`: the side whose step it is, should only one of them have the say.
    using Edit = std::function<Result<Plan>(const Plan &, std::optional<Side> by)>;

    EntryForm();
    void show(const Snapshot &snapshot, const Entry &entry, QDate today = {});

signals:
    void changed(const QString &step, const Entry &next);
    void editWanted(const QString &step, const EntryForm::Edit &edit);
    void said(Side side, Stand stand, const QString &why);
    void refused(const Error &error);

private:
    EntryFieldGrid *addPart(const FormPart &part);
    void setReaches(const QList<EntryReach> &reaches);
    void startOn(QDate date);
    void addLaunchDates();

    QList<EntryFieldGrid *> m_parts;
    QList<QLabel *> m_headings;
    EntryWords *m_words;
    EntryAudience *m_audience;
    EntrySchedule *m_schedule;
    EntryAgenda *m_agenda;
    EntryNotes *m_notes;
    EntryNotes *m_results;
    QLabel *m_budget;
    Entry m_entry;
};

} // namespace lockstep
