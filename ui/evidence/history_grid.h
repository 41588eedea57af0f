// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A table to type counts into, or to paste them from a spreadsheet: one row a quarter, with channel
// and segment where they are told apart, and a column for each stage.

#include "app/evidence/history_table.h"
#include "ui/shared/style.h"

#include <QTableWidget>

namespace lockstep {

class HistoryGrid : public QTableWidget {
    Q_OBJECT

public:
    explicit HistoryGrid(QWidget *parent = nullptr);
    /// With empty rows below, to type on. Numbers as `locale` writes them.
    void show(const HistoryTable &table, const QLocale &locale);
    [[nodiscard]] const QStringList &stages() const { return m_stages; }
    /// As historyTable() reads it.
    [[nodiscard]] QString text() const;
    /// A whole table fills a grid without a word in it; other cells, and all where something
    /// stands already, go where the keyboard is.
    void paste(const QString &text);
    void restyle(const Style &style);

signals:
    void taken(const HistoryTable &table); ///< a pasted one fills the grid
    void refused(const Error &error); ///< a pasted table; its cells are there all the same

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool putRows(const QString &text);
    void putRow(int row, const HistoryLine &one);
    void putCells(const QString &text);
    void put(int row, int column, const QString &text);
    void growBelow(int row);
    void clearSelected();

    QStringList m_stages;
    QLocale m_locale;
};

} // namespace lockstep
