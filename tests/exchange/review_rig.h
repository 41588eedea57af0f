// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan with a review meeting, and what its invitations say.

#include "app/exchange/invitations.h"
#include "tests/exchange/calendar_rig.h"

#include <QRegularExpression>

namespace lockstep::test {

inline const Id<Entry> kReview { 77 };

/// A monthly review of Ana, Ben and Dee.
inline Plan reviewed()
{
    Plan plan = smallPlan();
    plan.settings.marketingLeader = QStringLiteral("Ana Li <ana@example.com>");
    plan.settings.salesLeader = QStringLiteral("Ben Ode <ben@example.com>");
    Entry review;
    review.id = kReview;
    review.kind = EntryKind::Review;
    review.title = QStringLiteral("Monthly review");
    review.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
    review.isTimed = true;
    review.startsAt = { 9 * 60 };
    review.endsAt = { 10 * 60 };
    review.zone = QStringLiteral("Europe/Berlin");
    review.rule = QStringLiteral("FREQ=MONTHLY");
    review.participants = QStringLiteral("Dee <dee@example.com>");
    plan.entries = { review };
    return plan;
}

inline Entry &reviewOf(Plan &plan)
{
    return plan.entries[0];
}

/// Of what is written first; 0 where the file says none, as the RFC has it.
inline qint64 sequenceIn(const QByteArray &file)
{
    static const QRegularExpression line(QStringLiteral("\r\nSEQUENCE:(\\d+)\r\n"));
    return line.match(QString::fromUtf8(file)).captured(1).toLongLong();
}

inline qint64 nextSequenceOf(const Plan &plan)
{
    return sequenceIn(invitationFiles(plan, kNow).files.first().bytes);
}

} // namespace lockstep::test
