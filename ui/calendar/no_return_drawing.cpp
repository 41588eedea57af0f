// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/hatching.h"
#include "ui/calendar/no_return_flags.h"
#include "ui/calendar/open_ground.h"

#include <span>

namespace lockstep {

namespace {

/// Hatched between the day on which the first stream is too late and the day on which all are.
void drawTooLateForSome(
    const CalendarSheet &sheet, const NoReturnLine &line, std::span<const LaneLayout> lanes)
{
    const TimeScale &time = sheet.layout.time;
    QColor colour = sheet.colours().bad;
    colour.setAlphaF(isStressedQuarter(sheet, line.quarter) ? 0.14F : 0.05F);
    // Broad bands of faint lines: without smoothing they look the same and cost a fraction.
    sheet.painter.setRenderHint(QPainter::Antialiasing, false);
    for (const LaneLayout &lane : lanes) {
        QRectF band = lane.rect;
        band.setLeft(std::clamp(time.x(line.allStreams.addDays(1)), time.left, time.right()));
        band.setRight(std::clamp(time.x(line.anyStream.addDays(1)), time.left, time.right()));
        if (!band.isEmpty())
            fillHatched(sheet.painter, band, colour, sheet.px(10), sheet.px(1));
    }
    sheet.painter.setRenderHint(QPainter::Antialiasing, true);
}

/// The rows there is room for: where streams have none of their own, one for all of them.
QList<NoReturnRow> shownRows(const CalendarSheet &sheet)
{
    const auto &input = sheet.input;
    auto rows = noReturnRows(input.plan, input.figures, input.selection);
    if (rows.size() > sheet.layout.flagRows)
        rows = { { {}, noReturnLines(input.plan, input.figures, input.selection) } };
    return sheet.layout.flagRows > 0 ? rows : QList<NoReturnRow>();
}

FlagRow flagRow(const CalendarSheet &sheet, const NoReturnRow &row, int index)
{
    QRectF at = sheet.layout.flags;
    at.setHeight(at.height() / sheet.layout.flagRows);
    at.translate(0, at.height() * index);
    return { at, row.name, index };
}

/// Through the open ground of some lanes.
void drawLine(const CalendarSheet &sheet, const FlagRow &row, const NoReturnLine &line,
    std::span<const LaneLayout> lanes)
{
    if (!hasQuarter(sheet, line) || !sheet.input.shown.contains(line.allStreams))
        return;
    const double x = sheet.layout.time.x(line.allStreams.addDays(1));
    const double half = sheet.px(2);
    const QRectF body = sheet.layout.body;
    sheet.painter.setClipRegion(openGround(
        sheet.places, QRectF(x - half, body.top(), 2 * half, body.height()).toAlignedRect()));
    QColor colour = sheet.colours().bad;
    colour.setAlphaF(isStressedQuarter(sheet, line.quarter) ? 1.0F : 0.35F);
    sheet.painter.setPen(QPen(colour, sheet.px(1.5), penStyle(row)));
    for (const LaneLayout &lane : lanes)
        sheet.painter.drawLine(QPointF(x, lane.rect.top()), QPointF(x, lane.rect.bottom()));
}

/// Some lanes and what their last starts say.
struct LaneStarts {
    FlagRow row;
    QList<NoReturnLine> lines;
    std::span<const LaneLayout> lanes;
};

/// Of every lane by itself, or of all together.
QList<LaneStarts> laneStarts(const CalendarSheet &sheet)
{
    const auto &[plan, figures, selection, style, format, shown, look] = sheet.input;
    const std::span<const LaneLayout> lanes(sheet.layout.lanes);
    QList<LaneStarts> starts;
    if (!haveOwnLastStarts(look.lanes)) {
        const auto rows = shownRows(sheet);
        for (int i = 0; i < rows.size(); ++i)
            starts << LaneStarts { flagRow(sheet, rows[i], i), rows[i].lines, lanes };
        return starts;
    }
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (!lanes[i].rect.isEmpty())
            starts << LaneStarts { { lanes[i].flags, {}, 0, true },
                lastStarts(plan, figures, selection, lanes[i].lane), lanes.subspan(i, 1) };
    }
    return starts;
}

} // namespace

void drawNoReturnFlags(const CalendarSheet &sheet)
{
    const auto all = laneStarts(sheet);
    for (const LaneStarts &starts : all) {
        for (const NoReturnLine &line : starts.lines) {
            if (hasQuarter(sheet, line))
                drawTooLateForSome(sheet, line, starts.lanes);
        }
        if (!starts.row.at.isEmpty())
            drawFlagRow(sheet, starts.row, starts.lines);
    }
}

void drawNoReturnLines(const CalendarSheet &sheet)
{
    sheet.painter.save();
    const auto all = laneStarts(sheet);
    for (const LaneStarts &starts : all) {
        for (const NoReturnLine &line : starts.lines)
            drawLine(sheet, starts.row, line, starts.lanes);
    }
    sheet.painter.restore();
}

} // namespace lockstep
