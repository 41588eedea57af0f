// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A small export whose rates and times are known by heart.

#include <QByteArray>
#include <QDate>

namespace lockstep::test {

/// 20 leads of the first quarter of 2025, of which 5 were won after 10 days, and 10 of the second,
/// of which 1 was won after 60 days; half of each from `channel`.
[[nodiscard]] inline QByteArray twoQuarters(const QByteArray &channel = "Direct")
{
    QByteArray text = "lead id,created date,close date,sales channel,stage,amount\n";
    for (int lead = 0; lead < 30; ++lead) {
        const bool isEarly = lead < 20;
        const QDate created = isEarly ? QDate(2025, 1, 1).addDays(lead) : QDate(2025, 4, 1);
        const bool isWon = lead < 5 || lead == 20;
        const QDate won = created.addDays(isEarly ? 10 : 60);
        text += "L-" + QByteArray::number(1'000 + lead) + ','
            + created.toString(Qt::ISODate).toLatin1() + ','
            + (isWon ? won.toString(Qt::ISODate).toLatin1() : QByteArray()) + ','
            + (lead % 2 == 0 ? channel : "Partner") + ',' + (isWon ? "Closed Won" : "New") + ','
            + (isWon ? "1000" : "") + '\n';
    }
    return text;
}

} // namespace lockstep::test
