// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Makes the view of a pane.

#include "ui/shared/view.h"
#include "ui/window/steps.h"

namespace lockstep {

[[nodiscard]] View *newView(PaneKind kind, Document &document, Focus &focus);

} // namespace lockstep
