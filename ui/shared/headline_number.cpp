// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/headline_number.h"

#include "ui/shared/contrast.h"
#include "ui/shared/disabled_look.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

HeadlineNumber::HeadlineNumber(const QString &name, bool isInput, QWidget *parent)
    : QWidget(parent)
    , m_isInput(isInput)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (isInput)
        setCursor(Qt::PointingHandCursor);
}

void HeadlineNumber::show(const Content &content, const Style &style)
{
    const bool isRestyled = !(style == m_style) || m_wanted.isEmpty();
    if (content == m_content && !isRestyled)
        return;
    const bool isNew = content.caption != m_content.caption || content.value != m_content.value
        || content.room != m_content.room || isRestyled;
    const bool isSeen = isNew || content.colour != m_content.colour;
    m_content = content;
    m_style = style;
    setToolTip(content.why);
    setAccessibleName(content.caption + u": "_s + content.value);
    setAccessibleDescription(content.why);
    if (isSeen)
        update();
    if (isNew && std::exchange(m_wanted, wanted(content, style)) != m_wanted)
        updateGeometry();
}

QRect HeadlineNumber::valueRect() const
{
    const int top = m_style.px(4) + QFontMetrics(m_style.font(TextRole::Caption)).height();
    return { m_style.px(8), top, width() - m_style.px(16), height() - top - m_style.px(4) };
}

QSize HeadlineNumber::wanted(const Content &content, const Style &style)
{
    const auto number = style.font(TextRole::Headline);
    const auto caption = QFontMetricsF(style.font(TextRole::Caption));
    const double width = std::max({ tabularWidth(content.value, number),
        tabularWidth(content.room, number), caption.horizontalAdvance(content.caption) });
    const double height = QFontMetricsF(number).height() + caption.height();
    return { int(std::ceil(width)) + style.px(20), int(std::ceil(height)) + style.px(8) };
}

QSize HeadlineNumber::minimumSizeHint() const
{
    return { m_style.px(48), m_wanted.height() };
}

QAccessible::Role HeadlineNumber::accessibleRole() const
{
    return m_isInput ? QAccessible::Button : QAccessible::StaticText;
}

std::function<void()> HeadlineNumber::accessiblePress()
{
    return m_isInput ? [this] { emit editWanted(); } : std::function<void()>();
}

void HeadlineNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // in a picture, too
    const auto &c = m_style.colours();
    const bool isHovered = m_isInput && underMouse();
    if (isHovered)
        drawRounded(painter, rect(), c.raised, Qt::NoPen, m_style.px(6));
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
    const auto at = valueRect();
    painter.setFont(fitted(m_style.font(TextRole::Caption), m_content.caption, at.width()));
    painter.setPen(c.muted);
    const auto caption
        = painter.fontMetrics().elidedText(m_content.caption, Qt::ElideRight, at.width());
    painter.drawText(QRect(at.left(), m_style.px(4), at.width(), at.top()), Qt::AlignLeft, caption);
    painter.setFont(fitted(m_style.font(TextRole::Headline), m_content.value, at.width()));
    painter.setPen(looksDisabled(*this) ? c.muted : readable(m_content.colour, m_style));
    drawTabular(painter, at, Qt::AlignLeft | Qt::AlignVCenter, m_content.value);
}

/// Smaller where it is too narrow, but not below half: a number is never cut.
QFont HeadlineNumber::fitted(QFont font, const QString &text, int width)
{
    const double wanted = tabularWidth(text, font);
    if (wanted > width)
        font.setPixelSize(std::max(font.pixelSize() / 2, int(font.pixelSize() * width / wanted)));
    return font;
}

void HeadlineNumber::mousePressEvent(QMouseEvent *event)
{
    if (m_isInput && event->button() == Qt::LeftButton)
        emit editWanted();
}

void HeadlineNumber::keyPressEvent(QKeyEvent *event)
{
    const bool isWish = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space;
    if (m_isInput && isWish)
        emit editWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
