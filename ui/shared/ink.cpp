// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/ink.h"

namespace lockstep {

void setInk(QWidget &widget, const QColor &ink)
{
    auto palette = widget.palette();
    palette.setColor(QPalette::WindowText, ink);
    widget.setPalette(palette);
}

} // namespace lockstep
