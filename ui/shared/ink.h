// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The colour of a widget's text, when it is not the palette's own.

#include <QColor>
#include <QWidget>

namespace lockstep {

void setInk(QWidget &widget, const QColor &ink);

} // namespace lockstep
