// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The guided start of a new plan: one question at a time, the plan growing beside them. Keeps the
// plan as a value of its own; what becomes of it when people are through is the window's.

#include "ui/guide/question.h"
#include "ui/shared/dialogs.h"

class QScrollArea;
class QStackedWidget;

namespace lockstep {

class GuideButton;
class PlanPreview;
class ProgressDots;

class Guide : public QWidget {
    Q_OBJECT

public:
    /// `start` is what nothing is answered in yet; `today` bounds what exports can say.
    Guide(const Plan &start, const Dialogs &dialogs, QDate today, QWidget *parent = nullptr);

    void restyle(const Style &style);
    [[nodiscard]] const Plan &start() const { return m_start; }
    [[nodiscard]] const Plan &plan() const { return m_snapshot.plan; } ///< as answered so far
    [[nodiscard]] bool isBegun() const; ///< something is answered or typed
    void open(int question); ///< counted from 0
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int questionCount() const { return static_cast<int>(m_questions.size()); }

signals:
    void finished(const Plan &plan);
    void left(); ///< without a plan; what was answered stays here
    void againWanted(); ///< from an empty plan

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void fitStyle();
    QWidget *makeTop();
    QWidget *makeAsking();
    QWidget *makeBottom();

    void goOn(); ///< the answer is taken, or what is wrong with it is said
    void goBack();
    void finish();
    void typed();
    void edited(const Result<Plan> &next);
    /// Takes what is typed; nothing of it where it is refused.
    [[nodiscard]] Result<void> takeAnswer();
    void setPlan(const Plan &plan);
    void present();
    void restyleWords();
    void fitColumns();
    void showError(const QString &text);

    Style m_style; ///< before it grows with the window
    Plan m_start;
    Snapshot m_snapshot;
    Plan m_entered; ///< as it was when the question was opened
    QList<Question *> m_questions;
    QList<bool> m_seen;
    int m_current = 0;
    bool m_isResumed = false; ///< people left, and came back to what they had answered

    ProgressDots *m_dots = nullptr;
    GuideButton *m_leave = nullptr;
    GuideButton *m_again = nullptr; ///< there when people come back
    GuideButton *m_finish = nullptr;
    GuideButton *m_back = nullptr;
    GuideButton *m_next = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_column = nullptr; ///< title, help, answer, error
    QWidget *m_left = nullptr;
    PlanPreview *m_preview = nullptr;
};

} // namespace lockstep
