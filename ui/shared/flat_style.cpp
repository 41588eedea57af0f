// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/flat_style.h"

#include "ui/shared/motion.h"
#include "ui/shared/shapes.h"
#include "ui/shared/stepper.h"

#include <QPainter>
#include <QStyleOption>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRadius = 6;
constexpr double kFocusWidth = 1.5;

/// Ink when the keyboard is there, a hairline otherwise.
QPen outline(const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    return { option.palette.color(focused ? QPalette::Text : QPalette::Mid),
        focused ? kFocusWidth : 1.0 };
}

/// A line to type in that is a part of something else, which paints the frame.
bool isFrameless(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth == 0;
}

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
    drawRounded(painter, option.rect, fill, Qt::NoPen, kRadius);
    if (isFocused)
        drawRounded(painter, option.rect.adjusted(2, 2, -2, -2), Qt::NoBrush,
            QPen(palette.color(QPalette::Base), kFocusWidth), kRadius - 2);
}

void drawButton(QPainter &painter, const QStyleOption &option, bool isFlat)
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
    const auto line = isFocused ? QPen(palette.color(QPalette::Text), kFocusWidth)
        : isFlat                ? QPen(Qt::NoPen)
                                : QPen(palette.color(QPalette::Mid), 1.0);
    drawRounded(painter, option.rect, fill, line, kRadius);
}

void drawScrollBar(
    QPainter &painter, const QStyle &style, const QStyleOptionSlider &option, const QWidget *widget)
{
    const auto groove = option.rect;
    auto slider
        = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    slider.adjust(2, 2, -2, -2);
    painter.fillRect(groove, option.palette.base());
    if (option.minimum == option.maximum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    drawRounded(painter, slider,
        option.palette.color(isActive ? QPalette::PlaceholderText : QPalette::Mid), Qt::NoPen,
        std::min(slider.width(), slider.height()) / 2.0);
}

/// A gap, until somebody wants to move it.
void drawSplitter(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        return;
    constexpr int kThickness = 4;
    const int length = std::max(option.rect.width(), option.rect.height()) / 4;
    QRect line({},
        option.rect.width() > option.rect.height() ? QSize(length, kThickness)
                                                   : QSize(kThickness, length));
    line.moveCenter(option.rect.center());
    painter.fillRect(line, option.palette.mid());
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF whole(option.rect);
    const double radius = whole.height() / 2;
    const auto ink = option.palette.color(QPalette::Text);
    drawRounded(painter, whole, option.palette.mid(), Qt::NoPen, radius);
    const int length = option.maximum - option.minimum;
    if (length <= 0) { // nobody knows how far: striped, and still
        drawRounded(painter, whole, QBrush(ink, Qt::BDiagPattern), Qt::NoPen, radius);
        return;
    }
    const double done = double(option.progress - option.minimum) / length;
    if (done <= 0)
        return;
    QRectF bar = whole;
    bar.setWidth(std::max(whole.height(), whole.width() * done));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(whole.right());
    drawRounded(painter, bar, ink, Qt::NoPen, radius);
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isFrameless(*option))
            return;
        drawRounded(*painter, option->rect, option->palette.base(), outline(*option), kRadius);
        return;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, false);
        return;
    case PE_PanelButtonTool:
        drawButton(*painter, *option, option->state.testFlag(State_AutoRaise));
        return;
    case PE_FrameFocusRect:
        drawRounded(*painter, option->rect, Qt::NoBrush,
            QPen(option->palette.color(QPalette::Text), kFocusWidth), kRadius);
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_Splitter) {
        drawSplitter(*painter, *option);
    } else if (element == CE_MenuBarItem && item) {
        painter->fillRect(item->rect, item->palette.window());
        if (item->state.testFlag(State_Selected))
            drawRounded(*painter, item->rect, item->palette.highlight(), Qt::NoPen, kRadius);
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextHideMnemonic, item->palette,
            item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
    } else if (element == CE_PushButtonLabel && isPrimary(*option)) {
        auto label = *static_cast<const QStyleOptionButton *>(option);
        label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::Base));
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
               element == CE_ProgressBar && bar) {
        drawProgress(*painter, *bar);
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.window());
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        drawScrollBar(*painter, *this, *slider, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *stepper = control == CC_SpinBox ? qobject_cast<const Stepper *>(widget) : nullptr;
    return stepper ? stepper->partRect(part)
                   : QProxyStyle::subControlRect(control, option, part, widget);
}

int FlatStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 300;
    case SH_Widget_Animate:
        return isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace lockstep
