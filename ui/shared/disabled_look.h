// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether what is disabled is to look so: not where its palette makes no difference, as in the
// audience's window, which is only looked at.

#include <QPalette>
#include <QWidget>

namespace lockstep {

[[nodiscard]] inline bool looksDisabled(const QWidget &widget)
{
    const auto &palette = widget.palette();
    return !widget.isEnabled()
        && palette.color(QPalette::Disabled, QPalette::WindowText)
        != palette.color(QPalette::Active, QPalette::WindowText);
}

} // namespace lockstep
