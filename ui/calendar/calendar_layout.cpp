// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_layout.h"

namespace lockstep {

namespace {

constexpr double kStripShare = 0.16;

/// The heights that do not depend on the entries.
struct Frame {
    explicit Frame(const CalendarInput &input)
        : caption(metrics(input.style, TextRole::Caption).height())
        , small(input.style.px(4))
        , flags(input.figures.streams.isEmpty() ? 0 : caption + small)
        , leastLane(2 * (caption + input.style.px(2)) + 3 * small)
        , leastStrip(input.style.px(22))
    {
    }
    [[nodiscard]] double row() const { return caption + small; }
    [[nodiscard]] double header() const { return 2 * row() + flags; }
    [[nodiscard]] double aboveStrip() const { return caption + 2 * small; }
    [[nodiscard]] double mostStrip() const { return leastStrip * 4.5; }
    double caption;
    double small;
    double flags;
    double leastLane;
    double leastStrip;
};

double gutterWidth(double width, const Style &style)
{
    const auto font = QFontMetricsF(style.font(TextRole::Caption, QFont::DemiBold));
    const double names = std::max(font.horizontalAdvance(CalendarWords::tr("Marketing")),
        font.horizontalAdvance(CalendarWords::tr("Sales")));
    const double wide = names + style.px(44);
    return wide * 9 <= width ? wide : style.px(36);
}

TimeScale timeScale(const QRectF &area, const CalendarInput &input)
{
    const double gutter = gutterWidth(area.width(), input.style);
    return { input.shown, area.left() + gutter, area.width() - gutter - input.style.px(4) };
}

struct Packing {
    RowTier tier;
    LaneLayout marketing;
    LaneLayout sales;
    [[nodiscard]] int rows() const { return std::max(marketing.rows, sales.rows); }
};

Packing packing(
    const TimeScale &time, const CalendarInput &input, const RowTier &tier, EntryDates &dates)
{
    return { tier, packedLane(Side::Marketing, time, input, tier, dates),
        packedLane(Side::Sales, time, input, tier, dates) };
}

/// The most generous packing whose rows fit into `laneHeight`. If none does: the densest, or, where
/// one can scroll, one that leaves every title some room.
Packing fittingPacking(const TimeScale &time, const CalendarInput &input, double laneHeight)
{
    const double gap = input.style.px(4);
    const QList<RowTier> tiers = rowTiers(input.style);
    EntryDates dates(input.plan, input.shown);
    for (const RowTier &tier : tiers) {
        Packing packed = packing(time, input, tier, dates);
        if (packed.rows() * (tier.rowHeight + gap) + gap <= laneHeight)
            return packed;
    }
    return packing(time, input, input.firstRow ? tiers[tiers.size() - 2] : tiers.last(), dates);
}

void placeFrame(CalendarLayout &out, const QRectF &area, const Frame &frame)
{
    const double row = frame.row();
    double free = area.height() - frame.header() - 2 * frame.small;
    double strip = std::clamp(area.height() * kStripShare, frame.leastStrip, frame.mostStrip());
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
    out.flags = take(frame.flags);
    out.marketingLane = take(lane);
    take(frame.small);
    out.salesLane = take(lane);
    take(frame.small);
    out.stripCaption = take(aboveStrip);
    out.stripCaption.setTop(
        out.stripCaption.bottom() - std::min(aboveStrip, frame.caption + frame.small));
    out.strip = take(strip);
    const auto header = [&](const QRectF &rect) {
        return QRectF(area.left(), rect.top(), out.time.left - area.left(), rect.height());
    };
    out.marketingHeader = header(out.marketingLane);
    out.salesHeader = header(out.salesLane);
}

/// Without scrolling, sales' last row says how many entries are not shown.
void countHidden(CalendarLayout &out, double pitch)
{
    const int rows = out.shownRows = std::max(0, out.shownRows - 1);
    for (const auto *lane : { &out.marketing, &out.sales })
        out.hidden += int(std::count_if(lane->bars.cbegin(), lane->bars.cend(),
            [rows](const BarPlace &place) { return place.row >= rows; }));
    out.more = out.salesLane;
    out.more.setTop(out.more.bottom() - pitch);
}

} // namespace

CalendarLayout calendarLayout(const QRectF &area, const CalendarInput &input)
{
    CalendarLayout out;
    out.time = timeScale(area, input);
    placeFrame(out, area, Frame(input));

    const double gap = input.style.px(4);
    const double laneHeight = out.marketingLane.height();
    Packing packed = fittingPacking(out.time, input, laneHeight);
    out.role = packed.tier.role;
    out.marketing = std::move(packed.marketing);
    out.sales = std::move(packed.sales);
    const int rows = std::max({ 1, out.marketing.rows, out.sales.rows });
    double rowHeight = std::clamp((laneHeight - gap) / rows - gap, packed.tier.rowHeight,
        packed.tier.rowHeight + input.style.px(8));
    double above = gap;
    const double pitch = rowHeight + gap;
    out.shownRows = std::max(0, int((laneHeight - gap) / pitch));
    if (out.shownRows == 0 && laneHeight >= metrics(input.style, out.role).height()) {
        out.shownRows = 1; // without the gaps
        rowHeight = std::min(rowHeight, laneHeight);
        above = (laneHeight - rowHeight) / 2;
    }
    if (rows > out.shownRows && !input.firstRow)
        countHidden(out, pitch);
    for (auto *lane : { &out.marketing, &out.sales }) {
        const int lastFirst = std::max(0, lane->rows - out.shownRows);
        lane->firstRow = std::clamp(input.firstRow.value_or(0), 0, lastFirst);
        const QRectF &rect = lane->side == Side::Marketing ? out.marketingLane : out.salesLane;
        placeRows(*lane, { rect.top() + above, rowHeight, pitch, out.shownRows, out.role },
            out.time, input);
    }
    return out;
}

} // namespace lockstep
