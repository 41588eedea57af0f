// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Review meetings as invitations (RFC 5546): to both leaders, who answers for the meeting on each
// side, and who else takes part.

#include "app/exchange/calendar_writer.h"
#include "app/plan/plan.h"

#include <QDateTime>
#include <optional>

namespace lockstep {

/// Nothing where the entry is no meeting, fewer than two people are named, or another program has
/// invited to it already.
[[nodiscard]] std::optional<Invitation> invitationTo(const Plan &plan, const Entry &entry);

struct InvitationFile {
    QString title; ///< of the meeting
    QByteArray bytes;
    QStringList withoutMail; ///< names of those who cannot be reached
};
/// One file a meeting, by its first date: a request is about one only, with its changed dates.
[[nodiscard]] QList<InvitationFile> invitationFiles(const Plan &plan, const QDateTime &now);

} // namespace lockstep
