// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is still being typed, taken as typed: before the plan is saved, left or closed.

class QWidget;

namespace lockstep {

enum class Then { Leave, StayInField };

/// Takes the keyboard out of the field of `in` that has it, which commits what stands there, as
/// leaving it in any other way does; and puts it back where the field is to be stayed in.
void finishTyping(const QWidget &in, Then then = Then::Leave);

} // namespace lockstep
