// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Review meetings as invitations (RFC 5546): to both leaders, who answers for the meeting on each
// side, and who else takes part. What was sent is remembered with the entries, so that the next
// invitation says whether it is another version (SEQUENCE), and that a meeting is off.

#include "app/exchange/calendar_writer.h"
#include "app/plan/plan.h"

#include <QDateTime>
#include <optional>

namespace lockstep {

/// Nothing where the entry is no meeting, fewer than two people are named, or another program has
/// invited to it already.
[[nodiscard]] std::optional<Invitation> invitationTo(const Plan &plan, const Entry &entry);

/// Of the next invitation to the entry, which has one: that of the last one, or one more where when
/// or where it is, how it recurs or who takes part is otherwise by now; of a changed date never
/// less than that of its series.
[[nodiscard]] qint64 invitationSequence(
    const Plan &plan, const Entry &entry, const Invitation &invitation);

struct InvitationFile {
    QString title; ///< of the meeting
    QByteArray bytes;
    QStringList withoutMail; ///< names of those who cannot be reached
    bool isCancellation = false; ///< it does not take place, or without those whom this is for
};
struct SentInvitations {
    QList<InvitationFile> files;
    Plan plan; ///< remembers what they say; the same where nothing is new
};
/// One file a meeting, by its first date: a request is about one only, with its changed dates. Then
/// what people were invited to before and are not any more, each once.
[[nodiscard]] SentInvitations invitationFiles(const Plan &plan, const QDateTime &now);

} // namespace lockstep
