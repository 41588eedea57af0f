// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the Help menu shows in the side panel.

#include "ui/shared/style.h"

class QWidget;

namespace lockstep {

/// Every action of `window` that has a key.
[[nodiscard]] QWidget *shortcutList(const QWidget &window, const Style &style);
[[nodiscard]] QWidget *aboutText(const Style &style);

} // namespace lockstep
