// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/remove_button.h"

#include <QEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

RemoveButton::RemoveButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
{
    setText(u"×"_s);
    setAutoRaise(true);
    setAccessibleName(what);
    setToolTip(what);
    parent->installEventFilter(this);
}

void RemoveButton::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || parentWidget()->underMouse())
        QToolButton::paintEvent(event);
}

bool RemoveButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::eventFilter(watched, event);
}

} // namespace lockstep
