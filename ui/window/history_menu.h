// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How much of the history is kept: up to so many steps, or the restore points alone from now on.
// The limit is this program's, not the plan's: two leaders need not agree on it, and a plan that is
// only opened loses nothing by it.

#include "app/base/result.h"

#include <functional>

class QAction;
class QMenu;
class QSettings;

namespace lockstep {

class Document;

/// Takes the limit that is kept in the settings. The action compacts; what came of it is told.
QAction *addHistoryMenu(QMenu &menu, QSettings &settings, Document &document,
    const std::function<void(const Result<void> &)> &tell);

} // namespace lockstep
