// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What was typed, pasted or emptied in the table of counts, taken back step by step.

#include "ui/evidence/history_grid.h"

#include <QKeyEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isUndoKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo);
}

/// As the window's menu has it, whatever the desktop's own is.
bool isRedoKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo)
        || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

} // namespace

HistoryGrid::State HistoryGrid::state() const
{
    State state { m_stages, text().split(u'\n') };
    state.rows.removeFirst(); // the columns' names
    return state;
}

void HistoryGrid::restore(const State &state)
{
    const QSignalBlocker quiet(this);
    if (state.stages != m_stages)
        layColumns(state.stages);
    setRowCount(int(state.rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto cells = state.rows[row].split(u'\t');
        for (int column = 0; column < columnCount(); ++column)
            put(row, column, cells.value(column));
    }
}

/// What stood there before comes back by undo; the first table that is shown has nothing before.
void HistoryGrid::noteChange()
{
    if (m_isPutting)
        return;
    const auto now = state();
    if (now == m_now)
        return;
    if (!m_now.rows.isEmpty())
        m_before += m_now;
    m_now = now;
    m_after.clear();
}

bool HistoryGrid::step(bool isUndo)
{
    auto &from = isUndo ? m_before : m_after;
    if (from.isEmpty())
        return false;
    (isUndo ? m_after : m_before) += m_now;
    m_now = from.takeLast();
    restore(m_now);
    return true;
}

/// The window's undo waits until there is nothing left to take back here.
bool HistoryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((isUndoKey(*key) && !m_before.isEmpty()) || (isRedoKey(*key) && !m_after.isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QTableWidget::event(event);
}

bool HistoryGrid::takeBack(const QKeyEvent &key)
{
    return (isUndoKey(key) && step(true)) || (isRedoKey(key) && step(false));
}

} // namespace lockstep
