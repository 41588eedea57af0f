// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether a plan is a scenario in the making: in which states of its history, and in the one that a
// file holds. Its numbers are not the plan's then, and who reads it without a window has to be
// told.

#include "app/base/result.h"
#include "app/plan/plan.h"
#include "app/store/history_step.h"

#include <optional>

namespace lockstep {

/// Where the scenario was begun that is in the making after step `cursor`. None: none was, or it
/// was left by then. `points` in the order of their making.
[[nodiscard]] std::optional<RestorePoint> begunPoint(
    const QList<RestorePoint> &points, qint64 cursor);

/// `points` once a step is taken at `cursor`, so that in the new state a scenario is in the making
/// as it was at `cursor`. `back`: the step that leads back to there from what was undone, which
/// stays done before it; without one all that was undone is gone.
[[nodiscard]] QList<RestorePoint> goneOn(
    QList<RestorePoint> points, qint64 cursor, const std::optional<HistoryStep> &back);

/// The plan in the file at `path` as it was when its scenario in the making was begun. None: no
/// scenario is in the making. Faults: as readPlanFile(), and Damaged where one is and the history
/// cannot be read back to its beginning.
[[nodiscard]] Result<std::optional<Plan>> planBeforeScenario(const QString &path);

} // namespace lockstep
