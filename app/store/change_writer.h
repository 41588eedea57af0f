// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The difference between two states of the plan's tables as SQLite's session extension records it,
// byte by byte: written along with the statements, because asking SQLite for it takes longer than a
// whole commit. What is done with changesets is changeset.h's.

#include <QByteArrayList>
#include <QString>

namespace lockstep {

/// One row's cells as changesets hold them; written like a Statement's parameters, in their order.
class ChangeCells {
public:
    void bind(int, qint64 value);
    void bind(int, const QString &text);
    void bindNull(int);
    [[nodiscard]] const QByteArrayList &cells() const { return m_cells; }

private:
    QByteArrayList m_cells; ///< the id first
};

class ChangeWriter {
public:
    /// What follows is about that table's rows. Nothing is written where no change follows.
    void beginTable(const QByteArray &name) { m_table = name; }
    void insert(const ChangeCells &row);
    void update(const ChangeCells &before, const ChangeCells &after); ///< nothing if they are alike
    void remove(const ChangeCells &row);
    [[nodiscard]] const QByteArray &changeset() const { return m_bytes; }

private:
    void begin(qsizetype columns, int operation);

    QByteArray m_table;
    QByteArray m_written; ///< the table that the last change was about
    QByteArray m_bytes;
};

} // namespace lockstep
