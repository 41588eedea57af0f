// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/mark_button.h"

#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

#include <QPainter>
#include <QStyle>

namespace lockstep {

namespace {

EvidenceMark markOf(bool isEstimate)
{
    return isEstimate ? EvidenceMark::Estimated : EvidenceMark::Guessed;
}

} // namespace

MarkButton::MarkButton(const QString &name, const QString &what)
{
    setObjectName(name);
    setAccessibleName(tr("%1 is an estimate, not a guess").arg(what));
    setToolTip(tr("Guessed or estimated? Click to change it."));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkButton::restyle(const Style &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize MarkButton::sizeHint() const
{
    const QFontMetrics metrics(m_style.font(TextRole::Body));
    const int width = std::max(metrics.horizontalAdvance(markName(EvidenceMark::Guessed)),
        metrics.horizontalAdvance(markName(EvidenceMark::Estimated)));
    return { width + m_style.px(36), m_style.px(40) };
}

void MarkButton::paintEvent(QPaintEvent *)
{
    const auto &c = m_style.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setBrush(underMouse() ? QBrush(c.selected) : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() ? QPen(readable(c.marketing, m_style), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
    }
    const auto mark = markOf(isChecked());
    const int dot = m_style.px(20);
    const auto place
        = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    drawEvidenceMark(painter, place({ m_style.px(4), 0, dot, height() }), mark, m_style);
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(isChecked() ? c.ink : c.muted);
    painter.drawText(place(rect().adjusted(dot + m_style.px(8), 0, 0, 0)),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        markName(mark));
}

} // namespace lockstep
