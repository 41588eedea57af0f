// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the command palette looks: its fonts and margins, its place in the window, its panel.

#include "ui/palette/command_palette.h"
#include "ui/palette/result_delegate.h"
#include "ui/palette/result_list.h"
#include "ui/palette/result_model.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace lockstep {

namespace {

constexpr int kShadow = 12; ///< around the panel, of the normal size

/// Darker towards the panel, as if it stood above the window.
void drawShadow(QPainter &painter, QRectF panel, int depth, double radius)
{
    QColor shade(Qt::black);
    shade.setAlphaF(0.12F / float(depth));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int out = 1; out <= depth; ++out)
        painter.drawRoundedRect(
            panel.adjusted(-out, -out / 2.0, out, out), radius + out, radius + out);
}

void setTextColour(QLabel &label, const QColor &colour)
{
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

void CommandPalette::restyle()
{
    const int around = m_style.px(kShadow) + m_style.px(12);
    layout()->setContentsMargins(around, around, around, around);
    layout()->setSpacing(m_style.px(8));
    m_line->setFont(m_style.font(TextRole::Title, QFont::Normal));
    m_line->setFixedHeight(m_style.px(40));
    const int indent = m_style.px(12);
    m_line->setTextMargins(m_style.px(8), 0, m_style.px(8), 0);
    for (auto *label : { m_none, m_keys })
        label->setContentsMargins(indent, 0, indent, 0);
    m_none->setFont(m_style.font(TextRole::Body));
    m_keys->setFont(m_style.font(TextRole::Caption));
    setTextColour(*m_none, m_style.colours().ink);
    setTextColour(*m_keys, m_style.colours().muted);
    m_delegate->restyle(m_style);
}

/// In the middle, near the top; as high as what is found, as far as the window goes.
void CommandPalette::place()
{
    const auto whole = parentWidget()->rect();
    const int shadow = m_style.px(kShadow);
    const int rows = m_model->rowCount() * m_style.px(32);
    const int wantedList = rows > 0 ? rows + 2 * m_list->frameWidth() : m_style.px(32);
    const auto margins = layout()->contentsMargins();
    const int chrome = margins.top() + margins.bottom() + m_line->height() + 2 * layout()->spacing()
        + m_keys->sizeHint().height();
    const int top = m_style.px(24);
    const int width = std::min(m_style.px(680) + 2 * shadow, whole.width());
    const int height
        = std::min({ chrome + wantedList, m_style.px(560), whole.height() - top - m_style.px(8) });
    setGeometry((whole.width() - width) / 2, top, width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int depth = m_style.px(kShadow);
    const QRectF panel = QRectF(rect()).adjusted(depth, depth, -depth, -depth);
    drawShadow(painter, panel, depth - 1, m_style.px(8));
    const auto &c = m_style.colours();
    painter.setPen(QPen(c.hairline, 1));
    painter.setBrush(c.paper);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), m_style.px(8), m_style.px(8));
}

} // namespace lockstep
