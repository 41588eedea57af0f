// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How long things move: under 150 ms, only to show where something went, and not at all when the
// desktop or the person asks for reduced motion.

class QWidget;

namespace lockstep {

enum class Motion { FollowSystem, Reduced, Full };

[[nodiscard]] int motionDuration(const QWidget &widget); ///< ms; 0: be there at once
void setMotion(Motion motion); ///< what this person chose
[[nodiscard]] Motion motion();

} // namespace lockstep
