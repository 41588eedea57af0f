// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/open_ground.h"

namespace lockstep {

QRegion openGround(const CalendarPlaces &places, const QRect &area)
{
    QRegion open(area);
    const auto take = [&](const QRectF &taken) {
        if (const QRect rect = taken.toAlignedRect(); rect.intersects(area))
            open -= rect;
    };
    for (const auto &place : places.entries) {
        if (!place.isDrawn)
            continue;
        take(place.bar);
        take(place.chip);
    }
    for (const QRectF &words : places.texts)
        take(words);
    return open;
}

} // namespace lockstep
