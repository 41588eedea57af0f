// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/no_return_rows.h"

namespace lockstep {

namespace {

constexpr qsizetype kMostRows = 4;

bool isIn(const StreamFigures &stream, const Selection &selection)
{
    return (selection.market.isNull() || stream.market == selection.market)
        && (selection.channel.isNull() || stream.channel == selection.channel);
}

QString otherHalf(const Plan &plan, const StreamFigures &stream, const Selection &selection)
{
    if (!selection.market.isNull()) {
        const auto *channel = find(plan.channels, stream.channel);
        return channel ? channel->name : QString();
    }
    const auto *market = find(plan.markets, stream.market);
    return market ? market->name : QString();
}

} // namespace

QList<NoReturnRow> noReturnRows(
    const Plan &plan, const Figures &figures, const Selection &selection)
{
    QList<NoReturnRow> rows;
    const bool isAll = selection.market.isNull() && selection.channel.isNull();
    for (const StreamFigures &stream : figures.streams) {
        if (isAll || !isIn(stream, selection) || rows.size() > kMostRows)
            continue;
        Selection its = selection;
        its.market = stream.market;
        its.channel = stream.channel;
        rows.append({ otherHalf(plan, stream, selection), noReturnLines(plan, figures, its) });
    }
    if (rows.size() > 1 && rows.size() <= kMostRows)
        return rows;
    const auto lines = noReturnLines(plan, figures, selection);
    return lines.isEmpty() ? QList<NoReturnRow>() : QList<NoReturnRow> { { {}, lines } };
}

bool haveOwnLastStarts(LaneGrouping by)
{
    return by == LaneGrouping::Market || by == LaneGrouping::Channel || by == LaneGrouping::Stream;
}

QList<NoReturnLine> lastStarts(
    const Plan &plan, const Figures &figures, const Selection &selection, const Lane &lane)
{
    Selection its = selection;
    if (!lane.market.isNull())
        its.market = lane.market;
    if (!lane.channel.isNull())
        its.channel = lane.channel;
    return noReturnLines(plan, figures, its);
}

QString lastStartSentence(const CalendarInput &input, int quarter)
{
    const auto line = noReturnLines(input.plan, input.figures, input.selection).value(quarter);
    if (!line.allStreams.isValid())
        return {};
    const QString label = quarterLabel(input.figures.quarters[quarter]);
    const QString day = input.format.date(line.allStreams);
    return line.nurtured.isValid()
        ? CalendarWords::tr(
            "Last start for %1 revenue: %2; for those who need nurturing first: %3.")
              .arg(label, day, input.format.date(line.nurtured))
        : CalendarWords::tr("Last start for %1 revenue: %2.").arg(label, day);
}

QString lastStartNear(const CalendarInput &input, QDate day)
{
    const auto lines = noReturnLines(input.plan, input.figures, input.selection);
    const auto nearest = std::min_element(
        lines.cbegin(), lines.cend(), [day](const NoReturnLine &a, const NoReturnLine &b) {
            return std::abs(a.allStreams.daysTo(day)) < std::abs(b.allStreams.daysTo(day));
        });
    return nearest == lines.cend() ? QString() : lastStartSentence(input, nearest->quarter);
}

double lastStartHeight(double bodyHeight, qsizetype lanes, const CalendarInput &input)
{
    constexpr double kLeastLane = 2.5; // of such heights: a row of entries beside it
    const double height = metrics(input.style, TextRole::Caption).height();
    const bool hasRoom = double(lanes) * kLeastLane * height <= bodyHeight;
    return haveOwnLastStarts(input.look.lanes) && !input.figures.streams.isEmpty() && hasRoom
        ? height
        : 0;
}

} // namespace lockstep
