// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is said about a merge: what it is about, how much is undecided, what came of it.

#include "app/base/format.h"
#include "app/document/merge_files.h"

#include <QString>

namespace lockstep {

[[nodiscard]] QString mergeSentence(const FileMerge &merge);
[[nodiscard]] int undecided(const Merge &merge);
/// "moves 1.2 M"; empty where no money hangs on it.
[[nodiscard]] QString worthText(const Conflict &conflict, const Format &format);
/// After it: "anna.lockstep is merged: 4 changes came in, 1 of them decided for theirs."
[[nodiscard]] QString mergedNotice(const FileMerge &merge, const Plan &before, const Plan &after);

} // namespace lockstep
