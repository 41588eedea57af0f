// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The four panes, two by two, with sizes that people drag; any one grows to the whole board and
// back.

#include "ui/window/pane.h"

class QSettings;
class QSplitter;

namespace lockstep {

class Board : public QWidget {
    Q_OBJECT

public:
    static constexpr int kNone = -1;

    /// `views` row by row, left to right; the board owns them.
    explicit Board(const QList<View *> &views, QWidget *parent = nullptr);

    [[nodiscard]] int grown() const { return m_grown; } ///< index of the pane, or kNone
    void grow(int index); ///< kNone: all of them again
    void toggle(int index);

    void present(const Snapshot &snapshot);
    void restyle(const Style &style);
    void saveSizes(QSettings &settings) const;
    void restoreSizes(const QSettings &settings);

signals:
    void grownChanged();

private:
    QList<Pane *> m_panes;
    QSplitter *m_rows;
    QList<QSplitter *> m_columns;
    int m_grown = kNone;
};

} // namespace lockstep
