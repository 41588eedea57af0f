// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"

#include "ui/calendar/text_width.h"

namespace lockstep {

void write(const CalendarSheet &sheet, const QRectF &at, Qt::Alignment align, const QString &words,
    const QFont &font, const QColor &colour)
{
    if (words.isEmpty())
        return;
    const int flags = int(align) | Qt::TextSingleLine;
    sheet.painter.setFont(font);
    sheet.painter.setPen(colour);
    sheet.painter.drawText(at, flags, words);
    QRectF used(0, 0, textWidth(font, words) - 1, QFontMetricsF(font).height());
    used.moveCenter(at.center());
    if (align & Qt::AlignLeft)
        used.moveLeft(at.left());
    if (align & Qt::AlignRight)
        used.moveRight(at.right());
    sheet.places.texts << used;
}

bool belongs(const CalendarInput &input, const Entry &entry)
{
    const Selection &selection = input.selection;
    if (!selection.market.isNull() && !entry.market.isNull() && entry.market != selection.market)
        return false;
    if (!selection.channel.isNull() && !entry.channel.isNull()
        && entry.channel != selection.channel)
        return false;
    if (!selection.stage.isNull()) {
        const auto stages = ordered(input.plan.stages);
        const auto entersAt
            = entry.stage.isNull() && !stages.isEmpty() ? stages.first().id : entry.stage;
        if (entersAt != selection.stage)
            return false;
    }
    const auto &quarters = input.figures.quarters;
    if (selection.quarter < 0 || selection.quarter >= quarters.size())
        return true;
    const Period &quarter = quarters[selection.quarter].period;
    return entry.period.start < quarter.end && quarter.start < entry.period.end;
}

} // namespace lockstep
