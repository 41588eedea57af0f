// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/live_label.h"

#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace lockstep {

LiveLabel::LiveLabel(TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LiveLabel::show(const LiveText &text, const QString &placeholder, const Style &style)
{
    if (text == m_text && placeholder == m_placeholder && style == m_style)
        return;
    m_text = text;
    m_placeholder = placeholder;
    m_style = style;
    setAccessibleName(placeholder.isEmpty() ? text.plain() : placeholder);
    setAccessibleDescription(text.plain());
    m_laidOutWidth = -1;
    fitHeight();
    update();
}

void LiveLabel::show(const QString &text, const QString &placeholder, const Style &style)
{
    show(text.isEmpty() ? LiveText {} : LiveText { { { text, {}, false } } }, placeholder, style);
}

void LiveLabel::layOut(int width)
{
    if (width == m_laidOutWidth)
        return;
    m_laidOutWidth = width;
    const QString text = m_text.parts.isEmpty() ? m_placeholder : m_text.plain();
    m_layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
    m_layout.setFont(m_style.font(m_role, m_weight));
    m_layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const LiveText::Part &part : m_text.parts) {
        QTextLayout::FormatRange range { at, int(part.text.size()), {} };
        if (!part.figure.isEmpty())
            range.format.setFontWeight(QFont::DemiBold);
        if (part.isError)
            range.format.setForeground(readable(m_style.colours().bad, m_style));
        if (part.isError || !part.figure.isEmpty())
            formats.append(range);
        at += int(part.text.size());
    }
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Each text runs as its own letters do, but all begin at the same edge.
    option.setAlignment(
        Qt::AlignAbsolute | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    m_layout.setTextOption(option);
    breakLines(std::max(1, width - 2 * margin()));
}

void LiveLabel::breakLines(double width)
{
    m_layout.beginLayout();
    double y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height() * 1.15;
    }
    m_layout.endLayout();
}

// Nested layouts that ask for heights by width settle late or not at all; a fixed height, mended
// when the width changes, always fits. Until there is a width, a line's height will do.
void LiveLabel::fitHeight()
{
    int height = m_style.px(20) + 2 * margin();
    if (m_isPlaced) {
        layOut(width());
        const auto last = m_layout.lineAt(m_layout.lineCount() - 1);
        height = int(std::ceil(last.y() + last.height() * 1.15)) + 2 * margin();
    }
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void LiveLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlaced = true;
    fitHeight();
}

QSize LiveLabel::sizeHint() const
{
    return { m_style.px(220), minimumHeight() };
}

QSize LiveLabel::minimumSizeHint() const
{
    return { m_style.px(60), minimumHeight() };
}

bool LiveLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

QAccessible::Role LiveLabel::accessibleRole() const
{
    return focusPolicy() == Qt::NoFocus ? QAccessible::StaticText : QAccessible::Button;
}

std::function<void()> LiveLabel::accessiblePress()
{
    if (focusPolicy() == Qt::NoFocus)
        return {};
    return [this] { emit editWanted(); };
}

void LiveLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_style.colours();
    if (underMouse())
        drawRounded(painter, rect(), colours.raised, Qt::NoPen, m_style.px(6));
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
    layOut(width());
    const QColor ink = m_colour.isValid() ? m_colour : colours.ink;
    painter.setPen(m_text.parts.isEmpty() ? colours.muted : ink);
    m_layout.draw(&painter, QPointF(margin(), margin()));
}

void LiveLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit editWanted();
}

void LiveLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2)
        emit editWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
