// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where a lever is set: its handle, its field among the stage's inputs, or another pane.

#include "app/funnel/lever_bench.h"
#include "ui/funnel/funnel_face.h"

namespace lockstep {

void goToLever(const FaceLinks &links, const Snapshot &snapshot, const Lever &lever);

} // namespace lockstep
