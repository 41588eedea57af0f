// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/focus.h"

namespace lockstep {

void Focus::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit changed();
}

} // namespace lockstep
