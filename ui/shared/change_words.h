// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a step changed, and what differs between two places, as sentences in the window's language.

#include "app/base/format.h"
#include "app/merge/differences.h"

namespace lockstep {

struct Sentence {
    QString text;
    QString end {}; ///< what it is about in money, "≈ 1.2 M"
};

/// One for each field: "Rate of MQL → SAL, Direct · Automotive: 20 % → 22 %".
[[nodiscard]] QList<Sentence> sentences(const QList<ItemChange> &changes);
[[nodiscard]] QList<Sentence> sentences(const QList<Difference> &differences, const Format &format);

} // namespace lockstep
