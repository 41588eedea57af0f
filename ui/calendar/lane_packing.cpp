// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"
#include "ui/calendar/lane_layout.h"
#include "ui/calendar/text_width.h"

#include <QHash>

// Which row of its lane each bar stands in.

namespace lockstep {

namespace {

/// How labels claim room when rows are packed; the same for all bars of a lane.
struct LabelClaim {
    const TimeScale &time;
    const CalendarInput &input;
    const RowTier &tier;
    QFont font;
    BarSpacing space;
};

/// What the bar would like to have for itself when rows are packed.
void claimLabel(BarPlace &place, const Entry &entry, const LabelClaim &by)
{
    const auto &[time, input, tier, font, space] = by;
    place.extent = { place.bar.left(), place.bar.right() };
    if (place.isAgain || tier.labelWidth <= 0)
        return;
    const double inside = place.bar.width() - tier.rowHeight - space.inset * 2;
    double natural = textWidth(font, entry.title);
    // Where it lands is measured only if that makes a difference; in time goes without saying.
    if (place.isLate && (natural < tier.labelWidth || natural <= inside))
        natural += space.gap + textWidth(font, landsText(entryFigures(input.figures, entry.id)));
    if (natural <= inside)
        return;
    const double claim = space.inset + std::min(natural, tier.labelWidth);
    if (place.bar.right() + claim <= time.right())
        place.extent.to += claim;
    else if (place.bar.left() - claim >= time.left) {
        place.extent.from -= claim;
        place.labelBefore = true;
    }
}

} // namespace

Span barSpan(const Period &period, const TimeScale &time, double leastWidth)
{
    const double from = std::max(time.x(period.start), time.left);
    const double to = std::min(time.x(period.end), time.right());
    if (to - from >= leastWidth)
        return { from, to };
    const double start = std::min(from, time.right() - leastWidth);
    return { start, start + leastWidth };
}

/// Without ideas, which nobody has given their days yet.
QList<LaneEntries> laneEntries(const CalendarInput &input)
{
    QList<LaneEntries> all;
    const QList<Lane> lanes = lanesOf(input.plan, input.look.lanes);
    for (const Lane &lane : lanes)
        all << LaneEntries { lane, {} };
    EntryDates dates(input.plan, input.shown);
    QHash<Id<Entry>, QList<EntryReach>> reaches;
    for (const EntryReach &reach : input.plan.entryReaches)
        reaches[reach.entry] << reach;
    for (const Entry &entry : input.plan.entries) {
        if (entry.state == EntryState::Idea)
            continue;
        const EntryPeriods shown { &entry, dates.periods(entry),
            landsLate(entryFigures(input.figures, entry.id)) };
        if (shown.periods.isEmpty())
            continue;
        for (const qsizetype lane : lanesOf(lanes, entry, reaches.value(entry.id)))
            all[lane].entries << shown;
    }
    return all;
}

LaneLayout packedLane(const LaneEntries &entries, const TimeScale &time, const CalendarInput &input,
    const RowTier &tier)
{
    LaneLayout lane { entries.lane, {}, {}, {}, {}, 0, 0 };
    QList<Span> extents;
    QList<qsizetype> extentOf; // of each bar: dates share a row, after the first one's words
    lane.bars.reserve(entries.entries.size());
    const LabelClaim claim { time, input, tier, input.style.font(tier.role),
        BarSpacing(input.style) };
    for (const EntryPeriods &one : entries.entries) {
        BarPlace place;
        place.entry = one.entry->id;
        place.isLate = one.isLate;
        for (qsizetype i = 0; i < one.periods.size(); ++i) {
            const Span bar = barSpan(one.periods[i], time, tier.rowHeight);
            place.period = one.periods[i];
            place.bar = QRectF(bar.from, 0, bar.to - bar.from, 0);
            place.isAgain = i > 0;
            place.labelBefore = false;
            claimLabel(place, *one.entry, claim);
            if (i == 0 || (i == 1 && extents.last().to > place.extent.from))
                extents << place.extent;
            extents.last().to = std::max(extents.last().to, place.extent.to);
            extentOf << extents.size() - 1;
            lane.bars << place;
        }
    }
    const QList<int> rows = packedRows(extents, claim.space.inset);
    for (qsizetype i = 0; i < lane.bars.size(); ++i)
        lane.bars[i].row = rows[extentOf[i]];
    lane.rows = rowCount(rows);
    return lane;
}

} // namespace lockstep
