// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the calendar's lanes stand for is kept in the settings.

class QSettings;

namespace lockstep {

class View;

/// As was chosen last, and from then on; nothing happens to a view that shows no calendar.
void keepLanes(View &view, QSettings &settings);

} // namespace lockstep
