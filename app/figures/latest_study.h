// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which of two studies is the later one, the same whatever order they are asked in.

#include "app/plan/plan.h"

#include <tuple>

namespace lockstep {

/// Of two of one day, the one that knows of later leads. Either may be null, for none.
[[nodiscard]] inline const Study *later(const Study *a, const Study *b)
{
    if (!a || !b)
        return a ? a : b;
    const auto order = [](const Study &study) {
        return std::tuple(study.measuredOn, study.lastContact, study.id);
    };
    return order(*a) < order(*b) ? b : a;
}

} // namespace lockstep
