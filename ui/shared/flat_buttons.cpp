// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/flat_buttons.h"

#include "ui/shared/shapes.h"

namespace lockstep {

namespace {

/// The one thing to do next, see QPushButton::setDefault(): filled with ink.
bool isPrimary(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && button->state.testFlag(QStyle::State_Enabled);
}

void drawPrimaryButton(QPainter &painter, const QStyleOption &option)
{
    const auto &palette = option.palette;
    const bool isTouched = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const auto fill = palette.color(isTouched ? QPalette::PlaceholderText : QPalette::ButtonText);
    drawRounded(painter, option.rect, fill, Qt::NoPen, flatRadius(option));
    if (isFocused)
        drawRounded(painter, option.rect.adjusted(2, 2, -2, -2), Qt::NoBrush,
            QPen(palette.color(QPalette::Base), flatFocusWidth(option)), flatRadius(option) - 2);
}

} // namespace

/// Everything grows with the type: 6 and 1.5 pixels at its normal size, whose lines are 17 high.
double flatRadius(const QStyleOption &option)
{
    return option.fontMetrics.height() * 6 / 17.0;
}

double flatFocusWidth(const QStyleOption &option)
{
    return std::max(1.5, option.fontMetrics.height() * 1.5 / 17);
}

void drawFlatButton(QPainter &painter, const QStyleOption &option, bool isFlat)
{
    if (isPrimary(option)) {
        drawPrimaryButton(painter, option);
        return;
    }
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (isFlat && !isDown && !isHovered && !isFocused)
        return;
    const auto &palette = option.palette;
    const auto fill = isDown ? palette.highlight() : isHovered ? palette.button() : palette.base();
    const auto line = isFocused ? QPen(palette.color(QPalette::Text), flatFocusWidth(option))
        : isFlat                ? QPen(Qt::NoPen)
                                : QPen(palette.color(QPalette::Mid), 1.0);
    drawRounded(painter, option.rect, fill, line, flatRadius(option));
}

/// The label of a primary button reads on its ink.
QStyleOptionButton flatLabel(QStyleOptionButton label)
{
    if (isPrimary(label))
        label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::Base));
    return label;
}

bool showsWords(const QStyleOptionToolButton &button)
{
    const bool isIconOnly
        = button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
    return !isIconOnly && !button.text.isEmpty();
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return showsWords(button) && button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void drawMenuMark(QPainter &painter, const QStyleOptionToolButton &button)
{
    const double line = button.fontMetrics.height();
    const double half = line / 5;
    const QRectF rect(button.rect);
    const double x
        = button.direction == Qt::RightToLeft ? rect.left() + line / 3 : rect.right() - line / 3;
    const QPointF middle(x, rect.center().y() + half / 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(button.palette.buttonText());
    painter.drawPolygon(QPolygonF { middle + QPointF(-half, -half / 2),
        middle + QPointF(half, -half / 2), middle + QPointF(0, half / 2) });
    painter.restore();
}

/// Words keep away from the line of the focus.
QStyleOptionToolButton flatLabel(QStyleOptionToolButton label)
{
    const int inset = showsWords(label) ? label.fontMetrics.height() / 4 : 0;
    label.rect.adjust(inset, 0, -inset, 0);
    return label;
}

} // namespace lockstep
