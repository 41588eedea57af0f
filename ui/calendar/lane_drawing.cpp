// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/entry_glyph.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/hatching.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/contrast.h"
#include "ui/shared/kind_look.h"
#include "ui/shared/scope.h"

#include <QPainterPath>
#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFaded = 0.28;

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    const double r = std::min(radius, std::min(rect.width(), rect.height()) / 2);
    path.addRoundedRect(rect, r, r);
    return path;
}

QRectF capOf(const BarPlace &place)
{
    const double width = std::min(place.bar.width(), place.bar.height());
    return { place.bar.topLeft(), QSizeF(width, place.bar.height()) };
}

/// What of a bar is hatched: all but its cap, its words, its chip and its round end.
QList<QRectF> hatchedParts(const CalendarSheet &sheet, const BarPlace &place)
{
    const double margin = sheet.px(4);
    QRectF whole = place.bar.adjusted(0, 0, -sheet.px(2), 0);
    whole.setLeft(capOf(place).right());
    QList<QRectF> parts;
    for (const QRectF &covered : { place.words, place.chip }) {
        if (covered.isEmpty() || !place.bar.contains(covered.center()))
            continue;
        QRectF before = whole;
        before.setRight(covered.left() - margin);
        parts << before;
        whole.setLeft(covered.right() + margin);
    }
    return parts << whole;
}

/// Light enough for ink to read on it: solid for marketing, hatched around the words for sales.
void fillBody(
    const CalendarSheet &sheet, const BarPlace &place, const Entry &entry, const QPainterPath &body)
{
    const Side side = entry.owner;
    if (const FreeKind *kind = find(sheet.input.plan.freeKinds, entry.freeKind)) {
        sheet.painter.fillPath(body, kindFill(*kind, side, sheet.input.style));
        for (const QRectF &part : hatchedParts(sheet, place))
            drawKindPattern(sheet.painter, part, *kind, side, sheet.input.style);
        return;
    }
    const QColor colour = sideColour(sheet.input.style, side);
    const double share = side == Side::Marketing ? 0.30 : 0.16;
    sheet.painter.fillPath(body, blended(colour, sheet.colours().paper, share));
    if (side == Side::Marketing)
        return;
    for (const QRectF &part : hatchedParts(sheet, place))
        fillHatched(sheet.painter, part, blended(colour, sheet.colours().paper, 0.7), sheet.px(6));
}

/// Fills what of `shape` lies in `part`.
void fillPart(
    QPainter &painter, const QPainterPath &shape, const QRectF &part, const QColor &colour)
{
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.fillPath(shape, colour);
    painter.restore();
}

void drawCap(
    const CalendarSheet &sheet, const BarPlace &place, const Entry &entry, const QPainterPath &body)
{
    const QColor colour = sideColour(sheet.input.style, entry.owner);
    const QRectF cap = capOf(place);
    fillPart(sheet.painter, body, cap, colour);
    const double inset = std::min(cap.width(), cap.height()) * 0.2;
    sheet.painter.fillPath(entryGlyph(entry.kind, cap.adjusted(inset, inset, -inset, -inset)),
        sheet.colours().onAccent);
}

/// What lands after its year ends in the colour of what is too late.
void drawLateEdge(const CalendarSheet &sheet, const BarPlace &place, const QPainterPath &body)
{
    QRectF edge = place.bar;
    edge.setLeft(std::max(capOf(place).right(), edge.right() - lateEdgeWidth(sheet.input.style)));
    fillPart(sheet.painter, body, edge, sheet.colours().paper);
    fillHatched(
        sheet.painter, edge.adjusted(0, 0, -sheet.px(2), 0), sheet.colours().bad, sheet.px(4));
    sheet.painter.setPen(QPen(sheet.colours().bad, sheet.px(2)));
    sheet.painter.setBrush(Qt::NoBrush);
    sheet.painter.drawLine(
        edge.topRight() + QPointF(0, sheet.px(3)), edge.bottomRight() - QPointF(0, sheet.px(3)));
}

