// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/side_panel.h"

#include "ui/shared/icons.h"
#include "ui/shared/motion.h"
#include "ui/shared/scroll_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_scroll(new ScrollPage(u"panelScroll"_s, this))
    , m_slide(new QPropertyAnimation(this, "geometry", this))
{
    setObjectName(u"sidePanel"_s);
    m_title->setWordWrap(true);
    m_close->setObjectName(u"closePanelButton"_s);
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAutoRaise(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    bar->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::shut);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setVisible(m_open); });
    parent->installEventFilter(this);
    hide();
}

void SidePanel::open(const QString &title, QWidget *content)
{
    m_isWide = false;
    take(title, content);
}

void SidePanel::openWide(const QString &title, QWidget *content)
{
    m_isWide = true;
    take(title, content);
}

void SidePanel::take(const QString &title, QWidget *content)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    if (!isVisible())
        setGeometry(place(false));
    if (!m_open)
        m_before = window()->focusWidget();
    m_open = true;
    show();
    raise();
    slide();
    focusFirst(content);
}

/// Into the content's first field; where there is none, to the button that leaves.
void SidePanel::focusFirst(QWidget *content)
{
    auto *first = content;
    while (first && (!first->isEnabled() || !(first->focusPolicy() & Qt::TabFocus))) {
        first = first->nextInFocusChain();
        if (!content->isAncestorOf(first))
            first = nullptr;
    }
    (first ? first : m_close)->setFocus(Qt::OtherFocusReason);
}

void SidePanel::shut()
{
    if (!std::exchange(m_open, false))
        return;
    const bool isBackSeen = m_before && m_before->isVisible() && !isAncestorOf(m_before);
    (isBackSeen ? m_before.get() : parentWidget())->setFocus(Qt::OtherFocusReason);
    slide();
}

void SidePanel::slide()
{
    m_slide->stop();
    m_slide->setDuration(motionDuration(*this));
    m_slide->setStartValue(geometry());
    m_slide->setEndValue(place(m_open));
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->start();
}

QRect SidePanel::place(bool open) const
{
    const auto whole = parentWidget()->rect();
    // Wide, it still leaves enough of the window to see what becomes of the plan.
    const int usual = m_style.px(380);
    const int wide = std::max(usual, std::min(m_style.px(520), whole.width() * 3 / 5));
    const int width = std::min(m_isWide ? wide : usual, whole.width());
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int shown = isRightToLeft ? 0 : whole.width() - width;
    const int hidden = isRightToLeft ? -width : whole.width();
    return { open ? shown : hidden, 0, width, whole.height() };
}

void SidePanel::restyle(const Style &style)
{
    m_style = style;
    m_title->setFont(style.font(TextRole::Title));
    m_close->setIcon(icon(Icon::Close, style));
    m_close->setIconSize({ style.px(16), style.px(16) });
    const int margin = style.px(16);
    layout()->setContentsMargins(margin + style.px(4), margin, margin, margin);
    layout()->setSpacing(style.px(12));
    setGeometry(place(m_open));
    update();
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && (m_open || isVisible())) {
        m_slide->stop();
        setGeometry(place(m_open));
        setVisible(m_open);
    }
    return QWidget::eventFilter(watched, event);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_open)
        shut();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colours().paper);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_style.colours().hairline);
}

} // namespace lockstep
