// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/summary_row.h"

#include "ui/shared/contrast.h"

#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

SummaryRow::SummaryRow(const QString &name, const QString &label)
    : m_label(label)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SummaryRow::show(const QString &value, bool isOpen, const Style &style)
{
    m_value = value;
    m_isOpen = isOpen;
    m_style = style;
    setAccessibleName(u"%1: %2"_s.arg(m_label, value));
    setToolTip(value);
    updateGeometry();
    update();
}

QSize SummaryRow::sizeHint() const
{
    return { m_style.px(240), m_style.px(28) };
}

QSize SummaryRow::minimumSizeHint() const
{
    return { m_style.px(120), m_style.px(28) };
}

void SummaryRow::paintEvent(QPaintEvent *)
{
    const auto &c = m_style.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || m_isOpen || hasFocus()) {
        painter.setBrush(underMouse() || m_isOpen ? QBrush(c.selected) : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() ? QPen(readable(c.marketing, m_style), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
    }
    const int margin = m_style.px(8);
    const auto inner = rect().adjusted(margin, 0, -margin, 0);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), m_label);
    const int taken = painter.fontMetrics().horizontalAdvance(m_label) + m_style.px(12);
    const auto font = m_style.font(TextRole::Body, QFont::Medium);
    const auto room = QStyle::visualRect(layoutDirection(), rect(), inner.adjusted(taken, 0, 0, 0));
    painter.setFont(font);
    painter.setPen(c.ink);
    painter.drawText(room,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(m_value, Qt::ElideRight, room.width()));
}

} // namespace lockstep
