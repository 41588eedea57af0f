// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/side_card.h"

#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QFontMetrics>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardPad = 16;
constexpr int kBar = 10;

} // namespace

SideCard::SideCard(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setObjectName(side == Side::Marketing ? u"marketingSide"_s : u"salesSide"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideCard::show(const QString &leader, const SideTally &tally, const Style &style)
{
    m_leader = leader;
    m_tally = tally;
    m_style = style;
    const auto side = m_side == Side::Marketing ? tr("Marketing") : tr("Sales");
    setAccessibleName(tr("%1, %2: agreed to %3 of %4. %5")
                          .arg(side, leader)
                          .arg(tally.agreed)
                          .arg(tally.items())
                          .arg(restText()));
    updateGeometry();
    update();
}

QString SideCard::restText() const
{
    QStringList parts;
    if (m_tally.disputed > 0)
        parts.append(tr("%1 disputed").arg(m_tally.disputed));
    if (m_tally.changed > 0)
        parts.append(tr("%1 changed since").arg(m_tally.changed));
    if (m_tally.parked > 0)
        parts.append(tr("%1 parked").arg(m_tally.parked));
    if (m_tally.open > 0)
        parts.append(tr("%1 open").arg(m_tally.open));
    return parts.isEmpty() ? tr("Ready to sign") : parts.join(u" · "_s);
}

QSize SideCard::sizeHint() const
{
    const QFontMetrics body(m_style.font(TextRole::Body));
    const QFontMetrics number(m_style.font(TextRole::Headline));
    const QFontMetrics caption(m_style.font(TextRole::Caption));
    return { m_style.px(280),
        body.height() + number.height() + 2 * caption.height()
            + m_style.px(2 * kCardPad + kBar + 8) };
}

QSize SideCard::minimumSizeHint() const
{
    return { m_style.px(80), sizeHint().height() };
}

void SideCard::drawBar(QPainter &painter, const QRectF &at) const
{
    const auto &c = m_style.colours();
    const auto own = m_side == Side::Marketing ? c.marketing : c.sales;
    const double each = at.width() / std::max(1, m_tally.items());
    double x = at.left();
    const auto part = [&](int count, const QBrush &fill) {
        const double end = x + count * each;
        const double left = layoutDirection() == Qt::RightToLeft ? at.left() + at.right() - end : x;
        painter.fillRect(QRectF(left, at.top(), end - x, at.height()), fill);
        x = end;
    };
    part(m_tally.agreed, own);
    part(m_tally.disputed, c.disputed);
    part(m_tally.changed, hatchBrush(own, m_style));
    painter.setPen(c.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at);
}

void SideCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // in a picture, too
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const int pad = m_style.px(kCardPad);
    drawRounded(painter, rect(), c.raised, c.hairline, m_style.px(6));
    const bool isMarketing = m_side == Side::Marketing;
    const auto own
        = readable(isMarketing ? c.marketing : c.sales, c.raised, c.ink, m_style.leastContrast());
    auto at = QRectF(rect()).adjusted(pad, pad, -pad, -pad);
    const auto line = [&](TextRole role, QFont::Weight weight, const QColor &colour,
                          const QString &text) {
        painter.setFont(m_style.font(role, weight));
        painter.setPen(colour);
        const auto elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(at.width()));
        if (role == TextRole::Headline)
            drawTabular(painter, at, Qt::AlignLeading | Qt::AlignTop, elided);
        else
            painter.drawText(at, Qt::AlignLeading | Qt::AlignTop, elided);
        at.setTop(at.top() + painter.fontMetrics().height());
    };
    line(TextRole::Body, QFont::DemiBold, own, isMarketing ? tr("Marketing") : tr("Sales"));
    line(TextRole::Headline, QFont::DemiBold, c.ink,
        tr("%1 of %2").arg(m_tally.agreed).arg(m_tally.items()));
    const auto leader = m_leader.isEmpty() ? tr("agreed") : tr("agreed by %1").arg(m_leader);
    line(TextRole::Caption, QFont::Normal, c.muted, leader);
    at.setTop(at.top() + m_style.px(4));
    drawBar(painter, QRectF(at.left(), at.top(), at.width(), m_style.px(kBar)));
    at.setTop(at.top() + m_style.px(kBar + 4));
    line(TextRole::Caption, QFont::Normal, c.ink, restText());
}

} // namespace lockstep
