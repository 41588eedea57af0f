// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Numbers beside each other, as many as have room, the others in rows below.

#include <QList>

class QGridLayout;

namespace lockstep {

class HeadlineNumber;

/// In `grid`, whose room is `width` pixels; hidden ones take no place.
void placeInRows(QGridLayout &grid, const QList<HeadlineNumber *> &numbers, int width);

} // namespace lockstep
