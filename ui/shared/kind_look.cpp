// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/kind_look.h"

#include "ui/shared/contrast.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

constexpr double kFillShare = 0.24;
constexpr double kPatternShare = 0.6;

void drawStripes(QPainter &painter, const QRectF &area, double distance)
{
    for (double x = area.left() + distance / 2; x < area.right(); x += distance)
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

/// Every other row is moved by half, so that it is not taken for stripes.
void drawDots(QPainter &painter, const QRectF &area, double distance)
{
    bool isMoved = false;
    for (double y = area.top() + distance / 2; y < area.bottom(); y += distance) {
        const double from = area.left() + (isMoved ? distance : distance / 2);
        for (double x = from; x < area.right(); x += distance)
            painter.drawPoint(QPointF(x, y));
        isMoved = !isMoved;
    }
}

} // namespace

QColor kindColour(const FreeKind &kind, Side owner, const Style &style)
{
    const Colours &colours = style.colours();
    switch (kind.colour) {
    case KindColour::Owner:
        return owner == Side::Marketing ? colours.marketing : colours.sales;
    case KindColour::Ink:
        return colours.ink;
    case KindColour::Muted:
        return colours.muted;
    case KindColour::Good:
        return colours.good;
    case KindColour::Disputed:
        return colours.disputed;
    case KindColour::Bad:
        return colours.bad;
    case KindColour::Guess:
        return colours.guess;
    }
    Q_UNREACHABLE();
}

QColor kindFill(const FreeKind &kind, Side owner, const Style &style)
{
    const double share = kind.pattern == KindPattern::Outlined ? 0 : kFillShare;
    return blended(kindColour(kind, owner, style), style.colours().paper, share);
}

void drawKindPattern(
    QPainter &painter, const QRectF &area, const FreeKind &kind, Side owner, const Style &style)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const QColor colour
        = blended(kindColour(kind, owner, style), style.colours().paper, kPatternShare);
    if (kind.pattern == KindPattern::Striped) {
        painter.setPen(QPen(colour, style.px(1.5), Qt::SolidLine, Qt::FlatCap));
        drawStripes(painter, area, style.px(6));
    } else if (kind.pattern == KindPattern::Dotted) {
        painter.setPen(QPen(colour, style.px(2), Qt::SolidLine, Qt::RoundCap));
        drawDots(painter, area, style.px(6));
    }
}

void drawKindArea(
    QPainter &painter, const QRectF &area, const FreeKind &kind, Side owner, const Style &style)
{
    painter.fillRect(area, kindFill(kind, owner, style));
    drawKindPattern(painter, area, kind, owner, style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(
        kindColour(kind, owner, style), style.px(kind.pattern == KindPattern::Outlined ? 2 : 1)));
    painter.drawRect(area);
}

QStringList kindColourNames()
{
    return { KindWords::tr("Its owner's colour"), KindWords::tr("Dark"), KindWords::tr("Grey"),
        KindWords::tr("Green"), KindWords::tr("Purple"), KindWords::tr("Red"),
        KindWords::tr("Pale") };
}

QStringList kindPatternNames()
{
    return { KindWords::tr("Plain"), KindWords::tr("Striped"), KindWords::tr("Dotted"),
        KindWords::tr("Outlined") };
}

} // namespace lockstep