void drawBox(const CalendarSheet &sheet, const BarPlace &place, const Entry &entry)
{
    const QPainterPath body = rounded(place.bar, sheet.px(6));
    fillBody(sheet, place, entry, body);
    drawCap(sheet, place, entry, body);
    if (place.isLate)
        drawLateEdge(sheet, place, body);
    sheet.painter.setBrush(Qt::NoBrush);
    sheet.painter.setPen(QPen(sideColour(sheet.input.style, entry.owner), sheet.px(1)));
    sheet.painter.drawPath(body);
}

/// A close-off is a day, not a stretch: a tick with a flag.
void drawTick(const CalendarSheet &sheet, const BarPlace &place, const Entry &entry)
{
    const QColor colour = sideColour(sheet.input.style, entry.owner);
    const double x = place.bar.left() + sheet.px(1.5);
    sheet.painter.setPen(QPen(colour, sheet.px(3)));
    sheet.painter.drawLine(
        QPointF(x, place.bar.top() - sheet.px(2)), QPointF(x, place.bar.bottom() + sheet.px(2)));
    const QRectF flag = capOf(place).adjusted(0, sheet.px(2), 0, -sheet.px(4));
    sheet.painter.fillPath(
        entryGlyph(entry.kind, flag.translated(x - flag.left() - sheet.px(4), 0)), colour);
}

void drawWords(const CalendarSheet &sheet, const BarPlace &place, bool isSelected, bool isFaded)
{
    if (place.words.isEmpty())
        return;
    const Style &style = sheet.input.style;
    const bool isBeside = !place.bar.contains(place.words.center());
    if (isBeside) {
        QColor backing = sheet.colours().paper;
        backing.setAlphaF(0.8F);
        sheet.painter.fillRect(place.words, backing);
    }
    const QFont font = style.font(sheet.layout.role, isSelected ? QFont::Medium : QFont::Normal);
    const auto &ink = sheet.colours().ink;
    write(sheet, place.words, Qt::AlignLeft | Qt::AlignVCenter, place.title, font,
        isFaded ? faded(ink, style) : ink);
    if (place.lands.isEmpty())
        return;
    const QFont lands = style.font(sheet.layout.role);
    QRectF rest = place.words;
    rest.setLeft(rest.right() - std::ceil(QFontMetricsF(lands).horizontalAdvance(place.lands)) - 1);
    const auto tone = place.isLate ? readable(sheet.colours().bad, style) : sheet.colours().muted;
    write(sheet, rest, Qt::AlignLeft | Qt::AlignVCenter, place.lands, lands,
        isFaded ? faded(tone, style) : tone);
}

/// A corner in the colour of what does not go together.
void drawClashMark(const CalendarSheet &sheet, const BarPlace &place)
{
    const QPointF corner = place.bar.topRight() + QPointF(sheet.px(1), -sheet.px(1));
    const double side = std::min(sheet.px(9), place.bar.height() * 0.6);
    QPainterPath mark(corner);
    mark.lineTo(corner - QPointF(side, 0));
    mark.lineTo(corner + QPointF(0, side));
    mark.closeSubpath();
    sheet.painter.fillPath(mark, sheet.colours().bad);
}

void drawSelectionRing(const CalendarSheet &sheet, const BarPlace &place)
{
    const double out = sheet.px(2);
    sheet.painter.setBrush(Qt::NoBrush);
    sheet.painter.setPen(QPen(sheet.colours().ink, sheet.px(2)));
    sheet.painter.drawPath(rounded(place.bar.adjusted(-out, -out, out, out), sheet.px(8)));
}

/// Of one that recurs, only the date that is meant, or those in the selected quarter.
bool hasRing(const CalendarSheet &sheet, const BarPlace &place, const Entry &entry,
    const Belonging &belonging)
{
    const CalendarLook &look = sheet.input.look;
    const bool isSelected = sheet.input.selection.entry == entry.id;
    const bool isMeant = look.date.isValid()
        ? place.period.start == look.date
        : entry.rule.isEmpty() || belonging.isInQuarter(place.period);
    return look.chosen.contains(place.entry) || (isSelected && isMeant);
}

