// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/month_names.h"
#include "ui/calendar/hatching.h"
#include "ui/calendar/supply_strip.h"
#include "ui/calendar/supply_words.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

enum class Swatch { None, Needed, Planned, Short };

/// Lines as they are drawn below.
void drawSwatch(const SupplyStrip &strip, const QRectF &at, Swatch swatch)
{
    const CalendarSheet &sheet = strip.sheet;
    const QPointF left(at.left(), at.center().y());
    const QPointF right(at.right(), at.center().y());
    switch (swatch) {
    case Swatch::None:
        return;
    case Swatch::Needed:
        sheet.painter.setPen(QPen(sheet.colours().ink, sheet.px(1.5)));
        sheet.painter.drawLine(left, right);
        return;
    case Swatch::Planned:
        sheet.painter.setPen(QPen(strip.owner(), sheet.px(2.5), Qt::SolidLine, Qt::FlatCap));
        sheet.painter.drawLine(left, right);
        sheet.painter.setPen(Qt::NoPen);
        sheet.painter.setBrush(strip.owner());
        sheet.painter.drawEllipse(at.center(), sheet.px(2.5), sheet.px(2.5));
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
QString worstText(const SupplyStrip &strip)
{
    const auto &input = strip.sheet.input;
    const auto worst = std::find_if(
        strip.months.cbegin(), strip.months.cend(), [&strip](const SupplyMonth &month) {
            return month.isWorst && strip.sheet.layout.time.shows(month.span.period);
        });
    if (worst == strip.months.cend())
        return {};
    return CalendarWords::tr("most missing in %1: %2, worth %3")
        .arg(input.format.monthAndYear(namingDay(worst->span.period.start)),
            input.format.signedCount(worst->span.gap()),
            input.format.compactMoney(-worst->span.gapMinorUnits));
}

} // namespace

/// "MQL per month  most missing in May 2027: −120, worth 840 k  — needed  —•— planned  ▨ short
/// trough Apr – Jun 2027  pipeline lowest in Jul 2027: 38", as much of it as there is room for. No
/// totals: the months hold what serves every year, the waterfall's bars one year or quarter.
void drawSupplyCaption(const SupplyStrip &strip)
{
    const CalendarSheet &sheet = strip.sheet;
    const auto &colours = sheet.colours();
    const CaptionPart parts[] {
        { Swatch::None, CalendarWords::tr("%1 per month").arg(strip.supply.name), QFont::DemiBold,
            colours.ink },
        { Swatch::None, worstText(strip), QFont::DemiBold,
            readable(colours.bad, sheet.input.style) },
        { Swatch::Needed, CalendarWords::tr("needed"), QFont::Normal, colours.muted },
        { Swatch::Planned, CalendarWords::tr("planned"), QFont::Normal, colours.muted },
        { Swatch::Short, CalendarWords::tr("short"), QFont::Normal, colours.muted },
        { Swatch::None, swingText(sheet.input, strip.supply), QFont::Normal, colours.ink },
        { Swatch::None, lowWaterText(sheet.input, strip.level), QFont::Normal, colours.ink },
    };
    QRectF at = sheet.layout.stripCaption;
    for (const auto &[swatch, text, weight, colour] : parts) {
        const QFont font = sheet.input.style.font(TextRole::Caption, weight);
        const QFontMetricsF metrics(font);
        const double high = metrics.ascent() * 0.7;
        const double box = swatch == Swatch::None ? 0 : swatch == Swatch::Short ? high : 1.8 * high;
        const double indent = box > 0 ? box + sheet.px(4) : 0;
        const double width = indent + metrics.horizontalAdvance(text) + 1;
        if (text.isEmpty() || width > at.width())
            continue;
        drawSwatch(strip, QRectF(at.left(), at.center().y() - high / 2, box, high), swatch);
        QRectF words = at;
        words.setRight(at.left() + width);
        words.setLeft(at.left() + indent);
        write(sheet, words, Qt::AlignLeft | Qt::AlignVCenter, text, font, colour);
        at.setLeft(at.left() + width + sheet.px(16));
    }
}

} // namespace lockstep
