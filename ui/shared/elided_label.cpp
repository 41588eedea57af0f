// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

QSize ElidedLabel::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), fontMetrics().horizontalAdvance(u'…')),
        sizeHint().height() };
}

void ElidedLabel::giveWay(int room)
{
    const bool saysNothing = room < fontMetrics().horizontalAdvance(u"MMM…"_s);
    setMaximumWidth(saysNothing ? 0 : room);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const auto tip = shown == text() ? QString() : text();
    if (tip != toolTip())
        setToolTip(tip);
    QPainter painter(this);
    painter.drawText(contentsRect(),
        int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine, shown);
}

} // namespace lockstep
