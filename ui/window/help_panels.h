// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the Help menu shows in the side panel.

#include "ui/shared/style.h"

class QMenuBar;
class QWidget;

namespace lockstep {

/// Every action that has a key, menu by menu.
[[nodiscard]] QWidget *shortcutList(const QMenuBar &menus, const Style &style);
[[nodiscard]] QWidget *aboutText(const Style &style);

} // namespace lockstep
