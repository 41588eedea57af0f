// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How many of a step's panes a board has room for: all of them, two, or one. What has no room
// waits behind the last pane that is shown; the board offers it there.

#include "ui/window/steps.h"

#include <QSize>

namespace lockstep {

struct Fitted {
    Arrangement shown;
    QList<PaneKind> waiting; ///< in the step's order
    bool operator==(const Fitted &) const = default;
};

/// In pixels: what there is, what a pane needs to be of use, what lies between two of them.
struct Room {
    QSize whole;
    QSize least;
    int gap = 0;
};

[[nodiscard]] QList<PaneKind> panesOf(const Arrangement &arrangement);
/// Where not all of `wanted` fit, its first pane and `front`, or `front` alone; without a front, in
/// the step's order.
[[nodiscard]] Fitted fitted(
    const Arrangement &wanted, const Room &room, std::optional<PaneKind> front = {});

} // namespace lockstep
