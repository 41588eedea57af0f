// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the look back's piles and cards look.

#include "ui/evidence/card_lines.h"
#include "ui/evidence/verdict_board.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

/// The sign beside the name says the same.
QColor VerdictBoard::pileColour(Verdict verdict) const
{
    const auto &c = m_style.colours();
    switch (verdict) {
    case Verdict::Open:
        return c.muted;
    case Verdict::Keep:
        return c.ink;
    case Verdict::More:
        return c.good;
    case Verdict::Less:
        return c.disputed;
    case Verdict::Stop:
        return c.bad;
    }
    Q_UNREACHABLE();
}

void VerdictBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    for (const auto &pile : m_piles)
        paintPile(painter, pile);
    const auto *moved = m_isDragging ? card(m_pressed) : nullptr;
    if (!moved)
        return;
    painter.setOpacity(0.9);
    paintCard(painter, *moved, moved->rect.translated(m_dragged - m_pressedAt),
        pileAt(m_dragged).value_or(moved->effort.verdict));
}

void VerdictBoard::paintPile(QPainter &painter, const Pile &pile) const
{
    const auto &c = m_style.colours();
    const bool isTarget = m_isDragging && pileAt(m_dragged) == pile.verdict;
    if (isTarget)
        drawRounded(painter, pile.rect, c.selected, Qt::NoPen, m_style.px(6));
    const auto ink = readable(pileColour(pile.verdict), m_style);
    const QRect head(pile.rect.topLeft(), QSize(pile.rect.width(), headHeight()));
    painter.fillRect(QRect(head.left(), head.top(), head.width(), m_style.px(3)), ink);
    painter.setPen(ink);
    painter.setFont(m_style.font(TextRole::Title));
    const QRect title = head.adjusted(0, m_style.px(5), 0, -head.height() / 2 + m_style.px(3));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(pile.title, Qt::ElideRight, title.width()));
    painter.setPen(c.muted);
    painter.setFont(m_style.font(TextRole::Caption));
    const QRect words = head.adjusted(0, head.height() / 2 + m_style.px(2), 0, -m_style.px(2));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(pile.words, Qt::ElideRight, words.width()));
    for (const auto &card : pile.cards) {
        if (m_isDragging && card.effort.id == m_pressed) {
            drawRounded(
                painter, card.rect, Qt::NoBrush, QPen(c.hairline, 1, Qt::DashLine), m_style.px(6));
            continue;
        }
        paintCard(painter, card, card.rect, pile.verdict);
    }
}

/// The bar at its foot says exactly how much it brought, beside the one that brought most.
void VerdictBoard::paintCard(
    QPainter &painter, const Card &card, const QRect &at, Verdict verdict) const
{
    const auto &c = m_style.colours();
    const bool isCurrent = card.effort.id == m_current;
    const auto colour = pileColour(verdict);
    drawRounded(painter, at, isCurrent && hasFocus() ? c.selected : c.raised,
        QPen(card.isContradicted ? readable(c.bad, m_style) : c.hairline, 1), m_style.px(6));
    const int thick = m_style.px(4);
    const int inset = m_style.px(8);
    const int full = at.width() - 2 * inset;
    const QRect bar(at.left() + inset, at.bottom() - thick - m_style.px(5),
        std::max(card.share > 0 ? 1 : 0, int(full * card.share)), thick);
    painter.fillRect(QStyle::visualRect(layoutDirection(), at, bar), colour);
    paintTexts(painter, card, at.adjusted(inset, m_style.px(6), -inset, -thick - m_style.px(8)));
    if (isCurrent && hasFocus())
        drawFocusLine(painter, at, m_style);
}

int VerdictBoard::paintLines(
    QPainter &painter, const QString &text, const QRect &at, int lineHeight) const
{
    const auto lines = cardLines(painter.fontMetrics(), text, at.width(), at.height() / lineHeight);
    for (int line = 0; line < int(lines.size()); ++line)
        painter.drawText(QRect(at.left(), at.top() + line * lineHeight, at.width(), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter, lines[line]);
    return int(lines.size()) * lineHeight;
}

void VerdictBoard::paintTexts(QPainter &painter, const Card &card, const QRect &at) const
{
    const auto &c = m_style.colours();
    const auto body = m_style.font(TextRole::Body, QFont::DemiBold);
    const int amount = card.effort.revenue.minorUnits > 0
        ? int(std::ceil(tabularWidth(card.amount, body))) + m_style.px(6)
        : 0;
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), at, rect); };
    painter.setFont(body);
    painter.setPen(c.ink);
    if (amount > 0)
        drawTabular(painter, placed(QRect(at.right() - amount, at.top(), amount, nameHeight())),
            Qt::AlignRight | Qt::AlignVCenter, card.amount);
    const QString sign = card.isContradicted ? u"! "_s : QString();
    painter.setPen(card.isContradicted ? readable(c.bad, m_style) : c.ink);
    const QRect name(
        at.left(), at.top(), at.width() - amount, nameHeight() * (isStacked() ? 1 : 2));
    const int used = paintLines(painter, sign + card.effort.name, placed(name), nameHeight());
    QStringList words { card.details, card.effort.note };
    words.removeAll(QString());
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    paintLines(painter, words.join(isStacked() ? u" · "_s : u"\n"_s),
        at.adjusted(0, used + m_style.px(2), 0, 0), painter.fontMetrics().lineSpacing());
}

} // namespace lockstep
