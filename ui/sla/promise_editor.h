// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A clause's text while it is written, right over where it stands: Enter commits, Shift+Enter
// breaks the line, Esc leaves it as it was; "{" offers the plan's figures.

#include "ui/shared/style.h"

#include <QCompleter>
#include <QPlainTextEdit>
#include <QPointer>

#include <functional>

namespace lockstep {

class PromiseEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    using Commit = std::function<void(const QString &text)>;

    /// On `page`, over `over`, so that it may grow beyond its row; `figures` are what "{" offers.
    /// Deletes itself.
    static PromiseEditor *open(QWidget *page, QWidget *over, const QString &text,
        const QStringList &figures, const Style &style, Commit commit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PromiseEditor(QWidget *parent, QString text, Commit commit);
    void offer(const QStringList &figures);
    void offerFigures(); ///< what may complete the name before the cursor
    void insertFigure(const QString &name);
    [[nodiscard]] QString begunName() const; ///< after the last open brace; null without one
    void growToText();
    enum class End { Enter, Left, Escape };
    void finish(End end);

    QPointer<QWidget> m_over;
    QString m_original;
    Commit m_commit;
    QCompleter *m_completer = nullptr;
    bool m_finished = false;
};

} // namespace lockstep
