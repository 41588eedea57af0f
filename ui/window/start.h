// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which plan the window begins with: the one named, the last one, or the sample plan as a copy
// without a file. Needs no application yet, so that it is read while the windowing system answers.

#include "app/figures/figures.h"
#include "app/store/plan_file.h"

#include <QStringList>

class QSettings;

namespace lockstep {

struct Start {
    PlanFile file;
    Figures figures; ///< of the file's plan
    QString wanted; ///< the file that was to be opened
    std::optional<Error> error; ///< why it is an empty plan in place of the one named
};

/// An error only if no working copy can be made at all.
[[nodiscard]] Result<Start> startingPlan(
    const QString &named, const QSettings &settings, const QString &stateFolder, QDate today);

/// Where working copies and window sizes live; LOCKSTEP_STATE_DIR overrides the system's place.
[[nodiscard]] QString stateFolder();

} // namespace lockstep
