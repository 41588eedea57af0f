// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The conflicts side by side: a click on a side chooses it, and so do 1 and 2; 3 leaves it open
// again. Arrow keys go from one to the next.

#include "ui/merge/conflict_model.h"
#include "ui/shared/style.h"

#include <QTableView>

namespace lockstep {

class ConflictCell;

class ConflictTable : public QTableView {
    Q_OBJECT

public:
    explicit ConflictTable(ConflictModel &model, QWidget *parent = nullptr);
    void restyle(const Style &style);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseAt(const QModelIndex &index);
    void chooseAndGoOn(Choice choice);
    void shareWidth();

    ConflictModel &m_model;
    ConflictCell *m_cell;
};

} // namespace lockstep
