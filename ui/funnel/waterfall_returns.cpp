// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the waterfall's fill is made of, and who leaves and who comes back where, under the columns.

#include "ui/funnel/waterfall_builder.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct WaterfallReturnsWords {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

constexpr int kMostLanes = 3;

/// Each in the first lane in which nothing is in its way; -1: in none.
QList<int> lanesOf(const QList<Returning> &returns)
{
    QList<int> lanes;
    for (qsizetype i = 0; i < returns.size(); ++i) {
        int lane = 0;
        const auto isTaken = [&](int wanted) {
            for (qsizetype before = 0; before < i; ++before) {
                if (lanes[before] == wanted && returns[before].to <= returns[i].from
                    && returns[i].to <= returns[before].from)
                    return true;
            }
            return false;
        };
        while (lane < kMostLanes && isTaken(lane))
            ++lane;
        lanes << (lane < kMostLanes ? lane : -1);
    }
    return lanes;
}

/// How many, where there are any to count.
QStringList returnWordings(const Returning &returning, const Format &format)
{
    const auto share = format.percent(returning.share);
    if (qRound64(returning.count) < 1)
        return { WaterfallReturnsWords::tr("%1 of the rest come back").arg(share),
            WaterfallReturnsWords::tr("%1 come back").arg(share), share };
    const auto count = format.count(returning.count);
    return { WaterfallReturnsWords::tr("%1 come back, %2 of the rest").arg(count, share),
        WaterfallReturnsWords::tr("%1 come back").arg(count), share };
}

} // namespace

bool WaterfallBuilder::hasParts() const
{
    return std::any_of(
        m_layout.columns.begin(), m_layout.columns.end(), [](const WaterfallColumn &column) {
            return !column.opening.isNull() || !column.recycled.isNull();
        });
}

/// At the foot of the fill who stood there already, at its top who came back.
void WaterfallBuilder::placeParts(WaterfallColumn &column, int i, double planned, double scale)
{
    if (i >= m_flows.fills.size() || planned <= 0)
        return;
    const auto &fill = m_flows.fills[i];
    const auto part = [&](double from, double to) {
        const QRectF at(QPointF(column.need.left(), column.need.bottom() - to * scale),
            QPointF(column.need.right(), column.need.bottom() - from * scale));
        return at.height() < m_style.px(3) ? QRectF() : at;
    };
    // Who stands further right has passed here.
    column.opening = part(
        0, isMoney() ? fill.openingMinorUnits + fill.passedMinorUnits : fill.opening + fill.passed);
    column.recycled
        = part(planned - (isMoney() ? fill.recycledMinorUnits : fill.recycled), planned);
}

int WaterfallBuilder::lanes() const
{
    const auto all = lanesOf(m_flows.returns);
    return all.isEmpty() ? 0 : *std::max_element(all.begin(), all.end()) + 1;
}

void WaterfallBuilder::placeReturns()
{
    const double top
        = ownersTop() + barHeight() + (m_hasOwnerNames ? captionHeight() : 0) + m_style.px(2);
    const auto lanes = lanesOf(m_flows.returns);
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        if (lanes[i] >= 0 && lanes[i] < m_lanes)
            placeReturn(m_flows.returns[i], top + lanes[i] * laneHeight());
    }
}

void WaterfallBuilder::placeReturn(const Returning &returning, double top)
{
    const double aside = m_pitch * 0.34;
    const double from = m_layout.columns[returning.from].cell.center().x() + aside;
    const double to = m_layout.columns[returning.to].cell.center().x() - aside;
    const double along = top + captionHeight() / 2;
    m_layout.returns << QPolygonF(
        QList<QPointF> { { from, top }, { from, along }, { to, along }, { to, top } });
    for (const auto &text : returnWordings(returning, m_format)) {
        if (textSize(captionFont(), text).width() + m_style.px(16) > from - to)
            continue;
        placeText(text, captionFont(), m_style.colours().ink, { (from + to) / 2, top });
        return;
    }
}

QStringList WaterfallBuilder::leakTexts() const
{
    QStringList texts;
    for (const auto &exits : m_flows.exits) {
        const bool isAny = qRound64(exits.leave) > 0;
        texts << (isAny ? WaterfallReturnsWords::tr("%1 leave").arg(m_format.count(exits.leave))
                        : QString());
    }
    const bool isAny = std::any_of(
        texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
    return isAny ? texts : QStringList();
}

void WaterfallBuilder::chooseLeaks()
{
    const auto texts = leakTexts();
    const QSizeF room(m_pitch - m_style.px(6) - leakArrow(), captionHeight());
    const int small = std::min(captionFont().pixelSize(), std::max(12, m_style.px(9)));
    const auto font = fittingFont(captionFont(), texts, room, small);
    const double height = captionHeight() + m_style.px(3);
    const double rest = std::max<double>(m_style.px(52), m_area.height() * 0.25);
    if (texts.isEmpty() || !font || !take(height - space(), rest))
        return;
    m_leaks = texts;
    m_leakFont = *font;
    m_leakHeight = height;
}

void WaterfallBuilder::placeLeaks()
{
    const double top = m_layout.baseline.y1();
    for (int i = 0; i < m_leaks.size(); ++i) {
        if (m_leaks[i].isEmpty())
            continue;
        const double middle = m_area.left() + m_pitch * (i + 1);
        const double left = middle - (textSize(m_leakFont, m_leaks[i]).width() + leakArrow()) / 2;
        const double along = left + m_style.px(4);
        m_layout.leaks << QLineF(along, top, along, top + m_leakHeight - m_style.px(4));
        placeText(m_leaks[i], m_leakFont, m_style.colours().ink,
            { middle + leakArrow() / 2, top + m_style.px(1) });
        sayNumber(i, kLeave);
    }
}

} // namespace lockstep
