// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan's entry as an event of other calendars, and an event as an entry. Lists and kept lines
// stand in an entry as text, one a line.

#include "app/calendar/removed_events.h"
#include "app/exchange/calendar_event.h"
#include "app/plan/plan.h"

namespace lockstep {

/// A changed date: of which day; null of any other.
[[nodiscard]] QDate replacedDate(const Entry &entry);

[[nodiscard]] CalendarEvent eventOf(const Plan &plan, const Entry &entry);

/// What came of taking an event into an entry.
struct TakenEvent {
    Entry entry;
    bool isWhole = true; ///< nothing was too long
};
/// `entry` with what the event says; the rest of it stays. Without a title: a new one. A changed
/// date stands alone until `replaces` is set.
[[nodiscard]] TakenEvent withEvent(Entry entry, const CalendarEvent &event);

/// What `foreign` keeps, without which date it replaces: for one whose recurring entry is there.
[[nodiscard]] QString withoutReplaced(const QString &foreign);

/// Which version of the event an entry holds: its sequence, then its stamp.
[[nodiscard]] std::pair<qint64, QString> versionOf(const Entry &entry);
[[nodiscard]] std::pair<qint64, QString> versionOf(const CalendarEvent &event);
/// Whether they say the same, whichever version of it they hold.
[[nodiscard]] bool isSameButVersion(Entry a, const Entry &b);

} // namespace lockstep
