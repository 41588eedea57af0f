// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether an enumerator is one that has a name: one from a file may not be.

#include "app/plan/names.h"

#include <algorithm>

namespace lockstep {

/// Whether each name stands where its value says: then values need not be looked for.
template <class E> [[nodiscard]] constexpr bool areInOrder()
{
    for (size_t i = 0; i < enumNames<E>.size(); ++i) {
        if (static_cast<size_t>(enumNames<E>[i].value) != i)
            return false;
    }
    return true;
}

template <class E> [[nodiscard]] bool isKnown(E value)
{
    const auto &known = enumNames<E>;
    if constexpr (areInOrder<E>())
        return static_cast<size_t>(value) < known.size();
    else
        return std::any_of(known.begin(), known.end(),
            [value](const auto &named) { return named.value == value; });
}

} // namespace lockstep
