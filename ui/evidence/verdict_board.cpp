// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/verdict_board.h"

#include "ui/shared/verdict_words.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

VerdictBoard::VerdictBoard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"verdictBoard"_s);
    setAccessibleName(tr("Cards of last year"));
    setAccessibleDescription(
        tr("Arrow keys choose a card; K, M, L, S and O decide it; Shift and an "
           "arrow key move it; Enter changes it."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
}

/// "1,203 leads · 12 won · cost 200 k, returned 5.0 times"
QString VerdictBoard::detailsOf(const PastEffort &effort) const
{
    QStringList parts;
    if (effort.leads > 0)
        parts += tr("%1 leads").arg(m_format.count(double(effort.leads)));
    if (effort.won > 0)
        parts += tr("%1 won").arg(m_format.count(double(effort.won)));
    if (const auto returned = returnOnCost(effort))
        parts += tr("cost %1, return %2")
                     .arg(m_format.compactMoney(double(effort.cost.minorUnits)),
                         m_format.percent(std::round(*returned * 100) / 100));
    return parts.join(u" · "_s);
}

QString VerdictBoard::sentenceOf(const Card &card, Verdict verdict) const
{
    QStringList parts { tr("%1: %2").arg(card.effort.name, verdictName(verdict)) };
    if (card.effort.revenue.minorUnits > 0)
        parts += tr("brought %1").arg(card.amount);
    if (!card.details.isEmpty())
        parts += card.details;
    if (card.isContradicted)
        parts += tr("the calendar says otherwise");
    if (!card.effort.note.isEmpty())
        parts += card.effort.note;
    return parts.join(u" · "_s);
}

void VerdictBoard::show(const QList<VerdictPile> &piles, const Snapshot &snapshot)
{
    m_style = snapshot.style;
    m_format = snapshot.format;
    qint64 most = 0;
    for (const auto &pile : piles)
        most = std::max(most, pile.efforts.isEmpty() ? 0 : pile.efforts.first().revenue.minorUnits);
    QSet<Id<PastEffort>> contradicted;
    for (const Clash &clash : snapshot.figures.clashes)
        contradicted.insert(clash.effort);
    m_piles.clear();
    for (const auto &told : piles) {
        Pile pile { told.verdict, verdictSign(told.verdict) + u' ' + verdictName(told.verdict), {},
            {}, {} };
        pile.words = tr("%n card(s) · %1 · %2", nullptr, int(told.efforts.size()))
                         .arg(m_format.compactMoney(double(told.revenue.minorUnits)),
                             m_format.percent(told.revenueShare));
        for (const auto &effort : told.efforts) {
            const auto revenue = double(effort.revenue.minorUnits);
            pile.cards += Card { effort, m_format.compactMoney(revenue), detailsOf(effort),
                most > 0 ? revenue / double(most) : 0, {}, contradicted.contains(effort.id) };
        }
        m_piles += pile;
    }
    if (!card(m_current))
        m_current = {};
    for (qsizetype at = 0; at < m_piles.size() && m_current.isNull(); ++at)
        m_current = m_piles[at].cards.isEmpty() ? m_current : m_piles[at].cards.first().effort.id;
    layOut();
}

bool VerdictBoard::isStacked() const
{
    return width() < 5 * m_style.px(132);
}

int VerdictBoard::headHeight() const
{
    return m_style.px(44);
}

/// Name and amount, what else is known, and the more the more it brought.
int VerdictBoard::cardHeight(const Card &card, int width) const
{
    const QFontMetrics body(m_style.font(TextRole::Body, QFont::DemiBold));
    const int room = width - 2 * m_style.px(14) - body.horizontalAdvance(card.amount);
    const bool isLong = !isStacked() && body.horizontalAdvance(card.effort.name) > room;
    const int least = m_style.px(44) + nameHeight() * (isLong ? 2 : 1);
    return least + (isStacked() ? 0 : int(m_style.px(96) * card.share));
}

int VerdictBoard::layPile(Pile &pile, QRect at) const
{
    const int gap = m_style.px(8);
    int y = at.top() + headHeight();
    for (auto &card : pile.cards) {
        card.rect = QRect(at.left(), y, at.width(), cardHeight(card, at.width()));
        y = card.rect.bottom() + 1 + gap;
    }
    return std::max(y, at.top() + headHeight() + (isStacked() ? gap : m_style.px(120)));
}

void VerdictBoard::layOut()
{
    const int gap = m_style.px(12);
    const int count = std::max(1, int(m_piles.size()));
    const int across = (width() - gap * (count - 1)) / count;
    int bottom = 0;
    for (int at = 0; at < m_piles.size(); ++at) {
        auto &pile = m_piles[at];
        const QRect place
            = isStacked() ? QRect(0, bottom, width(), 0) : QRect(at * (across + gap), 0, across, 0);
        const int end = layPile(pile, place);
        pile.rect = QRect(place.topLeft(), QSize(place.width(), end - place.top()));
        bottom = std::max(bottom, end);
    }
    for (auto &pile : m_piles) {
        if (!isStacked())
            pile.rect.setBottom(bottom - 1);
        pile.rect = QStyle::visualRect(layoutDirection(), rect(), pile.rect);
        for (auto &card : pile.cards)
            card.rect = QStyle::visualRect(layoutDirection(), rect(), card.rect);
    }
    if (std::exchange(m_height, bottom) != bottom)
        updateGeometry();
    update();
}

void VerdictBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QSize VerdictBoard::sizeHint() const
{
    return { m_style.px(720), m_height };
}

QSize VerdictBoard::minimumSizeHint() const
{
    return { m_style.px(200), m_height };
}

const VerdictBoard::Card *VerdictBoard::card(Id<PastEffort> id) const
{
    for (const auto &pile : m_piles) {
        for (const auto &card : pile.cards) {
            if (card.effort.id == id)
                return &card;
        }
    }
    return nullptr;
}

const VerdictBoard::Card *VerdictBoard::cardAt(QPoint position) const
{
    for (const auto &pile : m_piles) {
        for (const auto &card : pile.cards) {
            if (card.rect.contains(position))
                return &card;
        }
    }
    return nullptr;
}

std::optional<Verdict> VerdictBoard::pileAt(QPoint position) const
{
    for (const auto &pile : m_piles) {
        if (pile.rect.contains(position))
            return pile.verdict;
    }
    return std::nullopt;
}

QRect VerdictBoard::cardRect(Id<PastEffort> id) const
{
    const auto *found = card(id);
    return found ? found->rect : QRect();
}

QRect VerdictBoard::pileRect(Verdict verdict) const
{
    for (const auto &pile : m_piles) {
        if (pile.verdict == verdict)
            return pile.rect;
    }
    return {};
}

QList<AccessiblePart> VerdictBoard::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (const auto &pile : m_piles) {
        for (const auto &card : pile.cards) {
            AccessiblePart part { sentenceOf(card, pile.verdict), {}, card.rect,
                card.effort.id == m_current };
            part.press = [this, id = card.effort.id] { choose(id); };
            parts += part;
        }
    }
    return parts;
}

bool VerdictBoard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto *under = cardAt(help->pos());
    QToolTip::showText(
        help->globalPos(), under ? sentenceOf(*under, under->effort.verdict) : QString(), this);
    return true;
}

} // namespace lockstep
