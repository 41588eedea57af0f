// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What became of an edit, for QCOMPARE: a failed one has no plan, a successful one no error.

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace lockstep::test {

inline Plan planOf(const Result<Plan> &result)
{
    return result ? *result : Plan {};
}

inline Error errorOf(const Result<Plan> &result)
{
    return result ? Error { Fault::OutOfRange, QStringLiteral("nothing failed"), {} }
                  : result.error();
}

} // namespace lockstep::test
