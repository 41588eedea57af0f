// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/pane_tab.h"

#include "ui/shared/shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPad = 8;
constexpr int kLine = 2; // under the pane that is in front

} // namespace

PaneTab::PaneTab(PaneKind pane, bool isFront, const Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_pane(pane)
    , m_style(style)
{
    setObjectName(paneKey(pane) + u"Tab"_s);
    setText(paneName(pane));
    setAccessibleName(text());
    setToolTip(tr("Show %1 here").arg(text()));
    setCheckable(true);
    setChecked(isFront);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize PaneTab::sizeHint() const
{
    const QFontMetrics metrics(m_style.font(TextRole::Title));
    return { metrics.horizontalAdvance(text()) + m_style.px(2 * kPad + 4),
        metrics.height() + m_style.px(kPad) };
}

QSize PaneTab::minimumSizeHint() const
{
    return { m_style.px(4 * kPad), sizeHint().height() };
}

QAccessible::Role PaneTab::accessibleRole() const
{
    return QAccessible::PageTab;
}

std::function<void()> PaneTab::accessiblePress()
{
    return [this] { click(); };
}

void PaneTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // in a picture, too
    const auto &c = m_style.colours();
    if (underMouse() && !isChecked())
        drawRounded(painter, rect(), c.raised, Qt::NoPen, m_style.px(6));
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
    const auto at = rect().adjusted(m_style.px(kPad), 0, -m_style.px(kPad), 0);
    painter.setFont(m_style.font(TextRole::Title, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? c.ink : c.muted);
    painter.drawText(at, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, at.width()));
    const int line = m_style.px(kLine);
    if (isChecked())
        painter.fillRect(at.left(), height() - line, at.width(), line, c.ink);
}

} // namespace lockstep
