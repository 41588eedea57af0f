// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/fitting.h"

namespace lockstep {

namespace {

/// Whether the smallest of `parts`, which share `whole` by their sizes, gets `least`.
template <class Part> bool isEnough(const QList<Part> &parts, int whole, int least, int gap)
{
    int sum = 0;
    for (const auto &part : parts)
        sum += part.size;
    const int shared = whole - gap * int(parts.size() - 1);
    return std::all_of(parts.begin(), parts.end(),
        [&](const Part &part) { return shared * part.size >= least * sum; });
}

bool hasRoom(const Arrangement &arrangement, const Room &room)
{
    const auto turned = arrangement.direction == Qt::Vertical
        ? Room { room.whole.transposed(), room.least.transposed(), room.gap }
        : room;
    if (!isEnough(arrangement.groups, turned.whole.width(), turned.least.width(), room.gap))
        return false;
    return std::all_of(
        arrangement.groups.begin(), arrangement.groups.end(), [&](const auto &group) {
            return isEnough(group.panes, turned.whole.height(), turned.least.height(), room.gap);
        });
}

Arrangement two(PaneKind first, PaneKind second, Qt::Orientation direction)
{
    return { direction, { { 1, { { first } } }, { 1, { { second } } } } };
}

} // namespace

QList<PaneKind> panesOf(const Arrangement &arrangement)
{
    QList<PaneKind> panes;
    for (const auto &group : arrangement.groups) {
        for (const auto &place : group.panes)
            panes.append(place.pane);
    }
    return panes;
}

Fitted fitted(const Arrangement &wanted, const Room &room, std::optional<PaneKind> front)
{
    if (hasRoom(wanted, room))
        return { wanted, {} };
    auto waiting = panesOf(wanted);
    const auto main = waiting.first();
    const auto beside = front && *front != main ? *front : waiting.value(1, main);
    for (const auto direction : { Qt::Horizontal, Qt::Vertical }) {
        const auto pair = two(main, beside, direction);
        if (waiting.size() < 2 || !hasRoom(pair, room))
            continue;
        waiting.removeOne(main);
        waiting.removeOne(beside);
        return { pair, waiting };
    }
    const auto alone = front.value_or(main);
    waiting.removeOne(alone);
    return { { Qt::Horizontal, { { 1, { { alone } } } } }, waiting };
}

} // namespace lockstep
