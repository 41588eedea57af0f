// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_notes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotesLines = 4; ///< more are scrolled to

/// Space by space as it was typed, which toPlainText() is not.
QString notesOf(const QTextDocument &document)
{
    QString text = document.toRawText();
    for (const auto end : { QChar::ParagraphSeparator, QChar::LineSeparator })
        text.replace(end, u'\n');
    return text.trimmed().isEmpty() ? QString() : text;
}

bool isEnterKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

EntryNotes::EntryNotes(const FieldNames &names, const QString &hint, QString Entry::*text)
    : m_text(text)
    , m_step(names.step)
{
    setObjectName(names.objectName);
    setPlaceholderText(hint);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame); // it has that of the other fields
}

void EntryNotes::show(const Entry &entry, const Style &style)
{
    const bool isOther = m_entry.id != entry.id || m_entry.*m_text != entry.*m_text;
    m_entry = entry;
    m_style = style;
    if (isOther || !document()->isModified())
        restore();
    const int margin = style.px(4);
    setViewportMargins(margin, margin, margin, margin);
    const int around = 2 * (margin + int(document()->documentMargin()));
    setFixedHeight(kNotesLines * fontMetrics().lineSpacing() + around);
}

void EntryNotes::restore()
{
    if (notesOf(*document()) != m_entry.*m_text)
        setPlainText(m_entry.*m_text);
    document()->setModified(false);
    mark(false);
}

/// Whoever takes them shows them; those still here then were refused. Where the fields close
/// instead, it is asked which dates the notes are for: they are no longer this field's.
void EntryNotes::commit()
{
    Entry next = m_entry;
    next.*m_text = notesOf(*document());
    if (!document()->isModified() || next.*m_text == m_entry.*m_text)
        return;
    const bool wasOpen = isVisible();
    emit changed(m_step.arg(m_entry.title), next);
    if (wasOpen && !isVisible())
        restore();
    mark(document()->isModified());
}

void EntryNotes::mark(bool isWrong)
{
    QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    if (isWrong)
        palette.setColor(QPalette::Text, m_style.colours().bad);
    setPalette(palette);
}

bool EntryNotes::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        paintFrame();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QPlainTextEdit::event(event);
}

void EntryNotes::paintFrame()
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void EntryNotes::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void EntryNotes::keyPressEvent(QKeyEvent *event)
{
    const bool isDone = event->modifiers() == Qt::ControlModifier && isEnterKey(event->key());
    const bool isLeft = event->key() == Qt::Key_Escape && document()->isModified();
    if (isDone)
        commit();
    else if (isLeft)
        restore();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the editor closes
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace lockstep
