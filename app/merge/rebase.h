// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One of their steps replayed onto our plan, leaving alone what is held.

#include "app/merge/merge.h"

#include <QSet>

namespace lockstep {

/// A row, or one field of it.
struct Place {
    QByteArray table;
    qint64 id = 0;
    QByteArray field; ///< empty: the row itself
    bool operator==(const Place &) const = default;
};
[[nodiscard]] size_t qHash(const Place &place, size_t seed = 0);

/// Conflicts that stay as they are in ours, and those that become as they are in theirs.
struct Decisions {
    QSet<Place> ours;
    QSet<Place> theirs;
};
/// Undecided ones count as ours. With a row that is kept against its removal, the rows that were
/// removed because of it are kept: a market's streams and their steps.
[[nodiscard]] Decisions decisionsOf(
    const QList<Conflict> &conflicts, const Plan &base, const Plan &ours, const Plan &theirs);

/// From what both had in common to where they are now, and what was decided on the way.
struct Course {
    const Plan &base;
    const Plan &ours;
    const Plan &theirs;
    Decisions decisions;
};

/// What changed between `from` and `to`, done to `plan`; but not what they changed back later.
[[nodiscard]] Plan replayed(Plan plan, const Plan &from, const Plan &to, const Course &course);

/// `plan` with every reference in place again: what is referred to comes back from ours or from
/// `theirs`, unless its removal prevailed in a conflict; then the reference is as on the other
/// side, or what refers to it goes as well.
[[nodiscard]] Plan settled(Plan plan, const Plan &theirs, const Course &course);

} // namespace lockstep
