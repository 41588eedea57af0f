// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/promise_editor.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>

namespace lockstep {

using namespace Qt::StringLiterals;

PromiseEditor::PromiseEditor(QWidget *parent, QString text, Commit commit)
    : QPlainTextEdit(text, parent)
    , m_original(std::move(text))
    , m_commit(std::move(commit))
{
    setObjectName(u"promiseEditor"_s);
    setAccessibleName(tr("New text"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

PromiseEditor *PromiseEditor::open(QWidget *page, QWidget *over, const QString &text,
    const QStringList &figures, const Style &style, Commit commit)
{
    auto *editor = new PromiseEditor(page, text, std::move(commit));
    editor->m_over = over;
    editor->setFont(style.font(TextRole::Body));
    editor->offer(figures);
    editor->setGeometry(QRect(over->mapTo(page, QPoint()), over->size()));
    editor->show();
    editor->growToText();
    connect(editor, &QPlainTextEdit::textChanged, editor, &PromiseEditor::growToText);
    editor->moveCursor(QTextCursor::End);
    editor->setFocus(Qt::OtherFocusReason);
    return editor;
}

void PromiseEditor::offer(const QStringList &figures)
{
    m_completer = new QCompleter(figures, this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(u"figureNames"_s);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        &PromiseEditor::insertFigure);
}

QString PromiseEditor::begunName() const
{
    const QString before = toPlainText().left(textCursor().position());
    const auto brace = before.lastIndexOf(u'{');
    if (brace < 0 || before.indexOf(u'}', brace) >= 0)
        return {};
    const QString name = before.mid(brace + 1);
    return name.isNull() ? u""_s : name;
}

void PromiseEditor::offerFigures()
{
    const QString begun = begunName();
    if (begun.isNull()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(begun);
    QRect at = cursorRect();
    at.setWidth(m_completer->popup()->sizeHintForColumn(0) + 2 * at.height());
    m_completer->complete(at);
    // Enter takes the first one.
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PromiseEditor::insertFigure(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(begunName().size()));
    cursor.insertText(name);
    setTextCursor(cursor);
    if (document()->characterAt(cursor.position()) == u'}')
        moveCursor(QTextCursor::Right);
    else
        insertPlainText(u"}"_s);
}

void PromiseEditor::growToText()
{
    const int wanted = int(document()->size().height() * fontMetrics().lineSpacing())
        + 2 * (frameWidth() + int(document()->documentMargin()));
    if (height() < wanted)
        resize(width(), wanted);
    raise();
}

void PromiseEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && (isEnter || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the popup takes it
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        finish(End::Escape);
    } else if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        finish(End::Enter);
    } else {
        QPlainTextEdit::keyPressEvent(event);
        offerFigures();
    }
}

void PromiseEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(End::Left);
}

void PromiseEditor::finish(End end)
{
    if (std::exchange(m_finished, true))
        return;
    hide();
    deleteLater();
    if (end != End::Left && m_over != nullptr)
        m_over->setFocus(Qt::OtherFocusReason);
    const QString text = toPlainText().trimmed();
    if (end != End::Escape && text != m_original)
        m_commit(text);
}

} // namespace lockstep
