// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/projector_sign.h"

#include "ui/shared/contrast.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

ProjectorSign::ProjectorSign(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"projectorSign"_s);
    setAccessibleDescription(tr("Shows the live picture again"));
    setToolTip(accessibleDescription());
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void ProjectorSign::say(const QString &text, const Style &style)
{
    m_style = style;
    setFont(style.font(TextRole::Caption, QFont::DemiBold));
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
}

QSize ProjectorSign::sizeHint() const
{
    const auto words = fontMetrics().size(Qt::TextSingleLine, text());
    return words + QSize(m_style.px(20), m_style.px(6));
}

void ProjectorSign::paintEvent(QPaintEvent *)
{
    const auto &c = m_style.colours();
    const double line = m_style.px(2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.disputed);
    painter.setPen(hasFocus() ? QPen(c.ink, line) : QPen(Qt::NoPen));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line, line, -line, -line), m_style.px(6), m_style.px(6));
    painter.setPen(inkOn(c.disputed));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace lockstep
