// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the last invitation to a meeting said (Entry::invitation): which version of it that was, and
// what makes the next one another: when and where it is, how it recurs, who takes part (RFC 5545,
// 3.8.7.4). Also enough to call it off once the entry is gone.

#include "app/exchange/calendar_writer.h"

#include <optional>

namespace lockstep {

struct SentInvitation {
    qint64 sequence = 0;
    bool isCancelled = false; ///< it was called off after that
    QString said {}; ///< one thing a line: "start 2027-03-01", "person Ana Li <ana@example.com>"
    bool isOffThere = false; ///< a calendar file called it off, so one that has it brings it back
    bool operator==(const SentInvitation &) const = default;
};

/// What an invitation to `event` says, `changed` being its changed dates.
[[nodiscard]] QString saidBy(
    const CalendarEvent &event, const Invitation &invitation, const QList<QDate> &changed);

/// As Entry::invitation has it, and back; nothing: nobody was invited.
[[nodiscard]] QString memoryText(const SentInvitation &sent);
[[nodiscard]] std::optional<SentInvitation> sentInvitation(const QString &memory);

/// Of the next invitation: one more than the last one where it says otherwise, never less than
/// `known`, what another calendar said of it.
[[nodiscard]] qint64 nextSequence(
    const std::optional<SentInvitation> &sent, const QString &said, qint64 known);

[[nodiscard]] Invitation invitedBy(const SentInvitation &sent);
/// When it was, as the invitation said; its uid and title are the caller's.
[[nodiscard]] CalendarEvent meetingOf(const SentInvitation &sent);

} // namespace lockstep
