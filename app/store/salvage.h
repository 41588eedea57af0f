// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A damaged plan file, as far as it can be read: a new plan without a name and without history, and
// a list of what was lost. The file itself stays as it is.

#include "app/store/plan_file.h"

namespace lockstep {

struct Salvage {
    PlanFile file;
    QStringList lost; ///< "table step, row 501, column rate", one line each
};

/// Faults: CannotOpen, CannotRead, CannotWrite, Damaged (nothing in it can be read).
[[nodiscard]] Result<Salvage> salvage(const QString &path, const QString &stateFolder);

} // namespace lockstep
