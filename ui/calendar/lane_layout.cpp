// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/lane_layout.h"

#include "ui/calendar/entry_text.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/agreement_chip.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLandsLateShare = 0.5;

/// Widths around a title, in pixels at this style.
struct Spacing {
    explicit Spacing(const Style &style)
        : inset(style.px(6))
        , gap(style.px(8))
    {
    }
    double inset;
    double gap;
};

double wordsWidth(const QFont &font, const QString &title, const QString &lands, double gap)
{
    const double width = textWidth(font, title);
    return lands.isEmpty() ? width : width + gap + textWidth(font, lands);
}

Span barSpan(const Period &period, const TimeScale &time, double leastWidth)
{
    const double from = std::max(time.x(period.start), time.left);
    const double to = std::min(time.x(period.end), time.right());
    if (to - from >= leastWidth)
        return { from, to };
    const double start = std::min(from, time.right() - leastWidth);
    return { start, start + leastWidth };
}

/// What the bar would like to have for itself when rows are packed.
void claimLabel(BarPlace &place, const Entry &entry, const TimeScale &time,
    const CalendarInput &input, const RowTier &tier)
{
    const Spacing space(input.style);
    const double natural = wordsWidth(input.style.font(tier.role), entry.title,
        place.isLate ? place.lands : QString(), space.gap); // in time goes without saying
    place.extent = { place.bar.left(), place.bar.right() };
    const bool fits = tier.rowHeight + space.inset * 2 + natural <= place.bar.width();
    if (fits || place.isAgain || tier.labelWidth <= 0)
        return;
    const double claim = space.inset + std::min(natural, tier.labelWidth);
    if (place.bar.right() + claim <= time.right())
        place.extent.to += claim;
    else if (place.bar.left() - claim >= time.left) {
        place.extent.from -= claim;
        place.labelBefore = true;
    }
}

/// Room for words: in the bar, or beside it up to its neighbour.
struct Room {
    QRectF inside;
    QRectF beside;
    QRectF whole; ///< inside, without what is kept for the chip
};

/// The chip of an entry that somebody has not agreed to comes before the rest of a long title.
Room roomFor(
    const BarPlace &place, double nextFrom, const CalendarInput &input, const Spacing &space)
{
    const QRectF &bar = place.bar;
    Room room { bar.adjusted(bar.height() + space.inset, 0, -space.inset, 0), bar, {} };
    room.whole = room.inside;
    const double chip = chipSize(input.style).width() + space.gap;
    if (place.isOpen && room.inside.width() > 2 * chip)
        room.inside.setRight(room.inside.right() - chip);
    if (place.labelBefore) {
        room.beside.setLeft(place.extent.from);
        room.beside.setRight(bar.left() - space.inset);
    } else {
        room.beside.setLeft(bar.right() + space.inset);
        room.beside.setRight(nextFrom);
    }
    return room;
}

QRectF chosenRoom(const Room &room, double natural, double title)
{
    for (const double wanted : { natural, title }) {
        if (room.inside.width() >= wanted)
            return room.inside;
        if (room.beside.width() >= wanted)
            return room.beside;
    }
    return room.inside.width() >= room.beside.width() ? room.inside : room.beside;
}

/// Places the title; what room is left in the bar after it.
QRectF placeWords(
    BarPlace &place, const Entry &entry, double nextFrom, const CalendarInput &input, TextRole role)
{
    const Spacing space(input.style);
    const QFont font = input.style.font(role);
    const double natural = wordsWidth(font, entry.title, place.lands, space.gap);
    const double title = wordsWidth(font, entry.title, {}, 0);
    const Room room = roomFor(place, nextFrom, input, space);
    const double whole = wordsWidth(font, entry.title, place.landsLong, space.gap);
    const QRectF chosen = chosenRoom(room, natural, title);
    if (chosen.width() < natural)
        place.lands.clear();
    else if (!place.landsLong.isEmpty() && chosen.width() >= whole)
        place.lands = place.landsLong;
    if (chosen.width() < input.style.px(24))
        return room.whole;
    place.title = chosen.width() >= title
        ? entry.title
        : QFontMetricsF(font).elidedText(entry.title, Qt::ElideRight, chosen.width());
    const double used
        = std::min(wordsWidth(font, place.title, place.lands, space.gap), chosen.width());
    place.words = chosen;
    if (place.labelBefore && chosen == room.beside)
        place.words.setLeft(chosen.right() - used);
    else
        place.words.setWidth(used);
    QRectF left = room.whole;
    if (chosen == room.inside)
        left.setLeft(place.words.right() + space.gap);
    return left;
}

bool fitsInside(
    const BarPlace &place, const Entry &entry, const CalendarInput &input, TextRole role)
{
    const Spacing space(input.style);
    const double title = wordsWidth(input.style.font(role), entry.title, {}, 0);
    return place.bar.height() + 2 * space.inset + title <= place.bar.width();
}

void placeChip(BarPlace &place, QRectF room, const Style &style)
{
    if (room.width() <= 0)
        return;
    if (place.isLate)
        room.setRight(room.right() - lateEdgeWidth(style));
    const QSizeF chip
        = QSizeF(chipSize(style))
              .scaled(QSizeF(room.width(), place.bar.height() - style.px(2)), Qt::KeepAspectRatio)
              .boundedTo(chipSize(style));
    if (chip.height() < style.px(14))
        return;
    place.chip = QRectF(QPointF(), chip);
    place.chip.moveCenter({ room.right() - chip.width() / 2, place.bar.center().y() });
}

