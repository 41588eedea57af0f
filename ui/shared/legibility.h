// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How large projected text must be so that the last row can read it. The rule of thumb for
// projected lettering: 1/50 of the picture's height for people up to eight picture heights away; it
// grows with the distance, so that twice as far it is twice as high. Not measured in a room; a wall
// in bright light wants more.

namespace lockstep {

/// Both in the same unit, whichever it is.
struct RoomSize {
    double screenHeight = 0; ///< of the picture on the wall
    double lastRow = 0; ///< its distance from the picture
};

/// In pixels of a picture that is `pictureHeight` pixels high; 0 for a room without a size.
[[nodiscard]] int smallestLegiblePixels(int pictureHeight, const RoomSize &room);

/// Zoom of the room size, in tenths and rounded up, at which its captions have that many pixels.
[[nodiscard]] double roomZoomFor(int smallestPixels);

} // namespace lockstep
