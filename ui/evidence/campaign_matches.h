// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which calendar entry each measured campaign is, line by line, to be corrected.

#include "app/evidence/campaign_match.h"
#include "ui/shared/view.h"

class QGridLayout;
class QToolButton;

namespace lockstep {

class ChoiceButton;

class CampaignMatches : public QWidget {
    Q_OBJECT

public:
    explicit CampaignMatches(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot, const Measurement &measured);
    [[nodiscard]] const QList<CampaignMatch> &matches() const { return m_matches; }

signals:
    /// `entry` as entryWords() has it, or kNoColumn.
    void entryChosen(const QString &campaign, const QString &entry);
    void moreWanted(); ///< to be shown again with all of them

private:
    struct Line {
        QLabel *name = nullptr;
        QLabel *counts = nullptr;
        ChoiceButton *choice = nullptr;
        QLabel *how = nullptr;
    };
    void fit(qsizetype lines);
    void showLine(Line &line, const CampaignMatch &match, const EvidenceSlice &slice,
        bool hasAmounts, const Snapshot &snapshot);
    [[nodiscard]] static QString entryText(
        const Entry &entry, const QString &word, const Format &format);
    [[nodiscard]] QString howWords(const CampaignMatch &match) const;

    QGridLayout *m_grid;
    QToolButton *m_all;
    QList<Line> m_lines;
    QList<CampaignMatch> m_matches;
    QStringList m_words; ///< of the entries that can be chosen
    QList<Id<Entry>> m_entries;
    bool m_showsAll = false;
};

} // namespace lockstep
