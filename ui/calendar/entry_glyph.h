// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One small sign for each kind of calendar entry, as a path: sharp at every size and on paper.

#include "app/plan/nouns.h"

#include <QPainterPath>

namespace lockstep {

/// To be filled; lies within the largest square in the middle of `box`.
[[nodiscard]] QPainterPath entryGlyph(EntryKind kind, const QRectF &box);

} // namespace lockstep
