// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The one list of a plan that holds a noun's rows, for code that knows the noun by its type alone.

#include "app/plan/fields.h"

namespace lockstep {

template <class Noun> const QList<Noun> &rowsOf(const Plan &plan)
{
    const QList<Noun> *found = nullptr;
    forEachList(plan, [&found](const char *, const auto &rows) {
        if constexpr (std::is_same_v<decltype(rows), const QList<Noun> &>)
            found = &rows;
    });
    return *found;
}

} // namespace lockstep
