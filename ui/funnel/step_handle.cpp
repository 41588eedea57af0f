// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/step_handle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace lockstep {

namespace {

/// Less is a click with an unsteady hand.
constexpr double kLeastPull = 3;

bool isArrow(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
}

QPainterPath chevron(QPointF tip, double size)
{
    QPainterPath path(tip + QPointF(-std::abs(size), size));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(std::abs(size), size));
    return path;
}

} // namespace

StepHandle::StepHandle(StepInput input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
    setAttribute(Qt::WA_Hover);
}

void StepHandle::show(double value, const QString &name, const Style &style)
{
    m_value = value;
    if (!(std::exchange(m_style, style) == style))
        update(); // it shows no value itself
    setAccessibleName(name);
}

void StepHandle::setWhy(const QString &why)
{
    setAccessibleDescription(why);
    setToolTip(why);
}

void StepHandle::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse() && m_hold == Hold::None)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_style.px(2);
    painter.setPen(QPen(m_style.colours().ink, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double size = m_style.px(3);
    const double middle = width() / 2.0;
    painter.drawPath(chevron({ middle, line }, size));
    painter.drawPath(chevron({ middle, height() - line }, -size));
    if (!hasFocus())
        return;
    const double inset = size + line;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, inset, -line / 2, -inset), m_style.px(6), m_style.px(6));
}

void StepHandle::begin()
{
    m_from = m_value;
    m_wanted = m_value;
}

void StepHandle::pullTo(double wanted)
{
    m_hold = Hold::Moving;
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    emit pulledTo(m_from, m_wanted);
}

void StepHandle::settle()
{
    if (std::exchange(m_hold, Hold::None) != Hold::Moving)
        return;
    if (m_wanted == m_from)
        emit cancelled();
    else
        emit settledAt(m_from, m_wanted);
    update();
}

void StepHandle::cancel()
{
    if (std::exchange(m_hold, Hold::None) == Hold::Moving)
        emit cancelled();
    update();
}

void StepHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    begin();
    m_hold = Hold::Pressed;
    m_pressedAt = event->globalPosition().y();
}

void StepHandle::mouseMoveEvent(QMouseEvent *event)
{
    const double up = m_pressedAt - event->globalPosition().y();
    if (m_hold == Hold::Moving || (m_hold == Hold::Pressed && std::abs(up) >= kLeastPull))
        pullTo(pulled(m_input, m_from, up, m_least));
}

void StepHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        settle();
}

void StepHandle::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    cancel();
    emit editWanted();
}

void StepHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_hold != Hold::None) {
        cancel();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2) {
        settle();
        emit editWanted();
    } else if (isArrow(*event) && m_hold != Hold::Pressed) {
        if (m_hold == Hold::None)
            begin();
        pullTo(nudged(m_input, m_wanted, event->key() == Qt::Key_Up,
            event->modifiers().testFlag(Qt::ShiftModifier), m_least));
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// A key held down is one gesture, and one step to undo.
void StepHandle::keyReleaseEvent(QKeyEvent *event)
{
    if (isArrow(*event) && !event->isAutoRepeat())
        settle();
    else
        QWidget::keyReleaseEvent(event);
}

void StepHandle::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    settle();
}

} // namespace lockstep
