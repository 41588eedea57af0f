// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The look back: what to keep, do more of, do less of, or stop of last year's channels and
// campaigns. Cards come by a line typed or from what was measured; what is decided and the calendar
// does not follow is said below. Asks for changes; makes none.

#include "app/evidence/look_back.h"
#include "ui/evidence/effort_form.h"
#include "ui/shared/view.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace lockstep {

class ScrollPage;
class SegmentSwitch;
class VerdictBoard;

class LookBackPage : public QWidget {
    Q_OBJECT

public:
    explicit LookBackPage(QWidget *parent = nullptr);
    /// `measured`: what cards can be made of; nullptr: nothing was measured in this session.
    void show(const Snapshot &snapshot, const Measurement *measured);
    void tellTaken(const TakenLookBack &taken, const Format &format);
    void clearLine(); ///< what was typed is a card now
    void shutForm();
    [[nodiscard]] PastKind kind() const { return m_kind; }
    [[nodiscard]] VerdictBoard &board() const { return *m_board; }

signals:
    void lineTyped(const QString &line, lockstep::PastKind kind);
    void takeWanted(lockstep::PastKind kind);
    void filesWanted();
    void effortChosen(const lockstep::EffortChange &change);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    void showTake();
    void openForm(Id<PastEffort> id);
    void showCurrentCard();
    [[nodiscard]] QString contradictions() const;
    void restyle();

    PastKind m_kind = PastKind::Channel;
    bool m_wasShown = false;
    Snapshot m_snapshot;
    const Measurement *m_measured = nullptr;
    QString m_taken; ///< what the last taking did, until the plan changes again
    Plan m_takenInto;
    SegmentSwitch *m_kinds;
    QLineEdit *m_line;
    QPushButton *m_take;
    QLabel *m_words;
    QLabel *m_told;
    QLabel *m_contradictions;
    EffortForm *m_form;
    ScrollPage *m_scroll;
    VerdictBoard *m_board;
    QHBoxLayout *m_head;
};

} // namespace lockstep
