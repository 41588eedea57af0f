// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/hatching.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

/// The selected stage, or the first of marketing's; nullptr without one.
const WaterfallStage *stageOf(const Waterfall &waterfall, Id<Stage> selected)
{
    const auto &stages = waterfall.stages;
    const auto at = std::find_if(stages.cbegin(), stages.cend(), [selected](const auto &stage) {
        return selected.isNull() ? stage.owner == Side::Marketing : stage.stage == selected;
    });
    if (at != stages.cend())
        return &*at;
    return stages.isEmpty() ? nullptr : &stages.first();
}

/// One month of the strip.
struct Column {
    QRectF area;
    double need = 0;
    double planned = 0;
    double gap = 0;
    bool isStressed = true;
};

QList<Column> columns(const CalendarSheet &sheet, const WaterfallStage &stage)
{
    const TimeScale &time = sheet.layout.time;
    const auto &starts = sheet.input.figures.monthStarts;
    const Series gap = stage.plannedByMonth - stage.needByMonth;
    const int selected = sheet.input.selection.quarter;
    const auto &quarters = sheet.input.figures.quarters;
    QList<Column> columns;
    for (qsizetype i = 0; i < gap.months.size() && i + 1 < starts.size(); ++i) {
        if (!time.shows({ starts[i], starts[i + 1] }))
            continue;
        QRectF area = sheet.layout.strip;
        area.setLeft(time.x(starts[i]));
        area.setRight(time.x(starts[i + 1]));
        const bool isStressed = selected < 0 || selected >= quarters.size()
            || quarters[selected].period.contains(starts[i]);
        columns << Column { area, stage.needByMonth.months.value(i),
            stage.plannedByMonth.months.value(i), gap.months[i], isStressed };
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

/// "−120" over each month that is short, if all of them have room.
void drawGaps(const CalendarSheet &sheet, const QList<Column> &columns, const Heights &heights)
{
    const QFont font = sheet.input.style.font(TextRole::Caption);
    const QFontMetricsF metrics(font);
    const auto text
        = [&](const Column &column) { return sheet.input.format.signedCount(column.gap); };
    for (const Column &column : columns) {
        if (column.gap < 0 && metrics.horizontalAdvance(text(column)) + 2 > column.area.width())
            return;
    }
    for (const Column &column : columns) {
        if (column.gap > -0.5)
            continue;
        QRectF at = column.area;
        at.setBottom(heights.bar(column, 0, std::max(column.need, column.planned)).top());
        at.setTop(at.bottom() - metrics.height());
        write(sheet, at, Qt::AlignCenter, text(column), font,
            column.isStressed ? readable(sheet.colours().bad, sheet.input.style)
                              : sheet.colours().muted);
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

/// "MQL per month  □ needed  ■ planned  ▨ short", as much of it as there is room for. No totals:
/// the months hold what serves every year, the waterfall's bars one year or quarter.
void drawCaption(const CalendarSheet &sheet, const WaterfallStage &stage)
{
    const std::pair<Swatch, QString> parts[] {
        { Swatch::None, CalendarWords::tr("%1 per month").arg(stage.name) },
        { Swatch::Needed, CalendarWords::tr("needed") },
        { Swatch::Planned, CalendarWords::tr("planned") },
        { Swatch::Short, CalendarWords::tr("short") },
    };
    QRectF at = sheet.layout.stripCaption;
    for (const auto &[swatch, text] : parts) {
        const bool isName = swatch == Swatch::None;
        const QFont font
            = sheet.input.style.font(TextRole::Caption, isName ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const double box = isName ? 0 : metrics.ascent() * 0.7;
        const double width = (isName ? 0 : box + sheet.px(4)) + metrics.horizontalAdvance(text) + 1;
        if (text.isEmpty() || width > at.width())
            continue;
        drawSwatch(
            sheet, QRectF(at.left(), at.center().y() - box / 2, box, box), swatch, stage.owner);
        QRectF words = at;
        words.setRight(at.left() + width);
        words.setLeft(words.right() - metrics.horizontalAdvance(text) - 1);
        write(sheet, words, Qt::AlignLeft | Qt::AlignVCenter, text, font,
            isName ? sheet.colours().ink : sheet.colours().muted);
        at.setLeft(at.left() + width + sheet.px(16));
    }
}

} // namespace

void drawSupplyStrip(const CalendarSheet &sheet)
{
    const auto &input = sheet.input;
    if (sheet.layout.strip.isEmpty())
        return;
    const Waterfall selected = waterfall(input.plan, input.figures, input.selection);
    Selection allQuarters = input.selection;
    allQuarters.quarter = -1;
    const Waterfall whole = waterfall(input.plan, input.figures, allQuarters);
    const auto *stage = stageOf(whole, input.selection.stage);
    const auto *caption = stageOf(selected, input.selection.stage);
    if (!stage || !caption)
        return;
    const QList<Column> months = columns(sheet, *stage);
    double highest = 0;
    for (const Column &month : months)
        highest = std::max({ highest, month.need, month.planned });
    const double labels = metrics(input.style, TextRole::Caption).height();
    const QRectF &strip = sheet.layout.strip;
    const bool hasLabels = strip.height() >= labels * 3;
    const double height = strip.height() - (hasLabels ? labels : 0) - sheet.px(1);
    const Heights heights { strip.bottom(), highest > 0 ? height / highest : 0 };
    for (const Column &month : months)
        drawColumn(sheet, month, heights, stage->owner);
    if (hasLabels)
        drawGaps(sheet, months, heights);
    sheet.painter.setPen(QPen(sheet.colours().muted, sheet.px(1)));
    sheet.painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    drawCaption(sheet, *caption);
}

} // namespace lockstep
