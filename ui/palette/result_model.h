// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The found rows as a list that Qt's views and assistive technology can read.

#include "ui/palette/find_index.h"

#include <QAbstractListModel>

namespace lockstep {

class ResultModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<FindItem> items);
    void show(const FindQuery &query);

    [[nodiscard]] const FindRow &row(int number) const { return m_rows[number]; }
    [[nodiscard]] const FindItem *item(int number) const; ///< null: a heading, or More
    /// The nearest row to `from` that can be chosen, looking on in steps of `direction`; -1: none.
    [[nodiscard]] int choosable(int from, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// As it is read in its row: "Plan · 12", "MQL", "37 more figures".
    [[nodiscard]] QString text(int number) const;

private:
    FindIndex m_index;
    QList<FindRow> m_rows;
};

} // namespace lockstep
