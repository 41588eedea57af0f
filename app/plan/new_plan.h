// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an empty plan starts with, so that two leaders can talk at once: a funnel of six stages, the
// follow-up that is widely used, and an agreement to argue about. Markets, channels and targets are
// theirs.

#include "app/plan/plan.h"

namespace lockstep {

/// The fiscal year is the first calendar year that begins on `today` or later.
[[nodiscard]] Plan newPlan(QDate today, QRandomGenerator &ids);

} // namespace lockstep
