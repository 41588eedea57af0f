// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/hatching.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

/// The selected stage, or the leads that marketing hands over; nullptr without one.
const WaterfallStage *stageOf(const Waterfall &waterfall, Id<Stage> selected)
{
    const auto &stages = waterfall.stages;
    if (stages.isEmpty())
        return nullptr;
    const auto at = std::find_if(stages.cbegin(), stages.cend(),
        [selected](const auto &stage) { return stage.stage == selected; });
    return at != stages.cend() ? &*at : &stages[waterfall.leadStage];
}

/// One month of the strip.
struct Column {
    QRectF area;
    double need = 0;
    double planned = 0;
    double gap = 0;
    bool isStressed = true;
    bool isWorst = false;
};

QList<Column> columns(const CalendarSheet &sheet, const WaterfallStage &stage)
{
    const TimeScale &time = sheet.layout.time;
    const auto &starts = sheet.input.figures.monthStarts;
    const int selected = sheet.input.selection.quarter;
    const auto &quarters = sheet.input.figures.quarters;
    QList<Column> columns;
    for (qsizetype i = 0; i < stage.gapByMonth.months.size() && i + 1 < starts.size(); ++i) {
        if (!time.shows({ starts[i], starts[i + 1] }))
            continue;
        QRectF area = sheet.layout.strip;
        area.setLeft(std::max(time.left, time.x(starts[i])));
        area.setRight(std::min(time.right(), time.x(starts[i + 1])));
        const bool isStressed = selected < 0 || selected >= quarters.size()
            || quarters[selected].period.contains(starts[i]);
        columns << Column { area, stage.needByMonth.months.value(i),
            stage.plannedByMonth.months.value(i), stage.gapByMonth.months[i], isStressed,
            i == stage.worstMonth };
    }
    return columns;
}

/// From values to heights: the highest value fills the strip.
struct Heights {
    double bottom = 0;
    double perUnit = 0;
    [[nodiscard]] QRectF bar(const Column &column, double from, double to) const
    {
        const double inset = column.area.width() * 0.12;
        return { QPointF(column.area.left() + inset, bottom - to * perUnit),
            QPointF(column.area.right() - inset, bottom - from * perUnit) };
    }
};

void drawColumn(
    const CalendarSheet &sheet, const Column &column, const Heights &heights, Side owner)
{
    sheet.painter.save();
    if (!column.isStressed)
        sheet.painter.setOpacity(0.35);
    const QColor colour = sideColour(sheet.input.style, owner);
    sheet.painter.fillRect(
        heights.bar(column, 0, column.planned), blended(colour, sheet.colours().paper, 0.7));
    if (column.gap < 0)
        fillHatched(sheet.painter, heights.bar(column, column.planned, column.need),
            sheet.colours().bad, sheet.px(5));
    sheet.painter.setBrush(Qt::NoBrush);
    sheet.painter.setPen(QPen(sheet.colours().ink, sheet.px(1)));
    if (column.need > 0)
        sheet.painter.drawRect(heights.bar(column, 0, column.need));
    sheet.painter.restore();
}

QRectF gapRect(
    const CalendarSheet &sheet, const Column &column, const Heights &heights, QSizeF size)
{
    const double top = heights.bar(column, 0, std::max(column.need, column.planned)).top();
    const QRectF &strip = sheet.layout.strip;
    const double left = std::clamp(column.area.center().x() - size.width() / 2, strip.left(),
        std::max(strip.left(), strip.right() - size.width()));
    return { QPointF(left, top - size.height()), size };
}

