// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The calendar for assistive technology: a list of its entries and quarters, each where it is
// painted, to press as with the pointer.

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/entry_gesture.h"
#include "ui/calendar/entry_text.h"
#include "ui/shared/agreement_chip.h"

namespace lockstep {

using namespace Qt::StringLiterals;

AccessiblePart CalendarCanvas::accessiblePart(const Entry &entry)
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    const auto *place = placeOf(entry.id);
    const auto *agreed = standing(figures, ItemKind::Entry, entry.id.value);
    const auto sentence = entrySentence(plan, figures, format, entry);
    AccessiblePart part;
    part.name = tr("%1, %2, %3")
                    .arg(entry.title, format.period(entry.period),
                        entry.owner == Side::Marketing ? tr("marketing") : tr("sales"));
    part.description = kindName(plan, entry) + u". "_s + sentence
        + (agreed ? u' ' + chipText(*agreed) : QString());
    part.rect = place ? place->bar.united(place->words).toAlignedRect() : QRect();
    part.isSelected = entry.id == selection.entry;
    part.press
        = [this, which = EntryDate { entry.id, entry.period.start }] { emit entryPressed(which); };
    return part;
}

/// In the order in which Tab walks over them.
QList<AccessiblePart> CalendarCanvas::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (const auto &entry : byDate(m_snapshot.plan))
        parts.append(accessiblePart(entry));
    for (const auto &place : m_places.quarters) {
        const auto &quarter = m_snapshot.figures.quarters[place.quarter];
        AccessiblePart part;
        part.name = quarterLabel(quarter);
        part.description = m_snapshot.format.period(quarter.period);
        part.rect = place.header.toAlignedRect();
        part.isSelected
            = place.quarter == m_snapshot.selection.quarter && m_snapshot.selection.entry.isNull();
        part.press = [this, index = place.quarter] { emit quarterPressed(index); };
        parts.append(part);
    }
    return parts;
}

} // namespace lockstep
