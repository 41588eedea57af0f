// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the waterfall's fill is made of, and who comes back where, under the columns.

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
    const double top = m_layout.baseline.y1() + space() + barHeight()
        + (m_hasOwnerNames ? captionHeight() : 0) + m_style.px(2);
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
    const auto share = m_format.percent(returning.share);
    for (const auto &text : { WaterfallReturnsWords::tr("%1 of the rest come back").arg(share),
             WaterfallReturnsWords::tr("%1 come back").arg(share), share }) {
        if (textSize(captionFont(), text).width() + m_style.px(16) > from - to)
            continue;
        placeText(text, captionFont(), m_style.colours().ink, { (from + to) / 2, top });
        return;
    }
}

} // namespace lockstep
