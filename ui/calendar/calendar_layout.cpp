// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_layout.h"

#include "ui/calendar/no_return_rows.h"
#include "ui/calendar/text_width.h"

namespace lockstep {

namespace {

/// Of the height, and at most so many times the least: on paper, which nobody scrolls, entries come
/// first.
struct StripShare {
    double share;
    double most;
};
constexpr StripShare kInWindow { 0.19, 6.5 };
constexpr StripShare kOnPaper { 0.16, 4.5 };

/// The heights that do not depend on the entries.
struct Frame {
    explicit Frame(const CalendarInput &input)
        : caption(metrics(input.style, TextRole::Caption).height())
        , small(input.style.px(4))
        , flagRows(haveOwnLastStarts(input.look.lanes)
                  ? 0
                  : int(noReturnRows(input.plan, input.figures, input.selection).size()))
        , leastLane(2 * (caption + input.style.px(2)) + 3 * small)
        , leastStrip(input.style.px(22))
        , of(input.look.firstRow ? kInWindow : kOnPaper)
    {
    }
    [[nodiscard]] double row() const { return caption + small; }
    [[nodiscard]] double header(int flags) const { return (2 + flags) * row(); }
    [[nodiscard]] double aboveStrip() const { return caption + 2 * small; }
    [[nodiscard]] double strip(double height) const
    {
        return std::clamp(height * of.share, leastStrip, leastStrip * of.most);
    }
    double caption;
    double small;
    int flagRows;
    double leastLane;
    double leastStrip;
    StripShare of;
};

constexpr double kMostGutter = 0.2; ///< of the sheet

bool isBySide(const CalendarInput &input)
{
    return input.look.lanes == LaneGrouping::Side;
}

double gutterWidth(double width, const CalendarInput &input, const QList<LaneEntries> &lanes)
{
    const auto font = input.style.font(TextRole::Caption, QFont::DemiBold);
    double names = 0;
    for (const LaneEntries &lane : lanes)
        names = std::max(names, textWidth(font, lane.lane.title));
    if (!isBySide(input))
        return std::min(names + input.style.px(20), width * kMostGutter);
    const double wide = names + input.style.px(44);
    return wide * 9 <= width ? wide : input.style.px(36);
}

TimeScale timeScale(const QRectF &area, const CalendarInput &input, double gutter)
{
    return { input.shown, area.left() + gutter, area.width() - gutter - input.style.px(4) };
}

struct Packing {
    RowTier tier;
    QList<LaneLayout> lanes;

