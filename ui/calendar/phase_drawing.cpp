// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/phases.h"
#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/entry_text.h"

// What is done for an entry before it runs and after it: lines under its row, on either side.

namespace lockstep {

namespace {

constexpr qint64 kMostDays = 100; ///< that are shown, so that all entries' phases can be told apart
constexpr double kStandsBack = 0.28;

bool showsPhases(const CalendarInput &input, const Entry &entry)
{
    const bool isStressed = entry.id == input.selection.entry;
    return (isStressed || input.shown.days() <= kMostDays) && hasPhases(entry)
        && !input.look.without.contains(entry.id);
}

/// Briefing and reviewing are dotted, building and following up are not.
void drawPhase(const CalendarSheet &sheet, const BarPlace &place, const PhaseSpan &span)
{
    const TimeScale &time = sheet.layout.time;
    if (!time.shows(span.period))
        return;
    const bool isDotted = span.phase == Phase::Brief || span.phase == Phase::Review;
    const bool isBefore = span.phase == Phase::Brief || span.phase == Phase::Build;
    const double y = place.bar.bottom() + sheet.px(2);
    const double from = std::max(time.left, time.x(span.period.start));
    const double to = std::min(time.right(), time.x(span.period.end));
    QPen pen = sheet.painter.pen();
    pen.setStyle(isDotted ? Qt::DotLine : Qt::SolidLine);
    sheet.painter.setPen(pen);
    sheet.painter.drawLine(QPointF(from, y), QPointF(to, y));
    pen.setStyle(Qt::SolidLine);
    sheet.painter.setPen(pen);
    const double end = isBefore ? from : to;
    sheet.painter.drawLine(QPointF(end, y - sheet.px(4)), QPointF(end, y));
}

} // namespace

void drawPhases(const CalendarSheet &sheet, const LaneLayout &lane)
{
    const Belonging belonging(sheet.input);
    std::optional<WorkingDays> days; // made for the first that has phases
    sheet.painter.save();
    for (const BarPlace &place : lane.bars) {
        const Entry *entry
            = place.bar.isEmpty() ? nullptr : find(sheet.input.plan.entries, place.entry);
        if (!entry || !showsPhases(sheet.input, *entry))
            continue;
        if (!days)
            days.emplace(sheet.input.plan);
        Entry dated = *entry;
        dated.period = place.period;
        const QColor colour = sideColour(sheet.input.style, entry->owner);
        sheet.painter.setPen(QPen(colour, sheet.px(2), Qt::SolidLine, Qt::FlatCap));
        sheet.painter.setOpacity(belonging.has(*entry, place.period) ? 1 : kStandsBack);
        const auto spans = phases(*days, dated);
        for (const PhaseSpan &span : spans) {
            if (span.phase != Phase::Run)
                drawPhase(sheet, place, span);
        }
    }
    sheet.painter.restore();
}

} // namespace lockstep
