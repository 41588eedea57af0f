// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What dragging and drawing make of dates: whole days, never less than one.

#include "app/plan/plan.h"

namespace lockstep {

/// Which part of a bar is held.
enum class Grip { Whole, Start, End };

[[nodiscard]] Period draggedPeriod(Period period, Grip grip, qint64 days);
/// Both days are in it, whichever comes first.
[[nodiscard]] Period drawnPeriod(QDate one, QDate other);

[[nodiscard]] QList<Entry> byDate(const Plan &plan);
/// The entry `steps` after `from` in order of date; the first (or last) if `from` is null; null
/// past either end.
[[nodiscard]] Id<Entry> entryAfter(const Plan &plan, Id<Entry> from, int steps);

} // namespace lockstep
