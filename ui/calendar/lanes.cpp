// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/lanes.h"

#include "app/plan/findings.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_text.h"

namespace lockstep {

namespace {

/// The person of the side whose entry it is.
QString personOf(const Entry &entry)
{
    return entry.owner == Side::Marketing ? entry.marketingOwner : entry.salesOwner;
}

/// Says nothing but what the lanes stand for, and whose entries are drawn there.
Lane laneFor(const Entry &entry, LaneGrouping by)
{
    Lane lane;
    lane.by = by;
    lane.side = entry.owner;
    if (by == LaneGrouping::Market || by == LaneGrouping::Stream)
        lane.market = entry.market;
    if (by == LaneGrouping::Channel || by == LaneGrouping::Stream)
        lane.channel = entry.channel;
    if (by == LaneGrouping::Kind) {
        lane.kind = entry.kind;
        lane.freeKind = entry.kind == EntryKind::Other ? entry.freeKind : Id<FreeKind> {};
    }
    if (by == LaneGrouping::Owner)
        lane.owner = personOf(entry);
    return lane;
}

/// Those of the plan, and one for what names none.
template <class Row>
QList<Lane> lanesOfRows(
    const QList<Row> &rows, LaneGrouping by, Id<Row> Lane::*member, const QString &others)
{
    QList<Lane> lanes;
    for (const Row &row : ordered(rows)) {
        Lane lane;
        lane.by = by;
        lane.*member = row.id;
        lane.title = row.name;
        lanes << lane;
    }
    Lane rest;
    rest.by = by;
    rest.title = others;
    return lanes << rest;
}

int positionOf(const auto &rows, auto id)
{
    const auto *row = find(rows, id);
    return row ? row->position : 0;
}

/// Those of the plan, by market, then channel; and one for what serves more than one, or all.
QList<Lane> lanesOfStreams(const Plan &plan)
{
    QList<Lane> lanes;
    for (const Stream &stream : plan.streams) {
        Lane lane;
        lane.by = LaneGrouping::Stream;
        lane.market = stream.market;
        lane.channel = stream.channel;
        lane.title = streamName(plan, stream.id);
        lanes << lane;
    }
    std::stable_sort(lanes.begin(), lanes.end(), [&plan](const Lane &a, const Lane &b) {
        const auto placeOf = [&plan](const Lane &lane) {
            return std::pair(
                positionOf(plan.markets, lane.market), positionOf(plan.channels, lane.channel));
        };
        return placeOf(a) < placeOf(b);
    });
    Lane rest;
    rest.by = LaneGrouping::Stream;
    rest.title = CalendarWords::tr("Several streams");
    return lanes << rest;
}

QString titleOf(const Plan &plan, const Lane &lane)
{
    if (lane.by == LaneGrouping::Owner)
        return lane.owner.isEmpty() ? CalendarWords::tr("Nobody named") : lane.owner;
    const auto *free = find(plan.freeKinds, lane.freeKind);
    return free ? free->name : kindName(lane.kind);
}

/// Of kinds and people those that there are, what has none last.
QList<Lane> lanesInUse(const Plan &plan, LaneGrouping by)
{
    QList<Lane> lanes;
    for (const Entry &entry : plan.entries) {
        if (entry.state == EntryState::Idea)
            continue;
        Lane lane = laneFor(entry, by);
        const bool isKnown = std::any_of(
            lanes.cbegin(), lanes.cend(), [&lane](const Lane &one) { return one.isSameAs(lane); });
        if (isKnown)
            continue;
        lane.title = titleOf(plan, lane);
        lanes << lane;
    }
    std::stable_sort(lanes.begin(), lanes.end(), [by](const Lane &a, const Lane &b) {
        if (by == LaneGrouping::Kind)
            return a.kind < b.kind;
        return a.owner.isEmpty() != b.owner.isEmpty() ? b.owner.isEmpty() : a.title < b.title;
    });
    return lanes;
}

/// The last one is for what no other is for.
qsizetype laneOf(const QList<Lane> &lanes, const Lane &wanted)
{
    const auto at = std::find_if(lanes.cbegin(), lanes.cend(),
        [&wanted](const Lane &lane) { return lane.isSameAs(wanted); });
    return at == lanes.cend() ? lanes.size() - 1 : at - lanes.cbegin();
}

Lane sideLane(Side side)
{
    Lane lane;
    lane.side = side;
    lane.title = sideName(side);
    return lane;
}

} // namespace

bool Lane::isSameAs(const Lane &other) const
{
    switch (by) {
    case LaneGrouping::Side:
        return side == other.side;
    case LaneGrouping::Market:
        return market == other.market;
    case LaneGrouping::Channel:
        return channel == other.channel;
    case LaneGrouping::Kind:
        return kind == other.kind && freeKind == other.freeKind;
    case LaneGrouping::Owner:
        return owner == other.owner;
    case LaneGrouping::Stream:
        return market == other.market && channel == other.channel;
    }
    Q_UNREACHABLE();
}

QList<Lane> lanesOf(const Plan &plan, LaneGrouping by)
{
    switch (by) {
    case LaneGrouping::Side:
        return { sideLane(Side::Marketing), sideLane(Side::Sales) };
    case LaneGrouping::Market:
        return lanesOfRows(plan.markets, by, &Lane::market, CalendarWords::tr("All markets"));
    case LaneGrouping::Channel:
        return lanesOfRows(plan.channels, by, &Lane::channel, CalendarWords::tr("All channels"));
    case LaneGrouping::Stream:
        return lanesOfStreams(plan);
    case LaneGrouping::Kind:
    case LaneGrouping::Owner:
        return lanesInUse(plan, by);
    }
    Q_UNREACHABLE();
}

QList<qsizetype> lanesOf(
    const QList<Lane> &lanes, const Entry &entry, const QList<EntryReach> &reaches)
{
    QList<qsizetype> of { laneOf(lanes, laneFor(entry, lanes.first().by)) };
    for (const EntryReach &reach : reaches) {
        Lane wanted = laneFor(entry, lanes.first().by);
        wanted.market = reach.market;
        wanted.channel = reach.channel;
        if (const qsizetype lane = laneOf(lanes, wanted); !of.contains(lane))
            of << lane;
    }
    return of;
}

Entry inLane(Entry entry, const Lane &lane)
{
    switch (lane.by) {
    case LaneGrouping::Side:
        entry.owner = lane.side;
        break;
    case LaneGrouping::Market:
        entry.market = lane.market;
        break;
    case LaneGrouping::Channel:
        entry.channel = lane.channel;
        break;
    case LaneGrouping::Stream:
        // What names one of the two alone is for several streams as it is.
        if (!lane.market.isNull() || (!entry.market.isNull() && !entry.channel.isNull()))
            std::tie(entry.market, entry.channel) = std::tuple(lane.market, lane.channel);
        break;
    case LaneGrouping::Kind:
        entry.kind = lane.kind;
        entry.freeKind = lane.freeKind;
        break;
    case LaneGrouping::Owner:
        (entry.owner == Side::Marketing ? entry.marketingOwner : entry.salesOwner) = lane.owner;
        break;
    }
    return entry;
}

QString lanesName(LaneGrouping by)
{
    switch (by) {
    case LaneGrouping::Side:
        return CalendarWords::tr("Lanes: side");
    case LaneGrouping::Market:
        return CalendarWords::tr("Lanes: market");
    case LaneGrouping::Channel:
        return CalendarWords::tr("Lanes: channel");
    case LaneGrouping::Kind:
        return CalendarWords::tr("Lanes: kind");
    case LaneGrouping::Owner:
        return CalendarWords::tr("Lanes: person");
    case LaneGrouping::Stream:
        return CalendarWords::tr("Lanes: stream");
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
