// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The calendar for assistive technology: a list of its entries and quarters, each where it is
// painted, to press as with the pointer.

#include "app/calendar/month_names.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/entry_gesture.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/no_return_rows.h"
#include "ui/calendar/supply_words.h"
#include "ui/calendar/time_scale.h"
#include "ui/shared/agreement_chip.h"

namespace lockstep {

using namespace Qt::StringLiterals;

AccessiblePart CalendarCanvas::accessiblePart(const Entry &entry)
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    const auto *place = placeInQuarter(entry.id);
    const Period period = place ? place->period : entry.period;
    const auto *agreed = standing(figures, ItemKind::Entry, entry.id.value);
    const auto sentence = entrySentence(plan, figures, format, entry, m_today);
    AccessiblePart part;
    part.name = tr("%1, %2, %3")
                    .arg(entry.title, format.period(period),
                        entry.owner == Side::Marketing ? tr("marketing") : tr("sales"));
    part.description = kindName(plan, entry) + u". "_s + sentence
        + (agreed ? u' ' + chipText(*agreed) : QString());
    part.rect = place ? place->bar.united(place->words).toAlignedRect() : QRect();
    part.isSelected = entry.id == selection.entry;
    part.press = [this, which = EntryDate { entry.id, period.start }] { emit entryPressed(which); };
    return part;
}

/// What each month lacks, where the strip shows it.
void CalendarCanvas::addSupplyParts(QList<AccessiblePart> &to) const
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    if (m_places.strip.isEmpty())
        return;
    const CalendarInput input { plan, figures, selection, style, format, m_places.shown, m_look };
    const Selection about = supplySelection(selection, m_look);
    const StageSupply supply = stageSupply(plan, figures, about);
    const PipelineLevel level = pipelineLevel(plan, figures, about);
    const TimeScale time { m_places.shown, m_places.time.left(), m_places.time.width() };
    for (int i = 0; i < supply.months.size(); ++i) {
        const Period &month = supply.months[i].period;
        if (!time.shows(month))
            continue;
        AccessiblePart part;
        part.name = tr("%1 in %2", "MQL in Jul 2026")
                        .arg(supply.name, format.monthAndYear(namingDay(month.start)));
        part.description = supplySentence(input, supply, level, i);
        QRectF at = m_places.strip;
        at.setLeft(std::max(time.left, time.x(month.start)));
        at.setRight(std::min(time.right(), time.x(month.end)));
        part.rect = at.toAlignedRect();
        to.append(part);
    }
}

/// In the order in which Tab walks over them.
QList<AccessiblePart> CalendarCanvas::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (const auto &entry : byDate(m_snapshot.plan))
        parts.append(accessiblePart(entry));
    for (const auto &holiday : std::as_const(m_places.holidays)) {
        AccessiblePart part;
        part.name = holiday.name;
        part.description = holidayText(holiday);
        part.rect = holiday.column.toAlignedRect();
        parts.append(part);
    }
    addSupplyParts(parts);
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    const CalendarInput input { plan, figures, selection, style, format, m_places.shown, m_look };
    for (const auto &place : m_places.quarters) {
        const auto &quarter = m_snapshot.figures.quarters[place.quarter];
        AccessiblePart part;
        part.name = quarterLabel(quarter);
        part.description = m_snapshot.format.period(quarter.period);
        if (const auto lastStart = lastStartSentence(input, place.quarter); !lastStart.isEmpty())
            part.description += u". "_s + lastStart;
        part.rect = place.header.toAlignedRect();
        part.isSelected
            = place.quarter == m_snapshot.selection.quarter && m_snapshot.selection.entry.isNull();
        part.press = [this, index = place.quarter] { emit quarterPressed(index); };
        parts.append(part);
    }
    return parts;
}

} // namespace lockstep
