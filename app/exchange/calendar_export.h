// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan's calendar as an iCalendar file: every entry under a name that stays the same, review
// meetings with those whom they bring together. To be sent to them: see invitations.h.

#include "app/plan/plan.h"

#include <QByteArray>
#include <QDateTime>

namespace lockstep {

[[nodiscard]] QByteArray exportCalendar(const Plan &plan, const QDateTime &now);

/// What recurs before its changed dates, then by date.
[[nodiscard]] QList<const Entry *> inCalendarOrder(const Plan &plan);

} // namespace lockstep
