// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the plan's calendar counts, as a page for the side panel: fiscal year, working days,
// holidays, kinds of entries, budgets. Each field is an edit with its own undo step; what is
// refused stands in a line at the top.

#include "ui/days/settings_section.h"

namespace lockstep {

class CalendarSettings : public QWidget {
    Q_OBJECT

public:
    explicit CalendarSettings(Document &document, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot);

signals:
    void holidayFileWanted();

private:
    void add(SettingsSection *section);
    void commit(const QString &step, const SettingsSection::Edit &edit);
    void showError(const Error *error);

    Document &m_document;
    Snapshot m_snapshot;
    QLabel *m_error;
    QList<SettingsSection *> m_sections;
};

} // namespace lockstep
