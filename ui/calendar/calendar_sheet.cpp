// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_sheet.h"

#include "ui/calendar/text_width.h"
#include "ui/shared/scope.h"

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
    auto selection = input.selection;
    selection.entry = {}; // it is one among the others here, and has its own ring
    const Scope scope = scopeOf(input.plan, input.figures, selection);
    const auto stages = ordered(input.plan.stages);
    const auto entersAt
        = entry.stage.isNull() && !stages.isEmpty() ? stages.first().id : entry.stage;
    if (!scope.has(entry.market) || !scope.has(entry.channel) || !scope.has(entersAt))
        return false;
    const auto &quarters = input.figures.quarters;
    if (scope.quarter < 0 || scope.quarter >= quarters.size())
        return true;
    const Period &quarter = quarters[scope.quarter].period;
    return entry.period.start < quarter.end && quarter.start < entry.period.end;
}

} // namespace lockstep
