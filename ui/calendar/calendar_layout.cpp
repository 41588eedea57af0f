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
        , flags(input.figures.pointsOfNoReturn.isEmpty() ? 0 : caption + small)
        , leastLane(2 * (caption + input.style.px(6)) + 2 * small)
        , leastStrip(input.style.px(40))
    {
    }
    [[nodiscard]] double header() const { return 2 * (caption + small) + flags; }
    [[nodiscard]] double aboveStrip() const { return caption + 3 * small; }
    [[nodiscard]] double mostStrip() const { return leastStrip * 2.5; }
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

Packing packing(const TimeScale &time, const CalendarInput &input, const RowTier &tier)
{
    return { tier, packedLane(Side::Marketing, time, input, tier),
        packedLane(Side::Sales, time, input, tier) };
}

/// The most generous packing whose rows fit into `laneHeight`; the densest if none does.
Packing fittingPacking(const TimeScale &time, const CalendarInput &input, double laneHeight)
{
    const double gap = input.style.px(4);
    const QList<RowTier> tiers = rowTiers(input.style);
    for (const RowTier &tier : tiers.first(tiers.size() - 1)) {
        Packing packed = packing(time, input, tier);
        if (packed.rows() * (tier.rowHeight + gap) + gap <= laneHeight)
            return packed;
    }
    return packing(time, input, tiers.last());
}

void placeFrame(CalendarLayout &out, const QRectF &area, const Frame &frame)
{
    const double row = frame.caption + frame.small;
    const double stripHeight
        = std::clamp(area.height() * kStripShare, frame.leastStrip, frame.mostStrip());
    const double lane = std::max(0.0,
        (area.height() - frame.header() - frame.aboveStrip() - stripHeight - 2 * frame.small) / 2);
    double y = area.top();
    const auto take = [&](double height) {
        const QRectF taken(out.time.left, y, out.time.width, height);
        y += height;
        return taken;
    };
    out.quarters = take(row);
    out.months = take(row);
    out.flags = take(frame.flags);
    out.marketingLane = take(lane);
    take(frame.small);
    out.salesLane = take(lane);
    take(2 * frame.small);
    out.stripCaption = take(frame.caption);
    take(frame.small);
    out.strip = take(stripHeight);
    const auto header = [&](const QRectF &rect) {
        return QRectF(area.left(), rect.top(), out.time.left - area.left(), rect.height());
    };
    out.marketingHeader = header(out.marketingLane);
    out.salesHeader = header(out.salesLane);
}

int dropRowsFrom(LaneLayout &lane, int firstHidden)
{
    const auto before = lane.bars.size();
    lane.bars.removeIf([=](const BarPlace &place) { return place.row >= firstHidden; });
    return int(before - lane.bars.size());
}

/// An area that is too low: the last row of sales' lane says how many are not shown.
void hideWhatIsTooMuch(CalendarLayout &out, double rowHeight, double pitch)
{
    const double height = out.marketingLane.height();
    const int capacity = std::max(0, int((height - (pitch - rowHeight)) / pitch));
    if (std::max(out.marketing.rows, out.sales.rows) <= capacity)
        return;
    const int rows = std::max(0, capacity - 1);
    out.hidden = dropRowsFrom(out.marketing, rows) + dropRowsFrom(out.sales, rows);
    if (capacity > 0)
        out.more = QRectF(
            out.salesLane.left(), out.salesLane.bottom() - pitch, out.salesLane.width(), rowHeight);
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
    const double rowHeight = std::clamp((laneHeight - gap) / rows - gap, packed.tier.rowHeight,
        packed.tier.rowHeight + input.style.px(6));
    hideWhatIsTooMuch(out, rowHeight, rowHeight + gap);
    placeRows(out.marketing, out.marketingLane.top() + gap, rowHeight, rowHeight + gap, out.time,
        input, out.role);
    placeRows(out.sales, out.salesLane.top() + gap, rowHeight, rowHeight + gap, out.time, input,
        out.role);
    return out;
}

double neededHeight(double width, const CalendarInput &input)
{
    const Frame frame(input);
    const double gap = input.style.px(4);
    const auto tiers = rowTiers(input.style);
    const auto &tier = tiers[2];
    const TimeScale time = timeScale(QRectF(0, 0, width, 0), input);
    const double rows = packing(time, input, tier).rows();
    const double lane = std::max(frame.leastLane, rows * (tier.rowHeight + gap) + gap);
    const double rest = frame.header() + frame.aboveStrip() + 2 * frame.small + std::ceil(2 * lane);
    const double withShare = std::min(rest / (1 - kStripShare), rest + frame.mostStrip());
    return std::ceil(std::max(rest + frame.leastStrip, withShare));
}

} // namespace lockstep
