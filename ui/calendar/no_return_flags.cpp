// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/no_return_flags.h"

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
QRectF flagRect(const CalendarSheet &sheet, const FlagRow &row, const Flag &flag, double width)
{
    const TimeScale &time = sheet.layout.time;
    QRectF rect = row.at;
    rect.setLeft(
        std::clamp(flag.x - width / 2, time.left, std::max(time.left, time.right() - width)));
    rect.setWidth(width);
    return rect;
}

QList<QRectF> flagRects(
    const CalendarSheet &sheet, const FlagRow &row, const QList<Flag> &flags, int form)
{
    const auto font = metrics(sheet.input.style, TextRole::Caption);
    QList<QRectF> rects;
    for (const Flag &flag : flags)
        rects << flagRect(
            sheet, row, flag, std::ceil(font.horizontalAdvance(flagText(sheet, flag, form))) + 2);
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

/// The stream, and how its lines look.
void drawStreamName(const CalendarSheet &sheet, const FlagRow &row)
{
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const double sample = sheet.px(20);
    QRectF at = row.at;
    at.setLeft(row.at.left() - sheet.layout.gutter + sheet.px(2));
    at.setRight(row.at.left() - sample - sheet.px(12));
    const QString name = QFontMetricsF(font).elidedText(row.stream, Qt::ElideRight, at.width());
    write(sheet, at, Qt::AlignRight | Qt::AlignVCenter, name, font,
        readable(sheet.colours().bad, sheet.input.style));
    const double y = at.center().y();
    sheet.painter.setPen(QPen(sheet.colours().bad, sheet.px(1.5), penStyle(row)));
    sheet.painter.drawLine(
        QPointF(at.right() + sheet.px(6), y), QPointF(at.right() + sheet.px(6) + sample, y));
}

/// What short flags are about, before the first of them.
void drawLead(const CalendarSheet &sheet, const FlagRow &row, double right)
{
    const QFont font = sheet.input.style.font(TextRole::Caption);
    QRectF at = row.at;
    at.setRight(right - sheet.px(8));
    at.setLeft(row.at.left() - sheet.layout.gutter);
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

/// In the longest words in which all of them fit; after that those that have room.
void drawFlags(
    const CalendarSheet &sheet, const FlagRow &row, const QList<Flag> &flags, double free)
{
    const bool isFirst = free <= sheet.layout.time.left; // nothing is written before them
    const auto fits = [&](const QList<QRectF> &rects) {
        return rects.isEmpty() || (rects.first().left() >= free && standApart(rects, sheet.px(8)));
    };
    int form = row.stream.isEmpty() ? 0 : kShortestForm - 1; // streams all speak alike
    while (form < kShortestForm && !fits(flagRects(sheet, row, flags, form)))
        ++form;
    const auto rects = flagRects(sheet, row, flags, form);
    if (!row.stream.isEmpty())
        drawStreamName(sheet, row);
    else if (form > 1 && !rects.isEmpty() && !row.isLane)
        drawLead(sheet, row, isFirst ? rects.first().left() : sheet.layout.time.left);
    for (qsizetype i = 0; i < flags.size(); ++i) {
        if (rects[i].left() < free)
            continue;
        free = rects[i].right() + sheet.px(4);
        const QColor colour = isStressedQuarter(sheet, flags[i].quarter)
            ? readable(sheet.colours().bad, sheet.input.style)
            : sheet.colours().muted;
        write(sheet, rects[i], Qt::AlignCenter, flagText(sheet, flags[i], form),
            sheet.input.style.font(TextRole::Caption), colour);
    }
}

/// "Q1, Q2: too late", at the left: quarters that nothing on this sheet can still help.
/// Where the next words may begin.
double drawPast(const CalendarSheet &sheet, const FlagRow &row, const QStringList &quarters,
    const QList<Flag> &flags)
{
    const TimeScale &time = sheet.layout.time;
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const QString text = CalendarWords::tr("%1: too late").arg(quarters.join(QStringLiteral(", ")));
    QRectF at = row.at;
    at.setWidth(std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2);
    const auto rects = flagRects(sheet, row, flags, 2);
    const double free = rects.isEmpty() ? time.right() : rects.first().left();
    if (quarters.isEmpty() || at.right() + sheet.px(8) > free)
        return time.left;
    write(sheet, at, Qt::AlignLeft | Qt::AlignVCenter, text, font,
        readable(sheet.colours().bad, sheet.input.style));
    return at.right() + sheet.px(8);
}

} // namespace

bool isStressedQuarter(const CalendarSheet &sheet, int quarter)
{
    const int selected = sheet.input.selection.quarter;
    return selected < 0 || selected == quarter;
}

Qt::PenStyle penStyle(const FlagRow &row)
{
    constexpr Qt::PenStyle kStyles[] { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };
    return kStyles[row.index % 4];
}

bool hasQuarter(const CalendarSheet &sheet, const NoReturnLine &line)
{
    return line.quarter >= 0 && line.quarter < sheet.input.figures.quarters.size();
}

void drawFlagRow(const CalendarSheet &sheet, const FlagRow &row, const QList<NoReturnLine> &lines)
{
    const auto &input = sheet.input;
    QList<Flag> flags;
    QStringList past;
    for (const NoReturnLine &line : lines) {
        if (!hasQuarter(sheet, line))
            continue;
        const FiscalQuarter &quarter = input.figures.quarters[line.quarter];
        if (line.anyStream < input.shown.start && sheet.layout.time.shows(quarter.period))
            past << quarterName(sheet, quarter);
        if (input.shown.contains(line.allStreams))
            flags << Flag { quarterName(sheet, quarter), shortName(quarter), line.allStreams,
                line.quarter, sheet.layout.time.x(line.allStreams.addDays(1)) };
    }
    std::sort(flags.begin(), flags.end(), [](const Flag &a, const Flag &b) { return a.x < b.x; });
    drawFlags(sheet, row, flags, drawPast(sheet, row, past, flags));
}

} // namespace lockstep
