// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/amount_cell.h"

#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace lockstep {

namespace {

constexpr int kMargin = 4;
constexpr int kLeastTyped = 96; // of the line to type in

} // namespace

AmountCell::AmountCell(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setInput(true);
}

void AmountCell::setInput(bool isInput)
{
    setFocusPolicy(isInput ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isInput ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void AmountCell::show(const Content &content, const QString &what, const Style &style)
{
    m_content = content;
    m_style = style;
    setAccessibleName(what);
    setAccessibleDescription(content.text);
    updateGeometry();
    update();
}

void AmountCell::typeOver(const QString &text, InlineEdit::Commit commit)
{
    auto *over = parentWidget();
    QRect at = geometry();
    const int wider = std::max(0, m_style.px(kLeastTyped) - at.width());
    at.adjust(isRightToLeft() ? 0 : -wider, 0, isRightToLeft() ? wider : 0, 0);
    if (at.left() < 0)
        at.moveLeft(0);
    auto *line = InlineEdit::open(over, at, text, std::move(commit));
    line->setFont(m_style.font(TextRole::Body));
    line->setAccessibleName(accessibleName());
}

QSize AmountCell::sizeHint() const
{
    const int margin = m_style.px(kMargin);
    return { int(std::ceil(tabularWidth(m_content.text, font()))) + 2 * margin + 1,
        QFontMetrics(font()).height() + 2 * margin };
}

QAccessible::Role AmountCell::accessibleRole() const
{
    return focusPolicy() == Qt::NoFocus ? QAccessible::StaticText : QAccessible::Button;
}

std::function<void()> AmountCell::accessiblePress()
{
    if (focusPolicy() == Qt::NoFocus)
        return {};
    return [this] { emit editWanted(); };
}

bool AmountCell::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave || type == QEvent::FocusIn
        || type == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void AmountCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && focusPolicy() != Qt::NoFocus)
        drawRounded(painter, rect(), m_style.colours().raised, Qt::NoPen, m_style.px(6));
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
    painter.setFont(font());
    painter.setPen(m_content.colour);
    const int margin = m_style.px(kMargin);
    drawTabular(painter, QRectF(rect()).adjusted(margin, 0, -margin, 0),
        QStyle::visualAlignment(layoutDirection(), m_content.alignment) | Qt::AlignVCenter,
        m_content.text);
}

void AmountCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (focusPolicy() != Qt::NoFocus && event->button() == Qt::LeftButton
        && rect().contains(event->pos()))
        emit editWanted();
}

void AmountCell::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit editWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
