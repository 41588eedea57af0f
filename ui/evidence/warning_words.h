// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the engine warns of and names, in the window's language.

#include "app/evidence/warnings.h"

namespace lockstep {

[[nodiscard]] QString warningWords(const Warning &warning, const Format &format);

/// Of a source, an owner, a vertical: as it stands in the files, but for kNoName.
[[nodiscard]] QString nameWords(const QString &name);

/// Why a row could not be used, and in general: without what only that row says.
[[nodiscard]] QString reasonWords(const UnusedReason &reason);
[[nodiscard]] QString reasonWords(UnusedKind kind);

} // namespace lockstep
