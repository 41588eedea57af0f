// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/exhibit.h"

#include <QHoverEvent>
#include <QVBoxLayout>

namespace lockstep {

Exhibit::Exhibit(QWidget *shown, const QString &state, const Style &style, Attention attention)
    : m_shown(shown)
    , m_attention(attention)
{
    auto *caption = new QLabel(state, this);
    caption->setFont(style.font(TextRole::Caption));
    auto palette = style.palette();
    palette.setColor(QPalette::WindowText, style.colours().muted);
    caption->setPalette(palette);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style.px(4));
    column->addWidget(shown, 0, Qt::AlignTop);
    column->addWidget(caption);
    column->addStretch(1);
}

void Exhibit::takeFocus()
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    m_shown->setFocus(Qt::TabFocusReason);
}

void Exhibit::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_attention != Attention::Hovered)
        return;
    m_shown->setAttribute(Qt::WA_UnderMouse);
    // Parts of a stepper are pointed at one by one: here the plus at its end.
    const QPointF at(m_shown->width() - m_shown->height() / 2.0, m_shown->height() / 2.0);
    QHoverEvent entered(QEvent::HoverEnter, at, m_shown->mapToGlobal(at), QPointF(-1, -1));
    QCoreApplication::sendEvent(m_shown, &entered);
}

} // namespace lockstep
