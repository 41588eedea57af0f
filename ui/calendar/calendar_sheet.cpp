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

Belonging::Belonging(const CalendarInput &input)
{
    auto selection = input.selection;
    selection.entry = {}; // it is one among the others here, and has its own ring
    m_scope = scopeOf(input.plan, input.figures, selection);
    const auto stages = ordered(input.plan.stages);
    m_firstStage = stages.isEmpty() ? Id<Stage> {} : stages.first().id;
    const auto &quarters = input.figures.quarters;
    if (m_scope.quarter >= 0 && m_scope.quarter < quarters.size())
        m_quarter = quarters[m_scope.quarter].period;
}

bool Belonging::has(const Entry &entry, const Period &date) const
{
    const auto entersAt = entry.stage.isNull() ? m_firstStage : entry.stage;
    if (!m_scope.has(entry.market) || !m_scope.has(entry.channel) || !m_scope.has(entersAt))
        return false;
    return isInQuarter(date);
}

} // namespace lockstep
