// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the next review has to talk about: definitions that changed since the last one; and a way to
// write that into its notes, which go out with the invitation.

#include "ui/shared/view.h"

class QPushButton;

namespace lockstep {

class EntryAgenda : public QWidget {
    Q_OBJECT

public:
    EntryAgenda();
    /// Hidden where nothing changed.
    void show(const Snapshot &snapshot, const Entry &entry, QDate today);

signals:
    void changed(const QString &step, const Entry &next);

private:
    void put();

    QLabel *m_words;
    QPushButton *m_put;
    Entry m_entry;
    QStringList m_open; ///< lines that the notes do not have yet
};

} // namespace lockstep
