// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Invitations went out of both plans: the people are the same, so that what one plan sent counts in
// the merged one, whatever became of the meeting.

#include "app/merge/rebase.h"

namespace lockstep {

/// What ours or `theirs` sent since they parted, of a meeting that `plan` lacks, is remembered with
/// what was removed, to be called off; of one that it has, with the meeting.
void keepWhatWasSent(Plan &plan, const Plan &theirs, const Course &course);

} // namespace lockstep
