// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Campaigns: what the calendar's entries were to bring beside what exports say that they brought;
// and which entry each measured campaign is, before its counts are taken into the plan.

#include "app/evidence/take_outcomes.h"
#include "ui/shared/view.h"

class QPushButton;

namespace lockstep {

class CampaignMatches;
class OutcomeTable;
class ScrollPage;
class Section;

class CampaignsPage : public QWidget {
    Q_OBJECT

public:
    explicit CampaignsPage(QWidget *parent = nullptr);
    /// `measured`: nullptr: nothing was measured in this session.
    void show(const Snapshot &snapshot, const Measurement *measured);
    void tellTaken(const TakenOutcomes &taken, const Format &format);

signals:
    void takeWanted();
    void filesWanted();
    void mappingWanted();
    void entryChosen(const QString &campaign, const QString &entry);

private:
    void showMatches(const Snapshot &snapshot);
    void showResults(const Snapshot &snapshot);

    void showWords();

    const Measurement *m_measured = nullptr; ///< of exports: what is typed names no campaigns
    Snapshot m_snapshot;
    ScrollPage *m_scroll;
    QString m_taken; ///< what the last taking did, until outcomes change again
    QList<EntryOutcome> m_takenInto;
    QLabel *m_words;
    QLabel *m_told;
    QPushButton *m_choose; ///< files, or columns
    Section *m_results;
    OutcomeTable *m_table;
    Section *m_found;
    CampaignMatches *m_matches;
    QPushButton *m_take;
};

} // namespace lockstep
