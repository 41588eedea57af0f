// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A table to type counts into, or to paste them from a spreadsheet: one row a quarter, with channel
// and segment where they are told apart, and a column for each stage. Undo and redo take back what
// was typed, pasted or emptied in it, step by step, before they are the window's.

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
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool putRows(const QString &text);
    void putRow(int row, const HistoryLine &one);
    void pasteCells(const QString &text);
    void putCells(const QString &text);
    void put(int row, int column, const QString &text);
    void growBelow(int row);
    void clearSelected();
    void layColumns(const QStringList &stages);
    void noteChange();
    bool step(bool isUndo); ///< false: there is none
    bool takeBack(const QKeyEvent &key); ///< or do again; false: it is another key

    QStringList m_stages;
    QLocale m_locale;
    struct State {
        QStringList stages;
        QStringList rows; ///< cells with tabs between
        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State state() const;
    void restore(const State &state);

    State m_now;
    QList<State> m_before; ///< the latest last
    QList<State> m_after;
    bool m_isPutting = false; ///< several cells are one change
};

} // namespace lockstep
