// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Why a row could not be used, or not for everything, as a kind and what it is about: who shows it
// finds the words of the reader's language; here stand the English ones.

#include <QStringList>

namespace lockstep {

enum class UnusedKind {
    TooManyCells, ///< how many, and how many the header has
    NoId,
    NoDate, ///< of what
    NotADate, ///< of what
    NoDateNumber, ///< of what, the number
    NoSuchDay, ///< of what, the date
    TooEarly, ///< of what, the date
    TooLate, ///< of what, the date
    NoAmount,
    NegativeAmount,
    KnownLead,
    NoLead,
    KnownDeal, ///< another end of a lead that was won
    RepeatedDeal,
    Disordered, ///< what, its date, before what, its date
};

struct UnusedReason {
    UnusedKind kind {};
    QStringList values {};
    bool operator==(const UnusedReason &) const = default;
};

/// "won 2018-03-01, before the first contact 2018-03-04".
[[nodiscard]] QString reasonText(const UnusedReason &reason);

} // namespace lockstep
