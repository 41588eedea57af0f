// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/flat_style.h"

#include "ui/shared/flat_buttons.h"
#include "ui/shared/icons.h"
#include "ui/shared/motion.h"
#include "ui/shared/shapes.h"
#include "ui/shared/stepper.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Ink when the keyboard is there, a hairline otherwise.
QPen outline(const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    return { option.palette.color(focused ? QPalette::Text : QPalette::Mid),
        focused ? flatFocusWidth(option) : 1.0 };
}

/// A line to type in that is a part of something else, which paints the frame.
bool isFrameless(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth == 0;
}

void drawMenuBarItem(QPainter &painter, const QStyle &style, const QStyleOptionMenuItem &item)
{
    painter.fillRect(item.rect, item.palette.window());
    if (item.state.testFlag(QStyle::State_Selected))
        drawRounded(painter, item.rect, item.palette.highlight(), Qt::NoPen, flatRadius(item));
    style.drawItemText(&painter, item.rect, Qt::AlignCenter | Qt::TextHideMnemonic, item.palette,
        item.state.testFlag(QStyle::State_Enabled), item.text, QPalette::ButtonText);
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
    const double round = whole.height() / 2;
    const auto ink = option.palette.color(QPalette::Text);
    drawRounded(painter, whole, option.palette.mid(), Qt::NoPen, round);
    const int length = option.maximum - option.minimum;
    if (length <= 0) { // nobody knows how far: striped, and still
        drawRounded(painter, whole, QBrush(ink, Qt::BDiagPattern), Qt::NoPen, round);
        return;
    }
    const double done = double(option.progress - option.minimum) / length;
    if (done <= 0)
        return;
    QRectF bar = whole;
    bar.setWidth(std::max(whole.height(), whole.width() * done));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(whole.right());
    drawRounded(painter, bar, ink, Qt::NoPen, round);
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
        drawRounded(
            *painter, option->rect, option->palette.base(), outline(*option), flatRadius(*option));
        return;
    case PE_PanelButtonCommand:
        drawFlatButton(*painter, *option, false);
        return;
    case PE_PanelButtonTool:
        drawFlatButton(*painter, *option, option->state.testFlag(State_AutoRaise));
        return;
    case PE_FrameFocusRect:
        drawRounded(*painter, option->rect, Qt::NoBrush,
            QPen(option->palette.color(QPalette::Text), flatFocusWidth(*option)),
            flatRadius(*option));
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
    switch (element) {
    case CE_Splitter:
        drawSplitter(*painter, *option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(*painter, *this, *static_cast<const QStyleOptionMenuItem *>(option));
        return;
    case CE_ProgressBar:
        drawProgress(*painter, *static_cast<const QStyleOptionProgressBar *>(option));
        return;
    case CE_PushButtonLabel: {
        const auto label = flatLabel(*static_cast<const QStyleOptionButton *>(option));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_ToolButtonLabel: {
        const auto label = flatLabel(*static_cast<const QStyleOptionToolButton *>(option));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ScrollBar && slider) {
        drawScrollBar(*painter, *this, *slider, widget);
    } else if (control == CC_ToolButton && button && opensMenu(*button)) {
        auto plain = *button;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        drawMenuMark(*painter, *button);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *stepper = control == CC_SpinBox ? qobject_cast<const Stepper *>(widget) : nullptr;
    return stepper ? stepper->partRect(part)
                   : QProxyStyle::subControlRect(control, option, part, widget);
}

/// Controls keep their proportions at every type size, and are easy to hit.
QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    const auto usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool saysWords = type == CT_PushButton || type == CT_LineEdit
        || (type == CT_ToolButton && button && showsWords(*button));
    if (!saysWords)
        return usual; // without asking for a font, which may not be loaded yet
    const int line = option->fontMetrics.height();
    if (type == CT_PushButton)
        return contents.expandedTo({ 3 * line, line }) + QSize(2 * line, line);
    if (type == CT_LineEdit && !isFrameless(*option))
        return usual.expandedTo({ 0, line * 5 / 3 });
    if (type != CT_ToolButton)
        return usual;
    return usual + QSize(opensMenu(*button) ? line : line / 2, 0);
}

QRect FlatStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto usual = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || isFrameless(*option))
        return usual;
    const int inset = std::min(option->fontMetrics.height() / 3, option->rect.width() / 12);
    return usual.adjusted(inset, 0, -inset, 0);
}

/// Our own mark for what a menu bar has no room for; Fusion's is a picture whose reading loads a
/// library for each picture format that there is.
QIcon FlatStyle::standardIcon(
    StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which != SP_ToolBarHorizontalExtensionButton)
        return QProxyStyle::standardIcon(which, option, widget);
    const auto direction = widget ? widget->layoutDirection() : QApplication::layoutDirection();
    return icon(direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
        QApplication::palette().color(QPalette::ButtonText));
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
        return motion() == Motion::Reduced ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace lockstep
