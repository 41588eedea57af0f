// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/reveal.h"

#include <QScrollArea>
#include <QScrollBar>

namespace lockstep {

void reveal(QScrollArea &area, const QWidget &inside)
{
    auto &bar = *area.verticalScrollBar();
    const int top = inside.mapTo(area.widget(), QPoint()).y();
    const int bottom = top + inside.height();
    const int sight = area.viewport()->height();
    const bool isTopInSight = top >= bar.value() && top < bar.value() + sight;
    const bool fits = inside.height() <= sight;
    if (top < bar.value() || (!fits && !isTopInSight))
        bar.setValue(top);
    else if (fits && bottom > bar.value() + sight)
        bar.setValue(bottom - sight);
}

bool isInSight(const QScrollArea &area, const QWidget &inside)
{
    const auto *sight = area.viewport();
    return sight->rect().intersects(QRect(inside.mapTo(sight, QPoint()), inside.size()));
}

} // namespace lockstep
