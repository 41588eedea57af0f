// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/hatching.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

struct Flag {
    QString name; ///< of the quarter
    QString shortName; ///< without its year
    QDate lastDay;
    int quarter = 0;
    double x = 0;
};

QString shortName(const FiscalQuarter &quarter)
{
    return CalendarWords::tr("Q%1").arg(quarter.quarter);
}

/// "Q4", with its year when it is not the year on the sheet.
QString quarterName(const CalendarSheet &sheet, const FiscalQuarter &quarter)
{
    const auto &settings = sheet.input.plan.settings;
    const bool isThisYear = quarter.fiscalYear == fiscalYear(settings, sheet.input.shown.start);
    return isThisYear ? shortName(quarter) : quarterLabel(quarter);
}

constexpr int kShortestForm = 3;

QString flagText(const CalendarSheet &sheet, const Flag &flag, int form)
{
    const QString day = sheet.input.format.shortDate(flag.lastDay);
    switch (form) {
    case 0:
        return CalendarWords::tr("last start for %1 revenue: %2").arg(flag.name, day);
    case 1:
        return CalendarWords::tr("last start for %1: %2").arg(flag.name, day);
    case 2:
        return CalendarWords::tr("%1: %2").arg(flag.name, day);
    default:
        return CalendarWords::tr("%1: %2").arg(flag.shortName, day);
    }
}

/// Where the words of one flag stand: beside the line's foot, within the sheet.
QRectF flagRect(const CalendarSheet &sheet, const Flag &flag, double width)
{
    const TimeScale &time = sheet.layout.time;
    QRectF rect = sheet.layout.flags;
    rect.setLeft(
        std::clamp(flag.x - width / 2, time.left, std::max(time.left, time.right() - width)));
    rect.setWidth(width);
    return rect;
}

QList<QRectF> flagRects(const CalendarSheet &sheet, const QList<Flag> &flags, int form)
{
    const auto font = metrics(sheet.input.style, TextRole::Caption);
    QList<QRectF> rects;
    for (const Flag &flag : flags)
        rects << flagRect(
            sheet, flag, std::ceil(font.horizontalAdvance(flagText(sheet, flag, form))) + 2);
    return rects;
}

bool standApart(const QList<QRectF> &rects, double gap)
{
    for (qsizetype i = 1; i < rects.size(); ++i) {
        if (rects[i - 1].right() + gap > rects[i].left())
            return false;
    }
    return true;
}

bool stressed(const CalendarSheet &sheet, int quarter)
{
    const int selected = sheet.input.selection.quarter;
    return selected < 0 || selected == quarter;
}

/// What short flags are about, before the first of them.
void drawLead(const CalendarSheet &sheet, double right)
{
    const QFont font = sheet.input.style.font(TextRole::Caption);
    QRectF at = sheet.layout.flags;
    at.setRight(right - sheet.px(8));
    at.setLeft(sheet.layout.marketingHeader.left());
    for (const auto &text : { CalendarWords::tr("last start for"), CalendarWords::tr("last start"),
             CalendarWords::tr("start by") }) {
        const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2;
        if (width > at.width())
            continue;
        at.setLeft(at.right() - width);
        write(sheet, at, Qt::AlignRight | Qt::AlignVCenter, text, font,
            readable(sheet.colours().bad, sheet.input.style));
        return;
    }
}

void drawFlags(const CalendarSheet &sheet, const QList<Flag> &flags, double free)
{
    const bool isFirst = free <= sheet.layout.time.left; // nothing is written before them
    const auto fits = [&](const QList<QRectF> &rects) {
        return rects.isEmpty() || (rects.first().left() >= free && standApart(rects, sheet.px(8)));
    };
    int form = 0;
    while (form < kShortestForm && !fits(flagRects(sheet, flags, form)))
        ++form;
    const auto rects = flagRects(sheet, flags, form);
    if (form > 1 && !rects.isEmpty())
        drawLead(sheet, isFirst ? rects.first().left() : sheet.layout.time.left);
    for (qsizetype i = 0; i < flags.size(); ++i) {
        if (rects[i].left() < free)
            continue;
        free = rects[i].right() + sheet.px(4);
        const QColor colour = stressed(sheet, flags[i].quarter)
            ? readable(sheet.colours().bad, sheet.input.style)
            : sheet.colours().muted;
        write(sheet, rects[i], Qt::AlignCenter, flagText(sheet, flags[i], form),
            sheet.input.style.font(TextRole::Caption), colour);
    }
}

