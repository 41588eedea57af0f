// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/guide_button.h"

#include "ui/shared/contrast.h"

#include <QPainter>

namespace lockstep {

GuideButton::GuideButton(Look look, const QString &name, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setCheckable(look == Look::Choice);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GuideButton::restyle(const Style &style)
{
    m_style = style;
    setFont(style.font(TextRole::Body, isFull() ? QFont::DemiBold : QFont::Normal));
    updateGeometry();
    update();
}

QSize GuideButton::sizeHint() const
{
    const auto bold = m_style.font(TextRole::Body, QFont::DemiBold);
    const int margin = m_style.px(m_look == Look::Full ? 16 : 12);
    return { QFontMetrics(bold).horizontalAdvance(text()) + 2 * margin, m_style.px(40) };
}

void GuideButton::paintEvent(QPaintEvent *)
{
    const auto &c = m_style.colours();
    const auto fill = isFull()
        ? (underMouse() && m_look == Look::Full ? blended(c.ink, c.paper, 0.85) : c.ink)
        : underMouse()           ? c.selected
        : m_look == Look::Choice ? c.paper
                                 : QColor(Qt::transparent);
    const bool hasLine = !isFull() && m_look == Look::Choice;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(hasLine ? QPen(c.hairline, 1) : QPen(Qt::NoPen));
    const double radius = m_style.px(6);
    const auto box = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(readable(c.marketing, m_style), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 1.5, radius + 1.5);
    }
    painter.setFont(m_style.font(TextRole::Body, isFull() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isFull() ? c.paper : isEnabled() ? c.ink : c.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void GuideButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void GuideButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace lockstep
