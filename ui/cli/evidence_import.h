// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Exports and history tables into a plan, from the command line.

#include "ui/cli/command_line.h"

namespace lockstep {

/// Measured rates and times, with --closed, --one-step, --recycling and --deal-size. Faults: those
/// of measureWords(), useMeasurement() and editPlanFile().
[[nodiscard]] Result<void> importEvidence(
    const QString &planPath, const QStringList &paths, const Words &words);

/// The words that take something else than rates: --look-back, --campaigns, --attempts.
[[nodiscard]] QStringList partWords();
/// What these words ask for, as one step, and no rates. Faults: those of measureWords(),
/// takeLookBack(), takeOutcomes(), takeAttempts() and editPlanFile().
[[nodiscard]] Result<void> importParts(
    const QString &planPath, const QStringList &paths, const Words &words);

/// Faults: those of historyTableIn(), useHistory() and editPlanFile().
[[nodiscard]] Result<void> importHistory(
    const QString &planPath, const QString &path, const Words &words);

} // namespace lockstep
