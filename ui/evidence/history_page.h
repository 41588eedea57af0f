// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts that no system exports: typed, or pasted from a spreadsheet, then measured like exports.
// Nothing of the plan changes here.

#include "app/evidence/history_keep.h"
#include "ui/shared/view.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lockstep {

class EvidenceDesk;
class HistoryGrid;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(EvidenceDesk &desk, QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    /// What stands there is kept, until it is measured or emptied, or another plan opens; without
    /// that, the page begins with what was measured, or else what the plan keeps.
    void beginAnewUnlessTyped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildButtons(QVBoxLayout &column);
    void measure();
    void paste();
    void empty();
    void take(const HistoryTable &table); ///< into the grid, as nobody's typing
    void tell(const HistoryTable &table);
    void say(const Error &error);
    void restyle();

    EvidenceDesk &m_desk;
    Snapshot m_snapshot;
    bool m_isBegun = false;
    QString m_untyped; ///< the grid's text when nobody had typed yet
    QLabel *m_title;
    QLabel *m_words;
    HistoryGrid *m_grid;
    QLabel *m_problem;
    QPushButton *m_measure;
    QPushButton *m_paste;
    QPushButton *m_clear;
    QPushButton *m_leave;
};

} // namespace lockstep
