// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_face_shares.h"

#include "app/plan/row_names.h"
#include "ui/shared/contrast.h"
#include "ui/shared/tabular.h"

#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 8; // more say nothing that a leader can act on
constexpr double kLeast = 0.005;

QString inputName(const Plan &plan, const VarianceShare &share)
{
    const auto *step = lockstep::find(plan.steps, Id<Step> { share.id });
    if (share.purpose == Purpose::Rate && step)
        return ForecastShares::tr("Rate %1").arg(rowName(plan, *step));
    const auto *entry = lockstep::find(plan.entries, Id<Entry> { share.id });
    if (share.purpose == Purpose::Volume && entry)
        return ForecastShares::tr("Volume of %1").arg(entry->title);
    if (const auto *market = lockstep::find(plan.markets, Id<Market> { share.id }))
        return ForecastShares::tr("Deal size of %1").arg(market->name);
    if (const auto *stream = lockstep::find(plan.streams, Id<Stream> { share.id }))
        return ForecastShares::tr("Deal size of %1").arg(rowName(plan, *stream));
    return ForecastShares::tr("Deal size");
}

} // namespace

ForecastShares::ForecastShares(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"forecastShares"_s);
    setAccessibleName(tr("What makes it uncertain"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ForecastShares::show(const Snapshot &snapshot, const YearForecast &year)
{
    m_style = snapshot.style;
    m_bars.clear();
    double longest = std::max(year.chanceShare, kLeast);
    for (const auto &share : year.shares)
        longest = std::max(longest, share.share);
    for (const auto &share : year.shares) {
        if (share.share < kLeast || m_bars.size() == kMost)
            break;
        m_bars.append({ inputName(snapshot.plan, share),
            snapshot.format.percent(wholePercent(share.share)), share.share / longest, false });
    }
    m_bars.append({ tr("Luck, and what matters only together"),
        snapshot.format.percent(wholePercent(year.chanceShare)),
        std::max(0.0, year.chanceShare) / longest, true });
    setAccessibleDescription(accessibleValue());
    updateGeometry();
    update();
}

QString ForecastShares::accessibleValue() const
{
    QStringList parts;
    for (const auto &bar : m_bars)
        parts.append(u"%1: %2"_s.arg(bar.name, bar.text));
    return parts.join(u"; "_s);
}

QList<AccessiblePart> ForecastShares::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        parts.append({ m_bars[i].name, m_bars[i].text, row(i).toRect(), false });
    return parts;
}

double ForecastShares::rowHeight() const
{
    return QFontMetrics(m_style.font(TextRole::Body)).height() + m_style.px(14);
}

QSize ForecastShares::sizeHint() const
{
    return { m_style.px(280), int(rowHeight() * double(m_bars.size() + 1)) + m_style.px(4) };
}

QSize ForecastShares::minimumSizeHint() const
{
    return { m_style.px(180), sizeHint().height() };
}

QRectF ForecastShares::row(qsizetype index) const
{
    return { 0, rowHeight() * double(index + 1), double(width()), rowHeight() };
}

void ForecastShares::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    painter.setFont(m_style.font(TextRole::Title));
    painter.setPen(c.ink);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.drawText(row(-1), int(leading | Qt::AlignVCenter), tr("What makes it uncertain"));
    painter.setFont(m_style.font(TextRole::Body));
    const double number = m_style.px(48) * (m_style.isRoom() ? 1.1 : 1);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const auto &bar = m_bars[i];
        const auto all = row(i);
        const double wide = std::max<double>(m_style.px(2), bar.share * all.width());
        const double high = m_style.px(4);
        const QRectF fill(isRightToLeft() ? all.right() - wide : all.left(),
            all.bottom() - high - m_style.px(2), wide, high);
        painter.fillRect(fill, bar.isLuck ? c.hairline : c.good);
        auto words = all.adjusted(0, 0, 0, -high - m_style.px(4));
        painter.setPen(bar.isLuck ? c.muted : c.ink);
        const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing);
        drawTabular(painter, words, trailing | Qt::AlignVCenter, bar.text);
        words.adjust(isRightToLeft() ? number : 0, 0, isRightToLeft() ? 0 : -number, 0);
        painter.drawText(words, int(leading | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, int(words.width())));
    }
}

} // namespace lockstep
