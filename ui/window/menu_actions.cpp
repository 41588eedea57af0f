// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/menu_actions.h"

namespace lockstep {

void showPictures(QMenu &menu, const Style &style)
{
    menu.setToolTipsVisible(true);
    for (auto *action : menu.actions()) {
        const auto picture = action->property("picture");
        if (picture.isValid())
            action->setIcon(icon(Icon(picture.toInt()), style));
    }
}

} // namespace lockstep
