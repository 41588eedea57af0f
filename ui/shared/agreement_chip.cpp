// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/agreement_chip.h"

#include "ui/shared/contrast.h"
#include "ui/shared/disabled_look.h"
#include "ui/shared/plan_words.h"
#include "ui/shared/scope.h"
#include "ui/shared/shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

enum class Sign { None, Tick, TickAndDot, NotEqual, Bars, Exclamation };

Sign signOf(const Voice &voice)
{
    if (voice.isVoid && !voice.isNo())
        return Sign::Exclamation;
    switch (voice.stand) {
    case Stand::Open:
        return Sign::None;
    case Stand::Agreed:
        return Sign::Tick;
    case Stand::AgreedWithReservation:
        return Sign::TickAndDot;
    case Stand::Disputed:
        return Sign::NotEqual;
    case Stand::Parked:
        return Sign::Bars;
    }
    Q_UNREACHABLE();
}

/// Drawn, not written: few fonts have these signs in one weight. On a square of 10 by 10.
void drawSign(QPainter &painter, QRectF at, Sign sign, const QColor &ink)
{
    painter.save();
    painter.translate(at.topLeft());
    painter.scale(at.width() / 10, at.height() / 10);
    painter.setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (sign == Sign::Tick || sign == Sign::TickAndDot)
        painter.drawPolyline(QPolygonF { { 1, 5.5 }, { 3.6, 8 }, { 8, 2.4 } });
    if (sign == Sign::TickAndDot)
        painter.drawEllipse(QPointF(8.9, 8.2), 0.7, 0.7);
    if (sign == Sign::NotEqual)
        painter.drawLines(
            QList<QLineF> { { 1.5, 3.6, 8.5, 3.6 }, { 1.5, 6.6, 8.5, 6.6 }, { 3.4, 9, 6.6, 1.2 } });
    if (sign == Sign::Bars)
        painter.drawLines(QList<QLineF> { { 3.3, 2, 3.3, 8 }, { 6.7, 2, 6.7, 8 } });
    if (sign == Sign::Exclamation)
        painter.drawLines(QList<QLineF> { { 5, 1.4, 5, 5.6 }, { 5, 8.5, 5, 8.6 } });
    painter.restore();
}

/// What a half is painted with.
struct HalfLook {
    QColor fill; ///< transparent: hollow
    QColor line;
    QColor ink;
    bool isDashed = false;
};

HalfLook lookOf(const Voice &voice, Side side, const Style &style)
{
    const auto &c = style.colours();
    const auto own = side == Side::Marketing ? c.marketing : c.sales;
    if (voice.isVoid && !voice.isNo())
        return { Qt::transparent, c.bad, readable(c.bad, style), true };
    switch (voice.stand) {
    case Stand::Open:
        return { Qt::transparent, own, readable(own, style) };
    case Stand::Agreed:
        return { own, own, inkOn(own) };
    case Stand::AgreedWithReservation: {
        const auto tint = blended(own, c.paper, 0.2);
        return { tint, own, readable(own, tint, c.ink, style.leastContrast()) };
    }
    case Stand::Disputed:
        return { c.disputed, c.disputed, inkOn(c.disputed), voice.isVoid };
    case Stand::Parked:
        return { c.raised, c.muted, c.muted };
    }
    Q_UNREACHABLE();
}

/// Standing back, as all that does not belong to the selection; its letter still reads at 3:1.
HalfLook fadedLook(HalfLook look, const Style &style)
{
    constexpr double kInk = 0.5; // between ink and what it stands on
    constexpr double kContrast = 3.0;
    const auto &c = style.colours();
    const bool isHollow = look.fill.alpha() == 0;
    if (!isHollow)
        look.fill = fadedFill(look.fill, style);
    look.line = fadedFill(look.line, style);
    const auto behind = isHollow ? c.selected : look.fill;
    look.ink = readable(blended(c.ink, behind, kInk), behind, c.ink, kContrast);
    return look;
}

