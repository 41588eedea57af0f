// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Phrases of explanations in the window's language. The words are marked where app/ writes them.

#include "app/base/format.h"
#include "app/base/phrase.h"

namespace lockstep {

[[nodiscard]] QString said(const Phrase &phrase);
/// "30 days"; to be read only, what is typed keeps to Format.
[[nodiscard]] QString saidDays(const Format &format, double days);

} // namespace lockstep
