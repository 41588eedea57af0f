// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/field_undo.h"

#include "ui/shared/inline_edit.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lockstep {

namespace {

/// A number between buttons has its line inside.
const QLineEdit *lineOf(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line;
    return qobject_cast<const QAbstractSpinBox *>(field) ? field->findChild<QLineEdit *>()
                                                         : nullptr;
}

bool isField(const QObject *object)
{
    return lineOf(object) || qobject_cast<const QPlainTextEdit *>(object);
}

/// It shows what was refused, which no step of the plan is.
bool isRefused(const QObject &field)
{
    return field.property("wrong").toBool();
}

/// From its own menu or another window: nothing of it was committed meanwhile.
bool isBack(const QFocusEvent &event)
{
    return event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason;
}

bool isUndo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo);
}

bool isUndoOrRedo(const QKeyEvent &key)
{
    return isUndo(key) || key.matches(QKeySequence::Redo);
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

FieldUndo::FieldUndo(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void FieldUndo::note(QObject *field)
{
    if (qobject_cast<InlineEdit *>(field))
        return; // gone with what it committed; while it is there, nothing of it is
    const auto *line = lineOf(field);
    m_field = field;
    m_committed = line ? line->text() : QString();
}

bool FieldUndo::hasOwn(const QObject *field, bool isUndo) const
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        const auto *typed = text->document();
        return isUndo ? typed->isUndoAvailable() : typed->isRedoAvailable();
    }
    const auto *line = lineOf(field);
    const bool isCommitted = field == m_field && line->text() == m_committed && !isRefused(*field);
    return isUndo ? line->isUndoAvailable() && !isCommitted : line->isRedoAvailable();
}

/// The window's, although the field would take them.
bool FieldUndo::isPlans(const QObject *watched, const QEvent &event) const
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return isUndoOrRedo(key) && isField(watched) && !hasOwn(watched, isUndo(key));
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (isField(watched) && (watched != m_field || !isBack(*static_cast<QFocusEvent *>(event))))
            note(watched);
        break;
    case QEvent::KeyPress:
        if (isEnter(*static_cast<QKeyEvent *>(event)) && isField(watched))
            note(watched);
        break;
    case QEvent::ShortcutOverride:
        if (!isPlans(watched, *event))
            break;
        event->ignore();
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lockstep