void drawVoice(
    QPainter &painter, QRectF half, const Voice &voice, Side side, const Style &style, bool isFaded)
{
    auto look = lookOf(voice, side, style);
    if (isFaded)
        look = fadedLook(look, style);
    QPen line(look.line, std::max(1.0, half.height() / 20));
    if (look.isDashed)
        line.setStyle(Qt::DashLine);
    drawRounded(painter, half, look.fill, line, half.height() / 5);
    const auto sign = signOf(voice);
    const double inset = half.width() * (sign == Sign::None ? 0 : 0.1);
    const double size = sign == Sign::None ? 0 : half.height() * 0.42;
    const QRectF letter = half.adjusted(inset, 0, -inset - size, 0);
    painter.setPen(look.ink);
    painter.drawText(letter, Qt::AlignCenter, side == Side::Marketing ? u"M"_s : u"S"_s);
    drawSign(painter, { half.right() - inset - size, half.center().y() - size / 2, size, size },
        sign, look.ink);
}

QRectF halfOf(QRectF chip, Side side)
{
    const double gap = chip.height() / 10;
    const QSizeF half((chip.width() - gap) / 2, chip.height());
    return { side == Side::Marketing ? chip.topLeft()
                                     : QPointF(chip.right() - half.width(), chip.top()),
        half };
}

} // namespace

QSize chipSize(const Style &style)
{
    return { style.px(60), style.px(22) };
}

void drawChip(
    QPainter &painter, QRect at, const Standing &standing, const Style &style, bool isFaded)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font(TextRole::Caption, QFont::DemiBold));
    const auto half = [&](Side side, const Voice &voice) {
        drawVoice(painter, halfOf(at, side), voice, side, style, isFaded);
    };
    half(Side::Marketing, standing.marketing);
    half(Side::Sales, standing.sales);
    painter.restore();
}

AgreementChip::AgreementChip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"agreementChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AgreementChip::show(const Standing &standing, const Style &style)
{
    const bool hasSameStyle = style == m_style;
    if (hasSameStyle && standing == m_standing && !accessibleName().isEmpty())
        return;
    m_standing = standing;
    m_style = style;
    setToolTip(chipText(standing));
    setAccessibleName(itemName(standing.item.title) + u": "_s + chipText(standing));
    if (!hasSameStyle)
        updateGeometry();
    update();
}

void AgreementChip::setFaded(bool isFaded)
{
    if (std::exchange(m_isFaded, isFaded) != isFaded)
        update();
}

/// With room for the line that shows where the keyboard is.
QSize AgreementChip::sizeHint() const
{
    return chipSize(m_style).grownBy(
        { m_style.px(3), m_style.px(3), m_style.px(3), m_style.px(3) });
}

QAccessible::Role AgreementChip::accessibleRole() const
{
    return QAccessible::Button;
}

std::function<void()> AgreementChip::accessiblePress()
{
    return [this] { emit clicked(m_chosen); };
}

QRect AgreementChip::chipRect() const
{
    QRect at({}, chipSize(m_style));
    at.moveCenter(rect().center());
    return at;
}

Side AgreementChip::sideAt(QPoint position) const
{
    return position.x() < width() / 2 ? Side::Marketing : Side::Sales;
}

bool AgreementChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_pointedAt = sideAt(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        m_pointedAt.reset();
    else
        return QWidget::event(event);
    update();
    return true;
}

void AgreementChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (looksDisabled(*this))
        painter.setOpacity(0.45);
    const auto at = chipRect();
    drawChip(painter, at, m_standing, m_style, m_isFaded);
    const double line = std::max(1.5, m_style.px(1.5) * 1.0);
    const auto around
        = [&](Side side) { return halfOf(at, side).adjusted(-line, -line, line, line); };
    if (m_pointedAt)
        drawRounded(painter, around(*m_pointedAt), Qt::NoBrush, QPen(m_style.colours().muted, line),
            m_style.px(5));
    if (hasFocus())
        drawRounded(painter, around(m_chosen), Qt::NoBrush, QPen(m_style.colours().ink, line),
            m_style.px(5));
}

void AgreementChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(sideAt(event->pos()));
}

void AgreementChip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(isByKey ? m_chosen : sideAt(event->pos()), event->globalPos());
}

void AgreementChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_M:
        emit clicked(Side::Marketing);
        break;
    case Qt::Key_S:
        emit clicked(Side::Sales);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_chosen = event->key() == Qt::Key_Left ? Side::Marketing : Side::Sales;
        update();
        break;
    case Qt::Key_Space:
        emit clicked(m_chosen);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lockstep