    [[nodiscard]] int mostRows() const
    {
        int most = 1;
        for (const LaneLayout &lane : lanes)
            most = std::max(most, lane.rows);
        return most;
    }
    [[nodiscard]] int allRows() const
    {
        int all = 0;
        for (const LaneLayout &lane : lanes)
            all += std::max(1, lane.rows);
        return all;
    }
    /// All rows of both sides next to each other, or of all lanes one under the other.
    [[nodiscard]] double height(bool bySide, double rowHeight, double gap) const
    {
        return bySide ? mostRows() * (rowHeight + gap) + gap
                      : allRows() * (rowHeight + gap) + double(lanes.size()) * gap;
    }
};

Packing packing(const QList<LaneEntries> &lanes, const TimeScale &time, const CalendarInput &input,
    const RowTier &tier)
{
    Packing packed { tier, {} };
    for (const LaneEntries &lane : lanes)
        packed.lanes << packedLane(lane, time, input, tier);
    return packed;
}

/// The most generous packing whose rows fit into `height`. If none does: the densest, or, where
/// one can scroll, one that leaves every title some room. No packing has fewer rows than the
/// densest, which says at once which ones need not be tried.
Packing fittingPacking(const QList<LaneEntries> &lanes, const TimeScale &time,
    const CalendarInput &input, double height)
{
    const double gap = input.style.px(4);
    const QList<RowTier> tiers = rowTiers(input.style);
    Packing densest = packing(lanes, time, input, tiers.last());
    for (const RowTier &tier : tiers.first(tiers.size() - 1)) {
        if (densest.height(isBySide(input), tier.rowHeight, gap) > height)
            continue;
        Packing packed = packing(lanes, time, input, tier);
        if (packed.height(isBySide(input), tier.rowHeight, gap) <= height)
            return packed;
    }
    const bool fits = densest.height(isBySide(input), tiers.last().rowHeight, gap) <= height;
    return fits || !input.look.firstRow ? densest
                                        : packing(lanes, time, input, tiers[tiers.size() - 2]);
}

void placeFrame(CalendarLayout &out, const QRectF &area, const Frame &frame)
{
    const double row = frame.row();
    const auto freeWith
        = [&](int flags) { return area.height() - frame.header(flags) - 2 * frame.small; };
    const bool hasRows = freeWith(frame.flagRows) >= 3 * frame.leastLane;
    out.flagRows = hasRows ? frame.flagRows : std::min(1, frame.flagRows);
    double free = freeWith(out.flagRows);
    double strip = frame.strip(area.height());
    double aboveStrip = frame.aboveStrip();
    const auto leavesLanes = [&] { return free - strip - aboveStrip >= 2 * frame.leastLane; };
    if (!leavesLanes())
        strip = frame.leastStrip;
    if (!leavesLanes())
        strip = aboveStrip = 0;
    const bool hasMonths = free >= 2 * frame.leastLane; // their lines remain
    free += hasMonths ? 0 : row;
    const double lane = std::max(0.0, (free - strip - aboveStrip) / 2);
    double y = area.top();
    const auto take = [&](double height) {
        const QRectF taken(out.time.left, y, out.time.width, height);
        y += height;
        return taken;
    };
    out.quarters = take(row);
    out.months = take(hasMonths ? row : 0);
    out.flags = take(out.flagRows * row);
    out.body = take(2 * lane + frame.small);
    take(frame.small);
    out.stripCaption = take(aboveStrip);
    out.stripCaption.setTop(
        out.stripCaption.bottom() - std::min(aboveStrip, frame.caption + frame.small));
    out.strip = take(strip);
}

/// Without scrolling, the last row says what is not shown. Dates of one entry count once.
void countHidden(CalendarLayout &out)
{
    const auto isHidden
        = [](const BarPlace &place) { return place.bar.isEmpty() && !place.isAgain; };
    for (const LaneLayout &lane : std::as_const(out.lanes)) {
        const auto count = std::count_if(lane.bars.cbegin(), lane.bars.cend(), isHidden);
        if (count > 0)
            out.hidden << HiddenEntries { lane.lane.title, int(count) };
    }
}

QRectF lastRowOf(const QRectF &lanes, double pitch)
{
    return { lanes.left(), lanes.bottom() - pitch, lanes.width(), pitch };
}

double stretchedRow(double free, int rows, const RowTier &tier, const Style &style)
{
    return std::clamp(free / rows - style.px(4), tier.rowHeight, tier.rowHeight + style.px(8));
}

QRectF headerOf(const CalendarLayout &out, const QRectF &rect)
{
    return { out.time.left - out.gutter, rect.top(), out.gutter, rect.height() };
}

/// Each side has half of the room, and both scroll together.
void placeSides(CalendarLayout &out, const RowTier &tier, const CalendarInput &input)
{
    const double gap = input.style.px(4);
    const double laneHeight = (out.body.height() - gap) / 2;
    double rowHeight = stretchedRow(laneHeight - gap, out.rows, tier, input.style);
    double above = gap;
    const double pitch = rowHeight + gap;
    for (qsizetype i = 0; i < out.lanes.size(); ++i) {
        LaneLayout &lane = out.lanes[i];
        lane.rect = out.body;
        lane.rect.setHeight(laneHeight);
        lane.rect.moveTop(out.body.top() + double(i) * (laneHeight + gap));
        lane.header = headerOf(out, lane.rect);
    }
    out.shownRows = std::max(0, int((laneHeight - gap) / pitch));
    if (out.shownRows == 0 && laneHeight >= metrics(input.style, out.role).height()) {
        out.shownRows = 1; // without the gaps
        rowHeight = std::min(rowHeight, laneHeight);
        above = (laneHeight - rowHeight) / 2;
    }
    const bool isCut = out.rows > out.shownRows && !input.look.firstRow;
    if (isCut) {
        out.shownRows = std::max(0, out.shownRows - 1);
        out.more = lastRowOf(out.lanes.last().rect, pitch);
    }
    for (LaneLayout &lane : out.lanes) {
        const int lastFirst = std::max(0, lane.rows - out.shownRows);
        lane.firstRow = std::clamp(input.look.firstRow.value_or(0), 0, lastFirst);
        placeRows(lane, { lane.rect.top() + above, rowHeight, pitch, out.shownRows, out.role },
            out.time, input);
    }
    if (isCut)
        countHidden(out);
}

/// One lane under the other, each as high as its rows; all of them scroll.
void placeStacked(CalendarLayout &out, const RowTier &tier, const CalendarInput &input)
{
    const double flags = lastStartHeight(out.body.height(), out.lanes.size(), input);
    const double gap = input.style.px(4) + flags;
    const double gaps = gap * double(out.lanes.size());
    const double rowHeight
        = stretchedRow(out.body.height() - gaps, std::max(1, out.rows), tier, input.style);
    const double pitch = rowHeight + input.style.px(4);
    const bool isCut = out.rows * pitch + gaps > out.body.height() + 1 && !input.look.firstRow;
    if (isCut) {
        out.more = lastRowOf(out.body, pitch);
        out.body.setBottom(out.more.top());
    }
    const double hidden = std::max(0.0, out.rows * pitch + gaps - out.body.height());
    const int lastFirst = int(std::ceil(hidden / pitch - 0.01)); // rows that just fit all do
    out.shownRows = std::max(0, out.rows - lastFirst);
    const int first = std::clamp(input.look.firstRow.value_or(0), 0, lastFirst);
    double top = out.body.top() - std::min(first * pitch, hidden);
    int before = 0;
    for (LaneLayout &lane : out.lanes) {
        const int rows = std::max(1, lane.rows);
        const QRectF whole(out.body.left(), top, out.body.width(), rows * pitch + gap);
        lane.rect = whole.intersected(out.body);
        lane.header = headerOf(out, lane.rect);
        lane.flags = QRectF(whole.left(), top + (gap - flags) / 2, whole.width(), flags);
        if (!out.body.contains(lane.flags))
            lane.flags = {};
        lane.firstRow = std::max(0, int(std::ceil((out.body.top() - top - gap) / pitch)));
        const double from = top + gap + lane.firstRow * pitch;
        const int shown = std::max(0, int((out.body.bottom() - from + gap - flags) / pitch));
        placeRows(lane, { from, rowHeight, pitch, shown, out.role }, out.time, input);
        for (BarPlace &bar : lane.bars)
            bar.row += before;
        before += rows;
        top += whole.height();
    }
    if (isCut)
        countHidden(out);
}

} // namespace

CalendarLayout calendarLayout(const QRectF &area, const CalendarInput &input)
{
    CalendarLayout out;
    const QList<LaneEntries> lanes = laneEntries(input);
    out.gutter = gutterWidth(area.width(), input, lanes);
    out.time = timeScale(area, input, out.gutter);
    placeFrame(out, area, Frame(input));

    const double gap = input.style.px(4);
    const double flags = lastStartHeight(out.body.height(), lanes.size(), input);
    const double height = isBySide(input) ? (out.body.height() - gap) / 2
                                          : out.body.height() - flags * double(lanes.size());
    Packing packed = fittingPacking(lanes, out.time, input, height);
    out.role = packed.tier.role;
    out.rows = isBySide(input) ? packed.mostRows() : packed.allRows();
    out.lanes = std::move(packed.lanes);
    if (isBySide(input))
        placeSides(out, packed.tier, input);
    else
        placeStacked(out, packed.tier, input);
    return out;
}

} // namespace lockstep
