// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Cards of the look back under mouse and keyboard.

#include "ui/evidence/verdict_board.h"
#include "ui/shared/verdict_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

void VerdictBoard::choose(Id<PastEffort> id)
{
    m_current = id;
    announceSelectedPart(*this);
    update();
}

void VerdictBoard::chooseByKey(Id<PastEffort> id)
{
    choose(id);
    emit currentMoved();
}

void VerdictBoard::decide(Id<PastEffort> id, Verdict verdict)
{
    emit verdictWanted(id, verdict);
    emit currentMoved();
}

void VerdictBoard::mousePressEvent(QMouseEvent *event)
{
    const auto *under = cardAt(event->pos());
    if (event->button() != Qt::LeftButton || !under)
        return;
    choose(under->effort.id);
    m_pressed = under->effort.id;
    m_pressedAt = event->pos();
    m_dragged = event->pos();
}

void VerdictBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.isNull()) {
        setCursor(cardAt(event->pos()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    m_dragged = event->pos();
    const int distance = (m_dragged - m_pressedAt).manhattanLength();
    m_isDragging = m_isDragging || distance >= QApplication::startDragDistance();
    if (m_isDragging)
        setCursor(Qt::ClosedHandCursor);
    update();
}

void VerdictBoard::mouseReleaseEvent(QMouseEvent *event)
{
    const auto id = std::exchange(m_pressed, {});
    const auto verdict = pileAt(event->pos());
    const auto *moved = card(id);
    const bool isMove = std::exchange(m_isDragging, false) && moved && verdict
        && *verdict != moved->effort.verdict;
    unsetCursor();
    update();
    if (isMove)
        emit verdictWanted(id, *verdict);
}

void VerdictBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto *under = cardAt(event->pos()))
        emit editWanted(under->effort.id);
}

void VerdictBoard::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto *under = isByKey ? card(m_current) : cardAt(event->pos());
    if (!under)
        return;
    choose(under->effort.id);
    offer(isByKey ? mapToGlobal(under->rect.center()) : event->globalPos());
}

/// All that can be done with a card.
void VerdictBoard::offer(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"verdictMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto id = m_current;
    const auto *chosen = card(id);
    for (const Verdict verdict : kVerdicts) {
        auto *action = menu->addAction(verdictSign(verdict) + u"  "_s + verdictName(verdict), this,
            [this, id, verdict] { emit verdictWanted(id, verdict); });
        action->setCheckable(true);
        action->setChecked(chosen && chosen->effort.verdict == verdict);
    }
    menu->addSeparator();
    menu->addAction(tr("Change…"), this, [this, id] { emit editWanted(id); });
    menu->addAction(tr("Remove"), this, [this, id] { emit removeWanted(id); });
    menu->popup(globalPosition);
}

void VerdictBoard::chooseInPile(int cards)
{
    for (const auto &pile : std::as_const(m_piles)) {
        for (qsizetype at = 0; at < pile.cards.size(); ++at) {
            if (pile.cards[at].effort.id != m_current)
                continue;
            const auto next = std::clamp<qsizetype>(at + cards, 0, pile.cards.size() - 1);
            return chooseByKey(pile.cards[next].effort.id);
        }
    }
}

void VerdictBoard::chooseBeside(int piles)
{
    const auto *from = card(m_current);
    if (!from)
        return;
    const auto start = static_cast<int>(from->effort.verdict);
    for (int at = start + piles; at >= 0 && at < m_piles.size(); at += piles) {
        const auto &cards = m_piles[at].cards;
        if (cards.isEmpty())
            continue;
        const auto nearest
            = std::min_element(cards.begin(), cards.end(), [&](const Card &a, const Card &b) {
                  const int y = from->rect.top();
                  return std::abs(a.rect.top() - y) < std::abs(b.rect.top() - y);
              });
        return chooseByKey(nearest->effort.id);
    }
}

void VerdictBoard::moveBeside(int piles)
{
    const auto *moved = card(m_current);
    if (!moved)
        return;
    const int to = static_cast<int>(moved->effort.verdict) + piles;
    if (to >= 0 && to < m_piles.size())
        decide(moved->effort.id, m_piles[to].verdict);
}

bool VerdictBoard::decideBy(const QString &key)
{
    for (const Verdict verdict : kVerdicts) {
        const bool isIt
            = !key.isEmpty() && key.compare(verdictKey(verdict), Qt::CaseInsensitive) == 0;
        if (isIt && !m_current.isNull()) {
            decide(m_current, verdict);
            return true;
        }
    }
    return false;
}

void VerdictBoard::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() & Qt::ShiftModifier;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return chooseInPile(event->key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int piles = event->key() == Qt::Key_Right ? forward : -forward;
        return isMove ? moveBeside(piles) : chooseBeside(piles);
    }
    case Qt::Key_Escape:
        if (std::exchange(m_isDragging, false)) {
            m_pressed = {};
            return update();
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_current.isNull())
            emit editWanted(Id<PastEffort>(m_current));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_current.isNull())
            emit removeWanted(Id<PastEffort>(m_current));
        return;
    default:
        break;
    }
    const bool isPlain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (!isPlain || !decideBy(event->text()))
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
