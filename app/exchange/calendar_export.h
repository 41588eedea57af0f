// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan's calendar as an iCalendar file: every entry under a name that stays the same, review
// meetings with those whom they bring together.

#include "app/plan/plan.h"

#include <QByteArray>
#include <QDateTime>

namespace lockstep {

/// Invitations: only review meetings, to be sent to their attendees.
enum class CalendarContent { Everything, Invitations };

[[nodiscard]] QByteArray exportCalendar(
    const Plan &plan, const QDateTime &now, CalendarContent content = CalendarContent::Everything);

} // namespace lockstep
