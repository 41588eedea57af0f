// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/legibility.h"

#include <cmath>

namespace lockstep {

namespace {

constexpr double kLettersPerPicture = 50;
constexpr double kHeightsAway = 8;
constexpr double kRoomCaptionPixels = 24; // at zoom 1, see Style

} // namespace

int smallestLegiblePixels(int pictureHeight, const RoomSize &room)
{
    if (room.screenHeight <= 0 || room.lastRow <= 0)
        return 0;
    const double heightsAway = room.lastRow / room.screenHeight;
    return int(std::ceil(pictureHeight / kLettersPerPicture * heightsAway / kHeightsAway));
}

double roomZoomFor(int smallestPixels)
{
    // Less a hair, so that 24 pixels are 1.0 and not 1.1.
    return std::ceil(smallestPixels * 10 / kRoomCaptionPixels - 1e-9) / 10;
}

} // namespace lockstep
