// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/result_list.h"

namespace lockstep {

ResultList::ResultList(QWidget *parent)
    : QListView(parent)
{
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { emit chosen(index.row()); });
}

QList<AccessiblePart> ResultList::accessibleParts()
{
    QList<AccessiblePart> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        const auto place = visualRect(index).translated(viewport()->pos());
        AccessiblePart part { index.data(Qt::AccessibleTextRole).toString(), {},
            place.intersected(viewport()->geometry()), index == currentIndex() };
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            part.press = [this, row] { emit chosen(row); };
        rows.append(part);
    }
    return rows;
}

} // namespace lockstep
