// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Shows where a pane went when it grew or came back: an outline between both places, for a moment.

#include "ui/shared/style.h"

#include <QRect>

#include <functional>

class QWidget;

namespace lockstep {

/// Over `board`, from `from` to where `target` says the pane is once layouts have settled. Nothing
/// where `from` is empty or less motion is wanted.
void showGrowth(
    QWidget &board, const QRect &from, const Style &style, const std::function<QRect()> &target);

} // namespace lockstep
