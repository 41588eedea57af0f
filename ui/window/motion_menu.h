// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether things move: as the desktop says, or as this person chose, kept in the settings.

class QMenu;
class QSettings;

namespace lockstep {

/// And takes what is kept.
void addMotionMenu(QMenu &menu, QSettings &settings);

} // namespace lockstep
