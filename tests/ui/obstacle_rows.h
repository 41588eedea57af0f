// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the step to sign shows in the way.

#include "tests/ui/window_rig.h"
#include "ui/sign/obstacle_row.h"

namespace lockstep::test {

/// The rows that are seen, from the top.
inline QList<ObstacleRow *> rows(const Rig &rig)
{
    auto all = rig.window->findChildren<ObstacleRow *>();
    all.removeIf([](const ObstacleRow *row) { return !row->isVisible(); });
    std::sort(all.begin(), all.end(),
        [](const ObstacleRow *a, const ObstacleRow *b) { return a->y() < b->y(); });
    return all;
}

} // namespace lockstep::test
