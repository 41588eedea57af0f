// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Rows that two people made apart and that mean the same: a market of the same name, a step between
// the same stages. Theirs get the ids of ours, so that they merge instead of standing there twice.

#include "app/plan/plan.h"

#include <QHash>

namespace lockstep {

/// Table to their id to our id, where these differ.
using SameRows = QHash<QByteArray, QHash<qint64, qint64>>;

/// Among the rows that are not in `base`.
[[nodiscard]] SameRows sameRows(const Plan &base, const Plan &ours, const Plan &theirs);

/// `theirs` with these ids, in every reference too.
[[nodiscard]] Plan withOurIds(Plan theirs, const SameRows &same);

} // namespace lockstep
