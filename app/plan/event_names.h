// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What entries are called in other calendars, by which what was removed is known, and what people
// were last told of either.

#include "app/plan/plan.h"

#include <QHash>

namespace lockstep {

/// Its name in other calendars: its own from there, or one made of its id; of a changed date, that
/// of the entry that recurs.
[[nodiscard]] QString uidOf(const Plan &plan, const Entry &entry);
[[nodiscard]] QString ownUid(Id<Entry> id); ///< the one made of its id

/// As RemovedEvent::uid has it: of a changed date, with the date that it replaces below.
[[nodiscard]] QString removedKey(const QString &uid, QDate replaces);
/// The entries by it.
[[nodiscard]] QHash<QString, Id<Entry>> entriesByKey(const Plan &plan);

/// What is remembered of `entry`, which is in `plan`, once it is removed.
[[nodiscard]] RemovedEvent removedEvent(const Plan &plan, const Entry &entry);

/// Of two that were sent (Entry::invitation), the one under the higher number; of the same, `one`.
[[nodiscard]] QString laterInvitation(const QString &one, const QString &other);

/// Adds `more` to what was removed, each with the later of its invitations. What an entry of `plan`
/// is about is not removed: what was sent of it is remembered with the entry.
void settleRemoved(Plan &plan, const QList<RemovedEvent> &more);

} // namespace lockstep
