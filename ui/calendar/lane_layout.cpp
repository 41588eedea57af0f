// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/lane_layout.h"

#include "app/figures/calendar_figures.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/agreement_chip.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLandsLateShare = 0.5;

double wordsWidth(const QFont &font, const QString &title, const QString &lands, double gap)
{
    const double width = textWidth(font, title);
    return lands.isEmpty() ? width : width + gap + textWidth(font, lands);
}

/// What stands before and after a bar in its row.
struct Neighbours {
    double previousTo = 0;
    double nextFrom = 0;
};

/// Room for words: in the bar, or beside it up to its neighbour.
struct Room {
    QRectF inside;
    QRectF beside;
    QRectF whole; ///< inside, without what is kept for the chip
};

/// The chip of an entry that somebody has not agreed to comes before the rest of a long title.
Room roomFor(const BarPlace &place, const Neighbours &beside, const CalendarInput &input,
    const BarSpacing &space)
{
    const QRectF &bar = place.bar;
    Room room { bar.adjusted(bar.height() + space.inset, 0, -space.inset, 0), bar, {} };
    room.whole = room.inside;
    const double chip = chipSize(input.style).width() + space.gap;
    if (place.isOpen && room.inside.width() > 2 * chip)
        room.inside.setRight(room.inside.right() - chip);
    if (place.labelBefore) {
        room.beside.setLeft(std::min(place.extent.from, beside.previousTo + space.inset));
        room.beside.setRight(bar.left() - space.inset);
    } else {
        room.beside.setLeft(bar.right() + space.inset);
        room.beside.setRight(beside.nextFrom);
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

/// With its year where a day of that name is not the only one that is shown.
QString dayText(const CalendarInput &input, QDate day)
{
    const auto &shown = input.shown;
    const bool isAlone = shown.contains(day) && !shown.contains(day.addYears(1))
        && !shown.contains(day.addYears(-1));
    return isAlone ? input.format.shortDate(day) : input.format.date(day);
}

/// What starts too late, with the day by which it had to.
QString hadToStartText(const BarPlace &place, const Entry &entry, const CalendarInput &input)
{
    if (!place.isLate)
        return {};
    const auto deadline = entryDeadline(input.plan, input.figures, entry);
    return deadline.isLate ? CalendarWords::tr("%1, had to start by %2")
                                 .arg(place.lands, dayText(input, deadline.lastStart))
                           : QString();
}

/// What its bar says of an entry beside its title.
void describe(BarPlace &place, const CalendarInput &input)
{
    place.lands = landsText(entryFigures(input.figures, place.entry));
    const auto *agreed = standing(input.figures, ItemKind::Entry, place.entry.value);
    place.isOpen = agreed && !agreed->isAgreed();
}

/// Places the title; what room is left in the bar after it.
QRectF placeWords(BarPlace &place, const Entry &entry, const Neighbours &beside,
    const CalendarInput &input, TextRole role)
{
    const BarSpacing space(input.style);
    const QFont font = input.style.font(role);
    const double natural = wordsWidth(font, entry.title, place.lands, space.gap);
    const double title = wordsWidth(font, entry.title, {}, 0);
    const Room room = roomFor(place, beside, input, space);
    const QString landsLong = hadToStartText(place, entry, input);
    const double whole = wordsWidth(font, entry.title, landsLong, space.gap);
    const QRectF chosen = chosenRoom(room, natural, title);
    if (chosen.width() < natural)
        place.lands.clear();
    else if (!landsLong.isEmpty() && chosen.width() >= whole)
        place.lands = landsLong;
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
    const BarSpacing space(input.style);
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

/// With its words and chip.
double endOf(const BarPlace &place)
{
    return std::max({ place.bar.right(), place.words.right(), place.chip.right() });
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

BarPlace movedBar(const Entry &entry, const QRectF &before, const TimeScale &time,
    const CalendarInput &input, TextRole role)
{
    BarPlace place;
    place.entry = entry.id;
    place.period = entry.period;
    const Span span = barSpan(entry.period, time, before.height());
    place.bar = QRectF(span.from, before.top(), span.to - span.from, before.height());
    place.extent = span;
    place.isLate = landsLate(entryFigures(input.figures, entry.id));
    describe(place, input);
    const QRectF left
        = placeWords(place, entry, { place.extent.from, place.bar.right() }, input, role);
    if (entry.kind != EntryKind::CloseOff)
        placeChip(place, left, input.style);
    return place;
}

void placeRows(
    LaneLayout &lane, const RowPlacing &rows, const TimeScale &time, const CalendarInput &input)
{
    const auto isShown = [&](const BarPlace &place) {
        return place.row >= lane.firstRow && place.row < lane.firstRow + rows.shownRows;
    };
    const auto hidden = std::partition(lane.bars.begin(), lane.bars.end(), isShown);
    std::sort(lane.bars.begin(), hidden, [](const BarPlace &a, const BarPlace &b) {
        return a.row != b.row ? a.row < b.row : a.extent.from < b.extent.from;
    });
    for (auto place = hidden; place != lane.bars.end(); ++place)
        place->bar = {};
    const qsizetype shown = hidden - lane.bars.begin();
    const BarSpacing space(input.style);
    double previousTo = time.left;
    for (qsizetype i = 0; i < shown; ++i) {
        BarPlace &place = lane.bars[i];
        if (i > 0)
            previousTo = lane.bars[i - 1].row == place.row ? endOf(lane.bars[i - 1]) : time.left;
        const int row = place.row - lane.firstRow;
        place.bar
            = QRectF(place.bar.left(), rows.top + rows.pitch * row, place.bar.width(), rows.height);
        const bool isLast = i + 1 == shown || lane.bars[i + 1].row != place.row;
        const double nextFrom = isLast ? time.right() : lane.bars[i + 1].extent.from - space.inset;
        const Entry &entry = *find(input.plan.entries, place.entry);
        if (place.isAgain && !fitsInside(place, entry, input, rows.role))
            continue;
        describe(place, input);
        const QRectF left = placeWords(place, entry, { previousTo, nextFrom }, input, rows.role);
        if (entry.kind != EntryKind::CloseOff)
            placeChip(place, left, input.style);
        if (place.chip.isEmpty())
            placeChipBeside(place, nextFrom, input.style);
    }
}

} // namespace lockstep
