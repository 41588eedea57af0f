// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Phrases of explanations in the window's language. The words are marked where app/ writes them.
// Durations are typed in these words, too.

#include "app/base/format.h"
#include "app/base/phrase.h"

#include <optional>

namespace lockstep {

[[nodiscard]] QString said(const Phrase &phrase);
[[nodiscard]] QString saidDays(const Format &format, double days); ///< "30 days"
[[nodiscard]] QString saidDays(const Format &format, Duration duration); ///< "10 minutes", too
/// What people type for one, in the window's words or in those that Format reads.
[[nodiscard]] std::optional<Duration> typedDuration(const Format &format, const QString &text);

} // namespace lockstep
