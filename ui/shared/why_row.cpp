// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/why_row.h"

#include "ui/shared/shapes.h"
#include "ui/shared/why_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 20;
constexpr int kPad = 4;
constexpr int kGap = 8;

} // namespace

WhyRow::WhyRow(const WhyLine &line, const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_depth(line.depth)
    , m_sign(said(line.sign))
    , m_value(said(line.term->text))
    , m_label(said(line.term->label))
    , m_note(said(inputNote(*line.term)))
    , m_isInput(line.term->input.has_value())
{
    setAccessibleName(u"%1 %2"_s.arg(m_sign, m_label).trimmed());
    setAccessibleDescription(m_note);
    setToolTip(m_note.isEmpty() ? m_label : m_label + u'\n' + m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!m_isInput)
        return;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize WhyRow::sizeHint() const
{
    const int body = QFontMetrics(m_style.font(TextRole::Body)).height();
    const int caption = QFontMetrics(m_style.font(TextRole::Caption)).height();
    return { m_style.px(280), body + (m_note.isEmpty() ? 0 : caption) + 2 * m_style.px(kPad) };
}

QAccessible::Role WhyRow::accessibleRole() const
{
    return m_isInput ? QAccessible::Link : QAccessible::StaticText;
}

std::function<void()> WhyRow::accessiblePress()
{
    return m_isInput ? [this] { emit pressed(); } : std::function<void()>();
}

int WhyRow::write(QPainter &painter, int x, const QString &text, const QColor &ink) const
{
    const int room = std::max(0, width() - m_style.px(kPad) - x);
    const auto metrics = painter.fontMetrics();
    const auto shown = metrics.elidedText(text, Qt::ElideRight, room);
    const int end = x + std::min(room, metrics.horizontalAdvance(shown));
    const QRect at(x, m_style.px(kPad), end - x, metrics.height());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), at),
        Qt::AlignLeft | Qt::TextDontClip | Qt::TextSingleLine, shown);
    return text.isEmpty() ? x : end + m_style.px(kGap);
}

void WhyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto &c = m_style.colours();
    if (m_isInput && underMouse())
        drawRounded(painter, rect(), c.raised, Qt::NoPen, m_style.px(6));
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
    const int start = m_style.px(kPad + kIndent * m_depth);
    painter.setFont(m_style.font(TextRole::Body));
    int x = write(painter, start, m_sign, c.muted);
    const int text = x;
    painter.setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    x = write(painter, x, m_value, c.ink);
    auto label = m_style.font(TextRole::Body);
    label.setUnderline(m_isInput);
    painter.setFont(label);
    write(painter, x, m_label, m_isInput || m_depth == 0 ? c.ink : c.muted);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.translate(0, QFontMetrics(m_style.font(TextRole::Body)).height());
    write(painter, text, m_note, c.muted);
}

void WhyRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isInput && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit pressed();
}

void WhyRow::keyPressEvent(QKeyEvent *event)
{
    const bool isWish = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (m_isInput && isWish)
        emit pressed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
