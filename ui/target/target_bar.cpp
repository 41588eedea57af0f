// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/target_bar.h"

#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRevenueHeight = 28;
constexpr int kSidesHeight = 8;
constexpr int kGap = 8;

/// As much of `whole` as `share` says, from where reading begins.
QRectF part(const QRectF &whole, double from, double to, Qt::LayoutDirection direction)
{
    const double left = direction == Qt::RightToLeft ? 1 - to : from;
    return { whole.left() + left * whole.width(), whole.top(), (to - from) * whole.width(),
        whole.height() };
}

} // namespace

TargetBar::TargetBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"targetBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TargetBar::show(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const auto &headline = figures.headline;
    const double longest = std::max(headline.targetMinorUnits, headline.plannedMinorUnits);
    m_style = style;
    m_planned = longest > 0 ? headline.plannedMinorUnits / longest : 0;
    m_target = longest > 0 ? headline.targetMinorUnits / longest : 0;
    const auto *share = namedFigure(figures, u"marketingShare"_s);
    const auto *goal = namedFigure(figures, u"marketingRevenueGoal"_s);
    m_marketing = share ? share->value : plan.settings.marketingShare.fraction();
    m_marketingText = share && goal ? tr("M · Marketing %1, %2").arg(share->text, goal->text)
                                    : tr("M · Marketing");
    m_salesText = tr("S · Sales");
    setAccessibleName(tr("Planned %1 of a target of %2. %3.")
                          .arg(format.compactMoney(headline.plannedMinorUnits),
                              format.compactMoney(headline.targetMinorUnits), m_marketingText));
    updateGeometry();
    update();
}

QSize TargetBar::sizeHint() const
{
    const QFontMetrics caption(m_style.font(TextRole::Caption));
    return { m_style.px(240),
        m_style.px(kRevenueHeight + kGap + kSidesHeight + 4) + caption.height() };
}

void TargetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = m_style.px(kRevenueHeight);
    drawRevenue(painter, QRectF(0.5, 0.5, width() - 1, top));
    drawSides(painter, QRectF(0, top + m_style.px(kGap), width(), m_style.px(kSidesHeight)));
}

void TargetBar::drawRevenue(QPainter &painter, const QRectF &at) const
{
    const auto &c = m_style.colours();
    const auto direction = layoutDirection();
    painter.fillRect(at, c.raised);
    painter.fillRect(part(at, 0, m_planned, direction), c.good);
    if (m_planned < m_target)
        painter.fillRect(part(at, m_planned, m_target, direction), hatchBrush(c.bad, m_style));
    painter.setPen(QPen(c.ink, m_style.px(2)));
    painter.setBrush(Qt::NoBrush);
    const double inset = m_style.px(2) / 2.0;
    painter.drawRect(part(at, 0, m_target, direction).adjusted(inset, inset, -inset, -inset));
}

void TargetBar::drawSides(QPainter &painter, const QRectF &at) const
{
    const auto &c = m_style.colours();
    const auto direction = layoutDirection();
    painter.fillRect(part(at, 0, m_marketing, direction), c.marketing);
    painter.fillRect(part(at, m_marketing, 1, direction), hatchBrush(c.sales, m_style));
    painter.fillRect(
        part(QRectF(at.left(), at.bottom() - 2, at.width(), 2), m_marketing, 1, direction),
        c.sales);
    painter.setFont(m_style.font(TextRole::Caption, QFont::Medium));
    const QRectF words(0, at.bottom() + m_style.px(4), width(), painter.fontMetrics().height());
    painter.setPen(readable(c.marketing, m_style));
    painter.drawText(
        words, int(QStyle::visualAlignment(direction, Qt::AlignLeft)), m_marketingText);
    painter.setPen(readable(c.sales, m_style));
    painter.drawText(words, int(QStyle::visualAlignment(direction, Qt::AlignRight)), m_salesText);
}

} // namespace lockstep
