// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What can be done with the chosen place of the history: buttons side by side, in two rows or below
// each other where there is no room.

#include "ui/history/history_rows.h"
#include "ui/shared/style.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace lockstep {

class HistoryActions : public QWidget {
    Q_OBJECT

public:
    explicit HistoryActions(QWidget *parent = nullptr);
    void show(const HistoryRow &row, bool isComparing, const Style &style);

signals:
    void goWanted();
    void restoreWanted();
    void compareWanted(); ///< from here; or no more
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QPushButton *newButton(const QString &name, void (HistoryActions::*wanted)());

    QGridLayout *m_grid;
    QPushButton *m_go;
    QPushButton *m_restore;
    QPushButton *m_compare;
    QPushButton *m_remove;
};

} // namespace lockstep
