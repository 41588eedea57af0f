// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans that differ in their title: the smallest change that a file or a document can take.

#include "tests/support/plan_builder.h"

#include <utility>

namespace lockstep::test {

[[nodiscard]] inline Plan titled(Plan plan, const QString &title)
{
    plan.settings.title = title;
    return plan;
}

[[nodiscard]] inline Plan titled(const QString &title)
{
    return titled(smallPlan(), title);
}

} // namespace lockstep::test
