// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The conflicts of a merge as a table: what it is about, ours, theirs, before. Choosing is done
// here, so that the table, its buttons and assistive technology say the same.

#include "app/base/format.h"
#include "app/merge/merge.h"

#include <QAbstractTableModel>

namespace lockstep {

class ConflictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Item, Ours, Theirs, Before, ColumnCount };

    ConflictModel(Merge &merge, Format format, QObject *parent = nullptr);

    [[nodiscard]] const Conflict &conflict(int row) const { return m_merge.conflicts[row]; }
    [[nodiscard]] QString worth(int row) const; ///< "moves 1.2 M"
    void choose(int row, Choice choice);
    void chooseAll(Choice choice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosen();

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    Merge &m_merge;
    Format m_format;
};

/// What choosing this column means; nothing for those that only inform.
[[nodiscard]] Choice choiceOf(int column);

} // namespace lockstep
