// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Two plans before they are merged, in place of the board: what contradicts, to be chosen item by
// item, and beside it what comes in by itself. Merging is left to whoever hears mergeWanted().

#include "app/base/format.h"
#include "app/document/merge_files.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace lockstep {

class ConflictModel;
class ConflictTable;

class MergePage : public QWidget {
    Q_OBJECT

public:
    /// `incoming`: what comes in by itself, a sentence each.
    MergePage(FileMerge merge, const QStringList &incoming, const Format &format,
        const Style &style, QWidget *parent = nullptr);
    [[nodiscard]] const FileMerge &merge() const { return m_merge; }
    void restyle(const Style &style);

signals:
    void mergeWanted(); ///< everything is decided
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const QStringList &incoming);
    [[nodiscard]] QWidget *incomingSide(const QStringList &lines);
    void showCount();

    FileMerge m_merge;
    ConflictModel *m_conflicts;
    ConflictTable *m_table;
    QListView *m_incoming;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_incomingTitle;
    QLabel *m_count;
    QPushButton *m_allOurs;
    QPushButton *m_allTheirs;
    QPushButton *m_cancel;
    QPushButton *m_do;
    Style m_style;
};

} // namespace lockstep