void drawEntry(
    const CalendarSheet &sheet, const BarPlace &place, bool clashes, const Belonging &belonging)
{
    const Entry &entry = *find(sheet.input.plan.entries, place.entry);
    const bool isSelected = sheet.input.selection.entry == entry.id;
    const auto &look = sheet.input.look;
    const bool isFound = !look.matching || look.matching->contains(entry.id);
    // The selected never fades; of one that recurs, its dates in other quarters do.
    const bool isOwn = isSelected && (entry.rule.isEmpty() || belonging.isInQuarter(place.period));
    const bool isFaded = !isFound || (!isOwn && !belonging.has(entry, place.period));
    sheet.painter.save();
    sheet.painter.setOpacity(isFaded ? kFaded : 1);
    if (entry.kind == EntryKind::CloseOff)
        drawTick(sheet, place, entry);
    else
        drawBox(sheet, place, entry);
    sheet.painter.setOpacity(1); // words stand back by their colour, and stay readable
    drawWords(sheet, place, isSelected, isFaded);
    sheet.painter.setOpacity(isFaded ? kFaded : 1);
    if (clashes)
        drawClashMark(sheet, place);
    if (hasRing(sheet, place, entry, belonging))
        drawSelectionRing(sheet, place);
    const auto *agreed = standing(sheet.input.figures, ItemKind::Entry, entry.id.value);
    if (agreed && !place.chip.isEmpty())
        drawChip(sheet.painter, place.chip.toRect(), *agreed, sheet.input.style);
    sheet.painter.restore();
}

/// The lane's thing, in the words of the plan.
void drawLaneTitle(const CalendarSheet &sheet, const LaneLayout &lane)
{
    const QFont font = sheet.input.style.font(TextRole::Caption, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    QRectF at = lane.header.adjusted(sheet.px(2), sheet.px(6), -sheet.px(12), 0);
    if (at.height() < metrics.height())
        return;
    at.setHeight(metrics.height());
    write(sheet, at, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(lane.lane.title, Qt::ElideRight, at.width()), font, sheet.colours().ink);
}

/// "M Marketing", in the side's colour.
void drawSideTitle(const CalendarSheet &sheet, const LaneLayout &lane)
{
    const bool isMarketing = lane.lane.side == Side::Marketing;
    const QRectF &header = lane.header;
    const Style &style = sheet.input.style;
    const QFont font = style.font(TextRole::Caption, QFont::DemiBold);
    const double badge = QFontMetricsF(font).height() + sheet.px(2);
    if (header.height() < badge)
        return;
    const double top = std::min(sheet.px(6), (header.height() - badge) / 2);
    const QRectF at(header.left() + sheet.px(2), header.top() + top, badge, badge);
    const QColor colour = sideColour(style, lane.lane.side);
    sheet.painter.fillPath(rounded(at, sheet.px(4)), colour);
    write(sheet, at, Qt::AlignCenter, isMarketing ? CalendarWords::tr("M") : CalendarWords::tr("S"),
        font, inkOn(colour));
    QRectF name = at;
    name.setLeft(at.right() + sheet.px(6));
    name.setRight(header.right() - sheet.px(8));
    if (QFontMetricsF(font).horizontalAdvance(lane.lane.title) <= name.width())
        write(sheet, name, Qt::AlignLeft | Qt::AlignVCenter, lane.lane.title, font,
            sheet.colours().ink);
}

} // namespace

void drawLaneHeader(const CalendarSheet &sheet, const LaneLayout &lane)
{
    if (lane.lane.by == LaneGrouping::Side)
        drawSideTitle(sheet, lane);
    else
        drawLaneTitle(sheet, lane);
}

void drawBars(const CalendarSheet &sheet, const LaneLayout &lane, const QSet<Id<Entry>> &clashing)
{
    const Belonging belonging(sheet.input);
    for (const BarPlace &place : lane.bars) {
        if (!place.bar.isEmpty() && !sheet.input.look.without.contains(place.entry))
            drawEntry(sheet, place, clashing.contains(place.entry), belonging);
    }
}

} // namespace lockstep
