// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/stepper.h"

#include "ui/shared/icons.h"
#include "ui/shared/shapes.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionSpinBox>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWheelRest = 400; // ms
constexpr int kDecimals = 9; // finer than anything people type

bool steps(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_PageUp
        || event.key() == Qt::Key_PageDown;
}

/// There the wheel scrolls.
bool isOnPage(const QWidget &widget)
{
    for (const auto *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

bool ends(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

Stepper::Stepper(const QString &name, Scale scale, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_scale(std::move(scale))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus); // a wheel that passes by changes nothing
    setAlignment(Qt::AlignCenter);
    setFrame(false);
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    lineEdit()->setObjectName(u"stepperText"_s);
    lineEdit()->setAccessibleName(name);
    setDecimals(kDecimals);
    setRange(m_scale.least, m_scale.most);
    setSingleStep(m_scale.step);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        setWrong({});
        emit changed(value);
    });
    connect(this, &QDoubleSpinBox::editingFinished, this, &Stepper::settle);
}

void Stepper::show(double value, const Style &style)
{
    m_style = style;
    m_settled = value;
    setFont(style.font(m_role));
    const QSignalBlocker quiet(this);
    setValue(value);
    updateGeometry();
    update();
}

void Stepper::setTextRole(TextRole role)
{
    m_role = role;
    setFont(m_style.font(role));
}

void Stepper::setWrong(const QString &why)
{
    m_isWrong = !why.isEmpty();
    setToolTip(why);
    setAccessibleDescription(why);
    update();
}

QString Stepper::textFromValue(double value) const
{
    const auto text = m_scale.text ? m_scale.text(value) : QString();
    return m_scale.unit.isEmpty() ? text : text + u' ' + m_scale.unit;
}

std::optional<double> Stepper::read(const QString &text) const
{
    auto number = text.trimmed();
    if (!m_scale.unit.isEmpty() && number.endsWith(m_scale.unit))
        number.chop(m_scale.unit.size());
    const auto value = m_scale.parsed ? m_scale.parsed(number.trimmed()) : std::nullopt;
    const bool isWithin = value && *value >= m_scale.least && *value <= m_scale.most;
    return isWithin ? value : std::nullopt;
}

double Stepper::valueFromText(const QString &text) const
{
    return read(text).value_or(value());
}

QValidator::State Stepper::validate(QString &text, int &) const
{
    return read(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

void Stepper::settle()
{
    if (std::exchange(m_settled, value()) != value())
        emit settled(value());
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    if (ends(*event) && !read(text()))
        emit refused(text());
    else
        QDoubleSpinBox::keyPressEvent(event);
}

/// A key held down is one gesture, and one step to undo.
void Stepper::keyReleaseEvent(QKeyEvent *event)
{
    QDoubleSpinBox::keyReleaseEvent(event);
    if (steps(*event) && !event->isAutoRepeat())
        settle();
}

void Stepper::mouseReleaseEvent(QMouseEvent *event)
{
    QDoubleSpinBox::mouseReleaseEvent(event);
    settle();
}

void Stepper::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() || isOnPage(*this)) {
        event->ignore();
        return;
    }
    QDoubleSpinBox::wheelEvent(event);
    m_wheelRest.start(kWheelRest, this);
}

void Stepper::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_wheelRest.timerId()) {
        QDoubleSpinBox::timerEvent(event);
        return;
    }
    m_wheelRest.stop();
    settle();
}

QSize Stepper::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int text = std::max(metrics.horizontalAdvance(textFromValue(m_scale.least)),
        metrics.horizontalAdvance(textFromValue(m_scale.most)));
    const int height = metrics.height() + m_style.px(24);
    return { text + m_style.px(24) + 2 * height, height };
}

QRect Stepper::partRect(QStyle::SubControl part) const
{
    const int side = height();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect left(0, 0, side, side);
    const QRect right(width() - side, 0, side, side);
    switch (part) {
    case QStyle::SC_SpinBoxDown:
        return isRightToLeft ? right : left;
    case QStyle::SC_SpinBoxUp:
        return isRightToLeft ? left : right;
    case QStyle::SC_SpinBoxEditField:
        return rect().adjusted(side, 1, -side, -1);
    default:
        return rect();
    }
}

void Stepper::drawButton(QPainter &painter, QStyle::SubControl part, bool isEnabled) const
{
    const auto &c = m_style.colours();
    const auto at = partRect(part);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const bool isPointedAt = isEnabled && option.activeSubControls.testFlag(part);
    if (isPointedAt) {
        const int inset = m_style.px(4);
        const bool isDown = option.state.testFlag(QStyle::State_Sunken);
        drawRounded(painter, at.adjusted(inset, inset, -inset, -inset),
            isDown ? c.selected : c.raised, Qt::NoPen, m_style.px(4));
    }
    const double side = m_style.px(m_role == TextRole::Headline ? 24 : 18);
    QRectF sign(0, 0, side, side);
    sign.moveCenter(QRectF(at).center());
    painter.setOpacity(isEnabled ? 1 : 0.35);
    drawIcon(painter, sign, part == QStyle::SC_SpinBoxUp ? Icon::Plus : Icon::Minus,
        isPointedAt ? c.ink : c.muted);
    painter.setOpacity(1);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    const bool isEmphasised = m_isWrong || hasFocus();
    const QPen line(m_isWrong ? c.bad
            : hasFocus()      ? c.ink
                              : c.hairline,
        isEmphasised ? std::max(1.5, m_style.px(1.5) * 1.0) : 1.0);
    drawRounded(painter, rect(), c.paper, line, m_style.px(6));
    const auto can = isEnabled() ? stepEnabled() : StepEnabled(StepNone);
    drawButton(painter, QStyle::SC_SpinBoxDown, can.testFlag(StepDownEnabled));
    drawButton(painter, QStyle::SC_SpinBoxUp, can.testFlag(StepUpEnabled));
}

} // namespace lockstep
