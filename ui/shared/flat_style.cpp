// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/flat_style.h"

#include "ui/shared/motion.h"

#include <QPainter>
#include <QStyleOption>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRadius = 6;

void drawRounded(QPainter &painter, QRect rect, const QBrush &fill, const QPen &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

/// Ink when the keyboard is there, a hairline otherwise.
QPen outline(const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    return { option.palette.color(focused ? QPalette::Text : QPalette::Mid), focused ? 1.5 : 1.0 };
}

void drawButton(QPainter &painter, const QStyleOption &option, bool isFlat)
{
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (isFlat && !isDown && !isHovered && !isFocused)
        return;
    const auto &palette = option.palette;
    const auto fill = isDown ? palette.highlight() : isHovered ? palette.button() : palette.base();
    const auto line = isFocused ? QPen(palette.color(QPalette::Text), 1.5)
        : isFlat                ? QPen(Qt::NoPen)
                                : QPen(palette.color(QPalette::Mid), 1.0);
    drawRounded(painter, option.rect, fill, line);
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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(isActive ? QPalette::PlaceholderText : QPalette::Mid));
    const auto radius = std::min(slider.width(), slider.height()) / 2.0;
    painter.drawRoundedRect(slider, radius, radius);
    painter.restore();
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
        drawRounded(*painter, option->rect, option->palette.base(), outline(*option));
        return;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, false);
        return;
    case PE_PanelButtonTool:
        drawButton(*painter, *option, option->state.testFlag(State_AutoRaise));
        return;
    case PE_FrameFocusRect:
        drawRounded(
            *painter, option->rect, Qt::NoBrush, QPen(option->palette.color(QPalette::Text), 1.5));
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
            drawRounded(*painter, item->rect, item->palette.highlight(), Qt::NoPen);
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextHideMnemonic, item->palette,
            item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
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
