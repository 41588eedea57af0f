// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/inline_edit.h"

#include <QKeyEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

InlineEdit::InlineEdit(QWidget *parent, QString text, Commit commit)
    : QLineEdit(text, parent)
    , m_original(std::move(text))
    , m_commit(std::move(commit))
{
    setObjectName(u"inlineEdit"_s);
    setAccessibleName(tr("New value"));
}

InlineEdit *InlineEdit::open(QWidget *parent, QRect at, const QString &text, Commit commit)
{
    auto *edit = new InlineEdit(parent, text, std::move(commit));
    const auto wanted = edit->sizeHint();
    at.setHeight(std::max(at.height(), wanted.height()));
    at.moveLeft(std::max(0, std::min(at.left(), parent->width() - at.width())));
    at.moveTop(std::max(0, std::min(at.top(), parent->height() - at.height())));
    edit->setGeometry(at);
    edit->selectAll();
    edit->show();
    edit->setFocus(Qt::OtherFocusReason);
    return edit;
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish(End::Escape);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(End::Enter);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu, or another window for a moment, is not leaving it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(End::Left);
}

void InlineEdit::finish(End end)
{
    if (std::exchange(m_finished, true))
        return;
    hide();
    deleteLater();
    if (end != End::Left)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    const bool isWanted = text() != m_original || (m_acceptsUnchanged && end == End::Enter);
    if (end != End::Escape && isWanted)
        m_commit(text());
}

} // namespace lockstep