/// "−120" over each month that is short, if it has room; over the worst of them in any case.
void drawGaps(const CalendarSheet &sheet, const QList<Column> &columns, const Heights &heights)
{
    const QColor bad = readable(sheet.colours().bad, sheet.input.style);
    const auto draw = [&](const Column &column) {
        const QFont font = sheet.input.style.font(
            TextRole::Caption, column.isWorst ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const QString text = sheet.input.format.signedCount(column.gap);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 2;
        if (column.gap > -0.5 || (width > column.area.width() && !column.isWorst))
            return;
        write(sheet, gapRect(sheet, column, heights, { width, metrics.height() }), Qt::AlignCenter,
            text, font, column.isStressed ? bad : sheet.colours().muted);
    };
    const bool hasRoomForAll = std::none_of(
        columns.cbegin(), columns.cend(), [&](const Column &column) {
            const QFontMetricsF metrics(sheet.input.style.font(TextRole::Caption, QFont::DemiBold));
            return metrics.horizontalAdvance(sheet.input.format.signedCount(column.gap)) + 2
                > column.area.width();
        });
    for (const Column &column : columns) {
        if (hasRoomForAll || column.isWorst)
            draw(column);
    }
}

enum class Swatch { None, Needed, Planned, Short };

void drawSwatch(const CalendarSheet &sheet, const QRectF &at, Swatch swatch, Side owner)
{
    switch (swatch) {
    case Swatch::None:
        return;
    case Swatch::Needed:
        sheet.painter.setBrush(Qt::NoBrush);
        sheet.painter.setPen(QPen(sheet.colours().ink, sheet.px(1)));
        sheet.painter.drawRect(at);
        return;
    case Swatch::Planned:
        sheet.painter.fillRect(
            at, blended(sideColour(sheet.input.style, owner), sheet.colours().paper, 0.7));
        return;
    case Swatch::Short:
        fillHatched(sheet.painter, at, sheet.colours().bad, sheet.px(4));
        return;
    }
}

/// One part of the caption: words, with the sign before them that they explain.
struct CaptionPart {
    Swatch swatch = Swatch::None;
    QString text;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
};

/// The worst of the months that are shown, in words; empty if none is short.
QString worstText(const CalendarSheet &sheet, const WaterfallStage &stage)
{
    const auto &starts = sheet.input.figures.monthStarts;
    if (stage.worstMonth < 0 || !sheet.input.shown.contains(starts[stage.worstMonth]))
        return {};
    return CalendarWords::tr("most missing in %1: %2")
        .arg(sheet.input.format.monthAndYear(starts[stage.worstMonth]),
            sheet.input.format.signedCount(stage.gapByMonth.months[stage.worstMonth]));
}

/// "MQL per month  most missing in May 2027: −120  □ needed  ■ planned  ▨ short", as much of it as
/// there is room for. No totals: the months hold what serves every year, the waterfall's bars one
/// year or quarter.
void drawCaption(const CalendarSheet &sheet, const WaterfallStage &stage)
{
    const auto &colours = sheet.colours();
    const CaptionPart parts[] {
        { Swatch::None, CalendarWords::tr("%1 per month").arg(stage.name), QFont::DemiBold,
            colours.ink },
        { Swatch::None, worstText(sheet, stage), QFont::DemiBold,
            readable(colours.bad, sheet.input.style) },
        { Swatch::Needed, CalendarWords::tr("needed"), QFont::Normal, colours.muted },
        { Swatch::Planned, CalendarWords::tr("planned"), QFont::Normal, colours.muted },
        { Swatch::Short, CalendarWords::tr("short"), QFont::Normal, colours.muted },
    };
    QRectF at = sheet.layout.stripCaption;
    for (const auto &[swatch, text, weight, colour] : parts) {
        const QFont font = sheet.input.style.font(TextRole::Caption, weight);
        const QFontMetricsF metrics(font);
        const bool hasSign = swatch != Swatch::None;
        const double box = hasSign ? metrics.ascent() * 0.7 : 0;
        const double indent = hasSign ? box + sheet.px(4) : 0;
        const double width = indent + metrics.horizontalAdvance(text) + 1;
        if (text.isEmpty() || width > at.width())
            continue;
        drawSwatch(
            sheet, QRectF(at.left(), at.center().y() - box / 2, box, box), swatch, stage.owner);
        QRectF words = at;
        words.setRight(at.left() + width);
        words.setLeft(at.left() + indent);
        write(sheet, words, Qt::AlignLeft | Qt::AlignVCenter, text, font, colour);
        at.setLeft(at.left() + width + sheet.px(16));
    }
}

} // namespace

void drawSupplyStrip(const CalendarSheet &sheet)
{
    const auto &input = sheet.input;
    if (sheet.layout.strip.isEmpty())
        return;
    Selection allQuarters = input.selection;
    allQuarters.quarter = -1;
    const Waterfall whole = waterfall(input.plan, input.figures, allQuarters);
    const auto *stage = stageOf(whole, input.selection.stage);
    if (!stage)
        return;
    const QList<Column> months = columns(sheet, *stage);
    double highest = 0;
    for (const Column &month : months)
        highest = std::max({ highest, month.need, month.planned });
    const double labels = metrics(input.style, TextRole::Caption).height();
    const QRectF &strip = sheet.layout.strip;
    const bool hasLabels = strip.height() >= labels * 2.5;
    const double height = strip.height() - (hasLabels ? labels : 0) - sheet.px(1);
    const Heights heights { strip.bottom(), highest > 0 ? height / highest : 0 };
    for (const Column &month : months)
        drawColumn(sheet, month, heights, stage->owner);
    if (hasLabels)
        drawGaps(sheet, months, heights);
    sheet.painter.setPen(QPen(sheet.colours().muted, sheet.px(1)));
    sheet.painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    drawCaption(sheet, *stage);
}

} // namespace lockstep
