// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/motion.h"

#include <QStyle>
#include <QWidget>

namespace lockstep {

namespace {

constexpr int kLongest = 120;
bool s_isReduced = false;

} // namespace

int motionDuration(const QWidget &widget)
{
    if (s_isReduced)
        return 0;
    // Zero where the desktop asks for no motion.
    const int wanted
        = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
    return std::min(wanted, kLongest);
}

void setReducedMotion(bool isReduced)
{
    s_isReduced = isReduced;
}

bool isMotionReduced()
{
    return s_isReduced;
}

} // namespace lockstep
