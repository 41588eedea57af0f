// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is to be said about a stage, in sentences.

#include "ui/shared/view.h"

namespace lockstep {

/// Most important first. `place`: of the stage in the waterfall.
[[nodiscard]] QStringList stageFacts(
    const Snapshot &snapshot, const Waterfall &waterfall, qsizetype place);

} // namespace lockstep
