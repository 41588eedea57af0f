// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/motion.h"

#include <QStyle>
#include <QWidget>

namespace lockstep {

namespace {

constexpr int kLongest = 120;
Motion s_motion = Motion::FollowSystem;

} // namespace

int motionDuration(const QWidget &widget)
{
    if (s_motion == Motion::Reduced)
        return 0;
    // Zero where the desktop asks for no motion.
    const int wanted
        = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
    return s_motion == Motion::Full ? kLongest : std::min(wanted, kLongest);
}

void setMotion(Motion motion)
{
    s_motion = motion;
}

Motion motion()
{
    return s_motion;
}

} // namespace lockstep
