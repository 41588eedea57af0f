// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/agreement_chip.h"

#include "ui/shared/contrast.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString standText(Stand stand, Side side)
{
    const bool isMarketing = side == Side::Marketing;
    switch (stand) {
    case Stand::Open:
        return isMarketing ? AgreementChip::tr("Marketing has not said yet")
                           : AgreementChip::tr("Sales has not said yet");
    case Stand::Agreed:
        return isMarketing ? AgreementChip::tr("Marketing agreed")
                           : AgreementChip::tr("Sales agreed");
    case Stand::AgreedWithReservation:
        return isMarketing ? AgreementChip::tr("Marketing agreed with a reservation")
                           : AgreementChip::tr("Sales agreed with a reservation");
    case Stand::Disputed:
        return isMarketing ? AgreementChip::tr("Marketing disputes")
                           : AgreementChip::tr("Sales disputes");
    case Stand::Parked:
        return isMarketing ? AgreementChip::tr("Marketing parked it")
                           : AgreementChip::tr("Sales parked it");
    }
    Q_UNREACHABLE();
}

QString voiceText(const Voice &voice, Side side)
{
    auto text = standText(voice.stand, side);
    if (!voice.note.isEmpty())
        text += u": "_s + voice.note;
    if (voice.isVoid)
        text += AgreementChip::tr(", but it changed since (%1)").arg(voice.changes.join(u"; "_s));
    return text + u'.';
}

QColor fillColour(const Voice &voice, Side side, const Colours &c)
{
    if (voice.isVoid || voice.stand == Stand::Open || voice.stand == Stand::Parked)
        return Qt::transparent;
    if (voice.stand == Stand::Disputed)
        return c.disputed;
    return side == Side::Marketing ? c.marketing : c.sales;
}

QString sign(const Voice &voice, Side side)
{
    if (voice.isVoid)
        return u"!"_s;
    switch (voice.stand) {
    case Stand::Open:
        return side == Side::Marketing ? u"M"_s : u"S"_s;
    case Stand::Agreed:
        return u"✓"_s;
    case Stand::AgreedWithReservation:
        return u"✓·"_s;
    case Stand::Disputed:
        return u"≠"_s;
    case Stand::Parked:
        return u"P"_s;
    }
    Q_UNREACHABLE();
}

void drawVoice(QPainter &painter, QRectF half, const Voice &voice, Side side, const Style &style)
{
    const auto &c = style.colours();
    const auto own = side == Side::Marketing ? c.marketing : c.sales;
    const auto fill = fillColour(voice, side, c);
    const bool isFilled = fill.alpha() > 0;
    QPen line(isFilled ? fill : voice.isVoid ? c.bad : own, style.px(1));
    if (voice.isVoid)
        line.setStyle(Qt::DashLine);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(half.adjusted(0.5, 0.5, -0.5, -0.5), style.px(4), style.px(4));
    painter.setPen(isFilled ? inkOn(fill) : readable(voice.isVoid ? c.bad : own, style));
    painter.drawText(half, Qt::AlignCenter, sign(voice, side));
}

} // namespace

QSize chipSize(const Style &style)
{
    return { style.px(46), style.px(20) };
}

void drawChip(QPainter &painter, QRect at, const Standing &standing, const Style &style)
{
    const double gap = style.px(2);
    const QRectF whole(at);
    const QSizeF half((whole.width() - gap) / 2, whole.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font(TextRole::Caption, QFont::DemiBold));
    drawVoice(painter, { whole.topLeft(), half }, standing.marketing, Side::Marketing, style);
    drawVoice(painter, { whole.topLeft() + QPointF(half.width() + gap, 0), half }, standing.sales,
        Side::Sales, style);
    painter.restore();
}

QString chipText(const Standing &standing)
{
    return voiceText(standing.marketing, Side::Marketing) + u' '
        + voiceText(standing.sales, Side::Sales);
}

AgreementChip::AgreementChip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"agreementChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AgreementChip::show(const Standing &standing, const Style &style)
{
    m_standing = standing;
    m_style = style;
    setToolTip(chipText(standing));
    setAccessibleName(standing.item.title + u": "_s + chipText(standing));
    updateGeometry();
    update();
}

QSize AgreementChip::sizeHint() const
{
    return chipSize(m_style);
}

Side AgreementChip::sideAt(QPoint position) const
{
    return position.x() < width() / 2 ? Side::Marketing : Side::Sales;
}

void AgreementChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto size = chipSize(m_style);
    const QRect at({ (width() - size.width()) / 2, (height() - size.height()) / 2 }, size);
    drawChip(painter, at, m_standing, m_style);
    if (hasFocus()) {
        painter.setPen(m_style.colours().ink);
        painter.drawLine(at.left(), height() - 1, at.right(), height() - 1);
    }
}

void AgreementChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(sideAt(event->pos()));
}

void AgreementChip::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(sideAt(event->pos()), event->globalPos());
}

void AgreementChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_M)
        emit clicked(Side::Marketing);
    else if (event->key() == Qt::Key_S)
        emit clicked(Side::Sales);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