/// What is to be said of an entry, wherever its bars stand.
BarPlace unplacedBar(const Entry &entry, const CalendarInput &input)
{
    BarPlace place;
    place.entry = entry.id;
    const auto *figures = entryFigures(input.figures, entry.id);
    place.lands = landsText(figures);
    place.isLate = landsLate(figures);
    if (place.isLate && startsTooLate(input.plan, input.figures, entry))
        place.landsLong
            = CalendarWords::tr("%1, had to start by %2")
                  .arg(place.lands,
                      input.format.shortDate(lastStart(input.plan, input.figures, entry)));
    const auto *agreed = standing(input.figures, ItemKind::Entry, entry.id.value);
    place.isOpen = agreed && !agreed->isAgreed();
    return place;
}

/// After the words beside the bar, for an entry that somebody has not agreed to.
void placeChipBeside(BarPlace &place, double nextFrom, const Style &style)
{
    const bool isBeside = place.words.left() >= place.bar.right();
    const QSizeF chip = chipSize(style);
    const double left = place.words.right() + style.px(6);
    if (place.isOpen && isBeside && left + chip.width() <= nextFrom
        && chip.height() <= place.bar.height())
        place.chip = QRectF(QPointF(left, place.bar.center().y() - chip.height() / 2), chip);
}

} // namespace

QList<RowTier> rowTiers(const Style &style)
{
    const double body = metrics(style, TextRole::Body).height() + style.px(8);
    const double caption = metrics(style, TextRole::Caption).height() + style.px(2);
    return { { TextRole::Body, body, double(style.px(240)) },
        { TextRole::Body, body, double(style.px(140)) },
        { TextRole::Caption, caption, double(style.px(200)) },
        { TextRole::Caption, caption, double(style.px(72)) }, { TextRole::Caption, caption, 0 } };
}

double lateEdgeWidth(const Style &style)
{
    return style.px(10);
}

const EntryFigures *entryFigures(const Figures &figures, Id<Entry> entry)
{
    const auto at = std::lower_bound(figures.entries.begin(), figures.entries.end(), entry,
        [](const EntryFigures &row, Id<Entry> wanted) { return row.entry < wanted; });
    return at != figures.entries.end() && at->entry == entry ? &*at : nullptr;
}

QString landsText(const EntryFigures *figures)
{
    return figures && figures->lands.isValid()
        ? CalendarWords::tr("lands %1").arg(figures->landsIn())
        : QString();
}

bool landsLate(const EntryFigures *figures)
{
    return figures && figures->revenueAfterYearShare > kLandsLateShare;
}

LaneLayout packedLane(Side side, const TimeScale &time, const CalendarInput &input,
    const RowTier &tier, EntryDates &dates)
{
    LaneLayout lane { side, {}, 0, 0 };
    QList<Span> extents;
    QList<qsizetype> extentOf; // of each bar: dates share a row, after the first one's words
    for (const Entry &entry : input.plan.entries) {
        if (entry.owner != side)
            continue;
        const QList<Period> &periods = dates.periods(entry);
        if (periods.isEmpty())
            continue;
        BarPlace place = unplacedBar(entry, input);
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const Span bar = barSpan(periods[i], time, tier.rowHeight);
            place.bar = QRectF(bar.from, 0, bar.to - bar.from, 0);
            place.isAgain = i > 0;
            place.labelBefore = false;
            claimLabel(place, entry, time, input, tier);
            if (i == 0 || (i == 1 && extents.last().to > place.extent.from))
                extents << place.extent;
            extents.last().to = std::max(extents.last().to, place.extent.to);
            extentOf << extents.size() - 1;
            lane.bars << place;
        }
    }
    const QList<int> rows = packedRows(extents, Spacing(input.style).inset);
    for (qsizetype i = 0; i < lane.bars.size(); ++i)
        lane.bars[i].row = rows[extentOf[i]];
    lane.rows = rowCount(rows);
    return lane;
}

void placeRows(
    LaneLayout &lane, const RowPlacing &rows, const TimeScale &time, const CalendarInput &input)
{
    std::sort(lane.bars.begin(), lane.bars.end(), [](const BarPlace &a, const BarPlace &b) {
        return a.row != b.row ? a.row < b.row : a.extent.from < b.extent.from;
    });
    const Spacing space(input.style);
    for (qsizetype i = 0; i < lane.bars.size(); ++i) {
        BarPlace &place = lane.bars[i];
        const int row = place.row - lane.firstRow;
        if (row < 0 || row >= rows.shownRows) {
            place.bar = {};
            continue;
        }
        place.bar
            = QRectF(place.bar.left(), rows.top + rows.pitch * row, place.bar.width(), rows.height);
        const bool isLast = i + 1 == lane.bars.size() || lane.bars[i + 1].row != place.row;
        const double nextFrom = isLast ? time.right() : lane.bars[i + 1].extent.from - space.inset;
        const Entry &entry = *find(input.plan.entries, place.entry);
        if (place.isAgain && !fitsInside(place, entry, input, rows.role))
            continue;
        const QRectF left = placeWords(place, entry, nextFrom, input, rows.role);
        if (entry.kind != EntryKind::CloseOff)
            placeChip(place, left, input.style);
        if (place.chip.isEmpty())
            placeChipBeside(place, nextFrom, input.style);
    }
}

} // namespace lockstep
