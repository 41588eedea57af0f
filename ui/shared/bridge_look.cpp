// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/bridge_look.h"

#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace lockstep {

namespace {

struct BridgeWords {
    Q_DECLARE_TR_FUNCTIONS(lockstep::BridgePanel)
};

} // namespace

QString kindName(BridgeKind kind)
{
    switch (kind) {
    case BridgeKind::Base:
        return BridgeWords::tr("Last year's revenue");
    case BridgeKind::Renewals:
        return BridgeWords::tr("Renewals");
    case BridgeKind::Churn:
        return BridgeWords::tr("Churn");
    case BridgeKind::Expansion:
        return BridgeWords::tr("Expansion");
    case BridgeKind::Launch:
        return BridgeWords::tr("Launch");
    case BridgeKind::EndedProduct:
        return BridgeWords::tr("Ended product");
    case BridgeKind::NewBusiness:
        return BridgeWords::tr("New business");
    }
    return {};
}

QList<BridgeSpan> bridgeSpans(const Bridge &bridge, double highest)
{
    QList<double> ends { 0 };
    for (const auto &line : bridge.lines)
        ends.append(ends.last() + double(line.amount.minorUnits));
    const auto target = double(bridge.target.minorUnits);
    const auto [least, most] = std::minmax_element(ends.begin(), ends.end());
    const double from = *least;
    const double whole = std::max({ *most, target, highest, from + 1 }) - from;
    const auto at = [&](double value) { return (value - from) / whole; };
    QList<BridgeSpan> spans;
    for (qsizetype i = 1; i < ends.size(); ++i)
        spans.append({ at(ends[i - 1]), at(ends[i]), at(0) });
    spans.append({ at(0), at(target), at(0) });
    return spans;
}

BridgeLook lookOf(const BridgeLine &line)
{
    if (line.isDifference)
        return BridgeLook::Difference;
    if (line.kind == BridgeKind::Base)
        return BridgeLook::Total;
    if (line.kind == BridgeKind::NewBusiness)
        return BridgeLook::Streams;
    return line.kind == BridgeKind::Churn || line.kind == BridgeKind::EndedProduct
        ? BridgeLook::TakesAway
        : BridgeLook::Adds;
}

void drawBridgeBar(QPainter &painter, const QRectF &at, BridgeLook look, const Style &style)
{
    const auto &c = style.colours();
    const auto frame = [&](const QColor &colour, double width) {
        painter.setPen(QPen(colour, style.px(width)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(at.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    switch (look) {
    case BridgeLook::Total:
        return painter.fillRect(at, c.muted);
    case BridgeLook::Adds:
        return painter.fillRect(at, c.good);
    case BridgeLook::Streams:
        painter.fillRect(at, blended(c.good, c.paper, 0.35));
        return frame(c.good, 1.5);
    case BridgeLook::TakesAway:
        painter.fillRect(at, blended(c.bad, c.paper, 0.55));
        return painter.fillRect(QRectF(at.left(), at.top(), at.width(), style.px(2)), c.bad);
    case BridgeLook::Difference:
        painter.fillRect(at, hatchBrush(c.bad, style));
        return frame(c.bad, 1);
    }
}

} // namespace lockstep
