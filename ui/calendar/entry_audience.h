// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whom an entry is for beside its own market and channel, chosen among the plan's streams, and
// whether both sides agreed to their profiles.

#include "ui/shared/view.h"

class QMenu;
class QToolButton;

namespace lockstep {

class EntryAudience : public QWidget {
    Q_OBJECT

public:
    EntryAudience();
    void show(const Snapshot &snapshot, const Entry &entry);

signals:
    void chosen(const QList<EntryReach> &reaches); ///< all of them from now on

private:
    void fillMenu();
    void toggle(const EntryReach &reach);
    [[nodiscard]] QString audienceText() const;
    [[nodiscard]] QStringList openProfiles() const;

    QLabel *m_words;
    QToolButton *m_button;
    QMenu *m_menu;
    Snapshot m_snapshot;
    Entry m_entry;
    QList<EntryReach> m_reaches;
};

} // namespace lockstep
