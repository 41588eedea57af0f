// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The line under the calendar: the selected entry in one sentence, who agreed to it, and a way into
// its fields; and a line for ideas. Says where the calendar clashes, all of it or the
// entry. Always there, so that selecting moves nothing.

#include "ui/shared/view.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace lockstep {

class AgreementChip;
class ElidedLabel;

class EntryLine : public QWidget {
    Q_OBJECT

public:
    explicit EntryLine(QWidget *parent = nullptr);
    /// `clashes`: as far as they are known by now; `chosen`: how many entries move together.
    void show(const Snapshot &snapshot, const QList<Clash> &clashes, qsizetype chosen = 0);
    void setIdeas(qsizetype count, bool areShown); ///< there are so many; beside the sheet
    void point(const QString &words); ///< said while they are not empty
    /// Said before the selected entry: what moving it moved, from the next show() on.
    void setMoved(const QString &words) { m_moved = words; }
    void setHint(const QString &hint); ///< said while nothing is selected, from the next show() on

signals:
    void editWanted();
    void ideaTyped(const QString &title);
    void ideasWanted(bool areWanted); ///< the list of them
    void entryWanted(Id<Entry> entry);
    void chipPressed(Side side);
    void chipMenuWanted(Side side, QPoint globalPosition);

private:
    void addIdeaLine();
    void addIdeasButton();
    void addClashButton();
    void addClashList();
    void listClashes();
    void showClashes(const Style &style);
    void showSentence();
    [[nodiscard]] QString sentence(const Entry *entry) const;

    Snapshot m_snapshot; ///< as last shown
    QList<Clash> m_known;
    QString m_hint;
    QString m_pointed;
    QString m_moved;
    qsizetype m_chosen = 0;
    ElidedLabel *m_sentence;
    QLineEdit *m_idea;
    QToolButton *m_ideas;
    QToolButton *m_clashes;
    QMenu *m_clashList = nullptr; ///< made with the first clash
    AgreementChip *m_chip;
    QToolButton *m_edit;
};

} // namespace lockstep
