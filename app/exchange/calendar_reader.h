// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads iCalendar files (RFC 5545) as Google, Outlook, Apple and others write them. Whatever the
// bytes are, it ends with events or a fault: events that a plan cannot hold are left out, each with
// its reason, and what it does not understand is kept beside the event.

#include "app/exchange/calendar_event.h"

namespace lockstep {

/// Faults, their subject `name`: NotACalendar, TooManyEntries.
[[nodiscard]] Result<CalendarFile> readCalendar(QByteArrayView bytes, const QString &name);

} // namespace lockstep
