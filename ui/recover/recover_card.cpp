// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/recover/recover_card.h"

#include "ui/recover/recover_words.h"
#include "ui/shared/icons.h"
#include "ui/shared/shapes.h"

#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAbove = 16; ///< between it and the cards over it, only while it is there

} // namespace

RecoverCard::RecoverCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"recoverCard"_s);
    setText(tr("Recover"));
    setAccessibleName(text());
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void RecoverCard::present(const QList<AbandonedCopy> &copies)
{
    m_offer = copies.isEmpty() ? QString() : leftOffer(copies);
    setAccessibleDescription(m_offer);
    setToolTip(m_offer);
    setVisible(!copies.isEmpty());
    update();
}

void RecoverCard::restyle(const Style &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize RecoverCard::sizeHint() const
{
    const int text = QFontMetrics(m_style.font(TextRole::Title)).height()
        + QFontMetrics(m_style.font(TextRole::Body)).height();
    return { m_style.px(320), text + m_style.px(4 + 2 * 16 + kAbove) };
}

void RecoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const auto card = rect().adjusted(0, m_style.px(kAbove), 0, 0);
    drawRounded(painter, card, isDown() ? c.selected : c.paper,
        QPen(underMouse() ? c.muted : c.hairline, 1), m_style.px(8));
    if (hasFocus())
        drawFocusLine(painter, card, m_style);
    const auto put
        = [this](const QRect &at) { return style()->visualRect(layoutDirection(), rect(), at); };
    const int pad = m_style.px(20);
    const int side = m_style.px(24);
    drawIcon(painter, put({ pad, card.center().y() - side / 2, side, side }), Icon::Recover, c.ink);
    const int left = 2 * pad + side;
    const int room = width() - left - pad;
    int y = card.top() + m_style.px(16);
    const auto line = [&](const QString &words, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const auto metrics = painter.fontMetrics();
        painter.drawText(put({ left, y, room, metrics.height() }), Qt::AlignLeading,
            metrics.elidedText(words, Qt::ElideRight, room));
        y += metrics.height() + m_style.px(4);
    };
    line(text(), m_style.font(TextRole::Title), c.ink);
    line(m_offer, m_style.font(TextRole::Body), c.muted);
}

} // namespace lockstep
