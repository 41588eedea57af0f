// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The meetings that keep an agreement alive: both sides' council every week, the plan's review
// every month, and the partnership's after each fiscal quarter.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>

namespace lockstep {

/// What a meeting is called, and what is talked about there.
struct MeetingWords {
    QString title;
    QString agenda;
};
struct StandingMeetings {
    MeetingWords council; ///< Tuesdays at nine, three quarters of an hour
    MeetingWords review; ///< a month's first Thursday at nine, an hour and a half
    MeetingWords partnership; ///< the fifth working day of a quarter at one o'clock, two hours
    QString zone {}; ///< of these times: "Europe/Berlin"; empty: wherever they are read
};

/// Adds those that the plan does not have yet (by title), from `from` or the plan's first day to
/// its last, each where it has a date left. On days off the council is left out, the review is on
/// the next working day. Faults: Duplicate, where all of them are there; OutOfRange, where none of
/// the others has a date left; those of putEntry().
[[nodiscard]] Result<Plan> addStandingMeetings(
    const Plan &plan, const StandingMeetings &meetings, QDate from, QRandomGenerator &ids);

} // namespace lockstep
