// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/confidence_bar.h"

#include <QPainter>

#include <array>

namespace lockstep {

namespace {

constexpr std::array kSureFrom { 0.0, 0.7, 0.9 }; // each dot

} // namespace

void ConfidenceBar::show(double confidence, const Style &style)
{
    m_confidence = confidence;
    m_style = style;
    updateGeometry();
    update();
}

QSize ConfidenceBar::sizeHint() const
{
    return { m_style.px(12) * int(kSureFrom.size()), m_style.px(16) };
}

void ConfidenceBar::paintEvent(QPaintEvent *)
{
    if (m_confidence < 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const double size = m_style.px(7);
    painter.setPen(QPen(c.muted, std::max(1.0, size / 7)));
    for (int dot = 0; dot < int(kSureFrom.size()); ++dot) {
        const int place = isRightToLeft() ? int(kSureFrom.size()) - 1 - dot : dot;
        const QRectF at(m_style.px(12) * place + 1, (height() - size) / 2, size, size);
        const bool isFilled = m_confidence >= kSureFrom[size_t(dot)];
        painter.setBrush(isFilled ? QBrush(c.good) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at);
    }
}

} // namespace lockstep
