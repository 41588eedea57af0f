// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The words of a command line about exports: which columns are for what, by what leads are told
// apart, and whose rates count.

#include "app/evidence/measure.h"
#include "ui/cli/command_line.h"

namespace lockstep {

/// Of --by. Faults: those of dimensions().
[[nodiscard]] Result<QList<Dimensions>> crossings(const Words &words);

enum class MeasureFor { Reader, Plan };

/// With --map, --join, --stages, --delimiter and --closed, and a line of progress where somebody
/// watches. `currency`: that rates are stated in, where it is known.
/// Faults: those of columnMap(), measure() and closedCohortsOnly().
[[nodiscard]] Result<Measurement> measureWords(const QStringList &paths, const Words &words,
    const QList<Dimensions> &by, MeasureFor forPlan, const QString &currency = {});

} // namespace lockstep
