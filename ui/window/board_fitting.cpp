// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the board shows as many panes as it has room for, and tabs for those that wait.

#include "ui/window/board.h"

namespace lockstep {

namespace {

constexpr QSize kLeastPane { 440, 220 }; // below, a chart or a table is of no use

} // namespace

Fitted Board::fittedNow() const
{
    const auto wanted = arrangementOf(m_step);
    if (!m_room.isValid())
        return { wanted, {} };
    const auto &style = m_snapshot.style;
    const int gap = style.px(kGap);
    return fitted(wanted,
        { m_room.shrunkBy({ gap, gap, gap, gap }),
            { style.px(kLeastPane.width()), style.px(kLeastPane.height()) }, gap },
        m_front);
}

void Board::layOut()
{
    m_fitted = fittedNow();
    place(m_fitted.shown);
    resize(m_fitted.shown);
}

void Board::fitAgain()
{
    if (m_arranged.isEmpty() || fittedNow() == m_fitted)
        return;
    if (!isCrowded())
        save(); // the sizes to come back to
    setUpdatesEnabled(false);
    layOut();
    showOnly(m_grown);
    setUpdatesEnabled(true);
}

void Board::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_room = size();
    fitAgain();
}

void Board::bring(PaneKind kind)
{
    m_front = kind;
    fitAgain();
    pane(kind).view().setFocus(Qt::OtherFocusReason);
    emit changed();
}

/// In the last pane's title bar: itself, and what waits behind it.
void Board::showTabs()
{
    QList<PaneKind> tabs;
    const auto front = m_arranged.last();
    for (const auto kind : panesOf(arrangementOf(m_step))) {
        if (kind == front || m_fitted.waiting.contains(kind))
            tabs.append(kind);
    }
    const bool isHere = isCrowded() && m_grown == kNone;
    for (int kind = 0; kind < kPaneCount; ++kind) {
        if (!m_panes[kind])
            continue;
        m_panes[kind]->setTabs(isHere && kind == front ? tabs : QList<PaneKind>(), front);
        m_panes[kind]->setAlone(isHere && m_arranged.size() == 1);
    }
}

} // namespace lockstep
