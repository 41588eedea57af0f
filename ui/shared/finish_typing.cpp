// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/finish_typing.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace lockstep {

namespace {

bool isTypedInto(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

void finishTyping(const QWidget &in, Then then)
{
    const QPointer<QWidget> field = in.focusWidget();
    if (!field || !field->hasFocus() || !isTypedInto(field))
        return;
    field->clearFocus();
    if (then == Then::StayInField && field && field->isVisible()) // some go with what they commit
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace lockstep
