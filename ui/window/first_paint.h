// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// For measuring the start: a window that says when it has been painted, and leaves.

class QWidget;

namespace lockstep {

/// With LOCKSTEP_EXIT_AFTER_PAINT in the environment: writes "painted" to standard output once
/// `window` has been painted for the first time, "complete" once every view has, then ends the
/// program. Otherwise does nothing.
void leaveAfterFirstPaint(QWidget &window);

} // namespace lockstep
