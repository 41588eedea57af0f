// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a review meeting has to talk about beside what its notes say: definitions that changed since
// it met last. Source: ledger, versioned definition with date and change note.

#include "app/plan/plan.h"

namespace lockstep {

struct ChangedDefinition {
    Id<Stage> stage;
    int number = 0; ///< of the version; 0: it reads otherwise than the last one, and is not kept
    QDate date; ///< of the version; where it is not kept, of the last one
    QString note; ///< why it was changed
    bool operator==(const ChangedDefinition &) const = default;
};

struct MeetingAgenda {
    QDate meeting; ///< the next one, from today on
    QDate since; ///< its date before that; null: it has not met yet, so all that ever changed
    QList<ChangedDefinition> definitions; ///< by stage, first to last, then by date
    bool operator==(const MeetingAgenda &) const = default;
};
/// Nothing of entries that are no reviews, that are over, or where no definition changed. What is
/// kept on the day of a meeting is talked about at the next one too: it may have been kept after
/// it.
[[nodiscard]] MeetingAgenda meetingAgenda(const Plan &plan, const Entry &meeting, QDate today);

} // namespace lockstep
