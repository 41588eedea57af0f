// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/step_button.h"

#include "ui/shared/contrast.h"
#include "ui/shared/icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepPad = 12;
constexpr int kGap = 8;
constexpr int kRing = 14;
constexpr int kFullCircle = 360 * 16; // Qt's sixteenths of a degree

} // namespace

StepButton::StepButton(PlanStep step, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    setObjectName(stepKey(step) + u"StepButton"_s);
    setText(stepName(step));
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StepButton::show(const StepProgress &progress, const Style &style)
{
    const bool isSame = progress == m_progress && style == m_style;
    m_progress = progress;
    m_style = style;
    setAccessibleName(text());
    setAccessibleDescription(stateText());
    setToolTip(tr("%1 (key %2). %3").arg(text()).arg(int(m_step)).arg(stateText()).trimmed());
    if (isSame)
        return;
    updateGeometry();
    update();
}

QString StepButton::stateText() const
{
    if (m_progress.items == 0)
        return {};
    auto text = tr("%1 of %2 agreed.").arg(m_progress.agreed).arg(m_progress.items);
    if (m_progress.disputed > 0)
        text += u' ' + tr("%1 disputed.").arg(m_progress.disputed);
    return text;
}

QFont StepButton::nameFont() const
{
    return m_style.font(TextRole::Body, isChecked() ? QFont::DemiBold : QFont::Normal);
}

QSize StepButton::sizeHint() const
{
    // As wide as in bold, so that nothing moves when another step is current.
    const QFontMetrics metrics(m_style.font(TextRole::Body, QFont::DemiBold));
    int width = 2 * m_style.px(kStepPad) + metrics.horizontalAdvance(text());
    width += metrics.horizontalAdvance(QString::number(int(m_step))) + m_style.px(kGap);
    if (m_progress.items > 0)
        width += m_style.px(kGap + kRing);
    return { width, m_style.px(32) };
}

bool StepButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // in a picture, too
    painter.setRenderHint(QPainter::Antialiasing);
    drawBackground(painter);
    const auto &c = m_style.colours();
    const auto number = QString::number(int(m_step));
    auto at = rect().adjusted(m_style.px(kStepPad), 0, -m_style.px(kStepPad), 0);
    painter.setFont(nameFont());
    const QFontMetrics metrics(painter.font());
    const auto put = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        const auto place = style()->visualRect(layoutDirection(), rect(), at);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
        at.setLeft(at.left() + metrics.horizontalAdvance(text) + m_style.px(kGap));
    };
    put(number, c.muted);
    put(text(), c.ink);
    if (m_progress.items == 0)
        return;
    const int side = m_style.px(kRing);
    const QRect ring(
        rect().right() - m_style.px(kStepPad) - side, (height() - side) / 2, side, side);
    drawProgress(painter, style()->visualRect(layoutDirection(), rect(), ring));
}

void StepButton::drawBackground(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const bool isHot = underMouse() && !isChecked();
    painter.setPen(hasFocus() ? QPen(c.ink, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? QBrush(c.selected)
            : isHot              ? QBrush(c.raised)
                                 : QBrush(Qt::NoBrush));
    const auto box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, m_style.px(6), m_style.px(6));
}

void StepButton::drawProgress(QPainter &painter, const QRectF &ring) const
{
    const auto &c = m_style.colours();
    const auto accent = m_progress.disputed > 0 ? c.disputed : c.good;
    if (m_progress.isDone()) {
        drawIcon(painter, ring, Icon::Tick, readable(c.good, m_style));
        return;
    }
    const double thick = m_style.px(2);
    const auto line = ring.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(c.muted, c.paper, 0.45), thick));
    painter.drawEllipse(line);
    painter.setPen(QPen(readable(accent, m_style), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(line, kFullCircle / 4, -kFullCircle * m_progress.agreed / m_progress.items);
    if (m_progress.disputed == 0)
        return;
    // "≠", drawn: a letter this small would be a font of its own to load.
    const double unit = ring.height() / 14;
    painter.setPen(QPen(painter.pen().color(), 1.25 * unit));
    painter.translate(ring.center());
    for (const double y : { -1.25 * unit, 1.25 * unit })
        painter.drawLine(QPointF(-2.5 * unit, y), QPointF(2.5 * unit, y));
    painter.drawLine(QPointF(-1.5 * unit, 3 * unit), QPointF(1.5 * unit, -3 * unit));
}

} // namespace lockstep
