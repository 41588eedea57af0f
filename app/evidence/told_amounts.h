// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Of how many won leads a part of a measurement tells what their deals are worth: where it does not
// of all, its revenue is only that of some.

#include "app/evidence/slice.h"

#include <algorithm>

namespace lockstep {

struct ToldAmounts {
    qint64 won = 0;
    qint64 told = 0; ///< at most `won`
    bool operator==(const ToldAmounts &) const = default;

    [[nodiscard]] bool areAll() const { return told == won; }
    void add(const ToldAmounts &other)
    {
        won += other.won;
        told += other.told;
    }
};

/// The slice's last stage is that of the won.
[[nodiscard]] inline ToldAmounts toldAmounts(const EvidenceSlice &slice)
{
    const qint64 won = slice.reached.isEmpty() ? 0 : slice.reached.last();
    return { won, std::min(won, slice.deals.cases) };
}

} // namespace lockstep
