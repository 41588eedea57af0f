// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What calendar files bring that is no entry, such as tasks: it waits in the plan, as fields of
// other programs do, to be written out again.

#include "app/plan/plan.h"

#include <QStringList>

namespace lockstep {

[[nodiscard]] QStringList otherComponents(const Plan &plan);
/// Those, and what is there already.
void keepOthers(Plan &plan, const QStringList &others);

} // namespace lockstep
