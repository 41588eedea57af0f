// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A layout's spacing, told only where it differs: for each telling, the same or not, Qt lays the
// window out anew, up to its top.

#include <QGridLayout>

namespace lockstep {

inline void setSpacing(QLayout &layout, int spacing)
{
    if (layout.spacing() != spacing)
        layout.setSpacing(spacing);
}

inline void setSpacing(QGridLayout &grid, int horizontal, int vertical)
{
    if (grid.horizontalSpacing() != horizontal)
        grid.setHorizontalSpacing(horizontal);
    if (grid.verticalSpacing() != vertical)
        grid.setVerticalSpacing(vertical);
}

} // namespace lockstep
