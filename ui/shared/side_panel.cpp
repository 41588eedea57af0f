// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/side_panel.h"

#include "ui/shared/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_slide(new QPropertyAnimation(this, "geometry", this))
{
    setObjectName(u"sidePanel"_s);
    m_close->setObjectName(u"closePanelButton"_s);
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAutoRaise(true);
    m_scroll->setObjectName(u"panelScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title);
    bar->addStretch();
    bar->addWidget(m_close);
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
    m_title->setText(title);
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    if (!isVisible())
        setGeometry(place(false));
    m_open = true;
    show();
    raise();
    slide();
    content->setFocus(Qt::OtherFocusReason);
}

void SidePanel::shut()
{
    if (!std::exchange(m_open, false))
        return;
    parentWidget()->setFocus(Qt::OtherFocusReason);
    slide();
}

void SidePanel::slide()
{
    // Zero where the desktop asks for no motion.
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    constexpr int kLongest = 120;
    m_slide->stop();
    m_slide->setDuration(std::min(wanted, kLongest));
    m_slide->setStartValue(geometry());
    m_slide->setEndValue(place(m_open));
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->start();
}

QRect SidePanel::place(bool open) const
{
    const auto whole = parentWidget()->rect();
    const int width = std::min(m_style.px(380), whole.width());
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
    const int margin = style.px(16);
    layout()->setContentsMargins(margin + style.px(4), margin, margin, margin);
    layout()->setSpacing(style.px(12));
    setGeometry(place(m_open));
    update();
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        m_slide->stop();
        setGeometry(place(m_open));
        setVisible(m_open);
    }
    return QWidget::eventFilter(watched, event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colours().paper);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_style.colours().hairline);
}

} // namespace lockstep
