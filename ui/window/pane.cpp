// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/pane.h"

#include "ui/shared/elided_label.h"
#include "ui/shared/icons.h"
#include "ui/shared/shapes.h"
#include "ui/window/pane_tab.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

Pane::Pane(View *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_bar(new QHBoxLayout)
    , m_title(new ElidedLabel(view->title(), this))
    , m_grow(new QToolButton(this))
{
    auto name = view->objectName();
    setObjectName(name.replace(u"View"_s, u"Pane"_s));
    setAccessibleName(view->title());
    m_grow->setObjectName(u"growButton"_s);
    m_grow->setAutoRaise(true);
    m_grow->setFocusPolicy(Qt::TabFocus);
    connect(m_grow, &QToolButton::clicked, this, &Pane::growWanted);

    m_bar->addWidget(m_title);
    m_bar->addStretch();
    m_bar->addWidget(m_grow);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(view, 1);
    setGrown(false);
}

void Pane::setGrown(bool isGrown)
{
    m_grown = isGrown;
    const auto text = isGrown ? tr("Back to all panes")
                              : tr("Grow %1 to the whole window").arg(m_view->title());
    m_grow->setToolTip(text);
    m_grow->setAccessibleName(text);
    m_grow->setIcon(icon(isGrown ? Icon::Shrink : Icon::Grow, m_style));
}

void Pane::setAlone(bool isAlone)
{
    m_grow->setVisible(!isAlone);
}

void Pane::setTabs(const QList<PaneKind> &tabs, PaneKind front)
{
    if (tabs == m_tabs && front == m_front)
        return;
    m_tabs = tabs;
    m_front = front;
    makeTabs();
}

void Pane::makeTabs()
{
    for (auto *button : std::exchange(m_tabButtons, {}))
        button->deleteLater(); // a click on it may be what brought us here
    for (const auto kind : m_tabs) {
        auto *tab = new PaneTab(kind, kind == m_front, m_style, this);
        connect(tab, &PaneTab::clicked, this, [this, kind] { emit tabWanted(kind); });
        m_bar->insertWidget(int(m_tabButtons.size()), tab);
        tab->show();
        m_tabButtons.append(tab);
    }
    m_title->setVisible(m_tabs.isEmpty());
}

void Pane::restyle(const Style &style)
{
    if (!(style == m_style) && !m_tabs.isEmpty()) {
        m_style = style;
        makeTabs();
    }
    m_style = style;
    m_title->setFont(style.font(TextRole::Title));
    m_grow->setIcon(icon(m_grown ? Icon::Shrink : Icon::Grow, style));
    m_grow->setIconSize({ style.px(16), style.px(16) });
    layout()->setContentsMargins(1, style.px(4), 1, style.px(8));
    m_bar->setContentsMargins(style.px(16), 0, style.px(8), style.px(4));
    update();
}

QSize Pane::minimumSizeHint() const
{
    return { m_style.px(120), m_style.px(80) };
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_style.colours();
    drawRounded(painter, rect(), colours.paper, colours.hairline, m_style.px(6));
}

void Pane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->pos().y() < m_view->y())
        emit growWanted();
}

} // namespace lockstep