/// "Q1, Q2: too late", at the left: quarters that nothing on this sheet can still help.
/// Where the next words may begin.
double drawPast(const CalendarSheet &sheet, const QStringList &quarters, const QList<Flag> &flags)
{
    const TimeScale &time = sheet.layout.time;
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const QString text = CalendarWords::tr("%1: too late").arg(quarters.join(QStringLiteral(", ")));
    QRectF at = sheet.layout.flags;
    at.setWidth(std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2);
    const auto rects = flagRects(sheet, flags, 2);
    const double free = rects.isEmpty() ? time.right() : rects.first().left();
    if (quarters.isEmpty() || at.right() + sheet.px(8) > free)
        return time.left;
    write(sheet, at, Qt::AlignLeft | Qt::AlignVCenter, text, font,
        readable(sheet.colours().bad, sheet.input.style));
    return at.right() + sheet.px(8);
}

/// Hatched between the day on which the first stream is too late and the day on which all are.
void drawTooLateForSome(const CalendarSheet &sheet, const NoReturnLine &line, const QRectF &lane)
{
    const TimeScale &time = sheet.layout.time;
    QRectF band = lane;
    band.setLeft(std::clamp(time.x(line.allStreams.addDays(1)), time.left, time.right()));
    band.setRight(std::clamp(time.x(line.anyStream.addDays(1)), time.left, time.right()));
    QColor colour = sheet.colours().bad;
    colour.setAlphaF(stressed(sheet, line.quarter) ? 0.14F : 0.05F);
    // Broad bands of faint lines: without smoothing they look the same and cost a fraction.
    sheet.painter.setRenderHint(QPainter::Antialiasing, false);
    fillHatched(sheet.painter, band, colour, sheet.px(10), sheet.px(1));
    sheet.painter.setRenderHint(QPainter::Antialiasing, true);
}

void drawLine(const CalendarSheet &sheet, double x, int quarter)
{
    QColor colour = sheet.colours().bad;
    colour.setAlphaF(stressed(sheet, quarter) ? 1.0F : 0.35F);
    sheet.painter.setPen(QPen(colour, sheet.px(1.5)));
    for (const QRectF &lane : { sheet.layout.marketingLane, sheet.layout.salesLane })
        sheet.painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom()));
}

} // namespace

void drawNoReturnLines(const CalendarSheet &sheet)
{
    const auto &input = sheet.input;
    QList<Flag> flags;
    QStringList past;
    for (const NoReturnLine &line : noReturnLines(input.plan, input.figures, input.selection)) {
        if (line.quarter < 0 || line.quarter >= input.figures.quarters.size())
            continue;
        const FiscalQuarter &quarter = input.figures.quarters[line.quarter];
        if (line.anyStream < input.shown.start && sheet.layout.time.shows(quarter.period))
            past << quarterName(sheet, quarter);
        for (const QRectF &lane : { sheet.layout.marketingLane, sheet.layout.salesLane })
            drawTooLateForSome(sheet, line, lane);
        const double x = sheet.layout.time.x(line.allStreams.addDays(1));
        if (!input.shown.contains(line.allStreams))
            continue;
        drawLine(sheet, x, line.quarter);
        flags << Flag { quarterName(sheet, quarter), shortName(quarter), line.allStreams,
            line.quarter, x };
    }
    std::sort(flags.begin(), flags.end(), [](const Flag &a, const Flag &b) { return a.x < b.x; });
    drawFlags(sheet, flags, drawPast(sheet, past, flags));
}

} // namespace lockstep
