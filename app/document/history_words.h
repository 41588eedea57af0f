// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What steps of the open plan's history changed, in words.

#include "app/document/document.h"
#include "app/merge/changes.h"

namespace lockstep {

/// What `step` changed.
[[nodiscard]] Result<QList<ItemChange>> changesOf(const Document &document, qint64 step);

/// What differs between the plan after step `from` and after step `to`, in either direction.
[[nodiscard]] Result<QList<ItemChange>> changesBetween(
    const Document &document, qint64 from, qint64 to);

} // namespace lockstep
