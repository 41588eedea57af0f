// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What holds for every plan there can be, tried on plans made by chance.

#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>

namespace lockstep::test {

using namespace Qt::StringLiterals;

/// To a billionth of it, or of `scale`.
inline bool isAlike(double actual, double expected, double scale = 0)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(scale, std::abs(expected));
}

/// Calls `check(plan)` for plans from the seeds 1, 2, 3 …, which a failure names.
template <class Check> void forRandomPlans(int count, Features features, Check check)
{
    for (int seed = 1; seed <= count && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        check(randomPlan(random, features));
        if (QTest::currentTestFailed())
            qInfo("the random plan's seed: %d", seed);
    }
}

/// With all that plans may have; an eighth of them recycles, which at odd minutes takes its time.
template <class Check> void forRandomPlans(int count, Check check)
{
    Features features = kEverything;
    features.recycling = false;
    forRandomPlans(count * 7 / 8, features, check);
    forRandomPlans(count / 8, kEverything, check);
}

} // namespace lockstep::test
