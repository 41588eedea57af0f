// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/toast.h"

#include "ui/shared/icons.h"
#include "ui/shared/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The other way round, so that it stands out from whatever it lies over.
Style opposite(const Style &style)
{
    const auto theme = style.theme() == Theme::Light ? Theme::Dark
        : style.theme() == Theme::Dark               ? Theme::Light
                                                     : Theme::HighContrast;
    return Style(theme, style.isRoom(), style.zoom());
}

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"toastAction"_s);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAccessibleName(tr("Dismiss this message"));
    for (auto *button : { m_action, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Toast::leave);
    connect(m_action, &QToolButton::clicked, this, [this] {
        const auto act = m_act;
        leave();
        if (act)
            act();
    });
    parent->installEventFilter(this);
    restyle(m_style);
    hide();
}

void Toast::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(m_stay, this);
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Toast::leave()
{
    m_timer.stop();
    m_act = nullptr;
    hide();
}

void Toast::restyle(const Style &style)
{
    m_style = opposite(style);
    setPalette(m_style.palette());
    m_text->setFont(m_style.font(TextRole::Body));
    m_action->setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    m_close->setIcon(icon(Icon::Close, m_style));
    m_close->setIconSize({ m_style.px(16), m_style.px(16) });
    const int margin = m_style.px(8);
    layout()->setContentsMargins(2 * margin, margin, margin, margin);
    layout()->setSpacing(margin);
    if (isVisible())
        place();
    update();
}

/// As wide as its words, within the window; above its lower edge.
void Toast::place()
{
    const auto whole = parentWidget()->rect();
    const int margin = m_style.px(24);
    const int most = std::min(m_style.px(640), whole.width() - 2 * margin);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_style.px(4);
    m_text->setMinimumWidth(0);
    const int others = layout()->sizeHint().width() - m_text->sizeHint().width();
    const int width = std::min(most, words + others);
    const int height = std::max(layout()->totalHeightForWidth(width), m_style.px(44));
    setGeometry((whole.width() - width) / 2, whole.height() - height - margin, width, height);
}

QAccessible::Role Toast::accessibleRole() const
{
    return QAccessible::AlertMessage;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    const bool needsLine = m_style.theme() == Theme::HighContrast;
    drawRounded(painter, rect(), c.raised, needsLine ? QPen(c.ink, m_style.px(2)) : QPen(Qt::NoPen),
        m_style.px(6));
}

/// Who points at it is still reading.
void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_timer.start(m_stay, this);
}

void Toast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        QWidget::timerEvent(event);
    else if (!isAncestorOf(focusWidget()) || !focusWidget()->hasFocus())
        leave();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace lockstep
