// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/live_label.h"

#include "ui/shared/contrast.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

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
    setAccessibleName(placeholder);
    setAccessibleDescription(text.plain());
    fitHeight();
    update();
}

void LiveLabel::show(const QString &text, const QString &placeholder, const Style &style)
{
    show(text.isEmpty() ? LiveText {} : LiveText { { { text, {}, false } } }, placeholder, style);
}

void LiveLabel::layOut(QTextLayout &layout, double width) const
{
    const QString text = m_text.parts.isEmpty() ? m_placeholder : m_text.plain();
    layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
    layout.setFont(m_style.font(m_role, m_weight));
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const LiveText::Part &part : m_text.parts) {
        QTextLayout::FormatRange range { at, int(part.text.size()), {} };
        if (!part.figure.isEmpty())
            range.format.setFontWeight(QFont::DemiBold);
        if (part.isError)
            range.format.setForeground(readable(m_style.colours().bad, m_style));
        formats.append(range);
        at += int(part.text.size());
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height() * 1.15;
    }
    layout.endLayout();
}

int LiveLabel::heightFor(int width) const
{
    QTextLayout layout;
    layOut(layout, std::max(1, width - 2 * margin()));
    const auto last = layout.lineAt(layout.lineCount() - 1);
    return int(std::ceil(last.y() + last.height() * 1.15)) + 2 * margin();
}

// Nested layouts that ask for heights by width settle late or not at all; a fixed height, mended
// when the width changes, always fits.
void LiveLabel::fitHeight()
{
    const int height = heightFor(width());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void LiveLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
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

void LiveLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_style.colours();
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colours.marketing, m_style.px(1.5)) : QPen(Qt::NoPen));
        painter.setBrush(colours.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QTextLayout layout;
    layOut(layout, std::max(1, width() - 2 * margin()));
    const QColor ink = m_colour.isValid() ? m_colour : colours.ink;
    painter.setPen(m_text.parts.isEmpty() ? colours.muted : ink);
    layout.draw(&painter, QPointF(margin(), margin()));
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
