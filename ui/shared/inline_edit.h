// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A line to type in that appears right over what it changes. Enter or leaving it commits, Esc
// leaves everything as it was; then it is gone. What Enter commits and is refused stays there,
// selected, with the reason beside it.

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;

namespace lockstep {

class InlineEdit : public QLineEdit {
    Q_OBJECT

public:
    using Commit = std::function<void(const QString &text)>;

    /// Over `at` of `parent`, everything selected. `commit` is not called for an unchanged text.
    /// Belongs to `parent` and deletes itself.
    static InlineEdit *open(QWidget *parent, QRect at, const QString &text, Commit commit);
    /// Enter commits an unchanged text too: for a note that may stay empty.
    void acceptUnchanged() { m_acceptsUnchanged = true; }

    /// For whoever refuses what is committed right now: the line says why. False: there is none, so
    /// it has to be said elsewhere.
    static bool refuse(const QString &why);
    ~InlineEdit() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    InlineEdit(QWidget *parent, QString text, Commit commit);
    enum class End { Enter, Left, Escape };
    void finish(End end);
    void commit(End end);
    void stay(const QString &why);
    void forgetWhy();

    QString m_original;
    Commit m_commit;
    bool m_acceptsUnchanged = false;
    bool m_finished = false;
    QString m_refusal; ///< of what is being committed; empty: none
    std::optional<QString> m_refused; ///< what was typed then
    QPointer<QLabel> m_why; ///< of the window, since there may be little room around the line
};

} // namespace lockstep
