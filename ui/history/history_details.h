// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The chosen place of the history: what it is, what changed there or differs from there, and what
// can be done with it.

#include "ui/history/history_actions.h"
#include "ui/history/sentence_list.h"

class QLabel;

namespace lockstep {

class HistoryDetails : public QWidget {
    Q_OBJECT

public:
    struct Heading {
        QString title;
        QString about; ///< when, whose
        bool isComparing = false;
    };

    explicit HistoryDetails(QWidget *parent = nullptr);
    void show(const HistoryRow &row, const Heading &heading, const Style &style);
    /// `note` stands above the sentences: what they are, or why there are none.
    void showSentences(const QString &note, const QList<Sentence> &sentences);
    [[nodiscard]] HistoryActions &actions() const { return *m_actions; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_note;
    SentenceList *m_sentences;
    HistoryActions *m_actions;
    Style m_style;
};

} // namespace lockstep
