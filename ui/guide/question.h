// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One question of the guided start: what is asked, what its answer makes of the plan, and how the
// answer reads in the summary. Which question is open, and what becomes of the plan, is the
// guide's.

#include "ui/shared/view.h"

namespace lockstep {

class Question : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString name; ///< of the widget
        QString label; ///< in the summary: "Deal size"
        QString title; ///< the question itself
        QString help; ///< a sentence under it
    };
    explicit Question(Words words);

    [[nodiscard]] const Words &words() const { return m_words; }

    /// Shows what the plan says. What was typed and not taken yet stays as it is.
    virtual void present(const Snapshot &snapshot) = 0;
    /// The plan with what is typed, or why that cannot be. `entered` is the plan as it was when the
    /// question was opened. By default nothing is typed.
    [[nodiscard]] virtual Result<Plan> answer(const Plan &entered) const { return entered; }
    /// The typed answer was taken: it may read as the plan has it from now on.
    virtual void settle() { }
    /// Enter does something here before it goes on to the next question.
    virtual bool takeEnter() { return false; }
    /// Empty while it is not answered.
    [[nodiscard]] virtual QString summary(const Snapshot &snapshot) const = 0;
    /// Where typing begins.
    virtual void focusFirst() = 0;

signals:
    void typed(); ///< answer() is another one
    void edited(const Result<Plan> &next); ///< done at once, as by a click
    void said(const QString &sentence); ///< about something that answer() never sees

private:
    Words m_words;
};

} // namespace lockstep
