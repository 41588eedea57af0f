// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/remove_button.h"

#include "ui/shared/icons.h"

#include <QEvent>
#include <QPainter>

namespace lockstep {

RemoveButton::RemoveButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setAccessibleName(what);
    setToolTip(what);
    parent->installEventFilter(this);
}

void RemoveButton::paintEvent(QPaintEvent *event)
{
    if (!hasFocus() && !parentWidget()->underMouse())
        return;
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const double inset = height() / 5.0;
    drawIcon(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), Icon::Close,
        palette().color(underMouse() ? QPalette::Text : QPalette::PlaceholderText));
}

QSize RemoveButton::sizeHint() const
{
    const int side = fontMetrics().height() * 3 / 2;
    return { side, side };
}

bool RemoveButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::eventFilter(watched, event);
}

} // namespace lockstep
