// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Differences between two states of a database as bytes, made and applied by SQLite's session
// extension. What they are called and when they were made is left to history.h.

#include "app/store/database.h"
#include "app/store/history_step.h"

#include <QByteArrayList>
#include <QList>
#include <QSet>

struct sqlite3_session;

namespace lockstep {

/// Notes what happens to some tables, from its start on, in the transaction that is open.
class Recording {
public:
    [[nodiscard]] static Result<Recording> start(Database &database, const QByteArrayList &tables);
    [[nodiscard]] Result<QByteArray> changeset() const; ///< empty: nothing differs

private:
    struct Delete {
        void operator()(sqlite3_session *session) const;
    };

    Recording(const Database &database, sqlite3_session *session);

    const Database *m_database;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// The changeset that undoes `changeset`. Faults (here and below): Damaged if it is none.
[[nodiscard]] Result<QByteArray> inverted(const Database &database, const QByteArray &changeset);

/// One changeset that does what `changesets` do one after the other.
[[nodiscard]] Result<QByteArray> combined(
    const Database &database, const QByteArrayList &changesets);

/// The rows that `changeset` adds, changes or removes.
[[nodiscard]] Result<QList<TouchedRow>> touchedRows(
    const Database &database, const QByteArray &changeset);

/// The tables of these rows. A hostile file could hold steps that touch the history itself: Damaged
/// where one is not among `known`.
[[nodiscard]] Result<QSet<QByteArray>> touchedTables(
    const Database &database, const QByteArray &changeset, const QByteArrayList &known);

/// Applies all of `changeset` or, if anything in it does not fit, nothing.
[[nodiscard]] Result<void> apply(Database &database, const QByteArray &changeset);

} // namespace lockstep
